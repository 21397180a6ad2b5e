import ArgumentParser
import TongbaoCore
import TongbaoDashboard
import TongbaoExchange
import TongbaoStore

/// Lists the datasets of the data folder.
struct DatasetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datasets", abstract: "List the datasets and their domains.",
    discussion: """
      Examples:
        tongbao datasets
        tongbao datasets --data ~/bulletins --format json
      """)

  @OptionGroup var data: LibraryOptions

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let data = try data.filled()
    let library = try Library(told: data.data)
    let rows = library.shelf(opened: nil).map { row($0, library, data.language) }
    let columns = ["dataset", "title", "source", "first", "last", "periods", "indicators", "domains", "problem"].map {
      ListingWording.column($0, data.language, isNumeric: $0 == "periods" || $0 == "indicators")
    }
    Console.print(
      format.format.text(of: Report(title: "", columns: columns, rows: rows, facts: [("data", .text(library.folder))])))
  }

  private func period(_ period: Period?) -> Report.Cell {
    period.map { Report.Cell("\($0)") } ?? Report.Cell("", .nothing)
  }

  private func row(_ entry: ShelfEntry, _ library: Library, _ language: Language) -> [Report.Cell] {
    let domains = (try? library.open(entry.id))?.catalogue.domains.map(\.id) ?? []
    return [
      Report.Cell(entry.id), Report.Cell(entry.title[language], .both(entry.title)),
      Report.Cell(
        entry.sourceKind.map { ReportWording(language).sourceKind($0) } ?? "",
        entry.sourceKind.map { .text($0.rawValue) } ?? .nothing),
      period(entry.periods.first), period(entry.periods.last),
      Report.Cell("\(entry.periods.count)", .number(Double(entry.periods.count))),
      Report.Cell("\(entry.indicatorCount)", .number(Double(entry.indicatorCount))),
      Report.Cell(domains.joined(separator: " "), .list(domains)),
      ListingWording.problem(entry.problem, language),
    ]
  }
}
