import TongbaoCore

/// The wording of groups, marks, undo and what is worked out of a column's course.
protocol PeerPhrases: Sendable {
  var groupsTitle: String { get }
  func groupName(_ group: PeerGroup, in groups: [RegionGroup]) -> String
  /// A group in the title: how many of its regions are shown, of how many in the table.
  func groupCount(_ name: String, _ shown: Int, of all: Int) -> String
  /// What a group's values come to, or why they come to nothing.
  func groupTotal(_ name: String, _ text: String) -> String
  /// Why a group comes to nothing in a few words, or where to read it, from longer to shorter.
  func briefRefusals(_ name: String, _ refusal: Total.Refusal) -> [String]
  func rank(_ text: String, in group: String) -> String
  func emptyGroup(_ name: String) -> String
  var nothingToMark: String { get }
  /// Of a table whose rows are segments.
  var groupsAreOfRegions: String { get }

  func undone(_ parts: [Arrangement.Part], again: Bool) -> String
  func nothingToUndo(again: Bool) -> String

  var nothingToUnfold: String { get }
  /// The header of what is worked out of a column's course, and its unit.
  func measure(_ measure: PaceMeasure, kind: Period.Kind) -> (name: String, unit: String)
  /// Where a completion rate ends as it goes, and what its target would need; nil where the target is reached.
  func outlook(end: String, isMean: Bool, needed: String?, kind: Period.Kind) -> String
  /// The same in the words of a list.
  var outlookItems: OutlookWords { get }
  func paceName(_ shape: PaceShape) -> String
  /// So many periods.
  func periods(_ count: Int, kind: Period.Kind) -> String
}

/// The words of what is foretold of a completion rate.
struct OutlookWords: Sendable {
  var title, rate, mean, end, needed, reached, streak, breach: String
}

extension Phrases {
  /// What has been worked out of a column's course, as a cell shows it.
  func text(of value: Measured, _ measure: PaceMeasure, _ indicator: Indicator) -> String {
    switch value {
    case .none: return ""
    case .pending: return pending
    case .undetermined: return "?"
    case .number(let number):
      switch measure {
      case .streak, .breach: return "\(Int(number))"
      case .lead: return points(number, indicator, signed: true)
      case .needed, .end: return points(number, indicator)
      }
    }
  }

  /// Percentage points, or per cent, with the digits of the indicator, without the unit.
  func points(_ value: Double, _ indicator: Indicator, signed: Bool = false) -> String {
    NumberText.text(
      value, unit: Unit("PP"), decimals: max(1, indicator.decimals), language: language, signed: signed
    ).typographic
  }
}
