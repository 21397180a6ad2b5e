import CBench
import Foundation
import Sheets
import WorkbookFiles

/// How fast a workbook of 3,000 x 60 cells is read and written, beside python-calamine and openpyxl where they are installed.
///
/// It is written by three programs, for each writes it otherwise: openpyxl, LibreOffice and libxlsxwriter. All runs take files from the
/// system's cache; those of the whole tool have its start in them, those of Python's libraries have none of Python's.
struct Exchange {
  let binary: String
  var runs = 7
  private let folder = PackageFolder.path + "/.build/exchange"

  init(binary: String) { self.binary = binary }

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Workbooks of 3,000 x 60 cells, best of \(runs) runs")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (writer, path) in try files(&report) { try read(path, of: writer, &report) }
    try write(&report)
  }

  // MARK: Files

  /// The workbook as each program that is there writes it.
  private func files(_ report: inout Report) throws -> [(writer: String, path: String)] {
    var files: [(String, String)] = []
    let own = folder + "/libxlsxwriter.xlsx"
    try Data(try WorkbookWriter.bytes(of: Self.draft)).write(to: URL(fileURLWithPath: own))
    files.append(("libxlsxwriter", own))
    let python = folder + "/openpyxl.xlsx"
    guard try reference("make", python) != nil else {
      report.remark("openpyxl is not installed: no workbook of its, nor of LibreOffice")
      return files
    }
    files.append(("openpyxl", python))
    do {
      try Command.run(
        "/usr/bin/env", ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", folder + "/office", python])
      files.append(("LibreOffice", folder + "/office/openpyxl.xlsx"))
    } catch {
      report.remark("LibreOffice is not installed: no workbook of its")
    }
    return files
  }

  private static let draft: WorkbookDraft = {
    let head = (0..<60).map { SheetDraft.Cell(.text($0 == 0 ? "县" : "指标\($0)")) }
    let rows = (1..<3000).map { row in (0..<60).map { column in cell(row, column) } }
    return WorkbookDraft(title: "", sheets: [SheetDraft(name: "数据", rows: [head] + rows)])
  }()

  private static func cell(_ row: Int, _ column: Int) -> SheetDraft.Cell {
    if column == 0 { return SheetDraft.Cell(.text("县\(row)")) }
    let hundredths: Int = (row * 7919 + column * 104_729) % 1_000_000
    return SheetDraft.Cell(.number(Double(hundredths) / 100))
  }

  // MARK: Reading and writing

  private func read(_ path: String, of writer: String, _ report: inout Report) throws {
    guard let data = FileManager.default.contents(atPath: path) else { throw Failure("\(path) cannot be read") }
    let bytes = Array(data)
    let library = try best { _ = try WorkbookReader.workbook(bytes) }
    let tool = try best { try runTool(path) }
    let calamine = try reference("calamine", path).map { ($0, "python-calamine") }
    let openpyxl = try reference("openpyxl", path, runs: 2).map { ($0, "openpyxl, read-only") }
    if calamine == nil { report.remark("python-calamine is not installed") }
    add("\(writer), the library", library, calamine, .atMost(1.5), &report)
    add("\(writer), the whole tool", tool, calamine, .atMost(1.5), &report)
    add("\(writer), the whole tool", tool, openpyxl, .atMost(0.2), &report)
  }

  private func write(_ report: inout Report) throws {
    let library = try best { _ = try WorkbookWriter.bytes(of: Self.draft) }
    let openpyxl = try reference("write", folder + "/written.xlsx", runs: 2).map { ($0, "openpyxl, write-only") }
    add("writing, the library", library, openpyxl, .none, &report)
  }

  private func add(
    _ what: String, _ figure: Double, _ bound: (Double, String)?, _ reach: Finding.Reach, _ report: inout Report
  ) {
    report.add(
      Finding(what: what, figure: figure, unit: "ms", bound: bound.map { (value: $0.0, name: $0.1) }, reach: reach))
  }

  /// The shortest run in milliseconds.
  private func best(_ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = bench_now()
      try work()
      best = min(best, Double(bench_now() - start) / 1e6)
    }
    return best
  }

  // MARK: Other programs

  /// Runs the tool beside the binary on a file to its end.
  private func runTool(_ path: String) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: binary + "-workbook")
    process.arguments = ["read"]
    process.standardInput = FileHandle(forReadingAtPath: path)
    process.standardOutput = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, answer.count > 180_000 else { throw Failure("tongbao-workbook failed") }
  }

  /// The best run of a library of Python in milliseconds; nil where it is not installed.
  private func reference(_ task: String, _ path: String, runs: Int? = nil) throws -> Double? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", PackageFolder.path + "/References/exchange.py", task, path, "\(runs ?? self.runs)",
    ]
    process.standardOutput = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return Double(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
