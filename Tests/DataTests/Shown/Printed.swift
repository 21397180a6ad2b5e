import Foundation
import TestSupport
import Testing
import TongbaoCore

/// What the program prints of a dataset, each table once.
final class Printed {
  private let options: [String]
  private var reports: [String: Report] = [:]

  /// What is printed of a dataset of the data folder, or of a region's own table in it.
  init(_ dataset: String, under region: RegionCode? = nil) {
    options = ["--dataset", dataset] + (region.map { ["--under", $0.description] } ?? [])
  }

  /// A table in Markdown, taken apart: its columns, its rows by their first cell, and the lines below it.
  struct Report {
    var rows: [String: [String]] = [:]
    var lines: [String] = []

    init(_ text: String) {
      for line in text.split(separator: "\n") {
        guard line.hasPrefix("| ") else {
          if line.hasPrefix("- ") { lines.append(Report.plain(String(line.dropFirst(2)))) }
          continue
        }
        let cells = line.dropFirst(2).dropLast(1).split(separator: " | ", omittingEmptySubsequences: false)
          .map { Report.plain(String($0)).trimmingCharacters(in: .whitespaces) }
        rows[cells.first ?? ""] = cells
      }
    }

    /// Without what Markdown needs to be read as text.
    private static func plain(_ text: String) -> String {
      text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&").replacing(
        "\\", with: "")
    }
  }

  /// The report of a command in Chinese.
  func report(_ words: [String]) throws -> Report {
    let key = words.joined(separator: " ")
    if let known = reports[key] { return known }
    let report = Report(try run(words))
    reports[key] = report
    return report
  }

  private func run(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PseudoTerminal.built("tongbao"))
    process.arguments = words + options + ["--lang", "zh", "--format", "markdown"]
    process.environment = [
      "TONGBAO_DATA": Checkout.file("data").path, "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "tongbao \(words.joined(separator: " "))")
    return text
  }

  // MARK: Facts

  /// Expects a cell as its table has it, or the report of its region where it is a segment.
  func expect(_ cell: ToldCell, _ loaded: LoadedDataset) throws {
    let (dataset, catalogue) = (loaded.dataset, loaded.dataset.catalogue)
    let observation = try loaded.snapshot("\(cell.period)").observation(column: cell.column, row: cell.row)
    let wanted = Wordings.cell(observation, dataset, cell.column, cell.period)
    let code = dataset.roster[cell.row].code.description
    let name = catalogue.name(ofColumn: cell.column)
    let found: String?
    if let segment = catalogue.columns[cell.column].segment {
      try expect(segment, cell, wanted, dataset)
      found = try report(["province", code, "--period", "\(cell.period)"]).rows[name]?[3]
    } else {
      let domain = dataset.indicator(ofColumn: cell.column).domain
      let columns =
        catalogue.indicators(inDomain: domain)
        + catalogue.indicators(inDomain: domain, context: true).filter { catalogue.indicators[$0].isContext }
      let place = try #require(columns.firstIndex(of: cell.column))
      let row = try report(["show", domain, "--by", "region", "--context", "--period", "\(cell.period)"]).rows[code]
      found = row.flatMap { $0.count > place + 2 ? $0[place + 2] : nil }
    }
    #expect(found.map(unmarked) == wanted, "\(cell.fact) \(name) \(code) \(cell.period)")
    if let digits = cell.digits { #expect(wanted.contains(digits), "\(cell.fact) \(name): \(digits), \(wanted)") }
  }

  /// Expects the head's value of a segment in the table that has segments as its rows, where its domain has one.
  private func expect(_ segment: Int, _ cell: ToldCell, _ wanted: String, _ dataset: Dataset) throws {
    let catalogue = dataset.catalogue
    let key = catalogue.columns[cell.column]
    let indicator = catalogue.indicators[key.indicator]
    guard cell.row == 0, let dimension = catalogue.dimension(of: indicator),
      catalogue.domains.contains(where: { $0.id == indicator.domain && $0.rows == dimension.id }),
      let place = catalogue.indicators(inDomain: indicator.domain).firstIndex(of: key.indicator)
    else { return }
    let id = dimension.segments[segment].id
    let row = try report(["show", indicator.domain, "--period", "\(cell.period)"]).rows[id]
    #expect(row.map { unmarked($0[place + 2]) } == wanted, "\(cell.fact) \(indicator.id) \(id)")
  }

  /// Expects a list under the table of its domain.
  func expect(_ list: ToldList, _ loaded: LoadedDataset) throws {
    let domain = loaded.dataset.indicator(ofColumn: list.column).domain
    let lines = try report(["show", domain, "--by", "region", "--context", "--period", "\(list.period)"]).lines
    #expect(lines.contains { $0.contains(list.text) }, "\(list.fact): \(list.text)")
  }

  private func unmarked(_ text: String) -> String {
    for mark in Wordings.marks where text.hasPrefix(mark + " ") { return String(text.dropFirst(mark.count + 1)) }
    return text
  }
}
