import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Bounds in cells")
struct BoundTextTests {
  private static func catalogue() -> Catalogue {
    func indicator(_ id: String, _ domain: String, _ group: String?, _ zh: String, _ en: String) -> Indicator {
      Indicator(
        id: id, domain: domain, group: group, name: Wording(zh: id), short: Wording(zh: zh, en: en), unit: Unit("万户"),
        decimals: 2)
    }
    return Catalogue(
      title: Wording(zh: "测试"), region: .nation, level: .province, every: .month,
      domains: [
        Domain(
          id: "b", name: Wording(zh: "宽带", en: "Broadband"),
          groups: [.init(id: "gross", name: Wording(zh: "新增", en: "Gross adds"))]),
        Domain(id: "s", name: Wording(zh: "安防", en: "Security")),
      ],
      indicators: [
        indicator("s.adds", "s", nil, "当月", "Month"), indicator("b.adds", "b", "gross", "当月", "Month"),
        indicator("s.base", "s", nil, "到达", "Base"),
      ])
  }

  private func cells(_ language: Language = .zh, glyphs: Glyphs = .narrow) -> CellText {
    let catalogue = Self.catalogue()
    return CellText(
      indicator: catalogue.indicators[0], phrases: language.phrases, catalogue: catalogue, glyphs: glyphs)
  }

  @Test(
    "as much is written as there is room for, and nothing that reads like a cut number",
    arguments: [
      (17, "<0.2且<宽带新增1%"), (16, "<0.2且<宽带1%"), (13, "<0.2且<宽带1%"), (12, "<0.2&"), (5, "<0.2&"), (0, "<0.2&"),
    ])
  func room(_ columns: Int, _ expected: String) throws {
    #expect(cells().text(.bound(try Condition("<0.2 & <0.01*b.adds")), columns: columns) == expected)
  }

  @Test("other indicators go by what tells them apart")
  func names() throws {
    #expect(cells().text(.bound(try Condition("<0.01*b.adds"))) == "<宽带新增1%")
    #expect(cells(.en).text(.bound(try Condition("<0.01*b.adds"))) == "<1% Broadband gross adds")
    #expect(cells(.en).text(.bound(try Condition("<0.01*b.adds")), columns: 15) == "<1% Broadband")
    #expect(cells().text(.bound(try Condition(">s.base"))) == ">到达")
    #expect(cells().text(.bound(try Condition("<nobody"))) == "<nobody")
  }

  @Test("a fall is called one")
  func falls() throws {
    #expect(cells().text(.bound(try Condition("<=0.65*last"))) == "降≥35%")
    #expect(cells(.en).text(.bound(try Condition("<=0.65*last"))) == "down ≥35%")
    #expect(cells(.en).text(.bound(try Condition("<0.5*last"))) == "down >50%")
  }

  @Test("in the line of limits the unit stands apart from a share of something else")
  func rules() throws {
    func rule(_ tier: String, _ language: Language) throws -> String {
      try rules(tier, language: language)[0]
    }
    #expect(try rule("<0.01*b.adds", .en) == "<1% Broadband · k")
    #expect(try rule("<0.01*b.adds", .zh) == "<宽带1% · 万户")
    #expect(try rule("<2", .zh) == "<2 万户")
  }

  private func rules(_ tier: String, _ commend: String? = nil, language: Language = .zh) throws -> [String] {
    let catalogue = Self.catalogue()
    let threshold = Threshold(
      tiers: [.init(try Condition(tier), .attention)], commend: try commend.map { [try Condition($0)] } ?? [])
    return RuleText.forms(
      threshold, of: catalogue.indicators[0], phrases: language.phrases, catalogue: catalogue)
  }

  @Test("thousands are parted in English as those of numbers are, in cells and in words")
  func thousands() throws {
    let bound = try Condition("<=15820")
    #expect(cells(.en).text(.bound(bound)) == "≤158,200" && cells().text(.bound(bound)) == "≤15820")
    let words = ConditionText(indicator: Self.catalogue().indicators[0], phrases: EnglishPhrases())
    #expect(words.words(bound) == "at most 158,200k")
    #expect(try words.words(Condition("[0.5,12345)")) == "between 5k and 123,450k")
  }

  @Test("a narrow column sheds the praise, then the unit, and never cuts its limit")
  func shedding() throws {
    #expect(try rules("<2", ">20") == ["<2 >20 万户", "<2 万户", "<2"])
    #expect(try rules("<0.01*b.adds", language: .en) == ["<1% Broadband · k", "<1% Broadband · k", "<1% Broadband"])
  }

  @Test("a table gives the cells that are left over to bounds that need them", arguments: [(40, false), (60, true)])
  func widening(_ width: Int, _ isWhole: Bool) throws {
    let catalogue = Self.catalogue()
    var dataset = Dataset(
      id: "s", catalogue: catalogue, roster: Fixture.roster, timeline: Timeline(periods: [try Fixture.month(8)]))
    var column = Column(rows: 6)
    column[1] = .bound(try Condition("<0.2 & <0.01*b.adds"))
    let source = Snapshot.Source(kind: .measured, title: "")
    dataset.timeline[try Fixture.month(8)] = .loaded(
      Snapshot(period: try Fixture.month(8), source: source, columns: [column, nil, nil]))
    var state = State(size: Size(columns: width, rows: 20), language: .zh)
    _ = state.update(.opened(dataset, Preferences()))
    try state.type("2")
    #expect(state.text.contains("<0.2且<宽带新增1%") == isWhole)
    #expect(state.text.contains("<0.2&") != isWhole)
  }
}
