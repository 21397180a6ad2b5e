import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// The picker tells what the rows of a dataset are and how much of it is known; a share is never rounded to all or nothing.
@Test(arguments: [
  (Language.zh, "按省份", "最近一期确数>99%、范围或约数<1%、缺<1%"),
  (.en, "by province", "latest period >99% exact, <1% bounds or estimates, <1% missing"),
])
func thePickerTellsHowMuchIsKnown(language: Language, rows: String, known: String) throws {
  var state = try Fixture.state(160, 40, language: language)
  _ = state.update(.shelved(Fixture.shelf))
  try state.type("D")
  #expect(state.text.contains(rows) && state.text.contains(known), "\(state.text)")
}
