import TongbaoCore
import TongbaoLedger
import TongbaoStore

/// A dataset with everything that was written about its alerts, opened for a command that prints.
struct OpenedLedger {
  let source: FolderSource
  let period: Period
  let language: Language
  let entries: [FollowUpEntry]
  private let regionsFile: String

  /// Opens what the options name; rows of the ledger that mean nothing are said on standard error.
  init(_ options: DataOptions, period: String?, ledger: String?) throws {
    let options = try options.filled()
    let library = try Library(told: options.data)
    source = try library.openAsked(options.dataset)
    regionsFile = library.regionsFile
    self.period = try source.period(asked: period)
    language = options.language
    let history = try LedgerPlace(told: ledger, root: source.root).read()
    for problem in history.problems { Console.complain(problem.line(in: language)) }
    entries = history.entries
  }

  /// What became of everything that somebody wrote about.
  var survey: FollowUpSurvey {
    FollowUpSurvey(source: source, entries: entries, period: period, regionsFile: regionsFile)
  }

  /// The alerts of the region that was asked for.
  func alerts(_ alerts: [FollowedAlert], of name: String) throws -> [FollowedAlert] {
    let query = RegionQuery(name)
    let answers = alerts.compactMap { alert in alert.region.flatMap(query.match).map { (alert, $0) } }
    guard let best = answers.map(\.1).min(), !query.isEmpty else {
      _ = try source.roster.row(asked: name) { source.elsewhere(name, regionsFile: regionsFile) }
      return []
    }
    return answers.filter { $0.1 == best }.map(\.0)
  }
}
