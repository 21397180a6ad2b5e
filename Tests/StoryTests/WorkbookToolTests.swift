import Foundation
import Sheets
import Testing
import TongbaoCore

@testable import tongbao

@Suite("Workbooks through the program that reads and writes them")
struct WorkbookToolTests {
  @Test("A workbook is read, with progress")
  func read() throws {
    var told: [Double] = []
    let workbook = try Self.read(Self.fixture("table.openpyxl.xlsx")) { told.append($0) }
    #expect(workbook.sheets.map(\.name) == ["附件1"])
    #expect(workbook.sheets[0][4, 2] == Cell(.number(0.956), format: .percent))
    #expect(!told.isEmpty)
    #expect(told == told.sorted())
    #expect(told.allSatisfy { (0...1).contains($0) })
  }

  @Test("A workbook is written and read again, in the place of what was there, with its rights")
  func write() throws {
    let folder = try Folder()
    let path = folder.path + "/甲.xlsx"
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o640)
    #expect(try !ExportFile.create(.workbook(Self.draft), at: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("old".utf8))
    try ExportFile.write(.workbook(Self.draft), to: path)
    let sheet = try #require(try Self.read(path).sheets.first)
    #expect(sheet[0, 0].value == .text("=1+1"))
    #expect(sheet[0, 1].value == .number(-0.5))
    #expect(!sheet[0, 0].isFormula)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["甲.xlsx"])
  }

  @Test("What is wrong is told with the file, the sheet and the cell")
  func problems() throws {
    let folder = try Folder()
    #expect(
      Self.problem(folder.path + "/no.xlsx")?.line(in: .zh) == "\(folder.path)/no.xlsx: 错误：没有这个文件：请核对文件名和目录")
    #expect(
      Self.problem(Self.fixture("table.libreoffice.xls"))?.sentence
        == Wording(
          zh: "这是旧格式的工作簿（.xls）：请用 Excel 或 WPS 打开后另存为 .xlsx",
          en: "this is a workbook of the old format (.xls); open it in Excel or LibreOffice and save it as .xlsx"))
    let fault = WorkbookFault(
      .badValue, part: "xl/a.xml", line: 3, column: 9, sheet: "附\u{1B}[31m件", cell: CellPlace(row: 6, column: 2),
      detail: "x\u{7}")
    let problem = Problem(fault, reading: "a.xlsx")
    #expect(problem.place.description.hasPrefix("a.xlsx:附"))
    #expect(problem.place.description.hasSuffix("!C7"))
    for language in Language.allCases {
      #expect(problem.line(in: language).unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }

  @Test("Every fault has a sentence of its own in both languages")
  func sentences() {
    let problems = WorkbookFault.Kind.allCases.map {
      Problem(WorkbookFault($0, part: "p", line: 1, column: 2, detail: "d", limit: 5 << 20), reading: "a.xlsx").sentence
    }
    let tools: [WorkbookToolComplaint] = [
      .missing(["/a"]), .unstartable("r"), .crashed(11), .tooLong, .cancelled, .senseless,
    ]
    let all = problems + tools.map { Problem($0, reading: "a.xlsx").sentence }
    #expect(Set(all.map(\.zh)).count == all.count)
    #expect(Set(all.map(\.en)).count == all.count)
    #expect(all.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty && !$0.zh.hasSuffix("。") && !$0.en.hasSuffix(".") })
  }

  @Test(
    "A program that fails is told as it failed",
    arguments: [
      ("kill -SEGV $$", WorkbookToolComplaint.crashed(SIGSEGV)), ("kill -KILL $$", .crashed(SIGKILL)),
      ("kill -XCPU $$", .tooLong), ("kill -INT $$", .cancelled), ("exit 3", .senseless), ("cat >/dev/null", .senseless),
      ("exec >&- <&-; sleep 100", .crashed(SIGKILL)),
      ("printf abcdefghijklmnop", .senseless), ("printf '\\022\\377\\0\\0\\0\\0\\0\\0\\0a'", .senseless),
    ])
  func failures(script: String, complaint: WorkbookToolComplaint) {
    #expect(throws: complaint) {
      try ToolProcess(["/bin/sh", "-c", script]).exchange(
        [UInt8](repeating: 0, count: 1 << 20), progress: { _ in })
    }
  }

  @Test("A program that is not there, or cannot be run")
  func unstartable() {
    #expect(throws: WorkbookToolComplaint.self) { try ToolProcess(["/nowhere/tongbao-workbook", "read"]) }
  }

  @Test("Progress that is no number is passed over")
  func senselessProgress() {
    var line = ProgressLine("x")
    for share in [Double.nan, .infinity, -.infinity] { line.tell(share) }
    line.finish()
  }

  @Test("Started by hand it says in one sentence what it is for")
  func byHand() throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(Places.workbookTool))
    process.standardError = pipe
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.hasPrefix("tongbao-workbook reads (read) and writes (write) workbooks for tongbao"))
    #expect(text.filter { $0 == "\n" }.count == 1)
  }

  // MARK: Files

  private static let draft = WorkbookDraft(
    title: "八月", sheets: [SheetDraft(name: "表", rows: [[.init(.text("=1+1")), .init(.number(-0.5))]])])

  private static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Workbooks/" + name
  }

  private static func read(_ path: String, progress: (Double) -> Void = { _ in }) throws -> Workbook {
    try WorkbookTool.read(Array(Data(contentsOf: URL(fileURLWithPath: path))), named: path, progress: progress)
  }

  private static func problem(_ path: String) -> Problem? {
    do throws(Problem) {
      _ = try TableFile(path) { _ in }
      return nil
    } catch {
      return error
    }
  }

  /// A folder that goes with the test.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/workbook-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }
}
