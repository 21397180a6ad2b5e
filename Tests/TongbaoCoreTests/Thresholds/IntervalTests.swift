import Testing
import TongbaoCore

@Suite struct IntervalTests {
  private func interval(_ text: String) -> Interval { condition(text).plainInterval }

  @Test(arguments: [
    ("[1,2]", false), ("<5 & >5", true), ("<=5 & >=5", false), ("<=5 & >5", true), ("<5 & >7", true),
    ("<national", false),
  ])
  func emptiness(text: String, isEmpty: Bool) { #expect(interval(text).isEmpty == isEmpty) }

  @Test(arguments: [
    ("[1,2]", "[1,2]", true), ("[1,2]", "(1,2]", false), ("(1,2)", "[1,2]", true), ("<2", "<2", true),
    ("<=2", "<2", false), ("=2", "[2,3)", true),
    ("<national", "<national", true), (">1", "<national", true),
  ])
  func lying(text: String, other: String, lies: Bool) { #expect(interval(text).lies(in: interval(other)) == lies) }

  @Test func aNaNDecidesNothing() {
    #expect(Interval(.nan).decides(interval("<5")) == .undetermined)
    #expect(!Interval(.nan).contains(1) && !interval("<5").contains(.nan))
  }

  @Test func theEmptyDecidesNothing() { #expect(interval("<5 & >7").decides(interval("<9")) == .undetermined) }

  @Test(arguments: [("~6277", 6276.5, 6277.5), ("~0.6", 0.55, 0.65), ("~-3", -3.5, -2.5)])
  func approximateValuesLieWithinHalfTheirLastDigit(text: String, lower: Double, upper: Double) {
    let known = Interval(known: observation(text))
    #expect(abs(known.lower - lower) < 1e-12 && abs(known.upper - upper) < 1e-12)
  }
}
