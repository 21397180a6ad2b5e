import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

@Suite struct DatasetProposalTests {
  private func proposal(_ sheets: [TestSheet]) throws -> DatasetProposal {
    let period = try #require(Period("2020-08"))
    return DatasetProposal(
      sheets.map { $0.found() }, in: sheets.map(\.sheet), roster: TestSheet.roster, period: period, title: "月报")
  }

  private func rows(_ count: Int) -> [[String]] {
    ["北京", "天津", "河北"].enumerated().map { row, name in [name] + (0..<count).map { "\(row + $0).5" } }
  }

  @Test func theWidestHeaderNamesTheTableAndTheNextTheGroup() throws {
    let made = try proposal([
      TestSheet(
        [["省份", "宽带", "", ""], ["", "新增", "", "质量"], ["", "当月", "日均", "离网率(%)"]] + rows(3),
        merged: ["A1:A3", "B1:D1", "B2:C2"])
    ])
    #expect(made.catalogue.domains.map(\.name.zh) == ["宽带"])
    #expect(made.catalogue.domains.first?.groups.map(\.name.zh) == ["新增", "质量"])
    #expect(made.catalogue.indicators.map(\.name.zh) == ["宽带新增当月", "宽带新增日均", "宽带质量离网率"])
    #expect(made.catalogue.indicators.map(\.short.zh) == ["当月", "日均", "离网率"])
    #expect(
      made.catalogue.indicators.map(\.id) == [
        "broadband.gross_adds", "broadband.gross_adds_daily", "broadband.quality_churn",
      ])
    #expect(made.catalogue.indicators.map(\.decimals) == [1, 1, 1])
  }

  @Test func whatANarrowerHeaderSaysAgainIsSaidOnce() throws {
    let made = try proposal([
      TestSheet([["省份", "新增", ""], ["", "家宽客户当月新增", "家宽当月新增日均"]] + rows(2), merged: ["B1:C1"])
    ])
    #expect(made.catalogue.indicators.map(\.name.zh) == ["家宽客户当月新增", "家宽当月新增日均"])
  }

  @Test func sheetsThatTellOfDifferentThingsAreTablesOfTheirOwn() throws {
    let made = try proposal(
      ["8月宽带", "8月魔百和"].map {
        TestSheet([["省份", "新增", ""], ["", "当月", "日均"]] + rows(2), name: $0, merged: ["B1:C1"])
      })
    #expect(made.catalogue.domains.map(\.name.zh) == ["宽带", "魔百和"])
    #expect(made.catalogue.domains.map { $0.groups.map(\.name.zh) } == [["新增"], ["新增"]])
    #expect(made.mapping.headers.map(\.text) == ["*宽带*!新增/当月", "*宽带*!新增/日均", "*魔百和*!新增/当月", "*魔百和*!新增/日均"])
  }

  @Test func sheetsOfMonthsTellOfTheSame() throws {
    let made = try proposal(["7月", "8月"].map { TestSheet([["省份", "新增"]] + rows(1), name: $0) })
    #expect(made.catalogue.indicators.map(\.name.zh) == ["新增"])
    #expect(made.mapping.headers.map(\.text) == ["新增"])
  }

  @Test(arguments: [
    ("宽带离网率", Indicator.Better.lower), ("投诉量", .lower), ("净增目标完成率", .higher), ("年净增目标", .neither), ("家宽客户到达", .higher),
    ("满意度", .higher), ("与竞对差距", .lower), ("小区数", .neither), ("Churn", .lower), ("Net adds", .higher),
    ("Net adds target", .neither),
  ])
  func theDirectionIsGuessedFromTheName(name: String, better: Indicator.Better) {
    #expect(IndicatorGuess.better(name) == better)
  }
}
