import Testing
import TongbaoCore

@Suite struct BreachTests {
  private func breach(
    _ values: [String], upTo: String = "2020-08", _ tiers: [String] = ["<70"], pace: Indicator.PaceRule? = nil
  ) -> Int? {
    let indicator = indicator(pace: pace, thresholds: [threshold(tiers)])
    var periods: [Period] = []
    var next: Period? = period(upTo)
    while let current = next, periods.count < values.count {
      periods.insert(current, at: 0)
      next = current.previous
    }
    var timeline = Timeline(periods: periods)
    for (period, value) in zip(periods, values) {
      timeline[period] = .loaded(snapshot(period.description, ["", value]))
    }
    let series = Series(
      column: 0, row: 1, upTo: period(upTo), count: 12, timeline: timeline, catalogue: catalogue([indicator]))
    return Breach(series: series, indicator: indicator)?.periods
  }

  @Test func aFallingValueMeetsItsLimit() {
    #expect(breach(["86", "84", "82", "80"]) == 6)
    #expect(breach(["86", "84", "82", "80"], ["<=70"]) == 5)
    #expect(breach(["50", "53", "56", "59"], [">70"]) == 4)
  }

  @Test func whatStandsOrMovesAwayNeverDoes() {
    #expect(breach(["80", "80", "80", "80"]) == nil)
    #expect(breach(["80", "82", "84", "86"]) == nil)
    #expect(breach(["80.3", "80.2", "80.1", "80"]) == nil, "beyond the horizon")
  }

  @Test func whatNeedsAttentionAlreadyIsNotForetold() { #expect(breach(["86", "80", "74", "68"]) == nil) }

  @Test func withoutThreePeriodsBeforeNothingIsForetold() { #expect(breach(["84", "82", "80"]) == nil) }

  @Test func aCompletionRateGoesOnByItsLeadWithinTheYear() {
    // Leads of 10, 7, 4 and 1 PP over the pace, by 3 PP less each month.
    let leads = ["51.666666666666664", "57", "62.333333333333336", "67.66666666666667"]
    #expect(breach(leads, ["<pace"], pace: .year) == 1)
    #expect(breach(leads, ["<pace-12"], pace: .year) == nil, "the year ends before")
  }

  @Test func limitsThatRestOnOthersAreNotForetold() {
    #expect(breach(["86", "84", "82", "80"], ["<national"]) == nil)
    #expect(breach(["86", "84", "82", "80"], ["bottom 3"]) == nil)
  }
}
