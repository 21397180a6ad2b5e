import ArgumentParser
import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// Writes what a screen shows to a file, as ^S does in the dashboard.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what a screen shows as a workbook, page, table or text, as ^S does.",
    discussion: """
      --view, --domain, --indicator and --region lead to a screen without keys, and --keys go on from there, written as \
      for `tongbao frame`. All rows leave, not only those that a screen would show, in its order and with its filter.

      The format is the end of the file's name unless --format says it: .xlsx, .html, .md, .csv, .tsv, .json, .txt. \
      Without --output it goes to standard output. html is one file with its pictures, for A4; xlsx has numbers that can \
      be computed on, thresholds that colour anew when a value is changed, and a second sheet with source and thresholds. csv, tsv and \
      json are for programs, as in `tongbao show`; made-up figures say so in a column or member source. txt is the screen \
      itself, of --size.

      Excel on a Chinese Windows opens a CSV file rightly if it was written with --bom.

      Examples:
        tongbao export --domain broadband --output broadband.xlsx
        tongbao export --view ranking --indicator broadband.churn -o churn.html
        tongbao export --view region --region 贵州 --format markdown
        tongbao export --view alerts --format csv --bom --crlf > alerts.csv
        tongbao export --keys '1=jj<enter>' --output region.html
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption
  @OptionGroup var place: LedgerOption

  @Option(help: "The screen to begin with; the table where a domain is named, else the overview.")
  var view: ViewName?

  @Option(help: ArgumentHelp("The domain: its id, its name or its number.", valueName: "domain"))
  var domain: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The indicator under the cursor: its id or its name.", valueName: "indicator"))
  var indicator: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The row under the cursor: name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Keys to type then, such as 'jj<enter>]]'.", valueName: "keys"))
  var keys = ""

  @Option(help: "The format; without it the end of the file's name tells it, and without that it is csv.")
  var format: ExportFormat?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; what is there is replaced.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "csv and tsv: a byte order mark, so that Excel on Windows knows UTF-8.")
  var bom = false

  @Flag(help: "csv and tsv: the line breaks of Windows.")
  var crlf = false

  @Option(help: ArgumentHelp("Columns and rows of the screen, for txt.", valueName: "columnsxrows"))
  var size = "120x40"

  func run() throws {
    let format = try chosenFormat()
    var screen = try TypedScreen(
      flags: settings, ledger: place.ledger, size: Size(asked: size), language: Environment.language)
    try screen.go(to: view, indicator: indicator, region: region)
    try screen.type(keys)
    let options = DelimitedOptions(hasByteOrderMark: bom, breaksAsWindows: crlf)
    guard let content = ExportedView(screen.state).content(as: format, options) else { throw Misuse.nothingToExport }
    guard let output, output != "-" else { return try ExportFile.print(content) }
    try ExportFile.write(content, to: output)
  }

  private var settings: Settings {
    Settings(
      data: data.data, dataset: data.dataset, region: whose.under, period: when.period, domain: domain,
      language: data.lang, ledger: place.ledger)
  }

  /// The format asked for, or that of the file.
  private func chosenFormat() throws -> ExportFormat {
    if let format { return format }
    guard let output, output != "-" else { return .csv }
    guard let format = ExportFormat(ofFile: output) else { throw Misuse.noExportFormat(output) }
    return format
  }
}

extension ExportFormat: ExpressibleByArgument {}

/// The screens that can be asked for by name.
enum ViewName: String, CaseIterable, ExpressibleByArgument {
  case overview, table, region, ranking, map, alerts, comparison, trend, tasks, bulletin

  /// What opens it from the table, where that is not shown already.
  var command: Command? {
    switch self {
    case .table: nil
    case .overview: .overview
    case .region: .drill
    case .ranking: .ranking
    case .map: .map
    case .alerts: .alerts
    case .comparison: .contrast
    case .trend: .trend
    case .tasks: .tasks
    case .bulletin: .bulletin
    }
  }
}

extension TypedScreen {
  /// Puts the cursor where it was asked for, and opens a screen there.
  fileprivate mutating func go(to view: ViewName?, indicator: String?, region: String?) throws {
    guard view != nil || indicator != nil || region != nil else { return }
    guard let dataset = state.dataset else { return }
    let row = try region.map { try dataset.roster.row(asked: $0) }
    let column = try indicator.map { try dataset.catalogue.column(asked: $0) }
    if view == .overview { return perform(.command(.overview)) }
    var domain = state.domain
    var position = 0
    if let column {
      let index = dataset.catalogue.columns[column].indicator
      let id = dataset.catalogue.indicators[index].domain
      domain = dataset.catalogue.domains.firstIndex { $0.id == id } ?? domain
      position = dataset.catalogue.indicators(inDomain: id).firstIndex(of: index) ?? 0
    }
    perform(.choose(.domain(domain)))
    if row != nil || column != nil { perform(.choose(.cell(row: row ?? state.table.row, column: position))) }
    if let command = view?.command { perform(.command(command)) }
  }
}
