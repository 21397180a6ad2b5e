import Sheets
import TestRandom
import Testing

@Suite("Workbooks on their way between two programs")
struct WorkbookMessageTests {
  @Test("A workbook arrives as it left")
  func workbook() throws {
    let workbook = Self.workbook
    guard case .workbook(let read) = try Self.message(WorkbookMessage.workbook(workbook).bytes) else {
      Issue.record("another message")
      return
    }
    #expect(Picture(read) == Picture(workbook))
  }

  @Test("A draft arrives as it left")
  func draft() throws {
    let bytes = WorkbookMessage.draft(Self.draft).bytes
    #expect(try WorkbookMessage.draft(in: bytes) == Self.draft)
  }

  @Test("A fault arrives as it left", arguments: WorkbookFault.Kind.allCases)
  func fault(kind: WorkbookFault.Kind) throws {
    let faults = [
      WorkbookFault(kind),
      WorkbookFault(
        kind, part: "xl/worksheets/sheet1.xml", line: 3, column: 7, sheet: "附件1",
        cell: CellPlace(row: 6, column: 2), detail: "甲", limit: 5_000_000),
    ]
    for fault in faults {
      guard case .fault(let read) = try Self.message(WorkbookMessage.fault(fault).bytes) else {
        Issue.record("another message")
        return
      }
      #expect(read == fault)
    }
  }

  @Test("Every beginning of a message that is not whole is refused")
  func prefixes() {
    for message in Self.messages {
      let bytes = message.bytes
      let body = bytes.dropFirst(WorkbookMessage.headSize)
      guard let head = try? WorkbookMessage.head(bytes[...]) else {
        Issue.record("no head")
        return
      }
      for length in 0..<body.count {
        #expect(throws: WorkbookFault.self) { try Self.read(head.kind, Array(body.prefix(length))) }
      }
    }
  }

  @Test("Any changed byte gives a message or a fault")
  func flips() {
    var random = SeededRandom(7)
    for message in Self.messages {
      let bytes = message.bytes
      for index in bytes.indices {
        for _ in 0..<2 {
          var changed = bytes
          changed[index] = UInt8(truncatingIfNeeded: random.next())
          _ = try? Self.message(changed)
        }
      }
    }
  }

  @Test("Bytes without sense give a message or a fault, and a number of things that cannot be there costs nothing")
  func nonsense() {
    var random = SeededRandom(11)
    for kind in WorkbookMessage.Kind.allCases {
      for _ in 0..<300 {
        let count = Int(random.next() % 64)
        let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        _ = try? Self.read(kind, bytes)
      }
      let huge: [UInt8] = [0] + [UInt8](repeating: 0xFF, count: 8) + [0x3F]
      _ = try? Self.read(kind, huge)
    }
  }

  // MARK: What is sent

  static let workbook: Workbook = {
    var sheet = Sheet(
      name: "附件1", visibility: .hidden,
      merged: [CellRange(CellPlace(row: 0, column: 0), CellPlace(row: 0, column: 5))],
      hiddenRows: [2, 3, 4, 900], hiddenColumns: [1, 16383])
    sheet.append(Cell(.text("省份")), row: 0, column: 0)
    sheet.append(Cell(.number(0.956), format: .percent, isFormula: true), row: 1, column: 1)
    sheet.append(Cell(.boolean(true)), row: 1, column: 2)
    sheet.append(Cell(.number(100), format: .scaled, isFormula: true), row: 1, column: 3)
    sheet.append(Cell(.boolean(false)), row: 1, column: 300)
    sheet.append(Cell(.error("#DIV/0!"), isFormula: true), row: 70, column: 0)
    sheet.append(Cell(.uncalculated, format: .date, isFormula: true), row: 70, column: 1)
    sheet.append(Cell(.text("省份"), format: .text), row: 1_048_575, column: 16383)
    return Workbook(sheets: [sheet, Sheet(name: "", visibility: .veryHidden)])
  }()

  static let draft: WorkbookDraft = {
    var style = SheetDraft.Style()
    style.isBold = true
    style.numberFormat = "0.0%"
    style.colour = 0
    style.fill = 0xFFEEDD
    style.alignment = .right
    var sheet = SheetDraft(
      name: "表", styles: [SheetDraft.Style(), style],
      rows: [[.init(.text("=1+1"), style: 1)], [], [.init(), .init(.number(-0.5))]])
    let range = CellRange(CellPlace(row: 1, column: 1), CellPlace(row: 9, column: 2))
    sheet.merged = [range]
    sheet.rules = [
      .init(range, .less(1), style: 1), .init(range, .atMost(2), style: 1, isLast: false),
      .init(range, .greater(3), style: 0),
      .init(range, .atLeast(4), style: 0), .init(range, .equal(5), style: 0), .init(range, .formula("=B2<1"), style: 1),
    ]
    sheet.widths = [12.5, 0]
    sheet.heights = [0, 31.5]
    sheet.frozenRows = 2
    sheet.frozenColumns = 1
    sheet.isLandscape = true
    return WorkbookDraft(title: "八月", sheets: [sheet])
  }()

  private static let messages: [WorkbookMessage] = [
    .progress(0.5), .workbook(workbook), .draft(draft),
    .fault(WorkbookFault(.badMarkup, part: "a", line: 3, column: 7, sheet: "b", cell: CellPlace(row: 1, column: 2))),
  ]

  /// The message that bytes are.
  private static func message(_ bytes: [UInt8]) throws -> WorkbookMessage {
    guard let head = try WorkbookMessage.head(bytes[...]) else { throw WorkbookFault(.badMessage) }
    return try read(head.kind, Array(bytes.dropFirst(WorkbookMessage.headSize)))
  }

  @discardableResult
  private static func read(_ kind: WorkbookMessage.Kind, _ body: [UInt8]) throws -> WorkbookMessage {
    try body.withUnsafeBytes { try WorkbookMessage(kind, body: $0) }
  }
}

/// All that a workbook says, to be compared.
private struct Picture: Equatable {
  struct Line: Equatable {
    var name: String
    var visibility: Sheet.Visibility
    var merged: [CellRange]
    var hiddenRows: Set<Int>
    var hiddenColumns: Set<Int>
    var cells: [CellPlace: Cell]
  }

  var sheets: [Line]

  init(_ workbook: Workbook) {
    sheets = workbook.sheets.map { sheet in
      var cells: [CellPlace: Cell] = [:]
      for row in 0..<sheet.rowCount {
        for (column, cell) in sheet.cells(inRow: row) { cells[CellPlace(row: row, column: column)] = cell }
      }
      return Line(
        name: sheet.name, visibility: sheet.visibility, merged: sheet.merged, hiddenRows: sheet.hiddenRows,
        hiddenColumns: sheet.hiddenColumns, cells: cells)
    }
  }
}
