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

      Where dataset.json gives a domain segments as rows, such as industries, these are printed with the region above \
      them; --by asks for them in other domains, and --by region for regions. Their first columns are segment and name, \
      and json says by, region and code of the whole.

      A filter that no region passes prints nothing, says so on standard error and ends with exit code 1.

      Examples:
        tongbao show broadband
        tongbao show 宽带 --period 2020-08 --filter gd
        tongbao show broadband --sort -broadband.churn,region
        tongbao show broadband --under 贵州 --dataset ./our-months
        tongbao show iptv --format csv > iptv.csv
        tongbao show industry --dataset dedicated-line-guizhou
      """)

  @Argument(help: "The domain: its id or its name. `tongbao datasets` lists them.")
  var domain: String

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Only this region and the head of the table, by name, pinyin or code; where segments are rows, its segments.",
      valueName: "region"))
  var region: String?

  @Option(
    help: ArgumentHelp(
      "What the rows are: the id or name of a dimension, such as industry, or `region`.", valueName: "rows"))
  var by: String?

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
    var opened = try OpenedSnapshot(data, period: when.period, under: whose.under)
    let domain = try opened.domain(named: domain)
    let dimension = try opened.dataset.catalogue.dimension(asked: by, in: domain)
    if let dimension { opened = try opened.turned(by: dimension, of: region) }
    let region = dimension == nil ? region : nil
    let order = try opened.order(sort)
    let rows = try opened.rows(region: region, filter: filter, order: order)
    // The head of the table is always printed, and may be what was looked for.
    if region == nil, let filter, rows.isEmpty, !opened.head(answers: filter) { throw Misuse.nothingAnswers(filter) }
    Console.print(
      format.format.text(of: TableReport(opened: opened, domain: domain, rows: rows, hasContext: context).report))
  }
}
