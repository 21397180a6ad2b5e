import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

extension SheetDraft.Style {
  /// The paper of what needs attention.
  fileprivate static var attention: UInt32 { 0xFDE3DF }
}

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

  @Test(arguments: [
    ("70–100", "[70,100)", "[70,100)"), ("! 1,000–2,000", "(100,200]", "! (1000,2000]"), ("<70", "<70", "<70"),
    ("!! −5–3", "[-5,3)", "!! [−5,3)"),
  ])
  func boundsSayWhichEndsBelongToThem(shown: String, notation: String, written: String) throws {
    var report = try ReportFormatTests.report()
    report.rows[2][2] = Report.Cell(shown, .text(notation))
    #expect(values(Self.format.draft(of: report).sheets[0])[7][1] == written)
  }

  @Test func headersSayTheirTopicAndUnitForOtherPrograms() throws {
    var report = try ReportFormatTests.report()
    report.topic = "宽带"
    report.columns[2].look?.unit = "万户"
    let rows = values(Self.format.draft(of: report).sheets[0])
    #expect(rows[2] == ["", "宽带·新增", "", "宽带"] && rows[3][1] == "当月（万户）")
    #expect(Self.format.draft(of: report).sheets[0].widths[1] >= 14, "its bracket stays on the line")
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

  @Test("a judged cell keeps its colour where no rule reaches it")
  func colourForGood() throws {
    func fill(_ report: Report, _ row: Int, _ column: Int) -> UInt32? {
      let sheet = Self.format.draft(of: report).sheets[0]
      return sheet.styles[sheet.rows[row][column].style].fill
    }
    var report = try ReportFormatTests.report()
    let attention = SheetDraft.Style.attention
    // Held against a column whose cell is a text in this row, and a number in that.
    report.columns[4].rules = [.init(.attention, [.init(.greater, .column("b.floor", factor: 0.02, offset: 0))])]
    report.rows[2][4] = report.rows[1][4]
    #expect(fill(report, 7, 3) == attention && fill(report, 6, 3) == nil)
    // Held against a head that is a bound.
    report.columns[4].rules = [.init(.attention, [.init(.greater, .head(factor: 1, offset: 0))])]
    #expect(fill(report, 6, 3) == nil)
    report.rows[0][4].value = .text("<1")
    #expect(fill(report, 6, 3) == attention)
    // The head that is judged alone.
    report.rows[0][3].status = .tier(0, .attention, orWorse: false)
    #expect(fill(report, 5, 2) == attention)
  }

  @Test("cells that are judged one by one have rules of their own")
  func rulesOfCells() throws {
    var report = try ReportFormatTests.report()
    (report.columns[3].rules, report.columns[4].rules) = ([], [])
    report.rows[1][3].rules = [.init(.attention, [.init(.less, .number(70))])]
    report.rows[1][3].look = .init(decimals: 1, isPercentage: true)
    report.rows[2][3].rules = [.init(.attention, [.init(.less, .number(70))])]
    let sheet = Self.format.draft(of: report).sheets[0]
    #expect(sheet.rules.first?.test == .formula("=AND(ISNUMBER(C7),C7<0.7)"))
    #expect(sheet.rules.first?.range.description == "C7:C7")
    #expect(sheet.styles[sheet.rows[6][2].style].fill == nil)
    #expect(sheet.styles[sheet.rows[7][2].style].fill == SheetDraft.Style.attention, "a bound has its colour for good")
  }

  @Test func whatIsShownIsWhatIsRead() throws {
    var report = try ReportFormatTests.report()
    report.rows[1][2].value = .number(12.349999999999994)
    report.rows[1][2].shown = 12.3
    #expect(values(Self.format.draft(of: report).sheets[0])[6][1] == "#12.3")
    #expect(DelimitedFormat(delimiter: ",").text(of: report).contains("440000,广东,12.349999999999994,"))
  }

  @Test("rows are as high as their texts")
  func heights() throws {
    var report = Report(title: "通报", columns: [], rows: [])
    report.paragraphs = [.init("短句。"), .init(String(repeating: "当月净增客户五万户，", count: 20))]
    let sheet = Self.format.draft(of: report).sheets[0]
    #expect(sheet.widths == [85] && sheet.heights[1] == 0 && sheet.heights[2] >= 75 && sheet.heights[2] <= 110)
    var table = try ReportFormatTests.report()
    table.columns[2].title = "当月净增客户数 万户 其中新增"
    #expect(Self.format.draft(of: table).sheets[0].heights[3] > 30)
  }

  @Test("what is commended is seen without colours, and the second sheet says how")
  func looks() throws {
    var style = SheetDraft.Style()
    style.mean(.commended)
    #expect(style.isItalic)
    let words = WorkbookFormat.Words(
      about: "a", thresholds: "b", legend: "c", looks: ["斜体 表扬"], notes: "d", table: "e")
    let sheet = WorkbookFormat(words, name: "x").draft(of: try ReportFormatTests.report()).sheets[1]
    #expect(values(sheet).contains(["", "斜体 表扬"]))
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
    let share = Report.NumberLook(decimals: 1, isPercentage: true, isSigned: true)
    #expect(share.format() == "+0.0%;-0.0%;0.0%")
  }

  @Test func proseIsASheetOfLines() throws {
    var report = Report(title: "通报", columns: [], rows: [])
    report.paragraphs = [.init("一、宽带", rank: 1), .init("8月净增5万户。")]
    let sheet = Self.format.draft(of: report).sheets[0]
    #expect(values(sheet) == [["通报"], ["一、宽带"], ["8月净增5万户。"]])
  }
}
