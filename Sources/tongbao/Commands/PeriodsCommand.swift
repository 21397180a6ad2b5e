import ArgumentParser
import TongbaoCore
import TongbaoDashboard
import TongbaoExchange
import TongbaoStore

/// Lists the periods of a dataset.
struct PeriodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periods", abstract: "List the periods of a dataset, and which of them can be read.",
    discussion: """
      A period whose file is wrong has no source and title; how many errors and warnings there are, and the first of \
      them, stand in columns of their own.

      Examples:
        tongbao periods
        tongbao periods --dataset home-market-demo --format csv
        tongbao periods --dataset ./our-months --under 贵州
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var whose: UnderOption

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let data = try data.filled()
    let library = try Library(told: data.data)
    let source = try library.openAsked(data.dataset, under: whose.under)
    let reader = source.reader()
    let columns = ["period", "source", "title", "errors", "warnings", "problem"].map {
      ListingWording.column($0, data.language, isNumeric: $0 == "errors" || $0 == "warnings")
    }
    let rows = source.periods.map { row($0, source.load($0, with: reader), data.language) }
    Console.print(
      format.format.text(of: Report(title: "", columns: columns, rows: rows, facts: source.facts)))
  }

  private func row(_ period: Period, _ loaded: LoadedPeriod, _ language: Language) -> [Report.Cell] {
    let kind = loaded.snapshot?.source.kind
    let errors = loaded.problems.count { $0.severity == .error }
    let warnings = loaded.problems.count - errors
    return [
      Report.Cell("\(period)"),
      Report.Cell(
        kind.map { ReportWording(language).sourceKind($0) } ?? "", kind.map { .text($0.rawValue) } ?? .nothing),
      loaded.snapshot.map { Report.Cell($0.source.title) } ?? Report.Cell("", .nothing),
      Report.Cell("\(errors)", .number(Double(errors))), Report.Cell("\(warnings)", .number(Double(warnings))),
      ListingWording.problem(loaded.problems.first, language),
    ]
  }
}
