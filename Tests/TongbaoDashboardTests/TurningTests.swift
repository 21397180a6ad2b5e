import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// Tables whose rows are segments: of themselves, and turned to with x.
@Suite struct TurningTests {
  private func labels(_ state: State) -> [String] {
    ([0] + (state.derived.table?.rows ?? [])).compactMap { state.dataset?.roster[$0].short }
  }

  private func title(_ state: State) -> String { state.text.split(separator: "\n").first.map(String.init) ?? "" }

  @Test func aTabShowsSegmentsAtOnceAndTheOthersRegions() throws {
    var state = try Fixture.segments()
    try state.type("/gd<enter><esc>s2")
    #expect(labels(state) == ["全国", "党政", "金融", "教育"] && state.text.contains("▸党政"))
    #expect(state.text.contains("全部行业 3") && !title(state).contains("›"), "the tab says so already")
    try state.type("1")
    #expect(labels(state) == ["全国", "广东", "北京", "陕西", "山西", "新疆"])
    #expect(state.text.contains("▸广东"), "the region is found where it was")
  }

  @Test func eachTableKeepsCursorOrderAndFilter() throws {
    var state = try Fixture.segments()
    try state.type("2s/f<enter>")
    #expect(labels(state) == ["全国", "金融"] && state.table.row == 2)
    try state.type("1/gd<enter>")
    #expect(labels(state) == ["全国", "广东"])
    try state.type("2")
    #expect(labels(state) == ["全国", "金融"] && state.table.row == 2 && state.table.filter == "f")
    try state.type("<esc>")
    #expect(labels(state) == ["全国", "金融", "教育", "党政"], "bounds stand in the order by their middle")
    #expect(try state.type("q") == [.quit])
  }

  @Test(arguments: [(Language.zh, "集团专线 › 广东 › 行业"), (.en, "Dedicated lines › Guangdong › Industry")])
  func xTurnsTheTableToTheSegmentsOfTheRow(language: Language, path: String) throws {
    var state = try Fixture.segments(language: language)
    try state.type("/gd<enter>lx")
    #expect(labels(state) == ["广东", "党政", "金融", "教育"] && title(state).contains(path), "\(state.text)")
    #expect(state.derived.table?.columns.map(\.indicator.id) == ["lines.count", "lines.retention"])
    let summary = ColumnSummary(
      column: 0, rows: state.dataset?.reportingRows ?? [], snapshot: try #require(state.snapshot),
      catalogue: try #require(state.dataset?.catalogue))
    #expect(summary.total == .value(3000))
    try state.type("<esc>")
    #expect(labels(state) == ["全国", "广东"] && state.table.row == 3 && state.table.filter == "gd")
    #expect(state.table.views[0]?.column == 1 && !title(state).contains("›"))
  }

  @Test func dimensionsAreTakenInTurn() throws {
    var state = try Fixture.segments()
    try state.type("/gd<enter>x")
    #expect(state.sheets.shown == .segments(of: "industry", row: 3))
    try state.type("x")
    #expect(labels(state) == ["广东", "A类", "B类"] && title(state).contains("› 广东 › 层级"))
    try state.type("x")
    #expect(state.sheets.shown == .regions && state.sheets.turns.isEmpty)
    try state.type("<esc>/xj<enter>x")
    #expect(labels(state) == ["新疆", "A类", "B类"], "nothing is known of its industries")
    try state.type("<esc>")
    #expect(state.sheets.shown == .regions && state.table.row == 5)
  }

  @Test func fromARegionsScreenAndBackToIt() throws {
    var state = try Fixture.segments()
    try state.type("3/gd<enter><enter>1j")
    let region = state.region
    try state.type("x")
    #expect(state.region == nil && state.domain == 0 && labels(state).first == "广东")
    try state.type("j<enter>")
    #expect(title(state).contains("› 广东 › 行业 › 金融") && state.text.contains("本行业"))
    #expect(state.regionLines.compactMap(\.column).count == 3, "all indicators by industry")
    try state.type("<esc>")
    #expect(state.region == nil && state.table.row == 2)
    try state.type("<esc>")
    #expect(state.region == region && state.domain == 2 && state.table.filter == "gd")
  }

  @Test(arguments: [
    ("1x", "“专线”中没有北京的分项数据", "Lines has no breakdown of Beijing"),
    ("3x", "“服务”中没有北京的分项数据", "Service has no breakdown of Beijing"),
    ("2j<enter>x", "“行业”中没有金融的分项数据", "Industries has no breakdown of Finance"),
  ])
  func itIsSaidWhereNothingIsKnown(keys: String, chinese: String, english: String) throws {
    var state = try Fixture.segments()
    try state.type(keys)
    #expect(state.message?.text == Wording(zh: chinese, en: english) && state.sheets.turns.isEmpty)
  }

  @Test func aTableOfSegmentsTurnsToRegionsAndBack() throws {
    var state = try Fixture.segments()
    try state.type("2jx")
    #expect(labels(state).count == 6 && state.text.contains("全部省份 5") && state.isDeep)
    try state.type("kx")
    #expect(labels(state) == ["全国", "党政", "金融", "教育"] && title(state).contains("集团专线 › 行业"))
    try state.type("<esc>")
    #expect(state.sheets.shown == .regions)
    try state.type("<esc>")
    #expect(state.sheets.shown == .segments(of: "industry", row: 0) && state.table.row == 2 && !state.isDeep)
    try state.type("x12")
    #expect(state.sheets.shown == .segments(of: "industry", row: 0), "another tab ends what was asked for")
  }

  @Test func otherTabsStayWithTheRegionWhereTheyHaveItsSegments() throws {
    var state = try Fixture.segments()
    try state.type("/gd<enter>x2")
    #expect(state.sheets.shown == .segments(of: "industry", row: 3) && title(state).contains("› 广东 › 行业"))
    try state.type("3")
    #expect(state.sheets.shown == .regions && state.sheets.turns.isEmpty && state.table.row == 3)
    try state.type("2")
    #expect(state.sheets.shown == .segments(of: "industry", row: 0))
  }

  @Test func tabsCountTheRowsThatTheyShow() throws {
    var state = try Fixture.segments()
    #expect(state.derived.period?.attention == [1, 1, 1], "of 山西, of 党政, of 山西")
    try state.type("2")
    #expect(state.derived.period?.attention == [1, 1, 1])
    try state.type("x")
    #expect(state.derived.period?.attention == [1, 2, 1], "of 山西 and 新疆")
    try state.type("1/gd<enter>x")
    #expect(state.derived.period?.attention == [1, 0, 1], "of 广东's finance, and none of its own industries")
  }

  @Test func whatIsReadMeanwhileIsThereInBoth() throws {
    var state = State(size: Size(columns: 120, rows: 40))
    _ = state.update(.opened(try Fixture.segmentDataset(loaded: false), Preferences(domain: "industry")))
    #expect(labels(state) == ["全国", "党政", "金融", "教育"] && state.text.contains("…"))
    let (july, august) = (try Fixture.month(7), try Fixture.month(8))
    let catalogue = try Fixture.segmentCatalogue()
    _ = state.update(
      .loaded(dataset: "fixture", try Fixture.segmentSnapshot(august, shift: 0, catalogue: catalogue)))
    #expect(state.text.contains("928") && state.snapshot?.period == august)
    _ = state.update(.failed(dataset: "fixture", july, [Fixture.problem("2020-07.json")]))
    try state.type("[")
    #expect(state.text.contains("光东") && state.dataset?.problems.count == 1)
    _ = state.update(.listed(dataset: "fixture", [august], []))
    #expect(state.dataset?.timeline.periods == [august] && state.dataset?.problems.isEmpty == true)
    try state.type("]1")
    #expect(state.text.contains("9,000") || state.text.contains("9000"))
  }

  @Test func anotherCatalogueBeginsAnew() throws {
    var state = try Fixture.segments()
    try state.type("/gd<enter>xj")
    _ = state.update(.opened(try Fixture.segmentDataset(), Preferences()))
    #expect(state.sheets.shown == .segments(of: "industry", row: 3) && state.table.row == 2, "the same once more")
    _ = state.update(.opened(try Fixture.dataset(), Preferences()))
    #expect(state.sheets.shown == .regions && state.sheets.turns.isEmpty && state.dataset?.roster.dimension == nil)
    #expect(state.table.filter == "gd")
  }

  @Test func downALevelAndBackToTheSegments() throws {
    var state = try Fixture.segments()
    try state.type("2x/gd<enter><enter>")
    #expect(try state.type("<enter>").count == 1)
    let above = try #require(state.regionTable)
    let code = try #require(RegionCode("440000"))
    var lower = Dataset(
      id: "fixture/regions/440000", catalogue: above.catalogue.scoped(to: code, level: .branch),
      roster: Roster(head: above.roster[3], members: []), timeline: Timeline(periods: Fixture.months()), isLower: true)
    lower.timeline[try Fixture.month(8)] = above.timeline[try Fixture.month(8)]
    _ = state.update(.descended(lower))
    #expect(state.sheets.shown == .segments(of: "industry", row: 0) && labels(state).first == "广东")
    #expect(try state.type("<esc>").count == 1)
    #expect(state.region?.row == 3 && state.sheets.shown == .regions)
    try state.type("<esc><esc><esc>")
    #expect(state.sheets.shown == .segments(of: "industry", row: 0) && labels(state).first == "全国")
  }

  @Test func whoHasTurnedMeanwhileIsNotTakenDown() throws {
    var state = try Fixture.segments()
    try state.type("/gd<enter><enter>1x<enter>")
    let lower = Dataset(
      id: "x", catalogue: try Fixture.segmentCatalogue(), roster: Roster(head: Fixture.roster[3], members: []),
      timeline: Timeline(periods: []), isLower: true)
    #expect(state.update(.descended(lower)).count == 1 && state.trail.isEmpty)
    try state.type("k<enter>")
    #expect(state.update(.descended(lower)).count == 1 && state.trail.isEmpty)
  }

  @Test func ordersAreRememberedByTable() throws {
    var state = try Fixture.segments()
    try state.type("2s1lss")
    let kept = state.preferences
    #expect(kept.domain == "lines" && kept.sorts == ["industry": ["-industry.arpu"], "lines": ["lines.revenue"]])
    var next = State(size: state.size)
    _ = next.update(.opened(try Fixture.segmentDataset(), kept))
    #expect(next.preferences == kept)
    try next.type("2")
    #expect(labels(next) == ["全国", "金融", "教育", "党政"] && next.table.row == 2)
  }

  @Test(arguments: [
    (Language.zh, ["不可合计：1 个行业没有准确数值", "没有符合筛选的行业"]), (.en, ["1 row has no exact value", "No row matches"]),
  ])
  func wordsSpeakOfSegments(language: Language, words: [String]) throws {
    var state = try Fixture.segments(language: language)
    try state.type("/gd<enter>x/zz<enter>")
    #expect(state.text.contains(words[1]), "\(state.text)")
    var phrases = state.phrases
    #expect(phrases.refusal(.incomplete(missing: 1), isSum: true).contains(words[0]))
    #expect(phrases.rank(2...2, of: 3, level: .province).contains(language == .zh ? "共3个行业" : "2 of 3"))
    #expect(phrases.shelfRows(.province) == (language == .zh ? "按省份" : "by province"), "another dataset's rows")
    phrases.rows = nil
    #expect(!phrases.refusal(.incomplete(missing: 1), isSum: true).contains(words[0]))
  }

  @Test func copiesAreCalledBySegments() throws {
    var state = try Fixture.segments()
    #expect(try state.type("2jY") == [.copy("行业\t专线ARPU 元\n金融\t928")])
    #expect(try state.type("<enter>Y").first != nil)
    #expect(try state.type("<esc>ggY") == [.copy("全国\t专线ARPU 元\n全国\t569")])
  }

  @Test func crumbsLeadBack() throws {
    var state = try Fixture.segments()
    try state.type("/gd<enter>xj<enter>")
    let crumb = { (name: String) -> Int in
      let before = title(state).firstRange(of: name).map { title(state)[..<$0.lowerBound] } ?? ""
      return TextLayout.width(String(before), glyphs: .narrow)
    }
    try state.type("<click:\(crumb("行业")),0>")
    #expect(state.region == nil && state.sheets.shown == .segments(of: "industry", row: 3))
    try state.type("<click:\(crumb("› 广东") + 2),0>")
    #expect(state.sheets.shown == .regions && state.table.row == 3)
    try state.type("x<click:\(crumb("集团专线")),0>")
    #expect(state.sheets.shown == .regions && state.sheets.turns.isEmpty)
  }

  @Test func theHintStandsWhereThereAreSegments() throws {
    var state = try Fixture.segments(200)
    let hints = { (state: State) in state.text.split(separator: "\n").last.map(String.init) ?? "" }
    #expect(hints(state).contains("x 分项"))
    try state.type("3")
    #expect(!hints(state).contains("x 分项"))
    var plain = try Fixture.state(200, 80)
    #expect(!hints(plain).contains("x 分项"))
    try plain.type("?")
    #expect(!plain.text.contains("分项") && !plain.paletteCommands("分项").contains { $0.command == .turnRows })
  }

  @Test func aTypedFilterEndsWhereTheTableIsLeft() throws {
    var state = try Fixture.segments()
    try state.type("/gd")
    _ = state.update(.choose(.domain(1)))
    #expect(state.prompt == nil && state.table.filter.isEmpty && labels(state).count == 4)
    try state.type("1")
    #expect(state.table.filter == "gd" && state.table.row == 3)
  }
}
