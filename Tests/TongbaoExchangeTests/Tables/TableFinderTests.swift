import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// Tables are found wherever they stand: one case a way in which people lay them out.
@Suite struct TableFinderTests {
  // MARK: The names

  @Test(arguments: [
    "广东", "广东省", "粤", "440000", "Guangdong", "GUANGDONG", "guang dong", "广 东", "　广　东　", "广东公司", "广东分公司", "广东省公司",
    "广东省分公司", "中国移动广东公司", "广东移动", "19.广东", "19、广东", "（19）广东", "①广东", "440000广东", "广东*", "广东（注1）", "其中：广东", "广东\n省",
    "中国移动通信集团广东有限公司", "Guangdong Province",
  ])
  func aRegionIsKnownHoweverItIsWritten(name: String) {
    let found = TestSheet([["省份", "新增"], ["北京", "1"], [name, "2"]]).found()
    #expect(found.tables.first?.rows.map(\.region) == [TestSheet.row("北京"), TestSheet.row("广东")], "\(found)")
  }

  @Test(arguments: [
    ("内蒙古自治区分公司", "内蒙古"), ("广西壮族自治区公司", "广西"), ("宁夏回族自治区分公司", "宁夏"), ("新疆维吾尔自治区分公司", "新疆"), ("西藏自治区分公司", "西藏"),
    ("Beijing Municipality", "北京"), ("Guangxi Zhuang Autonomous Region", "广西"),
    ("Inner Mongolia Autonomous Region", "内蒙古"),
  ])
  func officialNamesAreKnown(name: String, region: String) {
    let found = TestSheet([["省份", "新增"], ["天津", "1"], [name, "2"]]).found()
    #expect(found.tables.first?.rows.last?.region == TestSheet.row(region), "\(found)")
  }

  @Test(arguments: ["各省公司", "各分公司", "省（区、市）"])
  func aHeaderOverNamesIsNoTotal(name: String) {
    #expect(TestSheet([[name, "新增"], ["北京", "1"], ["天津", "2"]]).found().tables.map(\.rows.count) == [2])
  }

  @Test(arguments: [
    "全国", "全网", "合计", "总计", "总 计", "Total", "合計", "全国（31省）", "31省（区、市）合计", "全集团合计", "全国汇总", "National total",
  ])
  func totalsAreTheHead(name: String) {
    let found = TestSheet([["省份", "新增"], ["北京", "1"], ["天津", "1"], [name, "2"]]).found()
    let head = found.tables.first?.rows.last.map(\.region)
    #expect(name == "合計" ? head != 0 : head == 0, "\(found)")
  }

  @Test(arguments: ["东部小计", "北方10省", "东部", "平均", "31省平均", "西部合计", "华北区域", "南方二十一省"])
  func subtotalsAreLeftOutAndTold(name: String) {
    let found = TestSheet([["省份", "新增"], ["北京", "1"], [name, "3"], ["天津", "2"]]).found()
    #expect(found.tables.first?.rows.map(\.line) == [1, 3])
    #expect(found.remarks.map(\.kind) == [.subtotal(name)])
    #expect(found.remarks.first?.place.cell?.description == "A3")
    #expect(found.remarks.allSatisfy { !$0.isProblem })
  }

  @Test func aNameThatIsNoRegionIsAProblemWithTheLikelyOne() {
    let found = TestSheet([["省份", "新增"], ["北京", "1"], ["黑尤江", "3"], ["天津", "2"]]).found()
    #expect(found.remarks.map(\.kind) == [.unknownRegion("黑尤江", likely: ["黑龙江 (230000)"])])
    #expect(found.remarks.first?.isProblem == true)
  }

  @Test func namesThatAPersonToldCountBeforeAllOthers() {
    let sheet = TestSheet([["省份", "新增"], ["北京", "1"], ["京外", "3"], ["津门", "2"]]).sheet
    let finder = TableFinder(TestSheet.roster, told: ["京外": Int?.none, "津门": TestSheet.row("天津")])
    let found = finder.find(in: sheet)
    #expect(found.tables.first?.rows.map(\.region) == [TestSheet.row("北京"), TestSheet.row("天津")])
    #expect(found.remarks.map(\.kind) == [.subtotal("京外")])
  }

  // MARK: Headers

  @Test func theColumnOfRegionsMayStandAnywhere() {
    let found = TestSheet([
      [], ["", "", "序号", "省份", "新增", "负责人"], ["", "", "1", "北京", "5", "张三"], ["", "", "2", "天津", "6", "李四"],
    ]).found()
    #expect(found.tables.first?.headers.map(\.path) == [["新增"]])
    #expect(
      found.tables.first?.headers.first.map { found.tables[0].place(found.tables[0].rows[1], $0) }?.description == "E4")
    #expect(found.remarks.map(\.kind) == [.counting("序号"), .words("负责人")])
  }

  @Test func mergedHeadersOfThreeRowsBecomePaths() {
    let found = TestSheet(
      [
        ["省份", "宽带", "", "", "魔百和", ""], ["", "新增", "", "完成率（%）", "新增", ""], ["", "当月", "年累计", "", "当月", "日均"],
        ["北京", "1", "2", "3", "4", "5"], ["天津", "1", "2", "3", "4", "5"],
      ], merged: ["A1:A3", "B1:D1", "E1:F1", "B2:C2", "D2:D3", "E2:F2"]
    ).found()
    #expect(
      found.tables.first?.headers.map(\.name) == ["宽带/新增/当月", "宽带/新增/年累计", "宽带/完成率", "魔百和/新增/当月", "魔百和/新增/日均"])
    #expect(found.tables.first?.headers[2].unit == "%")
    #expect(found.tables.first?.range.description == "A1:F5")
  }

  @Test func headersOfFilesWithoutMergedCellsAreCarriedOn() {
    let found = TestSheet([
      ["省份", "宽带", "", "魔百和", "", "客户数"], ["", "新增", "净增", "新增", "净增", ""], ["北京", "1", "2", "3", "4", "5"],
      ["天津", "1", "2", "3", "4", "5"],
    ]).found()
    #expect(found.tables.first?.headers.map(\.name) == ["宽带/新增", "宽带/净增", "魔百和/新增", "魔百和/净增", "客户数"])
  }

  @Test(arguments: [
    ("新增（万户）", "新增", "万户"), ("完成率(%)", "完成率", "%"), ("完成率%", "完成率", "%"), ("净增\n（单位：户）", "净增", "户"),
    ("收入/万元", "收入", "万元"),
    ("新增，万户", "新增", "万户"), ("满意度提升（PP）", "满意度提升", "PP"), ("300M及以上（占比）", "300M及以上(占比)", nil), ("新增", "新增", nil),
  ])
  func unitsInHeadersAreParted(text: String, name: String, unit: String?) {
    let header = TestSheet([["省份", text], ["北京", "1"], ["天津", "2"]]).found().tables.first?.headers.first
    #expect(header?.name == name)
    #expect(header?.unit == unit)
  }

  @Test func aSlashInAHeaderIsNoUnitUnlessItIsOne() {
    let found = TestSheet([["省份", "宽带/用户", "净增/万户"], ["北京", "1", "2"], ["天津", "2", "3"]]).found()
    #expect(found.tables.first?.headers.map(\.name) == ["宽带/用户", "净增"])
    #expect(found.tables.first?.headers.map(\.unit) == [nil, "万户"])
  }

  @Test func aDayThatIsShownAsAMonthIsAMonth() {
    var sheet = Sheet(name: "附件")
    sheet.append(Cell(.number(44044), format: .date), row: 0, column: 0)
    for (row, texts) in [["省份", "新增"], ["北京", "1"], ["内蒙", "2"]].enumerated() {
      for (column, text) in texts.enumerated() { sheet.append(Cell(.text(text)), row: row + 1, column: column) }
    }
    let table = TableFinder(TestSheet.roster).find(in: sheet).tables.first
    #expect(table?.caption.texts == ["2020年8月"] && table?.headers.map(\.name) == ["新增"])
    #expect(table?.rows.last?.region == TestSheet.row("内蒙古"))
  }

  @Test func aHeaderOverAnEmptyColumnIsKeptAndNotComplainedOf() {
    let found = TestSheet([["省份", "新增", "净增", "备注"], ["北京", "1"], ["天津", "2"], ["注：净增待补"]]).found()
    #expect(found.tables.first?.headers.map(\.isEmpty) == [false, true, true], "\(found)")
    #expect(found.remarks.map(\.kind) == [.note("注：净增待补")])
  }

  @Test func aRowOfUnitsAndARowOfNumbersAreNoNames() {
    let found = TestSheet([
      ["省份", "新增", "完成率"], ["单位", "万户", "%"], ["栏次", "1", "2"], ["北京", "1", "2"], ["天津", "3", "4"],
    ]).found()
    #expect(found.tables.first?.headers.map(\.name) == ["新增", "完成率"])
    #expect(found.tables.first?.headers.map(\.unit) == ["万户", "%"])
    #expect(found.tables.first?.rows.count == 2)
  }

  // MARK: Around the table

  @Test func titleAndUnitStandInTheCaptionAndNotesAreTold() {
    let found = TestSheet(
      [
        ["2020年8月家庭市场发展情况", "", ""], ["", "", "单位：万户、%"], ["省份", "新增", "完成率"], ["北京", "1", "2"], ["天津", "1", "2"],
        ["全国", "2", "2"],
        ["注：完成率为年累计口径", "", ""],
      ], merged: ["A1:C1", "A7:C7"]
    ).found()
    let table = found.tables.first
    #expect(table?.caption.texts == ["2020年8月家庭市场发展情况"])
    #expect(table?.caption.units == ["万户", "%"])
    #expect(table?.headers.map(\.name) == ["新增", "完成率"])
    #expect(found.remarks.map(\.kind) == [.note("注：完成率为年累计口径")])
    #expect(table?.rows.map(\.region).last == 0)
  }

  @Test func aNoteUnderTwoTablesSideBySideIsToldOnce() {
    let found = TestSheet([
      ["省份", "新增", "", "省份", "净增"], ["北京", "1", "", "北京", "2"], ["天津", "1", "", "天津", "2"], ["注：初步数据"],
    ]).found()
    #expect(found.tables.count == 2)
    #expect(found.remarks.map(\.kind) == [.note("注：初步数据")])
  }

  @Test func theUnitMayStandInTheCorner() {
    let found = TestSheet([["单位：户", "新增", "净增"], ["北京", "1", "2"], ["天津", "1", "2"]]).found()
    #expect(found.tables.first?.caption.units == ["户"])
    #expect(found.tables.first?.headers.map(\.name) == ["新增", "净增"])
  }

  @Test(arguments: ["中西部省份", "其中：", "注：以上为东部", "淅江"])
  func aTextInsideDoesNotEndATable(text: String) {
    let found = TestSheet([
      ["省份", "新增", "净增"], ["北京", "1", "2"], ["天津", "1", "2"], [text], ["河北", "1", "2"], ["山西", "1", "2"],
    ]).found()
    #expect(found.tables.map(\.rows.count) == [4])
    #expect(found.remarks.map(\.kind) == [.note(text)])
  }

  @Test func aTextBeforeTheFirstRegionHidesNoHeader() {
    let found = TestSheet([["省份", "新增"], ["一、东部地区"], ["北京", "1"], ["天津", "2"], ["二、中部地区"], ["山西", "3"]]).found()
    #expect(found.tables.map(\.rows.count) == [3])
    #expect(found.tables.first?.headers.map(\.name) == ["新增"])
  }

  @Test(arguments: [["北亰", "1.5", "2"], ["目标值", "100", "90"], ["北亰", "4.7", "见附件"]])
  func aNameThatIsNoRegionIsToldWhereverItStands(row: [String]) {
    let others = [["北京", "1", "2"], ["天津", "1", "2"], ["河北", "1", "2"]]
    for place in 0...3 {
      var rows = others
      rows.insert(row, at: place)
      let found = TestSheet([["省份", "新增", "净增"]] + rows).found()
      #expect(found.tables.map(\.rows.count) == [3], "\(place)")
      let told = found.remarks.map { if case .unknownRegion(let text, _) = $0.kind { text } else { "" } }
      #expect(told == [row[0]], "\(place): \(found.remarks)")
    }
  }

  @Test func whatStandsBehindABlankLineIsToldAndIsNoError() {
    let found = TestSheet([["省份", "新增"], ["北京", "1"], ["天津", "2"], [], ["目标值", "100"], ["", "5"]]).found()
    #expect(found.tables.map(\.rows.count) == [2])
    #expect(found.remarks.map(\.kind) == [.beyond("目标值"), .beyond("")])
    #expect(found.remarks.allSatisfy { !$0.isProblem })
  }

  @Test func linesThatSayWhatColumnsAreAreNoRegions() {
    for row in [["栏次", "1", "2"], ["甲", "1", "2"], ["关注", "<70", ">1.3"], ["年份", "2019", "2020"]] {
      let found = TestSheet([["省份", "新增", "净增"], row, ["北京", "1", "2"], ["天津", "1", "2"]]).found()
      #expect(found.tables.first?.headers.map(\.name) == ["新增", "净增"], "\(row)")
      #expect(found.remarks.isEmpty, "\(row): \(found.remarks)")
    }
  }

  @Test func aTotalMayStandBeforeTheColumnOfNames() {
    let found = TestSheet([
      ["序号", "省份", "新增"], ["全国", "", "203.5"], ["1", "北京", "1"], ["2", "天津", "2"], ["合计", "", "203.5"],
    ]).found()
    #expect(found.tables.first?.rows.map(\.region) == [0, TestSheet.row("北京"), TestSheet.row("天津"), 0])
    #expect(found.tables.first?.headers.map(\.name) == ["新增"])
  }

  @Test func aColumnOfCitiesIsNoneOfProvinces() {
    let found = TestSheet([
      ["省份", "省会", "新增"], ["北京", "北京", "1"], ["河北", "石家庄", "2"], ["天津", "天津", "3"], ["山西", "太原", "4"],
    ]).found()
    #expect(found.tables.map(\.regionLine) == [0])
    #expect(found.remarks.map(\.kind) == [.words("省会")])
  }

  @Test(arguments: [
    ["编制部门：市场部", "", "统计时间：2021年1月"], ["", "密级：内部", ""], ["", "", "内部资料 注意保密"], ["", "附件1", "单位：户"],
  ])
  func whatIsSaidOfTheSheetIsNoHeader(row: [String]) {
    let found = TestSheet([row, ["省份", "新增", "净增"], ["北京", "1", "2"], ["天津", "1", "2"]]).found()
    #expect(found.tables.first?.headers.map(\.name) == ["新增", "净增"])
  }

  @Test func aHeaderIsToldWhereItStands() {
    let found = TestSheet([["省份", "新增", ""], ["东部小计", "9", "9"], ["北京", "1", "2"], ["天津", "1", "2"]]).found()
    #expect(found.tables.first?.headers.first.map { found.tables[0].place(of: $0).description } == "B1")
    #expect(found.remarks.first { $0.kind == .noHeader }?.place.cell?.description == "C2")
  }

  @Test func blankLinesInsideDoNotEndATable() {
    let found = TestSheet([["省份", "新增"], ["北京", "1"], [], ["天津", "2"], [], ["合计", "3"]]).found()
    #expect(found.tables.map(\.rows.count) == [3])
  }

  // MARK: Several

  @Test func tablesBelowOneAnotherHaveTheirOwnHeaders() {
    let found = TestSheet([
      ["表1 宽带"], ["省份", "新增"], ["北京", "1"], ["天津", "2"], [], ["表2 魔百和"], ["省份", "净增", "完成率"], ["天津", "3", "4"],
      ["北京", "5", "6"],
    ]).found()
    #expect(found.tables.map { $0.headers.map(\.name) } == [["新增"], ["净增", "完成率"]])
    #expect(found.tables.map(\.caption.texts) == [["表1 宽带"], ["表2 魔百和"]])
    #expect(found.tables.map(\.range.description) == ["A2:B4", "A7:C9"])
  }

  @Test func tablesBesideOneAnotherKeepTheirColumns() {
    let found = TestSheet([
      ["省份", "新增", "", "省份", "净增"], ["北京", "1", "", "上海", "3"], ["天津", "2", "", "重庆", "4"],
    ]).found()
    #expect(found.tables.map { $0.headers.map(\.name) } == [["新增"], ["净增"]])
    #expect(found.tables.map { $0.rows.map(\.region) }.last == [TestSheet.row("上海"), TestSheet.row("重庆")])
    let ranked = TestSheet([
      ["省份", "新增", "省份", "净增"], ["北京", "1", "天津", "3"], ["天津", "2", "北京", "4"],
    ]).found()
    #expect(ranked.tables.map { $0.headers.map(\.name) } == [["新增"], ["净增"]])
  }

  @Test func codesBesideNamesAndPartnersAreNoTablesOfTheirOwn() {
    let coded = TestSheet([
      ["代码", "省份", "新增"], ["110000", "北京", "1"], ["120000", "天津", "2"],
    ]).found()
    #expect(coded.tables.map { $0.headers.map(\.name) } == [["新增"]])
    let paired = TestSheet([
      ["省份", "新增", "对标", "净增"], ["北京", "1", "上海", "3"], ["上海", "2", "北京", "4"],
    ]).found()
    #expect(paired.tables.map { $0.headers.map(\.name) } == [["新增", "净增"]])
    #expect(paired.remarks.map(\.kind) == [.words("对标")])
  }

  @Test func regionsAcrossTheTopAreATableOnItsSide() {
    let found = TestSheet([
      ["2020年8月"], ["指标", "全国", "北京", "天津"], ["新增（万户）", "6", "1", "2"], ["完成率（%）", "90", "91", "92"],
    ]).found()
    let table = found.tables.first
    #expect(table?.isOnItsSide == true)
    #expect(table?.headers.map(\.name) == ["新增", "完成率"])
    #expect(table?.headers.map(\.unit) == ["万户", "%"])
    #expect(table.map { $0.place($0.rows[1], $0.headers[1]).description } == "C4")
    #expect(table?.range.description == "A2:D4")
  }

  // MARK: What is hidden

  @Test func whatIsHiddenIsToldAndReadOnlyWhenAskedFor() {
    let test = TestSheet(
      [["省份", "新增", "净增", "完成率"], ["北京", "1", "2", "3"], ["天津", "1", "2", "3"], ["上海", "1", "2", "3"]],
      hiddenRows: [2], hiddenColumns: [2])
    let found = test.found()
    #expect(found.tables.first?.headers.map(\.name) == ["新增", "完成率"])
    #expect(found.tables.first?.rows.map(\.line) == [1, 3])
    #expect(found.remarks.map(\.kind) == [.hiddenRows(["3"]), .hiddenColumns(["C"])])
    let all = TableFinder(TestSheet.roster, includingHidden: true).find(in: test.sheet)
    #expect(all.tables.first?.headers.count == 3 && all.tables.first?.rows.count == 3 && all.remarks.isEmpty)
    var hidden = test.sheet
    hidden.visibility = .veryHidden
    #expect(TableFinder(TestSheet.roster).find(in: hidden).remarks.map(\.kind) == [.hiddenSheet])
  }

  @Test func aSheetWithoutRegionsIsToldAndAnEmptyOneIsNot() {
    #expect(TestSheet([["a", "b"], ["1", "2"]]).found().remarks.map(\.kind) == [.noTable])
    #expect(TestSheet([]).found().remarks.isEmpty)
  }

  @Test func aSingleRegionCountsBelowAHeaderThatSaysSo() {
    let found = TestSheet([["地区", "新增"], ["北京", "1"]]).found()
    #expect(found.tables.first?.rows.map(\.region) == [TestSheet.row("北京")])
    #expect(TestSheet([["备注", "新增"], ["北京", "1"]]).found().tables.isEmpty)
  }
}
