import TongbaoCore

/// The English wording of imports.
struct EnglishImport: ImportWording {
  let colon = ": "

  func title(_ file: String, _ dataset: String, _ period: Period) -> String { "\(file) → \(dataset) \(period)" }

  func table(_ range: String, rows: Int, found: Int, of headers: Int) -> String {
    "table \(range): \(rows) \(rows == 1 ? "row" : "rows") of regions, \(found) of \(headers) columns known"
  }

  func more(_ count: Int) -> String { "… \(count) more" }

  func vanished(_ column: String, _ regions: [String]) -> String {
    let names = regions.prefix(8).joined(separator: ", ") + (regions.count > 8 ? " …" : "")
    return "\(column): the file does not have \(names) (\(regions.count)); their values stay"
  }

  func flips(_ count: Int, since period: Period?) -> String {
    let alerts = "\(count) \(count == 1 ? "alert flips" : "alerts flip")"
    return period.map { alerts + " since \($0)" } ?? alerts
  }

  func counts(
    added: Int, changed: Int, unchanged: Int, vanished: Int, problems: Int, doubts: Int, alerts: String?
  ) -> String {
    "\(added) new, \(changed) changed, \(unchanged) unchanged, \(vanished) kept, \(problems) \(problems == 1 ? "problem" : "problems")"
      + (doubts > 0 ? ", \(doubts) to be checked" : "") + (alerts.map { ", " + $0 } ?? "")
  }

  func proposed(_ path: String) -> String {
    "\(path) has the headers now: put an indicator or \"ignore\" in the place of each \"likely\", then import again"
  }

  func written(_ path: String, isPartial: Bool) -> String {
    isPartial ? "written to \(path), without what does not fit" : "written to \(path)"
  }

  func shown(_ path: String) -> String { "shown only: \(path) is as it was" }
  func nothingNew(_ path: String) -> String { "nothing new: \(path) is as it was" }

  func nothingRead(_ path: String) -> String {
    "no value was taken: \(path) is as it was; check the headers, or tell them in mapping.json (--propose lists them)"
  }

  func refused(_ path: String) -> String {
    "not everything fits: \(path) is as it was; --partial writes what fits, --propose lists the headers to be told"
  }
}
