import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// The workbook of a report as a value: what stands where, how it looks, and which rules colour it anew.
@Suite struct WorkbookFormatTests {
  static let format = WorkbookFormat(
    .init(about: "说明", thresholds: "阈值", legend: "标记", notes: "备注", table: "表"), name: "宽带")

  private func draft() throws -> WorkbookDraft { Self.format.draft(of: try ReportFormatTests.report()) }

  private func values(_ sheet: SheetDraft) -> [[String]] {
    sheet.rows.map { row in
      row.map { cell in
        switch cell.value {
        case .empty: ""
        case .number(let number): "#\(number.shortest)"
        case .text(let text): text
        }
      }
    }
  }

  @Test func theTableStandsUnderItsTitleAndHeaders() throws {
    let sheet = try draft().sheets[0]
    #expect(sheet.name == "宽带")
    #expect(
      values(sheet) == [
        ["家庭市场 · 2020年8月 · 宽带"], ["演示数据·合成   账期 2020年8月"], ["", "新增", "", ""], ["省份", "当月 万户", "完成 %", "离网率 %"],
        ["关注", "", "<70 ≥100", ">全国"], ["全国", "#349.7", "#0.956", "#0.0097"], ["广东", "#37.5", "#0.616", "#0.0139"],
        ["新疆", "", "! <70", "–"],
      ])
    #expect(sheet.frozenRows == 5 && sheet.frozenColumns == 1)
    #expect(sheet.merged.map(\.description) == ["B3:C3"])
    let formats = sheet.rows[6].map { sheet.styles[$0.style].numberFormat }
    #expect(formats == ["", "#,##0.0", "0.0%", "0.00%"])
  }

  @Test func headersSayTheirTopicAndUnitForOtherPrograms() throws {
    var report = try ReportFormatTests.report()
    report.topic = "宽带"
    report.columns[2].look?.unit = "万户"
    let rows = values(Self.format.draft(of: report).sheets[0])
    #expect(rows[2] == ["", "宽带·新增", "", "宽带"] && rows[3][1] == "当月（万户）")
    report.language = .en
    #expect(values(Self.format.draft(of: report).sheets[0])[3][1] == "当月 (万户)")
  }

  @Test func thresholdsAreRulesThatKnowNumbersOnly() throws {
    let sheet = try draft().sheets[0]
    #expect(sheet.rules.map(\.range.description) == ["C7:C8", "C7:C8", "D7:D8"])
    let formulas = sheet.rules.map { rule -> String in if case .formula(let text) = rule.test { text } else { "" } }
    #expect(
      formulas == [
        "=AND(ISNUMBER(C7),C7<0.7)", "=AND(ISNUMBER(C7),C7>=1)", "=AND(ISNUMBER(D7),ISNUMBER(D$6),D7>D$6)",
      ])
    #expect(sheet.styles[sheet.rules[0].style].fill != nil && sheet.styles[sheet.rules[0].style].isBold)
    // Where a rule colours, the cell itself is plain; a bound has its colour for good.
    #expect(sheet.styles[sheet.rows[6][2].style].fill == nil)
    #expect(sheet.styles[sheet.rows[7][2].style].fill != nil)
  }

  @Test func withoutRulesTheColourIsFixed() throws {
    var report = try ReportFormatTests.report()
    report.columns[3].rules = []
    let sheet = Self.format.draft(of: report).sheets[0]
    #expect(sheet.styles[sheet.rows[6][2].style].fill != nil && sheet.rules.count == 1)
  }

  @Test func theSecondSheetSaysWhatStandsThere() throws {
    let sheet = try draft().sheets[1]
    #expect(sheet.name == "说明")
    #expect(
      values(sheet) == [
        ["家庭市场 · 2020年8月 · 宽带"], ["演示数据·合成"], ["账期", "2020年8月"], [], ["阈值"], ["完成 %", "! 低于70%"], [], ["标记"],
        ["", "!! 严重  ! 需关注"], [], ["备注"], ["", "附注一行"],
      ])
  }

  @Test(
    "a limit that rests on another column is worked out there, in its own unit",
    arguments: [
      (0.1, 0.0, "=AND(ISNUMBER(C7),ISNUMBER($B7),C7<0.001*$B7)"),
      (1.0, -2.0, "=AND(ISNUMBER(C7),ISNUMBER($B7),C7<0.01*$B7-0.02)"),
    ])
  func otherColumns(factor: Double, offset: Double, formula: String) throws {
    var report = try ReportFormatTests.report()
    report.columns[3].rules = [
      .init(.critical, [.init(.less, .column("b.adds", factor: factor, offset: offset))])
    ]
    let sheet = Self.format.draft(of: report).sheets[0]
    #expect(sheet.rules.first?.test == .formula(formula))
  }

  @Test func perCentAreMovedInTheirDigits() {
    let look = Report.NumberLook(decimals: 1, isPercentage: true)
    for (value, stored) in [(95.6, 0.956), (0.1, 0.001), (-3.2, -0.032), (133.39, 1.3339), (1e-7, 1e-9)] {
      #expect(look.stored(value) == stored)
    }
    #expect(Report.NumberLook(power: 1, decimals: 0).stored(349.7) == 3497)
    #expect(look.format(decimals: 3) == "0.000%")
    #expect(Report.NumberLook(decimals: 0, isSigned: true).format() == "+0;-0;0")
  }

  @Test func proseIsASheetOfLines() throws {
    var report = Report(title: "通报", columns: [], rows: [])
    report.paragraphs = [.init("一、宽带", rank: 1), .init("8月净增5万户。")]
    let sheet = Self.format.draft(of: report).sheets[0]
    #expect(values(sheet) == [["通报"], ["一、宽带"], ["8月净增5万户。"]])
  }
}
