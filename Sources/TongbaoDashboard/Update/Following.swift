import TerminalCanvas
import TongbaoCore

/// Following alerts up: a form asks what is done, and the executable writes it into the ledger.
extension State {
  /// What the value of a cell of the table on the screen is about.
  func alertSubject(column: Int, row: Int) -> AlertSubject? { dataset?.alertSubject(column: column, row: row) }

  /// What has become of a value by the period on the screen; nil where nobody wrote about it and it needs no attention.
  func followUp(column: Int, row: Int) -> FollowUp? {
    guard let dataset, let period, let subject = alertSubject(column: column, row: row) else { return nil }
    return dataset.followUp(column: column, row: row, upTo: period, entries: followFile.entries[subject] ?? [])
  }

  /// What has become of a value that somebody wrote about.
  func knownFollowUp(column: Int, row: Int) -> FollowUp? {
    guard !followFile.entries.isEmpty, let subject = alertSubject(column: column, row: row),
      followFile.entries[subject] != nil
    else { return nil }
    return followUp(column: column, row: row)
  }

  /// Opens the form for the value under the cursor.
  mutating func openFollowForm() {
    guard let column = currentColumn, let snapshot, let subject = alertSubject(column: column, row: currentRow) else {
      return say { $0.noIndicatorHere }
    }
    let value = snapshot.observation(column: column, row: currentRow)
    overlay = .follow(
      FollowForm(
        subject: subject, period: snapshot.period, value: value,
        after: followUp(column: column, row: currentRow)?.acknowledgement?.commitment))
  }

  /// What a command does in the form: Enter goes on, and on the last line writes.
  mutating func performInForm(_ command: Command, _ form: FollowForm) -> [Effect] {
    guard !form.isWriting else { return [] }
    var form = form
    var effects: [Effect] = []
    switch command {
    case .moveUp: form.move(by: -1)
    case .drill where form.isAtEnd:
      if let entry = form.entry() {
        form.isWriting = true
        effects = [.follow(entry)]
      }
    case .moveDown, .drill: form.move(by: 1)
    default: break
    }
    overlay = .follow(form)
    return effects
  }

  /// The ledger was read.
  mutating func readLedger(_ entries: [FollowUpEntry]?, _ problems: [Problem], of id: String) {
    guard dataset?.rootID == id else { return }
    followFile.problems = problems
    if let entries { followFile.entries = Dictionary(grouping: entries, by: \.subject) }
  }

  /// An entry was written: the form has done its work.
  mutating func followed(_ entry: FollowUpEntry, of id: String) {
    guard dataset?.rootID == id else { return }
    followFile.entries[entry.subject, default: []].append(entry)
    if case .follow(let form) = overlay, form.isWriting { overlay = nil }
    say { $0.followed(entry) }
  }

  /// An entry was not written: what was typed stays, and says why.
  mutating func followRefused(_ complaint: Wording) {
    guard case .follow(var form) = overlay, form.isWriting else {
      message = Message(complaint, kind: .warning)
      return
    }
    form.isWriting = false
    form.complaint = complaint
    overlay = .follow(form)
  }
}
