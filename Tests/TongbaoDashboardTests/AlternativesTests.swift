import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// The sentence about a cell tells what other sources say of it.
@Suite struct AlternativesTests {
  @Test(arguments: [
    (Language.zh, "一经为13.4万户（差+0.4万户），未采用"), (.en, "First-level system has 134k (+4k), not in force"),
  ])
  func theFooterTellsThem(language: Language, words: String) throws {
    var state = try Fixture.state(120, 40, language: language)
    var snapshot = try #require(state.snapshot)
    let source = Wording(zh: "一经", en: "First-level system")
    snapshot.alternatives = [.init(source: source, values: [.init(column: 0, row: 1): .number(13.4)])]
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    #expect(state.text.contains(words), "\(state.text)")
    try state.type("j")
    #expect(!state.text.contains(source[language]))
  }
}
