import TestRandom
import Testing
import TongbaoCore

@Suite struct OutlookTests {
  private func outlook(
    _ value: String, in text: String, before: (String, String)? = nil, indicator: Indicator = indicator(pace: .year)
  ) -> Outlook? {
    Outlook(
      column: 0, row: 1, snapshot: snapshot(text, ["", value]),
      previous: before.map { .loaded(snapshot($0.0, ["", $0.1])) } ?? .absent, catalogue: catalogue([indicator]))
  }

  @Test func theLastPeriodsRateGoesOnToTheYearsEnd() throws {
    let found = try #require(outlook("64", in: "2020-08", before: ("2020-07", "58")))
    #expect(found.rate == 6 && !found.isMean && found.remaining == 4)
    #expect(found.needed == 9 && found.end == 88)
  }

  @Test func withoutThePeriodBeforeItIsTheMeanSoFar() throws {
    let found = try #require(outlook("64", in: "2020-08"))
    #expect(found.rate == 8 && found.isMean && found.end == 96)
    let other = try #require(outlook("64", in: "2020-08", before: ("2020-06", "50")))
    #expect(other.isMean)
  }

  @Test func whatIsNeededReachesTheTargetAndTheLeadIsWhatLiesBeyondThePace() throws {
    var random = SeededRandom(11)
    for _ in 0..<200 {
      let month = Int.random(in: 2...11, using: &random)
      let (value, before) = (Int.random(in: -50...200, using: &random), Int.random(in: -50...200, using: &random))
      let name = { (number: Int) in "2020-" + (number < 10 ? "0" : "") + "\(number)" }
      let found = try #require(outlook("\(value)", in: name(month), before: (name(month - 1), "\(before)")))
      let left = Double(12 - month)
      #expect(found.remaining == 12 - month && found.rate == Double(value - before))
      #expect(abs(Double(value) + (found.needed ?? .nan) * left - found.target) < 1e-9)
      #expect(abs(found.end - Double(value) - found.rate * left) < 1e-9)
      let lead = Pace.lead(
        column: 0, row: 1, in: snapshot(name(month), ["", "\(value)"]), catalogue: catalogue([indicator(pace: .year)]))
      #expect(abs((lead ?? .nan) + Double(month) / 12 * 100 - Double(value)) < 1e-9)
    }
  }

  @Test func theFirstPeriodIsItsOwnRate() throws {
    let found = try #require(outlook("7", in: "2020-01", before: ("2019-12", "99")))
    #expect(found.rate == 7 && !found.isMean && found.end == 84)
  }

  @Test func atTheYearsEndNothingIsLeft() throws {
    let found = try #require(outlook("96", in: "2020-12", before: ("2020-11", "90")))
    #expect(found.remaining == 0 && found.needed == nil && found.end == 96)
  }

  @Test func aTargetOfItsOwnCounts() throws {
    var rate = indicator(pace: .year)
    rate.target = .init(condition: condition(">=120"), by: period("2020-12"))
    #expect(outlook("60", in: "2020-06", indicator: rate)?.needed == 10)
    rate.target = .init(condition: condition(">=120"), by: period("2021-12"))
    #expect(outlook("40", in: "2020-06", indicator: rate)?.target == 100)
  }

  @Test func whatIsReachedNeedsNoMore() throws {
    let found = try #require(outlook("103", in: "2020-11", before: ("2020-10", "98")))
    #expect((found.needed ?? 1) < 0)
  }

  @Test func boundsAndOtherIndicatorsHaveNone() {
    #expect(outlook("<60", in: "2020-08") == nil)
    #expect(outlook("60", in: "2020-08", indicator: indicator()) == nil)
    #expect(outlook("60", in: "2020-08", indicator: indicator(pace: .plan("x"))) == nil)
  }
}
