import TongbaoCore

/// The wording of how two snapshots differ, and of months that were reissued.
protocol RestatedPhrases: Sendable {
  var restatedTitle: String { get }
  /// That nothing has been reissued in this run.
  var nothingRestated: String { get }
  /// How many values differ, and how many alerts.
  func differenceCounts(_ values: Int, flips: Int) -> String
  var noDifference: String { get }
  /// That lists, notes or sources differ.
  var otherDifferences: String { get }
  /// That a period was reissued.
  func restated(_ period: Period, _ counts: String) -> String
  var flippedHeading: String { get }
  var changedHeading: String { get }
  func moreDifferences(_ count: Int) -> String
  /// A value as it was and as it is.
  func moved(_ before: String, _ after: String) -> String
  var nothingKnownShort: String { get }
  /// A status as one end of a flip.
  func flipStatus(_ severity: Threshold.Severity?, isKnown: Bool) -> String
  var differenceColumns: (before: String, after: String, change: String, alert: String) { get }
}
