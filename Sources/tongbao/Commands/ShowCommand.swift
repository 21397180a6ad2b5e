import ArgumentParser
import TongbaoCore

/// Prints the table of a domain.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the table of a domain.",
    discussion: """
      Examples:
        tongbao show broadband
        tongbao show 宽带 --period 2020-08 --sort -broadband.floor_completion --filter gd
        tongbao show iptv --format csv > iptv.csv
      """)

  @Argument(help: "The domain: its id or its name. `tongbao datasets` lists them.")
  var domain: String

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption

  @Option(name: .shortAndLong, help: ArgumentHelp("Only this region and the head of the table, by name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Columns to sort by, at most two, parted by a comma: an indicator's id or `region`, with - before it for descending.", valueName: "columns"))
  var sort: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Only regions that answer: name, pinyin, initials, abbreviation or code.", valueName: "text"))
  var filter: String?

  @Option(help: "text, csv, tsv, json or markdown.")
  var format: ReportFormatName = .text

  func run() throws {
    let opened = try OpenedSnapshot(data, period: when.period)
    let domain = try opened.domain(named: domain)
    let order = try opened.order(sort)
    let rows = try opened.rows(region: region, filter: filter, order: order)
    Console.print(format.format.text(of: TableReport(opened: opened, domain: domain, rows: rows).report))
  }
}
