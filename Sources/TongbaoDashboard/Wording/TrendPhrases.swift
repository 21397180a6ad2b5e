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

extension ChinesePhrases {
  var lastYearLine: String { "去年同期" }
  var paceLine: String { "时间进度" }
  var noIndicatorHere: String { "先选中一个指标，再按 z 看走势" }
  func allShown(_ count: Int, kind: Period.Kind) -> String { "只有\(count)期数据，已全部画出" }
  func tooManyLines(_ most: Int) -> String { "一张图最多画\(most)个地区，先取消一个再固定" }
  func pinned(_ region: String, isPinned: Bool) -> String { isPinned ? "已固定：\(region)" : "已取消固定：\(region)" }
  func headIsNotPinned(_ head: String) -> String { "固定的是各地区的线；\(head)不必固定" }
  func pinnedCount(_ count: Int) -> String { "已固定\(count)个地区" }
  func notDrawn(_ count: Int) -> String { "另有\(count)个固定的地区未画" }
  func redefinedLine(from period: Period) -> String { "┊ \(title(of: period))起口径变更" }
}

extension EnglishPhrases {
  var lastYearLine: String { "year earlier" }
  var paceLine: String { "pace" }
  var noIndicatorHere: String { "Choose an indicator first, then z shows its trend" }
  func allShown(_ count: Int, kind: Period.Kind) -> String {
    count == 1 ? "There is one period, and it is shown" : "All \(count) \(unit(kind)) with data are shown already"
  }
  func tooManyLines(_ most: Int) -> String { "A chart holds \(most) regions: unpin one first" }
  func pinned(_ region: String, isPinned: Bool) -> String { (isPinned ? "Pinned: " : "Unpinned: ") + region }
  func headIsNotPinned(_ head: String) -> String { "Regions are pinned; \(head) needs no pin" }
  func pinnedCount(_ count: Int) -> String { count == 1 ? "1 region pinned" : "\(count) regions pinned" }
  func notDrawn(_ count: Int) -> String { "\(count) pinned \(count == 1 ? "region is" : "regions are") not drawn" }
  func redefinedLine(from period: Period) -> String { "┊ redefined from \(title(of: period))" }
}
