import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// A change of definition is said where values would else be compared across it.
@Suite struct DefinitionChangeTests {
  private static func state(language: Language) throws -> State {
    var dataset = try Fixture.dataset()
    var indicators = dataset.catalogue.indicators
    let july = try #require(Period("2020-08"))
    indicators[0].definitionChanges = [.init(from: july, note: Wording(zh: "不含个人付费", en: "without personal payments"))]
    let catalogue = Catalogue(
      title: dataset.catalogue.title, region: .nation, level: .province, every: .month,
      domains: dataset.catalogue.domains,
      indicators: indicators)
    let timeline = dataset.timeline
    dataset = Dataset(id: dataset.id, catalogue: catalogue, roster: dataset.roster, timeline: timeline)
    var state = State(size: Size(columns: 120, rows: 40), language: language)
    _ = state.update(.opened(dataset, Preferences()))
    return state
  }

  @Test(arguments: [
    (Language.zh, "口径变", "2020年8月起口径变更，与此前不可比（不含个人付费）"),
    (.en, "redef.", "redefined from Aug 2020, not comparable with what was before (without personal payments)"),
  ])
  func theTableSaysSo(language: Language, mark: String, sentence: String) throws {
    var state = try Self.state(language: language)
    try state.type("=jk")
    #expect(state.text.contains(mark))
    #expect(state.text.contains(sentence))
    try state.type("l")
    #expect(!state.text.contains(sentence), "the indicator beside it is what it was")
  }

  @Test func linesBeginAnew() throws {
    let state = try Self.state(language: .zh)
    let dataset = try #require(state.dataset)
    let history = History(upTo: try #require(state.period), count: 4, timeline: dataset.timeline)
    let redefined = dataset.catalogue.indicators[0]
    #expect(history.columns(0, redefined).map { $0 == nil } == [true, true, true, false])
    #expect(history.columns(1, dataset.catalogue.indicators[1]).compactMap(\.self).count == 4)
  }
}
