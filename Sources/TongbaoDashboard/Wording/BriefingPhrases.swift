import TongbaoCore

/// The wording of briefings: whole sentences with their full stops.
protocol BriefingPhrases: Sendable {
  var briefingTitle: String { get }
  /// What a briefing is called: period, dataset and what it is of.
  func briefingTitle(_ period: String, _ dataset: String, _ subject: String) -> String
  /// An indicator and its value.
  func fact(_ indicator: String, _ value: String) -> String
  /// An indicator of a region.
  func place(_ region: String, _ indicator: String) -> String
  /// That thresholds of these indicators have been moved.
  func judgedOtherwise(_ indicators: String) -> String
  func clauses(_ clauses: [String]) -> String
  /// Regions; how many more there are than are named is said.
  func list(_ names: [String], of count: Int, level: Level) -> String
  /// Indicators, likewise.
  func items(_ names: [String], of count: Int) -> String
  func headline(_ period: String, _ region: String, _ words: String) -> String
  func sentenceWithoutData(_ indicator: String) -> String
  func order(_ list: String, hasDirection: Bool) -> String
  func ends(first: String, last: String, hasDirection: Bool) -> String
  func noneNeedsAttention(_ level: Level) -> String
  func needAttention(_ count: String, _ list: String) -> String
  func flow(new: String?, recovered: String?) -> String
  func notKnown(_ count: String) -> String
  func movers(since period: String, rising: String?, falling: String?) -> String
  func indicatorMovers(since period: String, better: String?, worse: String?) -> String
  func tally(_ period: String, _ region: String, known: Int, attention: Int, before: Int?, commended: Int) -> String
  func indicatorsNeedAttention(_ list: String) -> String
  func ranks(best: String, worst: String) -> String
  /// A domain; the count is nil where nothing is judged, and empty where nobody needs attention.
  func domain(_ name: String, _ facts: [String], count: String?, flow: String) -> String
  func mostAttention(_ list: String) -> String
  func indicatorCount(_ count: Int) -> String
  func taskCounts(_ period: String, _ counts: String) -> String
  func overdue(_ task: String, _ list: String) -> String
  func moreOverdue(_ count: Int) -> String
  func saved(_ path: String) -> String
  func notSaved(_ path: String) -> String
  var briefingCopied: String { get }
}
