import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// Sheets of odd shapes cost no more than what stands in them: what tries every place of them would not end in time.
@Suite(.timeLimit(.minutes(5))) struct HostileSheetTests {
  @Test func cellsFarApartAreFoundQuickly() {
    var sheet = Sheet(name: "x")
    for (row, name) in [(0, "省份"), (500_000, "北京"), (1_048_575, "天津")] {
      sheet.append(Cell(.text(name)), row: row, column: 0)
      sheet.append(Cell(.number(1)), row: row, column: 16383)
    }
    #expect(TableFinder(TestSheet.roster).find(in: sheet).tables.count <= 1)
  }

  @Test func thousandsOfColumnsOfNamesAndMergedCellsAreBounded() {
    var sheet = Sheet(name: "x")
    for row in 0..<12 {
      for column in 0..<400 {
        sheet.append(Cell(.text(row < 3 ? "表头" : row % 2 == 0 ? "北京" : "天津")), row: row, column: column)
      }
    }
    sheet.merged = (0..<4_000).map { index in
      CellRange(CellPlace(row: index % 3, column: index / 3), CellPlace(row: index % 3 + 5, column: index / 3 + 2))
    }
    #expect(TableFinder(TestSheet.roster).find(in: sheet).remarks.count < 5_000)
  }

  @Test func aColumnOfNonsenseIsToldWithoutGuessingForeverAtEachLine() {
    var sheet = Sheet(name: "x")
    sheet.append(Cell(.text("省份")), row: 0, column: 0)
    sheet.append(Cell(.text("新增")), row: 0, column: 1)
    for row in 1..<3000 {
      sheet.append(Cell(.text(row % 1000 == 1 ? "北京" : row % 1000 == 2 ? "天津" : "无名\(row)")), row: row, column: 0)
      sheet.append(Cell(.number(1)), row: row, column: 1)
    }
    #expect(TableFinder(TestSheet.roster).find(in: sheet).remarks.count > 2_900)
  }
}
