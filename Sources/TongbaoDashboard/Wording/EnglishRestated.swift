import TongbaoCore

/// What differs in months that were reissued, in English.
extension EnglishPhrases {
  var restatedTitle: String { "Restated" }
  var nothingRestated: String { "No period has been restated in this run" }
  func differenceCounts(_ values: Int, flips: Int) -> String {
    (values == 1 ? "1 value differs" : "\(values) values differ") + ", "
      + (flips == 1 ? "1 alert flips" : "\(flips) alerts flip")
  }
  var noDifference: String { "No difference" }
  var otherDifferences: String { "Lists, notes or sources differ" }
  func restated(_ period: Period, _ counts: String) -> String { "\(title(of: period)) restated: \(counts)" }
  var flippedHeading: String { "Alerts that flip" }
  var changedHeading: String { "Values that differ" }
  func moreDifferences(_ count: Int) -> String { "\(count) more" }
  func moved(_ before: String, _ after: String) -> String { before + (isPlain ? " -> " : " → ") + after }
  var nothingKnownShort: String { "no data" }
  func flipStatus(_ severity: Threshold.Severity?, isKnown: Bool) -> String {
    switch severity {
    case .critical: critical
    case .attention: "attention"
    case nil: isKnown ? "in order" : "unknown"
    }
  }
  var differenceColumns: (before: String, after: String, change: String, alert: String) {
    ("Before", "After", "Change", "Alert")
  }
}
