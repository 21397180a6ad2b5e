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
    let found = TableFinder(TestSheet.roster).find(in: sheet)
    #expect(found.tables.isEmpty && found.remarks.last?.kind == .noTable)
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

  @Test func mergedCellsInTheColumnOfNamesCostNoMoreThanTheirRows() {
    var sheet = Sheet(name: "x")
    for row in 0..<100_000 {
      sheet.append(Cell(.text(row == 0 ? "省份" : row % 2 == 0 ? "北京" : "天津")), row: row, column: 0)
      sheet.append(row == 0 ? Cell(.text("新增")) : Cell(.number(1)), row: row, column: 2)
    }
    sheet.merged = (0..<100_000).map { CellRange(CellPlace(row: $0, column: 0), CellPlace(row: $0, column: 1)) }
    #expect(TableFinder(TestSheet.roster).find(in: sheet).tables.map(\.rows.count) == [99_999])
  }

  @Test func thousandsOfTablesAreReadUpToALimitThatIsTold() {
    var sheet = Sheet(name: "x")
    for table in 0..<20_000 {
      for (row, name) in ["省份", "北京", "天津"].enumerated() {
        sheet.append(Cell(.text(name)), row: table * 3 + row, column: 0)
        sheet.append(row == 0 ? Cell(.text("新增")) : Cell(.number(1)), row: table * 3 + row, column: 1)
      }
    }
    let found = TableFinder(TestSheet.roster).find(in: sheet)
    #expect(found.tables.count == 1_000)
    #expect(found.remarks.map(\.kind) == [.tooManyTables(1_000)])
  }
}
