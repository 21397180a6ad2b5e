import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The sentence under the table")
struct SentenceTests {
  /// The sentence of one cell whose value is `value`, judged by `tier`, in August with a July of 100.
  private func sentence(
    _ value: Observation, _ tier: String?, critical: Bool = false, commend: String? = nil,
    better: Indicator.Better = .higher,
    pace: Indicator.PaceRule? = nil, unit: String = "%", _ language: Language = .zh
  ) throws -> String {
    let state = try state(
      value, tier, critical: critical, commend: commend, better: better, pace: pace, unit: unit, language)
    let explanation = try #require(state.explanation)
    return explanation.head + explanation.statusWords
  }

  /// A screen with that cell under the cursor.
  private func state(
    _ value: Observation, _ tier: String?, critical: Bool = false, commend: String? = nil,
    better: Indicator.Better = .higher,
    pace: Indicator.PaceRule? = nil, unit: String = "%", _ language: Language = .zh
  ) throws -> State {
    let threshold = Threshold(
      tiers: try tier.map { [Threshold.Tier(try Condition($0), critical ? .critical : .attention)] } ?? [],
      commend: try commend.map { [try Condition($0)] } ?? [])
    let names = Wording(zh: "指标", en: "Rate")
    let catalogue = Catalogue(
      title: names, region: .nation, level: .province, every: .month, domains: [Domain(id: "d", name: names)],
      indicators: [
        Indicator(
          id: "x", domain: "d", name: names, unit: Unit(unit), decimals: 1, better: better, pace: pace,
          thresholds: [threshold]),
        Indicator(id: "y", domain: "d", name: Wording(zh: "新增", en: "Gross adds"), unit: Unit("万户"), decimals: 1),
      ])
    let region = Fixture.roster[1]
    var dataset = Dataset(
      id: "s", catalogue: catalogue, roster: Roster(head: Fixture.roster.head, members: [region]),
      timeline: Timeline(periods: [try Fixture.month(7), try Fixture.month(8)]))
    var column = Column(values: [80, 0])
    column[1] = value
    let source = Snapshot.Source(kind: .measured, title: "")
    let other = Column(values: [1000, 200])
    dataset.timeline[try Fixture.month(7)] = .loaded(
      Snapshot(period: try Fixture.month(7), source: source, columns: [Column(values: [80, 100]), other]))
    dataset.timeline[try Fixture.month(8)] = .loaded(
      Snapshot(period: try Fixture.month(8), source: source, columns: [column, other]))
    var state = State(size: Size(columns: 200, rows: 40), language: language)
    _ = state.update(.opened(dataset, Preferences()))
    _ = state.update(.choose(.cell(row: 1, column: 0)))
    return state
  }

  @Test("numbers are held against their line, with the gap")
  func numbers() throws {
    #expect(try sentence(.number(58.2), "<70") == "北京 · 指标 58.2%，低于关注线70%达11.8PP")
    #expect(try sentence(.number(58.2), "<70", .en) == "Beijing: Rate 58.2%, 11.8 pp below the attention line of 70%")
    #expect(try sentence(.number(69.98), "<70") == "北京 · 指标 69.98%，略低于关注线70%")
    #expect(try sentence(.number(1.4), ">1.3", better: .lower) == "北京 · 指标 1.4%，高于关注线1.3%达0.1PP")
    #expect(try sentence(.number(-4), "<0", critical: true) == "北京 · 指标 −4.0%，低于严重线0%达4.0PP")
    #expect(try sentence(.number(0), "<=0", unit: "万户") == "北京 · 指标 0.0万户，不高于关注线0万户")
    #expect(try sentence(.number(75), "<70") == "北京 · 指标 75.0%")
  }

  @Test("lines that are references are named with their value")
  func references() throws {
    #expect(try sentence(.number(70), "<national") == "北京 · 指标 70.0%，低于全国（80.0%）10.0PP")
    #expect(try sentence(.number(70), "<national", .en) == "Beijing: Rate 70.0%, 10.0 pp below the national 80.0%")
    #expect(try sentence(.number(60), "<pace", pace: .year) == "北京 · 指标 60.0%，落后时间进度6.7PP")
    #expect(try sentence(.number(60), "<pace", pace: .year, .en) == "Beijing: Rate 60.0%, 6.7 pp behind the pace")
    #expect(try sentence(.number(60), "<=0.65*last") == "北京 · 指标 60.0%，环比下降40.0%，已过关注线35%")
    #expect(try sentence(.number(10), "<0.1*y", unit: "万户") == "北京 · 指标 10.0万户，仅为新增的5.0%，低于关注线10%")
  }

  @Test("bounds, approximate and missing values say what is known")
  func bounds() throws {
    #expect(try sentence(.bound(try Condition("<70")), "<70") == "北京 · 指标 低于70%（仅知范围），需关注")
    #expect(try sentence(.bound(try Condition("[60,80)")), "<70") == "北京 · 指标 介于60%与80%之间（仅知范围），是否低于70%尚不能判定")
    #expect(try sentence(.bound(try Condition(">=100")), "<70", commend: ">=100") == "北京 · 指标 不低于100%（仅知范围），予以表扬")
    #expect(try sentence(.approximate(62), nil, unit: "万户") == "北京 · 指标 约62.0万户")
    #expect(try sentence(.missing, "<70") == "北京 · 指标 缺数")
    #expect(try sentence(.unknown, "<70", .en) == "Beijing: no data for Rate")
  }

  @Test("a bound beyond the attention line says so, and what is open of the praise")
  func certainty() throws {
    let bound = Observation.bound(try Condition(">=18"))
    #expect(
      try sentence(bound, "<18", commend: ">30") == "北京 · 指标 不低于18%（仅知范围），不低于关注线18%，是否高于30%尚不能判定")
    #expect(
      try sentence(bound, "<18", commend: ">30", .en)
        == "Beijing: Rate at least 18% (only the range is known), not below the attention line of 18%, "
        + "whether it is above 30% is not known")
    #expect(try sentence(bound, "<18", commend: "<10") == "北京 · 指标 不低于18%（仅知范围），不低于关注线18%")
    #expect(try sentence(.bound(try Condition("(0,5)")), "<=0") == "北京 · 指标 介于0%与5%之间（仅知范围），高于关注线0%")
    #expect(
      try sentence(.bound(try Condition("<national")), ">=national", better: .lower) == "北京 · 指标 低于全国（仅知范围），无需关注")
    #expect(try sentence(bound, nil, commend: ">30") == "北京 · 指标 不低于18%（仅知范围），是否高于30%尚不能判定")
  }

  @Test("the whole sentence tells the nation once, and the rank among how many")
  func once() throws {
    let state = try state(.number(70), "<national")
    let sentence = try #require(state.explanation).sentence
    #expect(sentence == "北京 · 指标 70.0%，低于全国（80.0%）10.0PP · 较上月−30.0PP · 第1位（共1省）")
    #expect(try #require(try self.state(.number(60), "<70").explanation).sentence.hasSuffix("全国80.0%"))
    #expect(ChinesePhrases().rank(2...5, of: 21, level: .branch) == "第2–5位（共21个地市）")
  }

  @Test("on a narrow screen a clause stands whole or not at all", arguments: Language.allCases)
  func narrow(_ language: Language) throws {
    var state = try state(.bound(try Condition("<50")), "<50", language)
    _ = state.update(.resized(Size(columns: 40, rows: 12)))
    let footer = state.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    let wanted = language == .zh ? "北京 · 指标 低于50%，需关注" : "Beijing: Rate <50%, needs attention"
    #expect(footer.contains { $0.hasPrefix(wanted) && !$0.contains("…") }, "\(state.text)")
  }

  @Test("a beginning that does not fit is cut with one ellipsis")
  func cut() {
    let lines = TextLayout.wrapClauses(["one two three", "x"], separator: " · ", columns: 8, lines: 1, glyphs: .narrow)
    #expect(lines == ["one two…"])
  }

  @Test("praise tells the line that was reached")
  func praise() throws {
    #expect(try sentence(.number(120), nil, commend: ">=100") == "北京 · 指标 120.0%，达到表扬线100%")
    #expect(try sentence(.number(0.5), nil, commend: "<0.7", better: .lower) == "北京 · 指标 0.5%，优于表扬线0.7%")
  }

  @Test("clauses that find no room are left out whole", arguments: [20, 30, 44, 60, 100])
  func clauses(_ columns: Int) {
    let clauses = ["新疆 58.2%，低于70%", "较上月−3.2PP", "第31位（共31省）", "全国95.6%"]
    let lines = TextLayout.wrapClauses(clauses, separator: " · ", columns: columns, lines: 2, glyphs: .narrow)
    #expect(lines.count <= 2 && lines.allSatisfy { TextLayout.width($0) <= columns })
    for line in lines {
      for clause in line.split(separator: " · ") { #expect(clauses.contains { $0.hasPrefix(clause) }) }
    }
  }
}
