import Testing
import TongbaoCore

@Suite struct ObservationNotationTests {
  @Test(arguments: ["61.2", "-3", "0", "~6277", "<70", "[70,100)", "<pace", "<=0.65*last & >3", "null"])
  func whatIsWrittenIsRead(_ text: String) {
    #expect(Observation(notation: text)?.notation == text)
  }

  @Test func nothingStandsForTheUnknown() {
    #expect(Observation(notation: nil) == .unknown && Observation.unknown.notation == nil)
  }

  @Test(arguments: ["", "abc", "~", "~x", "top 5", "<worst_quarter", "[9,1]", "nan", "1e999"])
  func whatIsNoValueIsRefused(_ text: String) {
    #expect(Observation(notation: text) == nil)
  }
}
