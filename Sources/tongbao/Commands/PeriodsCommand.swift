import ArgumentParser
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Lists the periods of a dataset.
struct PeriodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periods", abstract: "List the periods of a dataset, and which of them can be read.",
    discussion: """
      Examples:
        tongbao periods
        tongbao periods --dataset home-market-demo --format csv
      """)

  @OptionGroup var data: DataOptions

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let data = try data.filled()
    let source = try Library(told: data.data).openAsked(data.dataset)
    let reader = source.reader()
    let columns = ["period", "source", "title", "problems"].map {
      ListingWording.column($0, data.language, isNumeric: $0 == "problems")
    }
    let rows = source.periods.map { row($0, source.load($0, with: reader), data.language) }
    Console.print(
      format.format.text(of: Report(title: "", columns: columns, rows: rows, facts: [("dataset", source.id)])))
  }

  private func row(_ period: Period, _ loaded: LoadedPeriod, _ language: Language) -> [Report.Cell] {
    let kind = loaded.snapshot?.source.kind
    return [
      Report.Cell("\(period)"),
      Report.Cell(kind.map { ReportWording(language).sourceKind($0) } ?? "", .text(kind?.rawValue ?? "")),
      Report.Cell(loaded.snapshot?.source.title ?? loaded.problems.first?.sentence[language] ?? ""),
      Report.Cell("\(loaded.problems.count)", .number(Double(loaded.problems.count))),
    ]
  }
}
