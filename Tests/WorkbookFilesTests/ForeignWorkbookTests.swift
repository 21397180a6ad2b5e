import Foundation
import Sheets
import Testing
import WorkbookFiles

/// Workbooks that openpyxl and LibreOffice wrote; see Tests/Workbooks/make.py.
@Suite("Workbooks of other programs")
struct ForeignWorkbookTests {
  static let writers = ["openpyxl", "libreoffice"]

  @Test("A table with merged headers, shares and formulas", arguments: writers)
  func table(writer: String) throws {
    let sheet = try #require(try Self.read("table", writer).sheets.first)
    #expect(sheet.name == "附件1")
    #expect(Set(sheet.merged.map(\.description)) == ["A1:D1", "A3:A4", "B3:C3"])
    #expect(sheet[4, 0] == Cell(.text("北 京")))
    #expect(sheet[4, 1] == Cell(.number(12.5)))
    #expect(sheet[4, 2] == Cell(.number(0.956), format: .percent))
    #expect(sheet[5, 1] == Cell(.number(-3)))
    #expect(sheet[6, 1] == Cell(.number(1_234_567.25)))
    #expect((sheet.rowCount, sheet.columnCount) == (7, 4))
  }

  @Test("A formula that nobody has worked out is uncalculated, one that has been is its value")
  func formulas() throws {
    let bare = try #require(try Self.read("table", "openpyxl").sheets.first)
    #expect((4...6).map { bare[$0, 3] } == Array(repeating: Cell(.uncalculated, isFormula: true), count: 3))
    let done = try #require(try Self.read("table", "libreoffice").sheets.first)
    #expect(
      (4...6).map { done[$0, 3].value } == [.number(25), .number(-6), .number(2_469_134.5)])
    #expect((4...6).allSatisfy { done[$0, 3].isFormula })
  }

  @Test("Cells of each kind and format", arguments: writers)
  func kinds(writer: String) throws {
    let cells = try Self.cellsByName(writer)
    let expected: [(String, Cell)] = [
      ("整数", Cell(.number(42))), ("小数", Cell(.number(0.1))), ("很小", Cell(.number(1e-300))),
      ("百分比", Cell(.number(0.956), format: .percent)), ("两位百分比", Cell(.number(0.12345), format: .percent)),
      ("红色百分比", Cell(.number(-0.5), format: .percent)), ("日期", Cell(.number(44074), format: .date)),
      ("中文日期", Cell(.number(44074), format: .date)), ("时刻", Cell(.number(44074.5), format: .date)),
      ("引号", Cell(.number(5))), ("反斜线", Cell(.number(5))), ("颜色", Cell(.number(5))),
      ("千分位", Cell(.number(1_234_567))), ("科学", Cell(.number(12345))), ("小时", Cell(.number(1.5), format: .date)),
      ("文本格式", Cell(.text("007"), format: .text)), ("文本", Cell(.text("甲 乙"))), ("真", Cell(.boolean(true))),
      ("假", Cell(.boolean(false))), ("错误", Cell(.error("#DIV/0!"))), ("像公式", Cell(.text("'=1+1"))),
      ("换行", Cell(.text("一\n二"))), ("空白", Cell(.text("  两边  "))),
    ]
    for (name, cell) in expected {
      let found = try #require(cells[name], "\(name)")
      #expect(found.value == cell.value, "\(name)")
      // What programs make of an error's and a very small number's format is theirs.
      if !["错误", "很小"].contains(name) { #expect(found.format == cell.format, "\(name)") }
    }
  }

  @Test("Formulas that LibreOffice worked out")
  func calculated() throws {
    let cells = try Self.cellsByName("libreoffice")
    // LibreOffice writes fifteen digits.
    #expect(cells["公式"] == Cell(.number(0.333333333333333), format: .percent, isFormula: true))
    #expect(cells["文本公式"] == Cell(.text("甲乙"), isFormula: true))
    #expect(cells["错误公式"] == Cell(.error("#DIV/0!"), isFormula: true))
    #expect(cells["真公式"] == Cell(.boolean(true), isFormula: true))
    let bare = try Self.cellsByName("openpyxl")
    for name in ["公式", "文本公式", "错误公式", "真公式"] {
      #expect(bare[name]?.value == .uncalculated && bare[name]?.isFormula == true)
    }
  }

  @Test("Hidden sheets, rows and columns, outlines that are folded too", arguments: writers)
  func hidden(writer: String) throws {
    let workbook = try Self.read("hidden", writer)
    #expect(workbook.sheets.map(\.name) == ["可见", "隐藏", "深藏", "最后"])
    let third: Sheet.Visibility = writer == "openpyxl" ? .veryHidden : .hidden
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, third, .visible])
    let sheet = workbook.sheets[0]
    #expect(sheet.hiddenRows.isSuperset(of: [2, 5, 6, 7]))
    #expect(sheet.hiddenRows.isDisjoint(with: [0, 1, 3, 4, 8, 9]))
    #expect(sheet.hiddenColumns == [1, 3, 4])
    #expect(sheet[39, 25] == Cell(.text("远")))
    #expect(workbook.sheets[1][1, 1].value == .number(1))
  }

  @Test("Runs of text are one text", arguments: writers)
  func rich(writer: String) throws {
    let sheet = try #require(try Self.read("rich", writer).sheets.first)
    #expect(sheet[0, 0].value == .text("单位：万户（粗体）"))
    #expect(sheet[1, 0].value == .text("普通"))
  }

  @Test("Days that count from 1904", arguments: writers)
  func days(writer: String) throws {
    let workbook = try Self.read("days", writer)
    #expect(workbook.sheets.first?[0, 0] == Cell(.number(44074), format: .date), "they come as if from 1900")
  }

  @Test(
    "Other formats are refused for what they are",
    arguments: [("ods", WorkbookFault.Kind.openDocument), ("xls", .oldWorkbook)])
  func others(suffix: String, kind: WorkbookFault.Kind) throws {
    let bytes = try Self.bytes("table.libreoffice.\(suffix)")
    #expect(throws: WorkbookFault(kind)) { try WorkbookReader.workbook(bytes) }
  }

  @Test("A file that is cut anywhere is refused", arguments: writers)
  func cut(writer: String) throws {
    let bytes = try Self.bytes("table.\(writer).xlsx")
    for length in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: WorkbookFault.self) { try WorkbookReader.workbook(Array(bytes.prefix(length))) }
    }
  }

  @Test("Any changed byte gives a workbook or a fault", arguments: writers)
  func flips(writer: String) throws {
    let bytes = try Self.bytes("table.\(writer).xlsx")
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[index] ^= UInt8(1 << (index % 8))
      _ = try? WorkbookReader.workbook(changed)
    }
  }

  // MARK: Files

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appendingPathComponent("Workbooks/\(name)")))
  }

  private static func read(_ name: String, _ writer: String) throws -> Workbook {
    try WorkbookReader.workbook(try bytes("\(name).\(writer).xlsx"))
  }

  /// The cells of the second column of `kinds` by the names of the first.
  private static func cellsByName(_ writer: String) throws -> [String: Cell] {
    let sheet = try #require(try read("kinds", writer).sheets.first)
    var cells: [String: Cell] = [:]
    for row in 0..<sheet.rowCount {
      if case .text(let name) = sheet[row, 0].value { cells[name] = sheet[row, 1] }
    }
    return cells
  }
}
