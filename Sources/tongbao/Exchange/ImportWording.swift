import TongbaoCore

/// What is said of an import; each language has a file of its own.
protocol ImportWording {
  /// What stands between what is spoken of and its value.
  var colon: String { get }
  func title(_ file: String, _ dataset: String, _ period: Period) -> String
  func table(_ range: String, rows: Int, found: Int, of headers: Int) -> String
  func more(_ count: Int) -> String
  func vanished(_ column: String, _ regions: [String]) -> String
  func flips(_ count: Int, since period: Period?) -> String
  func counts(
    added: Int, changed: Int, unchanged: Int, vanished: Int, problems: Int, doubts: Int, alerts: String?
  ) -> String
  func proposed(_ path: String) -> String
  func written(_ path: String, isPartial: Bool) -> String
  func shown(_ path: String) -> String
  func nothingNew(_ path: String) -> String
  func nothingRead(_ path: String) -> String
  func refused(_ path: String) -> String
}
