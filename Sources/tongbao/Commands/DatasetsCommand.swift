import ArgumentParser
import TongbaoCore
import TongbaoDashboard
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
    let columns = ["dataset", "title", "source", "first", "last", "periods", "indicators", "domains"].map {
      ListingWording.column($0, data.language, isNumeric: $0 == "periods" || $0 == "indicators")
    }
    Console.print(
      format.format.text(of: Report(title: "", columns: columns, rows: rows, facts: [("data", library.folder)])))
  }

  private func row(_ entry: ShelfEntry, _ library: Library, _ language: Language) -> [Report.Cell] {
    let domains = (try? library.open(entry.id))?.catalogue.domains.map(\.id) ?? []
    let source =
      entry.sourceKind.map { ReportWording(language).sourceKind($0) } ?? entry.problem?.line(in: language) ?? ""
    return [
      Report.Cell(entry.id), Report.Cell(entry.title[language]),
      Report.Cell(source, .text(entry.sourceKind?.rawValue ?? "")),
      Report.Cell(entry.periods.first?.description ?? ""), Report.Cell(entry.periods.last?.description ?? ""),
      Report.Cell("\(entry.periods.count)", .number(Double(entry.periods.count))),
      Report.Cell("\(entry.indicatorCount)", .number(Double(entry.indicatorCount))),
      Report.Cell(domains.joined(separator: " ")),
    ]
  }
}
