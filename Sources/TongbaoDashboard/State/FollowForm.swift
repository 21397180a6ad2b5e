import TerminalCanvas
import TongbaoCore

/// The form in which somebody writes down what is done about a value: which deed, and the fields that it has.
///
/// It knows of no screen: whatever is to be followed up opens it with a subject, a period and a value.
public struct FollowForm: Sendable, Hashable {
  /// What is to be written.
  enum Deed: Sendable, Hashable, CaseIterable {
    case acknowledge, note, done, undo
  }

  /// A line of the form.
  enum Part: Sendable, Hashable {
    case deed, owner, reason, measure, due, note
  }

  /// What it is about.
  let subject: AlertSubject
  let period: Period
  let value: Observation
  var deed = Deed.acknowledge
  /// The line that takes the keys.
  var part = Part.deed
  private var fields: [Part: TextField] = [:]
  /// Why it cannot be written as it is.
  var complaint: Wording?
  /// Whether it waits for the ledger, which has the last word.
  var isWriting = false

  /// An empty form, filled with what whoever sees to the value has taken on.
  init(subject: AlertSubject, period: Period, value: Observation, after promise: FollowUpEntry.Commitment? = nil) {
    self.subject = subject
    self.period = period
    self.value = value
    fields[.owner] = TextField(promise?.owner ?? "")
    fields[.reason] = TextField(promise?.reason ?? "")
    fields[.measure] = TextField(promise?.measure ?? "")
    fields[.due] = TextField(promise?.due.flatMap { $0.lastDay > period.lastDay ? "\($0)" : nil } ?? "")
  }

  /// The lines that the deed has, from above.
  var parts: [Part] {
    switch deed {
    case .acknowledge: [.deed, .owner, .reason, .measure, .due]
    case .note, .done: [.deed, .note]
    case .undo: [.deed]
    }
  }

  /// The field of a line.
  func field(_ part: Part) -> TextField { fields[part] ?? TextField() }

  /// Takes a key: arrows choose the deed where it stands, all else goes into the field.
  mutating func take(_ key: Key) {
    complaint = nil
    guard part == .deed else {
      change { _ = $0.apply(key) }
      return
    }
    if key == .left { turn(by: -1) }
    if key == .right || key == .character(" ") { turn(by: 1) }
  }

  /// Changes the field that is typed.
  mutating func change(_ change: (inout TextField) -> Void) {
    guard part != .deed else { return }
    var field = field(part)
    change(&field)
    fields[part] = field
  }

  private mutating func turn(by step: Int) {
    let all = Deed.allCases
    deed = all[((all.firstIndex(of: deed) ?? 0) + step + all.count) % all.count]
  }

  /// Goes to another line, and stays at the ends.
  mutating func move(by step: Int) {
    let parts = parts
    part = parts[min(max(0, (parts.firstIndex(of: part) ?? 0) + step), parts.count - 1)]
  }

  /// Whether the line is the last.
  var isAtEnd: Bool { part == parts.last }

  /// What is to be written; nil with a reason in `complaint` where that cannot be. Who writes and when is the executable's to say.
  mutating func entry() -> FollowUpEntry? {
    guard let deed = written() else { return nil }
    return FollowUpEntry(at: "", by: "", subject: subject, period: period, value: value, deed: deed)
  }

  private mutating func written() -> FollowUpEntry.Deed? {
    func text(_ part: Part) -> String? {
      let text = field(part).text
      return text.allSatisfy(\.isWhitespace) ? nil : text
    }
    switch deed {
    case .acknowledge:
      let due = text(.due).map { Period(String($0.filter { !$0.isWhitespace })) }
      if let due, due.map({ $0.lastDay <= period.lastDay }) ?? true {
        return refuse(.due) { [period] in $0.dueNeeded(after: period) }
      }
      return .acknowledge(
        .init(owner: text(.owner) ?? "", reason: text(.reason), measure: text(.measure), due: due ?? nil))
    case .note:
      guard let note = text(.note) else { return refuse(.note) { $0.noteNeeded } }
      return .note(note)
    case .done: return .done(remark: text(.note))
    case .undo: return .undo(0)
    }
  }

  private mutating func refuse(_ part: Part, _ phrase: (any Phrases) -> String) -> FollowUpEntry.Deed? {
    self.part = part
    complaint = Wording(phrase)
    return nil
  }
}
