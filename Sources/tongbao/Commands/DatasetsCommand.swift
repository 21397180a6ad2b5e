import ArgumentParser
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Lists the datasets of the data folder.
struct DatasetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "datasets", abstract: "List the datasets and their domains.")

  @OptionGroup var data: DataOptions

  @Option(help: "text, csv, tsv, json or markdown.")
  var format: ReportFormatName = .text

  func run() throws {
    let data = try data.filled()
    let library = try Library(told: data.data)
    let rows = library.shelf(opened: nil).map { entry in row(entry, library) }
    let columns = ["dataset", "title", "source", "first", "last", "periods", "indicators", "domains"].map {
      Report.Column(id: $0, title: $0, isNumeric: $0 == "periods" || $0 == "indicators")
    }
    Console.print(format.format.text(of: Report(title: "", columns: columns, rows: rows, facts: [("data", library.folder)])))
  }

  private func row(_ entry: ShelfEntry, _ library: Library) -> [Report.Cell] {
    let domains = (try? library.open(entry.id))?.catalogue.domains.map(\.id) ?? []
    let source = entry.sourceKind.map { ReportWording(data.language).sourceKind($0) } ?? entry.problem?.line(in: data.language) ?? ""
    return [
      Report.Cell(entry.id), Report.Cell(entry.title[data.language]),
      Report.Cell(source, .text(entry.sourceKind?.rawValue ?? "")),
      Report.Cell(entry.periods.first?.description ?? ""), Report.Cell(entry.periods.last?.description ?? ""),
      Report.Cell("\(entry.periods.count)", .number(Double(entry.periods.count))),
      Report.Cell("\(entry.indicatorCount)", .number(Double(entry.indicatorCount))),
      Report.Cell(domains.joined(separator: " ")),
    ]
  }
}
