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
  /// Whether periods without a file are left out, since there are more of those than of others.
  let isOfFiles: Bool
  private let kind: Period.Kind

  /// The last `count` periods up to `period`; on a series with more holes than files, the last that have one.
  init(recent count: Int, upTo period: Period, timeline: Timeline) {
    guard timeline.isSparse(upTo: period, count: count) else {
      self.init(upTo: period, count: count, timeline: timeline)
      return
    }
    let earlier = timeline.periods.filter { $0 < period }.suffix(max(0, count - 1))
    self.init(earlier + [period], isOfFiles: true, timeline: timeline)
  }

  /// The last `count` periods up to `period`.
  init(upTo period: Period, count: Int, timeline: Timeline) {
    var periods: [Period] = []
    var next: Period? = period
    while let current = next, periods.count < count {
      periods.append(current)
      next = current.previous
    }
    self.init(periods.reversed(), isOfFiles: false, timeline: timeline)
  }

  private init(_ periods: [Period], isOfFiles: Bool, timeline: Timeline) {
    self.periods = periods
    self.isOfFiles = isOfFiles
    kind = periods.last?.kind ?? .month
    let slots = periods.map { timeline.neighbour($0) }
    self.slots = slots
    pending = slots.indices.filter { slots[$0].isPending }
  }

  /// The header of a sparkline over these periods.
  func header(_ phrases: any Phrases) -> String {
    isOfFiles
      ? phrases.sparkHeader(reports: RegionLayout.spark) : phrases.sparkHeader(count: RegionLayout.spark, kind: kind)
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
}
