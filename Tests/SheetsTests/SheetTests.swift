import Sheets
import Testing

@Suite("Sheets of cells")
struct SheetTests {
  @Test(
    "Places are named as spreadsheets name them",
    arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1"), (16383, "XFD1")])
  func names(column: Int, name: String) {
    #expect(CellPlace(row: 0, column: column).description == name)
  }

  @Test("Cells stand where they were put, however far apart, and nothing stands elsewhere")
  func cells() {
    var sheet = Sheet(name: "a")
    sheet.append(Cell(.number(1)), row: 2, column: 3)
    sheet.append(Cell(.text("x")), row: 2, column: 5)
    sheet.append(.empty, row: 2, column: 6)
    sheet.append(Cell(.number(2)), row: 1_048_575, column: 16383)
    #expect(sheet[2, 3].value == .number(1))
    #expect(sheet[2, 5].value == .text("x"))
    #expect(sheet[2, 4].isEmpty)
    #expect(sheet[0, 0].isEmpty)
    #expect(sheet[1_048_575, 16383].value == .number(2))
    #expect((sheet.rowCount, sheet.columnCount, sheet.cellCount) == (1_048_576, 16384, 3))
    #expect(sheet.cells(inRow: 2).map(\.column) == [3, 5])
  }

  @Test("A cell that does not stand behind the others is left out")
  func order() {
    var sheet = Sheet(name: "a")
    sheet.append(Cell(.number(1)), row: 1, column: 1)
    sheet.append(Cell(.number(2)), row: 1, column: 1)
    sheet.append(Cell(.number(3)), row: 0, column: 5)
    #expect(sheet.cellCount == 1)
    #expect(sheet[1, 1].value == .number(1))
  }
}
