import ArgumentParser
import TongbaoCore

/// Prints the table of a domain.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the table of a domain.",
    discussion: """
      text and markdown are for people: rounded, in the units of the language, with marks (!! critical, ! attention, \
      ✓ commended, ? undetermined), the groups of columns above their names and the limits that judge them below. \
      csv, tsv and json are for programs: columns are called by the ids of indicators, numbers are as the files have \
      them, in the unit that dataset.json gives the indicator; a bound is a text such as <70, what is known to be \
      missing is null, and what nobody knows is empty. json also has the name, unit and limits of each column.

      What the report says beside the values stands under the table: its lists with condition, count and names, and what \
      other sources say. json has them under lists and alternatives.

      A filter that no region passes prints nothing, says so on standard error and ends with exit code 1.

      Examples:
        tongbao show broadband
        tongbao show 宽带 --period 2020-08 --filter gd
        tongbao show broadband --sort -broadband.churn,region
        tongbao show broadband --under 贵州 --dataset ./our-months
        tongbao show iptv --format csv > iptv.csv
      """)

  @Argument(help: "The domain: its id or its name. `tongbao datasets` lists them.")
  var domain: String

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only this region and the head of the table, by name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "At most two columns with a comma between them: ids of indicators, or `region`; - before one for descending.",
      valueName: "columns"))
  var sort: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only regions that answer: name, pinyin, initials, abbreviation or code.", valueName: "text"))
  var filter: String?

  @Flag(help: "Also the indicators that are context, as columns behind the others.")
  var context = false

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let opened = try OpenedSnapshot(data, period: when.period, under: whose.under)
    let domain = try opened.domain(named: domain)
    let order = try opened.order(sort)
    let rows = try opened.rows(region: region, filter: filter, order: order)
    // The head of the table is always printed, and may be what was looked for.
    if region == nil, let filter, rows.isEmpty, !opened.head(answers: filter) { throw Misuse.nothingAnswers(filter) }
    Console.print(
      format.format.text(of: TableReport(opened: opened, domain: domain, rows: rows, hasContext: context).report))
  }
}
