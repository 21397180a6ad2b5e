import TerminalCanvas
import TongbaoCore

/// The last periods up to one, looked up once, so that reading a cell's past costs no more than reading its present.
struct History: Sendable {
  /// In order of time.
  let periods: [Period]
  /// What has become of each.
  let slots: [Neighbour]
  /// The positions of the periods that are still to be read.
  let pending: [Int]

  /// The last `count` periods up to `period`.
  init(upTo period: Period, count: Int, timeline: Timeline) {
    var periods: [Period] = []
    var next: Period? = period
    while let current = next, periods.count < count {
      periods.append(current)
      next = current.previous
    }
    self.periods = periods.reversed()
    let slots = periods.reversed().map { timeline.neighbour($0) }
    self.slots = slots
    pending = slots.indices.filter { slots[$0].isPending }
  }

  /// A column in each of the periods; nil where there is none, and where `indicator` was defined otherwise.
  func columns(_ index: Int, _ indicator: Indicator) -> [Column?] {
    zip(periods, slots).map { period, slot in
      guard case .loaded(let snapshot) = slot, snapshot.columns.indices.contains(index),
        isComparable(period, indicator)
      else { return nil }
      return snapshot.columns[index]
    }
  }

  /// Whether the values of a period follow the definition that holds in the last one.
  private func isComparable(_ period: Period, _ indicator: Indicator) -> Bool {
    guard !indicator.definitionChanges.isEmpty, let last = periods.last else { return true }
    return indicator.definitionChange(between: period, and: last) == nil
  }

  /// A row's past as the marks of a sparkline: bounds and gaps for what they are.
  static func marks(_ columns: [Column?], row: Int) -> [Sparkline.Mark] {
    columns.map { column in
      guard let column, row < column.count else { return .gap }
      if let number = column.number(at: row) { return .value(number) }
      switch column[row] {
      case .number(let value), .approximate(let value): return .value(value)
      case .bound: return .bound
      case .missing, .unknown: return .gap
      }
    }
  }

  /// A cell's past as numbers, nil where there is none, and where `indicator` was defined otherwise.
  func numbers(column: Int, _ indicator: Indicator, row: Int) -> [Double?] {
    zip(periods, slots).map { period, slot in
      isComparable(period, indicator) ? slot.observation(column: column, row: row).number : nil
    }
  }
}
