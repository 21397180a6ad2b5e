import TongbaoCore

/// The wording of printed follow-ups.
extension ReportWording {
  /// Where an alert stands, with why it is open again and whether it is late.
  public func text(_ followUp: FollowUp) -> String {
    let isLateToo = followUp.isOverdue && followUp.state != .overdue
    let more = [followUp.reopening.map(phrases.reopening), isLateToo ? phrases.lateToo : nil].compactMap(\.self)
    let state = phrases.followState(followUp.state)
    return more.isEmpty ? state : state + phrases.clauseSeparator + more.joined(separator: phrases.clauseSeparator)
  }

  /// How many alerts are in which state.
  public func text(_ counts: [(state: FollowUp.State, count: Int)]) -> String { phrases.followCounts(counts) }

  /// What a deed is called.
  public func text(_ deed: FollowUpEntry.Deed) -> String { phrases.deed(deed) }

  /// The headers of printed follow-ups by the ids of their columns.
  public var followHeaders: [String: String] {
    let words = phrases.followColumns
    return [
      "region": words.region, "name": words.indicator, "state": words.state, "value_then": words.then,
      "value": words.now, "owner": words.owner, "due": words.due, "reason": words.reason, "measure": words.measure,
      "note": words.note, "by": words.by, "at": words.at, "deed": words.deed, "period": words.period,
    ]
  }

  /// The header of values as they were when an entry was written.
  public var valueThenHeader: String { phrases.followColumns.value }
  /// The heading of follow-ups.
  public var followTitle: String { phrases.followTitle }
  /// The heading of entries.
  public var ledgerTitle: String { phrases.ledgerTitle }
  /// What is said of values that have been restated since.
  public var restatedNote: String { phrases.restatedNote }
  /// What stands for what the dataset does not have any more.
  public var goneFromDataset: String { phrases.goneFromDataset }

  /// An entry that was written, in a line: what, where, which value, who sees to it until when, and its number.
  public func line(_ entry: FollowUpEntry, region: String, indicator: String, value: String) -> String {
    let place = phrases.compound([region, indicator])
    let whole = [phrases.title(of: entry.period), value].filter { !$0.isEmpty }.joined(separator: " ")
    let promise = entry.commitment.map { [phrases.owner($0.owner), $0.due.map(phrases.due)].compactMap(\.self) } ?? []
    let clauses =
      [phrases.deed(entry.deed) + phrases.colon + place, whole] + promise + [phrases.entryNumber(entry.number)]
    return clauses.joined(separator: phrases.clauseSeparator)
  }
}
