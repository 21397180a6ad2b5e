import TongbaoCore

/// Trends in Chinese.
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
