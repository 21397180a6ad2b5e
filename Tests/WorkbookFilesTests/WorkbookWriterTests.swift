import Sheets
import TestRandom
import Testing

@testable import WorkbookFiles

@Suite("Workbooks that are written")
struct WorkbookWriterTests {
  @Test("What is written is read again, whatever stands in the cells")
  func roundTrip() throws {
    var random = SeededRandom(3)
    for _ in 0..<40 {
      let sheet = SheetDraft(name: "表", rows: Self.rows(&random))
      let read = try Self.read(WorkbookDraft(title: "", sheets: [sheet]))[0]
      #expect(Self.cells(of: sheet) == Self.cells(of: read))
    }
  }

  @Test(
    "Texts stay texts",
    arguments: [
      "=1+1", "+1", "-1", "@A1", "{=1}", "0123", "1e5", "http://a.example/", "mailto:a@b", "TRUE", "#DIV/0!", "'a",
      " a ", "a\nb", "a\tb", "a\r\nb", "a\u{1}b\u{1F}", "_x0041_", "_x005F_x0041_", "<&>\"", "中文😀", "&amp;", "x",
    ])
  func texts(text: String) throws {
    let sheet = try Self.read(Self.draft([[.init(.text(text))]]))[0]
    #expect(sheet[0, 0] == Cell(.text(text)))
  }

  @Test("What no workbook holds is left out, and what is too long is cut")
  func mended() throws {
    let long = String(repeating: "长", count: 40_000)
    let pairs = String(repeating: "😀", count: 20_000)
    let sheet = try Self.read(
      Self.draft([[.init(.text("a\0b\u{FFFF}c")), .init(.text(long)), .init(.text(pairs)), .init(.number(.nan))]]))[0]
    #expect(sheet[0, 0].value == .text("abc"))
    #expect(sheet[0, 1].value == .text(String(repeating: "长", count: 32766) + "…"))
    #expect(sheet[0, 2].value == .text(String(repeating: "😀", count: 16383) + "…"))
    #expect(sheet[0, 3].isEmpty)
  }

  @Test("Styles, merged ranges and names come through")
  func looks() throws {
    var percent = SheetDraft.Style()
    percent.numberFormat = "0.0%"
    percent.isBold = true
    percent.fill = 0
    percent.hasBorder = true
    var sheet = SheetDraft(
      name: "指标", styles: [SheetDraft.Style(), percent],
      rows: [
        [.init(.text("头"), style: 1), .init(.text("不见"))], [.init(.number(0.956), style: 1), .init(.empty, style: 1)],
        [.init(.number(1), style: 99)],
      ])
    let range = CellRange(CellPlace(row: 0, column: 0), CellPlace(row: 0, column: 1))
    let overlapping = CellRange(CellPlace(row: 0, column: 1), CellPlace(row: 1, column: 1))
    let beyond = CellRange(CellPlace(row: 0, column: 0), CellPlace(row: 1, column: 16384))
    let single = CellRange(CellPlace(row: 2, column: 0), CellPlace(row: 2, column: 0))
    sheet.merged = [range, overlapping, beyond, single]
    sheet.rules = [
      .init(overlapping, .less(0.9), style: 1), .init(overlapping, .formula("=A1<$B$1"), style: 1, isLast: false),
      .init(beyond, .less(1), style: 1), .init(overlapping, .equal(1), style: 99),
    ]
    sheet.widths = [20, -1, .nan, 1000]
    sheet.heights = [30, -1, .nan, 1000]
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.isLandscape = true
    let read = try Self.read(WorkbookDraft(title: "八月 <通报>", sheets: [sheet]))[0]
    #expect(read.merged == [range])
    #expect(read[0, 0].value == .text("头"))
    #expect(read[0, 1].isEmpty)
    #expect(read[1, 0] == Cell(.number(0.956), format: .percent))
    #expect(read[2, 0] == Cell(.number(1)))
  }

  @Test("The same draft gives the same bytes")
  func same() throws {
    let draft = Self.draft([[.init(.text("a")), .init(.number(1))]])
    #expect(try WorkbookWriter.bytes(of: draft) == WorkbookWriter.bytes(of: draft))
  }

  @Test("Names of sheets are mended")
  func names() throws {
    let long = String(repeating: "名", count: 40)
    let names = [
      "a/b:c", "A_B_C", "", "'x'", "history", long, long, String(repeating: "😀", count: 31), "\u{1}", "[*?\\]",
      "Sheet3",
    ]
    let mended = SheetNames.mended(names)
    #expect(
      mended == [
        "a_b_c", "A_B_C (2)", "Sheet3", "x", "history_", String(repeating: "名", count: 31),
        String(repeating: "名", count: 27) + " (2)", String(repeating: "😀", count: 15), "Sheet9", "_____", "Sheet3 (2)",
      ])
    let draft = WorkbookDraft(title: "", sheets: names.map { SheetDraft(name: $0, rows: [[.init(.number(1))]]) })
    #expect(try Self.read(draft).map(\.name) == mended)
  }

  @Test("More rows or columns than a sheet has are refused")
  func tooMany() {
    let rows = [[SheetDraft.Cell]](repeating: [], count: 1_048_577)
    #expect(throws: WorkbookFault(.tooManyRows, sheet: "表", limit: 1_048_576)) {
      try WorkbookWriter.bytes(of: Self.draft(rows))
    }
    #expect(throws: WorkbookFault(.tooManyColumns, sheet: "表", limit: 16384)) {
      try WorkbookWriter.bytes(of: Self.draft([[SheetDraft.Cell](repeating: .init(), count: 16385)]))
    }
  }

  // MARK: Drafts

  private static func draft(_ rows: [[SheetDraft.Cell]]) -> WorkbookDraft {
    WorkbookDraft(title: "", sheets: [SheetDraft(name: "表", rows: rows)])
  }

  private static func read(_ draft: WorkbookDraft) throws -> [Sheet] {
    try WorkbookReader.workbook(try WorkbookWriter.bytes(of: draft)).sheets
  }

  /// Rows of numbers with fifteen digits at most, which is what spreadsheets keep, and of texts.
  private static func rows(_ random: inout SeededRandom) -> [[SheetDraft.Cell]] {
    (0..<Int.random(in: 0...20, using: &random)).map { _ in
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        switch Int.random(in: 0...3, using: &random) {
        case 0: .init()
        case 1: .init(.number(Double(Int.random(in: -99_999_999...99_999_999, using: &random)) / 1000))
        case 2: .init(.number(Double(Int.random(in: -999...999, using: &random))))
        default: .init(.text(text(&random)))
        }
      }
    }
  }

  private static func text(_ random: inout SeededRandom) -> String {
    let characters: [Character] = ["a", "=", "1", "中", "😀", " ", "\n", "<", "&", "\"", "_", "x", "0", "\u{7}", "'"]
    return String(
      (0..<Int.random(in: 1...9, using: &random)).map { _ in characters.randomElement(using: &random) ?? "a" })
  }

  private static func cells(of draft: SheetDraft) -> [CellPlace: Cell.Value] {
    var cells: [CellPlace: Cell.Value] = [:]
    for (row, line) in draft.rows.enumerated() {
      for (column, cell) in line.enumerated() {
        switch cell.value {
        case .number(let number): cells[CellPlace(row: row, column: column)] = .number(number)
        case .text(let text): cells[CellPlace(row: row, column: column)] = .text(text)
        case .empty: continue
        }
      }
    }
    return cells
  }

  private static func cells(of sheet: Sheet) -> [CellPlace: Cell.Value] {
    var cells: [CellPlace: Cell.Value] = [:]
    for row in 0..<sheet.rowCount {
      for (column, cell) in sheet.cells(inRow: row) { cells[CellPlace(row: row, column: column)] = cell.value }
    }
    return cells
  }
}
