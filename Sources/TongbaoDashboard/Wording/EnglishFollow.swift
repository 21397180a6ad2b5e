import TongbaoCore

/// What becomes of alerts, in English.
extension EnglishPhrases {
  func followState(_ state: FollowUp.State) -> String {
    switch state {
    case .open: "open"
    case .acknowledged: "in hand"
    case .done: "to be verified"
    case .overdue: "overdue"
    case .reopened: "reopened"
    case .closed: "closed"
    }
  }

  func reopening(_ reason: FollowUp.Reopening) -> String {
    switch reason {
    case .fellAgain: "fell again"
    case .worsened: "worse"
    }
  }

  var lateToo: String { "past due" }

  func deed(_ deed: FollowUpEntry.Deed) -> String {
    switch deed {
    case .acknowledge: "acknowledged"
    case .note: "note"
    case .done: "done"
    case .undo(let number): "entry \(number) taken back"
    }
  }

  var followColumns: FollowColumns {
    FollowColumns(
      region: "Region", indicator: "Indicator", state: "State", then: "Then", now: "Now", owner: "Owner", due: "Due",
      reason: "Reason", measure: "Measure", note: "Note", by: "By", at: "At", deed: "What", period: "Period",
      value: "Value then")
  }

  var followTitle: String { "Follow-up of alerts" }
  var ledgerTitle: String { "Ledger" }

  func followCounts(_ counts: [(state: FollowUp.State, count: Int)]) -> String {
    counts.filter { $0.count > 0 }.map { "\($0.count) \(followState($0.state))" }.joined(separator: clauseSeparator)
  }

  func entryNumber(_ number: Int) -> String { "entry \(number)" }
  func owner(_ name: String) -> String { "owner \(name)" }
  func due(_ period: Period) -> String { "due \(title(of: period))" }
  var restatedNote: String { "*: the figure has been restated since" }
  var goneFromDataset: String { "no longer in the dataset" }

  func followSentence(_ followUp: FollowUp) -> String {
    let isLateToo = followUp.isOverdue && followUp.state != .overdue
    let clauses = [
      "\(followState(followUp.state)) since \(title(of: followUp.since))", followUp.reopening.map(reopening),
      isLateToo ? lateToo : nil, followUp.owner.map(owner), followUp.due.map(due),
      followUp.restated.isEmpty ? nil : "restated since",
    ]
    return clauses.compactMap(\.self).joined(separator: clauseSeparator)
  }

  var nothingToFollow: String { "needs no attention, and nobody wrote about it" }

  func entryLine(_ entry: FollowUpEntry) -> String {
    "\(entry.at.prefix(10)) \(entry.by) \(deed(entry.deed))"
      + (words(of: entry).isEmpty ? "" : colon + words(of: entry).joined(separator: clauseSeparator))
  }

  func followed(_ entry: FollowUpEntry) -> String { "Written: \(deed(entry.deed)) (entry \(entry.number))" }

  func followLabel(_ part: FollowForm.Part) -> String {
    switch part {
    case .deed: "What"
    case .owner: "Owner"
    case .reason: "Reason"
    case .measure: "Measure"
    case .due: "Due"
    case .note: "Note"
    }
  }

  func followDeed(_ deed: FollowForm.Deed) -> String {
    switch deed {
    case .acknowledge: "take it on"
    case .note: "note"
    case .done: "report it done"
    case .undo: "take my last entry back"
    }
  }

  func dueNeeded(after period: Period) -> String {
    "Write a period after \(title(of: period)) that it is due in" + (period.next.map { ", such as \($0)" } ?? "")
  }

  var noteNeeded: String { "Write a note" }
}
