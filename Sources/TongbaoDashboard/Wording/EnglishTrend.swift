import TongbaoCore

/// Trends in English.
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
