import TongbaoCore
import TongbaoDashboard
import TongbaoLedger

/// The value that an entry is to be about.
struct FollowedCell {
  private let opened: OpenedSnapshot
  private let row: Int
  private let column: Int

  init(_ data: DataOptions, period: String?, under: String?, region: String, indicator: String) throws {
    opened = try OpenedSnapshot(data, period: period, under: under)
    row = try opened.row(named: region)
    column = try opened.dataset.catalogue.column(asked: indicator)
  }

  private var subject: AlertSubject {
    AlertSubject(column: column, region: opened.dataset.roster[row].code, in: opened.dataset.catalogue)
  }

  private var value: Observation { opened.snapshot.observation(column: column, row: row) }

  /// Writes what was done into the ledger, and says so once it is on the disk.
  func write(_ deed: FollowUpEntry.Deed, by person: String, ledger told: String?) throws {
    let entry = try Ledger.checked(
      FollowUpEntry(
        at: Clock.now, by: person, subject: subject, period: opened.snapshot.period, value: value, deed: deed))
    say(try ledger(told).append(entry))
  }

  /// Takes the last entry of a person about the value back.
  func takeBack(of person: String, ledger told: String?) throws {
    guard let undone = try ledger(told).takeBackLast(of: person, about: subject, at: Clock.now) else {
      throw Misuse.nothingToTakeBack(by: person)
    }
    say(undone.by)
  }

  private func ledger(_ told: String?) throws -> Ledger {
    try LedgerPlace(told: told, root: opened.source.root).open()
  }

  /// Says what was written.
  private func say(_ entry: FollowUpEntry) {
    let (dataset, language) = (opened.dataset, opened.language)
    let indicator = dataset.indicator(ofColumn: column)
    let wording = ReportWording(language, catalogue: dataset.catalogue, roster: dataset.roster)
    // What is taken back may speak of another period, whose file is not open.
    let isHere = entry.period == opened.snapshot.period && entry.value == value
    let status = isHere ? dataset.judge(column, in: opened.snapshot).status(row: row) : .unknown
    let text = wording.marked(entry.value, status, of: indicator, by: indicator.threshold(in: entry.period))
    Console.print(
      wording.line(
        entry, region: dataset.roster[row].label(in: language), indicator: dataset.name(ofColumn: column)[language],
        value: text) + "\n")
  }
}
