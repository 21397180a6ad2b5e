import TongbaoCore
import TongbaoLedger

/// What became of the alerts of a period that people have written about.
final class AlertFollowUps {
  /// What is asked of follow-ups.
  struct Wanted {
    var isOverdue = false
    var owner: String?

    func passes(_ followUp: FollowUp?) -> Bool {
      if isOverdue, followUp?.isOverdue != true { return false }
      return owner.map { followUp?.owner?.lowercased() == $0.lowercased() } ?? true
    }
  }

  private let entries: [AlertSubject: [FollowUpEntry]]
  private let period: Period

  /// Reads the ledger; rows of it that mean nothing are said on standard error.
  init(_ opened: OpenedSnapshot, ledger: String?) throws {
    let history = try LedgerPlace(told: ledger, root: opened.source.root).read()
    for problem in history.problems { Console.complain(problem.line(in: opened.language)) }
    entries = Dictionary(grouping: history.entries, by: \.subject)
    period = opened.snapshot.period
  }

  /// Whether nobody has written anything.
  var isEmpty: Bool { entries.isEmpty }

  /// What became of a value by the period; nil where nobody has written about it.
  func followUp(column: Int, row: Int, of dataset: Dataset) -> FollowUp? {
    guard !entries.isEmpty, let subject = dataset.alertSubject(column: column, row: row), let own = entries[subject]
    else { return nil }
    return dataset.followUp(column: column, row: row, upTo: period, entries: own)
  }
}
