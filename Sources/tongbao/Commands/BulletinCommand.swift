import ArgumentParser
import TongbaoBulletin
import TongbaoCore

/// Writes the bulletin of a period.
struct BulletinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin", abstract: "Write the bulletin of a period.",
    discussion: """
      For each domain the values of the whole, then the regions that are commended and those that need attention by the \
      thresholds of dataset.json, in the order of their values; lists that a report printed are told as it printed them. \
      What is missing or open is said to be so. Tasks, good examples and requests follow. dataset.json may word all of it.

      With --region the bulletin is that of one region: its values with rank and distance, and its own table where it \
      has one.

      Examples:
        tongbao bulletin
        tongbao bulletin --period 2020-08 --lang zh --format markdown > bulletin.md
        tongbao bulletin --domain broadband --domain iptv
        tongbao bulletin --region 贵州 --format html > guizhou.html
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The bulletin of this one region, by name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(help: "Only this domain: its id or its name. May be given several times.")
  var domain: [String] = []

  @Option(help: "How the bulletin is written.")
  var format: BulletinFormat = .text

  func run() throws {
    let opened = try OpenedSnapshot(data, period: when.period, under: whose.under)
    let domains = try domain.map { try opened.domain(named: $0).id }
    let row = try region.map { try opened.row(named: $0) }
    let selection = BulletinSelection(domains: domains.isEmpty ? nil : domains, row: row)
    let bulletin = Bulletin(
      BulletinMaterial(opened.dataset, opened.snapshot, milestones: opened.milestones()), selection: selection,
      lower: try row.flatMap { try opened.lowerTable(of: $0) }, language: opened.language)
    Console.print(bulletin.written(as: format))
  }
}

extension BulletinFormat: ExpressibleByArgument {}

extension OpenedSnapshot {
  /// The table of the region in a row, one level down, in the same period; nil where it has none.
  fileprivate func lowerTable(of row: Int) throws -> BulletinMaterial? {
    let code = dataset.roster[row].code
    guard row != 0, source.lowerTables.contains(code) else { return nil }
    let table = try source.table(of: code)
    guard table.periods.contains(snapshot.period) else { return nil }
    let lower = try OpenedSnapshot(table, period: snapshot.period, language: language)
    return BulletinMaterial(lower.dataset, lower.snapshot)
  }
}
