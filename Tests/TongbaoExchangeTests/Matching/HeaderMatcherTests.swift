import Testing
import TongbaoCore

@testable import TongbaoExchange

/// Headers of sheets are found in the catalogue however their parts are laid out, and never guessed.
@Suite struct HeaderMatcherTests {
  private let catalogue = TestCatalogue.dataset.catalogue

  private func match(_ path: String, mapping: WorkbookMapping = WorkbookMapping(), sheet: String = "附件1") -> HeaderMatch
  {
    HeaderMatcher(catalogue, mapping: mapping, period: Period("2020-08")).match(
      path.split(separator: "/").map(String.init), sheet: sheet)
  }

  private func id(_ match: HeaderMatch) -> String {
    switch match {
    case .column(let column, _): catalogue.name(ofColumn: column)
    case .ignored: "ignored"
    case .derived: "derived"
    case .otherPeriod: "other period"
    case .ambiguous(let columns): "ambiguous " + columns.map(catalogue.name).joined(separator: " ")
    case .unknown(let likely): "unknown " + likely.map(catalogue.name).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("家宽客户当月新增", "broadband.gross_adds"), ("家宽当月新增", "broadband.gross_adds"), ("家宽客户本月新增", "broadband.gross_adds"),
    ("家 宽 客 户 当 月 新 增", "broadband.gross_adds"), ("家宽客户的当月新增（万户）", "broadband.gross_adds"),
    ("Broadband gross adds", "broadband.gross_adds"),
    ("broadband.gross_adds", "broadband.gross_adds"), ("家宽客户8月新增", "broadband.gross_adds"),
    ("2020年8月家宽新增", "broadband.gross_adds"),
    ("家宽/新增/当月", "broadband.gross_adds"), ("家宽/当月/新增", "broadband.gross_adds"), ("家宽客户/新增", "broadband.gross_adds"),
    ("求和项:家宽客户当月新增", "broadband.gross_adds"), ("家宽客户当月新增①", "broadband.gross_adds"),
    ("家宽客户当月新增（万户）（注1）", "broadband.gross_adds"), ("家宽客户当月新增*", "broadband.gross_adds"),
    ("家宽客户用户新增", "unknown"), ("一、宽带/新增/日均", "broadband.gross_adds_daily"), ("宽带/新增/当月", "broadband.gross_adds"),
    ("宽带/净增/当月", "broadband.net_adds"), ("宽带/净增/年累计", "broadband.net_adds_ytd"),
    ("宽带/净增/1-8月累计", "broadband.net_adds_ytd"),
    ("家宽客户/1-8月/净增", "broadband.net_adds_ytd"), ("魔百和/净增/完成率", "iptv.net_adds_completion"),
    ("宽带/净增/完成率（%）", "broadband.net_adds_completion"),
    ("宽带/离网率", "broadband.churn"), ("月均离网率", "broadband.churn"), ("魔百和/到达", "iptv.customers"),
    ("魔百和业务用户规模", "iptv.customers"),
    ("安防/家庭安防当月新增/实际", "security.gross_adds"), ("家庭市场收入同比", "revenue.ytd_yoy"), ("质量/家宽客户固移融合率", "broadband.fmc_rate"),
  ])
  func headersAreFound(path: String, wanted: String) {
    #expect(id(match(path)).hasPrefix(wanted), "\(id(match(path)))")
  }

  @Test(arguments: [
    "家宽客户当月新增/同比", "宽带/新增/环比", "家宽客户当月新增排名", "较上月净增", "宽带/新增/较上年同期增幅", "名次", "YoY",
  ])
  func whatIsWorkedOutIsLeftOut(path: String) { #expect(match(path) == .derived, "\(id(match(path)))") }

  @Test func valuesOfOtherPeriodsAreLeftOut() {
    #expect(id(match("家宽客户7月新增")) == "other period")
    #expect(id(match("2019年/家宽客户当月新增")) == "other period")
    #expect(id(match("2020年/家宽客户当月新增")) == "broadband.gross_adds")
  }

  @Test(arguments: [
    ("当月", "ambiguous"), ("完成率", "ambiguous"), ("魔百和/月均离网率", "unknown"), ("家宽客户数量当月新增净", "unknown"),
    ("新增/累计", "ambiguous"),
  ])
  func whatIsNotCertainIsNeverGuessed(path: String, wanted: String) {
    #expect(id(match(path)).hasPrefix(wanted), "\(id(match(path)))")
  }

  @Test(arguments: [
    ("宽带", "broadband.net_adds_completion"), ("附件2 魔百和", "iptv.net_adds_completion"), ("附件1", "ambiguous"),
  ])
  func theNameOfASheetSaysWhichOfSeveralIsMeant(sheet: String, wanted: String) {
    #expect(id(match("净增/完成率", sheet: sheet)).hasPrefix(wanted), "\(id(match("净增/完成率", sheet: sheet)))")
  }

  @Test(arguments: [
    ("一、家宽", "broadband.net_adds"), ("（二）魔百和", "iptv.net_adds"), ("2020年8月宽带发展情况", "broadband.net_adds"),
    ("发展情况", "ambiguous"),
  ])
  func theTitleAboveATableSaysWhatItsHeadersLeaveOut(title: String, wanted: String) {
    let matcher = HeaderMatcher(TestCatalogue.dataset.catalogue, period: nil)
    let found = id(matcher.match(["当月净增"], sheet: "附件1", title: title))
    #expect(found.hasPrefix(wanted), "\(found)")
  }

  @Test(arguments: [
    ("2020年家宽客户当月净增（万户）", "broadband.net_adds"), ("魔百和客户当月净增", "iptv.net_adds"), ("发展情况", "ambiguous"),
  ])
  func aMonthAloneIsWhatTheTitleSays(title: String, wanted: String) {
    let matcher = HeaderMatcher(TestCatalogue.dataset.catalogue, period: Period("2020-09"))
    let found = id(matcher.match(["9月"], sheet: "Sheet1", title: title))
    #expect(found.hasPrefix(wanted), "\(found)")
    #expect(id(matcher.match(["8月"], sheet: "Sheet1", title: title)).hasPrefix("other"))
  }

  @Test(arguments: [("魔百和", "iptv.gross_adds"), ("宽带", "broadband.gross_adds"), ("附件1", "ambiguous")])
  func theNameOfASheetSaysWhatItsHeadersLeaveOut(sheet: String, wanted: String) {
    #expect(id(match("当月新增", sheet: sheet)).hasPrefix(wanted), "\(id(match("当月新增", sheet: sheet)))")
  }

  @Test func unknownHeadersComeWithTheLikelyIndicators() {
    #expect(id(match("家宽客户数当月新增户")).contains("broadband.gross_adds"))
    #expect(match("负责人") == .unknown(likely: []))
  }

  @Test func aMappingCountsFirst() {
    let mapping = WorkbookMapping(headers: [
      .init("宽带/活跃", .column(TestCatalogue.column("broadband.customers"), unit: "户")), .init("宽带/离网率", .ignored),
      .init("附件2*!宽带/净增/当月", .ignored), .init("魔百和/到达", .open(likely: [])), .init("9月新装", .column(0, unit: nil)),
    ])
    #expect(match("宽带/活跃（万户）", mapping: mapping) == .column(TestCatalogue.column("broadband.customers"), unit: "户"))
    #expect(match("宽带 / 离网率", mapping: mapping) == .ignored)
    #expect(id(match("宽带/净增/当月", mapping: mapping)) == "broadband.net_adds")
    #expect(match("宽带/净增/当月", mapping: mapping, sheet: "附件2（续）") == .ignored)
    #expect(id(match("魔百和/到达", mapping: mapping)) == "iptv.customers")
    #expect(match("8月新装", mapping: mapping) == .column(0, unit: nil), "a mapping holds for every month")
  }

  @Test func aMappingNeverTakesTheFiguresOfAnotherMonth() {
    let mapping = WorkbookMapping(headers: [
      .init("2020年9月家宽净增数", .column(0, unit: nil)), .init("2020年9月目标", .ignored),
    ])
    #expect(id(match("2020年9月家宽净增数", mapping: mapping)) == "other period")
    #expect(match("2020年8月家宽净增数", mapping: mapping) == .column(0, unit: nil))
    #expect(match("2020年9月目标", mapping: mapping) == .ignored)
  }

  @Test func aHeaderMayHaveTheMarkOfASheetInItsName() {
    let mapping = WorkbookMapping(headers: [
      .init("重点!装机", .column(3, unit: nil)), .init("附件1!装机", .column(4, unit: nil)),
    ])
    #expect(match("重点!装机", mapping: mapping) == .column(3, unit: nil))
    #expect(match("装机", mapping: mapping) == .column(4, unit: nil))
  }

  @Test func aTextOfMoreThanTwoHundredCharactersNamesNoColumn() {
    let long = "家宽客户当月新增" + String(repeating: "的", count: 200)
    #expect(match(long) == .unknown(likely: []))
    #expect(match(long, mapping: WorkbookMapping(headers: [.init(long, .ignored)])) == .ignored)
  }

  @Test(arguments: [
    ("附件1", "附件*", true), ("附件1", "附件1", true), ("附 件１", "附件1", true), ("Sheet1", "sheet?", true),
    ("附件12", "附件?", false), ("8月数据", "*数据", true),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*c", false),
  ])
  func sheetsAreNamedByPatterns(sheet: String, pattern: String, matches: Bool) {
    #expect(SheetPattern.matches(sheet, pattern) == matches)
  }
}
