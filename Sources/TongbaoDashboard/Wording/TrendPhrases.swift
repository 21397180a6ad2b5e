import TongbaoCore

/// The wording of trends.
protocol TrendPhrases: Sendable {
  /// The line of the same periods a year earlier.
  var lastYearLine: String { get }
  var paceLine: String { get }
  /// Where there is nothing whose trend could be shown.
  var noIndicatorHere: String { get }
  /// That all periods are shown already.
  func allShown(_ count: Int, kind: Period.Kind) -> String
  func tooManyLines(_ most: Int) -> String
  func pinned(_ region: String, isPinned: Bool) -> String
  /// That the head of the table, which is called so, is no region to pin.
  func headIsNotPinned(_ head: String) -> String
  /// How many regions are pinned.
  func pinnedCount(_ count: Int) -> String
  /// How many pinned regions have no line in the chart.
  func notDrawn(_ count: Int) -> String
  func redefinedLine(from period: Period) -> String
}
