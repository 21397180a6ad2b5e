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

  /// A column in each of the periods; nil where there is none.
  func columns(_ index: Int) -> [Column?] {
    slots.map { slot in
      guard case .loaded(let snapshot) = slot, snapshot.columns.indices.contains(index) else { return nil }
      return snapshot.columns[index]
    }
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

  /// A cell's past as numbers, nil where there is none.
  func numbers(column: Int, row: Int) -> [Double?] {
    slots.map { $0.observation(column: column, row: row).number }
  }

}
