import TongbaoCore

/// What the values of a screen are compared with: those of the same period a year earlier, or of each value the last that
/// is known before, which on a series with holes is not always of the period before.
struct ChangeBase: Sendable {
  /// How the period that a value is compared with is told.
  enum Origin: Hashable {
    /// The period before.
    case last
    case lastYear
    /// An earlier one.
    case earlier(Period)
  }

  private let past: Past
  /// The same period a year earlier; nil unless that is asked for.
  private let yearEarlier: Neighbour?
  private let previous: Period?
  /// The period that the changes are from unless they say otherwise: the one that all columns share, else the one before.
  let stated: Period?
  /// Whether columns are compared with different periods.
  let isMixed: Bool
  /// Whether a period that has a say is still to be read.
  let isPending: Bool

  /// What the values of `columns` in `period` are compared with. The values of `rows` tell which period that is; others
  /// bear a mark where they differ.
  init(
    _ comparison: Comparison, of columns: [Int], rows: Range<Int> = firstRows, in period: Period, timeline: Timeline
  ) {
    past = Past(before: period, in: timeline)
    yearEarlier = comparison == .lastYear ? timeline.neighbour(period.yearEarlier) : nil
    previous = period.previous
    let bases = ChangeBase.bases(of: columns, rows, in: timeline.snapshot(period), past)
    let periods = Set(bases.compactMap(\.period))
    isPending = bases.contains { $0.isPending }
    isMixed = comparison != .lastYear && (periods.count > 1 || (periods.count == 1 && isPending))
    stated = periods.count == 1 && !isPending ? periods.first : previous
  }

  /// With what each of the known values is compared.
  private static func bases(
    of columns: [Int], _ rows: Range<Int>, in snapshot: Snapshot?, _ past: Past
  ) -> [Neighbour] {
    guard let snapshot else { return [] }
    return columns.filter { snapshot.hasColumn($0) }.flatMap { column in
      rows.filter { snapshot.observation(column: column, row: $0).isInformative }
        .map { past.lastKnown(column: column, row: $0) }
    }
  }

  /// More rows than a table of provinces has; they speak for those of longer tables.
  static let firstRows = 0..<40

  /// The period that a value is compared with, as far as it has been read.
  func neighbour(column: Int, row: Int) -> Neighbour { yearEarlier ?? past.lastKnown(column: column, row: row) }

  /// The period that totals of several rows are compared with: the one that all columns share; none where these differ.
  func shared(in timeline: Timeline) -> Neighbour { yearEarlier ?? (isMixed ? .absent : timeline.neighbour(stated)) }

  /// The latest earlier period in which something is known of a cell.
  func lastKnown(column: Int, row: Int) -> Neighbour { past.lastKnown(column: column, row: row) }

  /// The period that all changes are from where that is not the one before; nil where it is.
  var statedEarlier: Period? { yearEarlier == nil && !isMixed && stated != previous ? stated : nil }

  /// Whether the screen has to say more than that changes are from the period before.
  var isUneven: Bool { yearEarlier == nil && (isMixed || stated != previous) }

  /// Whether there is no such period at all, so that every change is blank.
  var isAbsent: Bool { yearEarlier?.isAbsent == true }

  /// Whether a change has to bear a mark, since it is from another period than the screen says.
  func isMarked(_ neighbour: Neighbour) -> Bool {
    guard yearEarlier == nil, let period = neighbour.period else { return false }
    return period != stated
  }

  /// How the period that a value is compared with is told.
  func origin(_ neighbour: Neighbour) -> Origin {
    if yearEarlier != nil { return .lastYear }
    guard let period = neighbour.period, period != previous else { return .last }
    return .earlier(period)
  }

  /// The mark.
  static let mark = "*"
}
