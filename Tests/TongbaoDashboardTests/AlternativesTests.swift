import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// What other sources say of a value stands in the sentence about it, beside its trend and in the report's window.
@Suite struct AlternativesTests {
  private static let system = Wording(zh: "一经", en: "First-level system")
  private static let reports = Wording(zh: "分省上报", en: "Provinces' reports")

  private func state(
    _ language: Language = .zh, inForce: Wording? = nil, _ value: Observation, column: Int = 0, row: Int = 1
  ) throws -> State {
    var state = try Fixture.state(120, 40, language: language)
    var snapshot = try #require(state.snapshot)
    snapshot.alternatives = [
      .init(source: Self.system, inForce: inForce, values: [.init(column: column, row: row): value])
    ]
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    return state
  }

  @Test(arguments: [
    (Language.zh, "一经为13.4万户（差+0.4万户），未采用"), (.en, "First-level system has 134k (+4k), not in force"),
  ])
  func theFooterTellsThem(language: Language, words: String) throws {
    var state = try state(language, .number(13.4))
    #expect(state.text.contains(words), "\(state.text)")
    try state.type("j")
    #expect(!state.text.contains(Self.system[language]))
  }

  @Test(arguments: [
    (Language.zh, Observation.number(13.4), "一经为13.4万户（差+0.4万户），采用分省上报"),
    (.en, .number(13.4), "First-level system has 134k (+4k); in force: Provinces' reports"),
    (.zh, .missing, "一经另有数，未刊出，采用分省上报"),
    (.en, .missing, "First-level system has a figure that was not printed; in force: Provinces' reports"),
    (.zh, .approximate(12.5), "一经为约12.5万户（差−0.5万户），采用分省上报"),
    (.zh, .bound(Condition([.range(lower: nil, upper: .init(.init(15), inclusive: false))])), "一经为<15万户，采用分省上报"),
  ])
  func theSourceInForceIsNamed(language: Language, value: Observation, words: String) throws {
    let state = try state(language, inForce: Self.reports, value)
    #expect(state.text.contains(words), "\(state.text)")
  }

  @Test func theSentenceTellsThemOnNarrowScreensToo() throws {
    var state = try state(.zh, inForce: Self.reports, .number(13.4))
    _ = state.update(.resized(Size(columns: 80, rows: 24)))
    #expect(state.text.contains("一经为13.4万户（差+0.4万户），采用分省上报"), "\(state.text)")
  }

  @Test func theRegionsScreenTellsThemBesideTheTrend() throws {
    var state = try state(.zh, inForce: Self.reports, .number(13.4))
    try state.type("<enter>")
    let words = state.text.filter { !" \n".contains($0) }
    #expect(words.contains("其他来源") && words.contains("一经为13.4万户（差+0.4万户）"), "\(state.text)")
    try state.type("j")
    #expect(!state.text.contains("其他来源"), "of the indicator under the cursor only")
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func theWindowListsThem(columns: Int, rows: Int) throws {
    var state = try state(.zh, inForce: Self.reports, .number(13.4), column: 1)
    _ = state.update(.resized(Size(columns: columns, rows: rows)))
    func window(_ keys: String) throws -> String {
      try state.type(keys)
      var seen = state.text
      for _ in 0..<40 {
        try state.type("j")
        seen += state.text
      }
      return seen.filter { !"│┃ \n".contains($0) }
    }
    let own = try window("ggjo")
    #expect(own.contains("·底线目标完成率：一经为13.4%（差−75.0PP），采用分省上报"), "\(own)")
    let head = try window("<esc>ggo")
    #expect(head.contains("·底线目标完成率（一经，采用分省上报）：北京13.4%（−75.0PP）"), "the head's tells those of all")
    #expect(try !window("<esc>ggjjo").contains("一经"))
  }

  @Test func theTableMarksNothing() throws {
    var plain = try Fixture.state(120, 40)
    var told = try state(.zh, .number(13.4), column: 1, row: 3)
    try plain.type("gg")
    try told.type("gg")
    #expect(plain.text == told.text, "a mark tells the status, and no status rests on what is not in force")
  }
}
