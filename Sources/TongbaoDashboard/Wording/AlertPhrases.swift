import TongbaoCore

/// The wording of alerts.
protocol AlertPhrases: Sendable {
  var alertsTitle: String { get }
  /// What has become of an alert, in a word.
  func alertChange(_ change: AlertChange) -> String
  var alertColumns: AlertColumns { get }
  /// How many alerts of which kind, from all of it to the least.
  func alertCounts(_ counts: AlertCounts, isPending: Bool) -> [String]
  /// How many values of so many regions need attention.
  func alertRegions(_ regions: String, values: Int) -> String
  /// The heading of alerts that need attention no longer, or of which nobody knows.
  func alertHeading(_ change: AlertChange) -> String
  /// A heading's count.
  func alertCount(_ count: Int) -> String
  /// The heading of alerts that nobody has taken on.
  var noOwner: String { get }
  func alertGrouping(_ grouping: AlertGrouping) -> String
  /// How many periods in a row; holes among them are told.
  func alertRun(_ count: Int, hasHoles: Bool) -> String
  var noAlertOfDomain: String { get }
  var noAlerts: String { get }
  var noAlertFound: String { get }
  var alertFilterPrompt: String { get }
  /// What is told of an alert beside its value.
  func alertClause(_ change: AlertChange) -> String?
  /// Alerts of one kind in a briefing.
  func alertList(_ change: AlertChange, _ list: String) -> String
  func alertTally(_ period: String, _ counts: String) -> String
}

/// The headers of alerts.
struct AlertColumns: Sendable {
  var region: String
  var indicator: String
  var domain: String
  var value: String
  var limit: String
  var gap: String
  var change: String
  var movement: String
  var run: String
  var since: String
}
