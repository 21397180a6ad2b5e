import TongbaoCore

/// The report's window, the short forms of the title, and what is said of files and copies, in English.
extension EnglishPhrases {
  func comparingShort(_ comparison: Comparison) -> String {
    switch comparison {
    case .none: ""
    case .last: "vs previous"
    case .lastYear: "vs last year"
    }
  }

  var report: ReportWords {
    ReportWords(
      tasks: "Tasks and due dates (! overdue  □ open  ? not known  ■ done)", lists: "Lists",
      notes: "Examples and requests", about: "About the data", requirement: "Asked", example: "Example")
  }
  var notInReport: String { "The report does not name this region" }
  func moreInReport(_ count: Int) -> String { "… \(count) more: press o" }

  func regionCount(_ count: Int, level: Level) -> String { rows == nil ? "\(count) \(noun(level, count))" : "\(count)" }
  func regionsNamed(_ count: Int, level: Level) -> String { regionCount(count, level: level) + " named" }
  private func noun(_ level: Level, _ count: Int) -> String {
    switch level {
    case .nation: count == 1 ? "nation" : "nations"
    case .group: count == 1 ? "region" : "regions"
    case .province: count == 1 ? "province" : "provinces"
    case .branch: count == 1 ? "branch" : "branches"
    case .county: count == 1 ? "county" : "counties"
    }
  }
  var listSeparator: String { ", " }
  var noTrend: String { "No values to draw" }

  func newPeriods(_ periods: [Period]) -> String {
    (periods.count == 1 ? "New period: " : "New periods: ") + periods.map(title).joined(separator: listSeparator)
  }
  func reread(_ count: Int) -> String {
    switch count {
    case 0: "Read again: no file has changed"
    case 1: "Read again: 1 file has changed"
    default: "Read again: \(count) files have changed"
    }
  }
  var nothingToCopy: String { "There is no value here to copy; the clipboard is as it was" }
  func shelfRows(_ level: Level) -> String { "by \(levelHeader(level).lowercased())" }
  func coverage(exact: String, bounds: String, missing: String) -> String {
    "latest period \(exact) exact, \(bounds) bounds or estimates, \(missing) missing"
  }
  func shelfLine(period: String, indicators: Int) -> String { "1 period, \(period) · \(indicators) indicators" }
}
