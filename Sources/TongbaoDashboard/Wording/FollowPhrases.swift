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
  /// Where an alert stands, since when, and who sees to it until when.
  func followSentence(_ followUp: FollowUp) -> String
  var nothingToFollow: String { get }
  /// An entry in a line: when, who, what, and its words.
  func entryLine(_ entry: FollowUpEntry) -> String
  /// That an entry was written.
  func followed(_ entry: FollowUpEntry) -> String
  /// What stands before a line of the form.
  func followLabel(_ part: FollowForm.Part) -> String
  /// What can be chosen in the form.
  func followDeed(_ deed: FollowForm.Deed) -> String
  func dueNeeded(after period: Period) -> String
  var noteNeeded: String { get }
  /// What stands for a region or an indicator that the dataset does not have any more.
  var goneFromDataset: String { get }
}

/// The headers of printed follow-ups, and what the parts of an entry are called.
struct FollowColumns {
  var region, indicator, state, then, now, owner, due, reason, measure, note, by, at, deed, period, value: String
}

extension FollowPhrases {
  /// The words that were written with an entry.
  func words(of entry: FollowUpEntry) -> [String] {
    switch entry.deed {
    case .acknowledge(let promise):
      [owner(promise.owner), promise.due.map(due), promise.reason, promise.measure].compactMap(\.self)
    case .note(let text): [text]
    case .done(let remark): [remark].compactMap(\.self)
    case .undo: []
    }
  }
}
