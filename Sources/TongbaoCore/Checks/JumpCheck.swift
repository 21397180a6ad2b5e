import Glibc

/// Finds changes from one period to the next that are beyond what any region of the column ever did.
///
/// Changes of all regions and periods tell what is usual: their median and their median absolute deviation, which a few
/// wrong values do not move. What all regions did together in a period, such as a holiday, is taken off first; the head is
/// held against its own past. A change is told where it is more than ten deviations, clearly more than the largest change in
/// other periods and more than ten of the last printed digits, and was not the same a year before. Where several regions moved
/// that far at once something has happened to them, and nobody is asked. Too short a past tells nothing, nor does one in which
/// nothing ever changed.
struct JumpCheck {
  /// A median absolute deviation in standard deviations of a normal distribution.
  static let deviationsOfMiddle = 1.4826
  private static let fewestChanges = 30
  private static let fewestPeriods = 6
  private static let fewestOfHead = 11
  private static let mostDeviations = 10.0
  /// At 1.5 the demo, in which nothing is wrong, is asked about; at 2 a month twice as large as the last goes unseen.
  private static let beyondLargest = 1.6
  private static let fewestDigits = 10.0

  private let history: ColumnHistory
  private let members: Measure?
  private let head: Measure?

  init(_ history: ColumnHistory, rows: [Int]) {
    self.history = history
    let changes = Changes(history)
    members = Measure(
      changes, rows: rows, history, isCentred: rows.count >= 5, fewest: Self.fewestChanges)
    head = Measure(changes, rows: [0], history, isCentred: false, fewest: Self.fewestOfHead)
  }

  /// What is to be asked about a value.
  func finding(_ index: Int, _ row: Int) -> DataFinding.Kind? {
    guard index > 0, let measure = row == 0 ? head : members, measure.isBeyond(index, row, history) else { return nil }
    let (before, value) = (history.number(index - 1, row), history.number(index, row))
    guard abs(value - before) > Self.fewestDigits * history.lastDigit else { return nil }
    return .jump(from: before, to: value)
  }
}

extension JumpCheck {
  /// The changes of a column, by period and row; NaN where there is none.
  fileprivate struct Changes {
    private(set) var values: [[Double]] = []

    init(_ history: ColumnHistory) {
      // What adds up over a year is told by what each period added.
      let addsUp = history.indicator.kind == .cumulative || history.indicator.pace != nil
      let byTimes = history.isGross && !history.indicator.unit.isPercentage
      func amount(_ index: Int, _ row: Int) -> Double {
        let value = history.number(index, row)
        guard addsUp, history.periods[index].number != 1 else { return value }
        guard let before = history.previous(index), history.periods[before].year == history.periods[index].year else {
          return .nan
        }
        return value - history.number(before, row)
      }
      // Into a new year rates may begin anew, with whatever they are made of.
      let beginsAnew = addsUp || history.indicator.kind == .rate
      values = history.periods.indices.map { index in
        guard let before = history.previous(index),
          !beginsAnew || history.periods[before].year == history.periods[index].year, !history.values[index].isEmpty,
          !history.values[before].isEmpty
        else { return [] }
        return (0..<history.rowCount).map { row in
          let (now, then) = (amount(index, row), amount(before, row))
          guard byTimes else { return now - then }
          return now > 0 && then > 0 ? log(now / then) : .nan
        }
      }
    }
  }

  /// How far changes of some rows lie from what is usual.
  fileprivate struct Measure {
    /// By period and row.
    private var distances: [[Double]] = []
    /// The three rows of each period whose distances are the greatest, from the greatest.
    private var greatest: [[(distance: Double, row: Int)]] = []
    /// The greatest distance of each period that is no way back.
    private var largest: [Double] = []
    private let deviation: Double

    /// Nil where too little is known, or nothing ever changed.
    init?(_ changes: Changes, rows: [Int], _ history: ColumnHistory, isCentred: Bool, fewest: Int) {
      var centred: [[Double]] = []
      for values in changes.values {
        let known = values.isEmpty ? [] : rows.map { values[$0] }.filter { !$0.isNaN }
        let centre = isCentred && known.count >= 5 ? known.middle : 0
        centred.append(values.map { $0 - centre })
      }
      let all = centred.flatMap { values in values.isEmpty ? [] : rows.map { values[$0] }.filter { !$0.isNaN } }
      let periods = centred.count { values in !values.isEmpty && rows.contains { !values[$0].isNaN } }
      guard all.count >= fewest, periods >= JumpCheck.fewestPeriods else { return nil }
      let middle = all.middle
      deviation = all.map { abs($0 - middle) }.middle * JumpCheck.deviationsOfMiddle
      guard deviation > 0 else { return nil }
      distances = centred.map { values in values.map { $0 - middle } }
      greatest = distances.map { values in
        guard !values.isEmpty else { return [] }
        let ordered = rows.filter { !values[$0].isNaN }.map { (distance: abs(values[$0]), row: $0) }
        return Array(ordered.sorted { $0.distance > $1.distance }.prefix(3))
      }
      largest = greatest.indices.map { index in
        greatest[index].first { !isWayBack(index, $0.row) }?.distance ?? 0
      }
    }

    func isBeyond(_ index: Int, _ row: Int, _ history: ColumnHistory) -> Bool {
      guard row < distances[index].count else { return false }
      let distance = distances[index][row]
      guard abs(distance) > JumpCheck.mostDeviations * deviation, !isWayBack(index, row) else { return false }
      let others = greatest[index].filter { $0.row != row }
      guard others.count < 2 || others[1].distance < abs(distance) / 2 else { return false }
      let usual = largest.indices.filter { $0 != index }.map { largest[$0] }.max() ?? 0
      return abs(distance) > JumpCheck.beyondLargest * usual && !wasSo(index, row, distance, history)
    }

    /// Whether a change leads back from the one before. The way back from a wrong value is as long as the way there (of what adds
    /// up over a year twice as long), and a wrong value is told once.
    private func isWayBack(_ index: Int, _ row: Int) -> Bool {
      guard index > 0, row < distances[index - 1].count else { return false }
      return -distances[index - 1][row] / distances[index][row] > 0.3
    }

    /// Whether the change was much the same a year before.
    private func wasSo(_ index: Int, _ row: Int, _ distance: Double, _ history: ColumnHistory) -> Bool {
      guard let year = history.periods[index].yearEarlier, let before = history.periods.firstIndex(of: year),
        row < distances[before].count
      else { return false }
      return abs(distance - distances[before][row]) < JumpCheck.mostDeviations * deviation / 2
    }
  }
}
