import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("A region's screen")
struct RegionScreenTests {
  /// The line of the screen that has a text in it.
  private func line(_ state: State, with text: String) throws -> String {
    try #require(state.text.split(separator: "\n").map(String.init).first { $0.contains(text) })
  }

  @Test("the gap is what lies between the two values as they are printed")
  func gap() throws {
    var state = try Fixture.state()
    var snapshot = try Fixture.snapshot(try Fixture.month(8), shift: 0, catalogue: try Fixture.catalogue())
    // 112.84 and 100.25 are printed as 112.8 and 100.3; they differ by 12.59.
    snapshot.columns[1] = Column(values: [100.25, 112.84, 0, 0, 0, 0])
    snapshot.columns[2] = Column(values: [0.984, 1.405, 0, 0, 0, 0])
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    try state.type("<enter>")
    #expect(try line(state, with: "底线目标完成率 %").contains("112.8    100.3   +12.5"))
    #expect(try line(state, with: "月均离网率").contains("1.41     0.98   +0.43"))
  }

  @Test("away from its table an indicator is called by a name that cannot be mistaken")
  func away() throws {
    var catalogue = try Fixture.catalogue()
    catalogue = Catalogue(
      title: catalogue.title, region: .nation, level: .province, every: .month, domains: catalogue.domains,
      indicators: catalogue.indicators.map { indicator in
        var copy = indicator
        copy.name = Wording(zh: "名称长得在这一屏幕的任何一列里都放不下的一个指标", en: "a name as long")
        copy.short = Wording(zh: "当月")
        return copy
      })
    var dataset = Dataset(
      id: "fixture", catalogue: catalogue, roster: Fixture.roster, timeline: Timeline(periods: Fixture.months()))
    dataset.timeline[try Fixture.month(8)] = .loaded(
      try Fixture.snapshot(try Fixture.month(8), shift: 0, catalogue: catalogue))
    var state = State(size: Size(columns: 80, rows: 24))
    _ = state.update(.opened(dataset, Preferences()))
    try state.type("G<enter>s")
    #expect(state.text.contains("  魔百和 当月 %") && state.text.contains("  宽带 新增当月 %"))
    try state.type("s")
    #expect(!state.text.contains("魔百和 当月 %") && state.text.contains("  新增当月 %"))
  }

  @Test("a trend of bounds alone is drawn, one without values says so, and one period is not called two")
  func trend() throws {
    var state = try Fixture.state()
    try state.type("jjjl<enter>")
    #expect(state.text.contains("底线目标完成率 %  近4月") && !state.text.contains("画不出走势"))
    try state.type("j")
    #expect(state.text.contains("月均离网率 %  近4月") && state.text.contains("没有数值，画不出走势"))
    var dataset = try Fixture.dataset()
    for month in Fixture.months().dropLast() { dataset.timeline[month] = nil }
    state = State(size: Size(columns: 120, rows: 40))
    _ = state.update(.opened(dataset, Preferences()))
    try state.type("<enter>")
    #expect(state.text.contains("家宽客户当月新增 万户") && !state.text.contains("近2月") && !state.text.contains("近1月"))
  }
}
