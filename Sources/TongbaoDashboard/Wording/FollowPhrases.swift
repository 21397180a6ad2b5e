import TongbaoCore

/// The wording of what becomes of alerts.
protocol FollowPhrases: Sendable {
  /// What a state is called.
  func followState(_ state: FollowUp.State) -> String
  /// Why an alert is open again.
  func reopening(_ reason: FollowUp.Reopening) -> String
  /// That the due period is over, beside another state.
  var lateToo: String { get }
  /// What a deed is called.
  func deed(_ deed: FollowUpEntry.Deed) -> String
  var followColumns: FollowColumns { get }
  var followTitle: String { get }
  var ledgerTitle: String { get }
  /// How many alerts are in which state; states with none are left out.
  func followCounts(_ counts: [(state: FollowUp.State, count: Int)]) -> String
  /// The number of an entry.
  func entryNumber(_ number: Int) -> String
  func owner(_ name: String) -> String
  func due(_ period: Period) -> String
  /// That the file tells another value by now than somebody saw.
  var restatedNote: String { get }
  /// What stands for a region or an indicator that the dataset does not have any more.
  var goneFromDataset: String { get }
}

/// The headers of printed follow-ups, and what the parts of an entry are called.
struct FollowColumns {
  var region, indicator, state, then, now, owner, due, reason, measure, note, by, at, deed, period, value: String
}
