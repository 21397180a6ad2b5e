import Testing
import TongbaoCore

@Suite struct ChangeTests {
  @Test(arguments: [
    ("100", "110", "万户", Change.difference(10, relative: 10)), ("80", "82.5", "%", .difference(2.5, relative: nil)),
    ("0", "5", "户", .difference(5, relative: nil)), ("-4", "5", "户", .difference(9, relative: nil)),
    ("~100", "90", "户", .difference(-10, relative: -10)),
    ("<5", "5", "户", .undetermined), ("5", "<5", "户", .undetermined), ("-", "5", "户", .none), ("", "5", "户", .none),
    ("1e-320", "1e300", "户", .difference(1e300, relative: nil)),
  ])
  func fromAnEarlierValue(before: String, now: String, unit: String, change: Change) {
    #expect(Change(from: observation(before), to: observation(now), unit: Unit(unit)) == change)
  }

  private func change(_ indicator: Indicator, _ before: (String, String), _ now: (String, String)) -> Change {
    Change(
      column: 0, row: 0, from: .loaded(snapshot(before.0, [before.1])), to: snapshot(now.0, [now.1]),
      catalogue: catalogue([indicator]))
  }

  @Test func aCompletionRateIsComparedByItsLeadAcrossANewYear() {
    let rate = indicator(pace: .year)
    #expect(change(rate, ("2019-12", "98"), ("2020-01", "10.5")) == .ofLead(10.5 - 100.0 / 12 + 2))
    #expect(change(rate, ("2020-01", "10"), ("2020-02", "15")) == .difference(5, relative: nil))
    #expect(change(rate, ("2019-08", "60"), ("2020-08", "65")) == .difference(5, relative: nil))
    #expect(change(rate, ("2019-01", "10"), ("2020-08", "65")) == .ofLead((65 - 200.0 / 3) - (10 - 100.0 / 12)))
    #expect(change(rate, ("2019-12", "<98"), ("2020-01", "10.5")) == .undetermined)
    #expect(change(rate, ("2019-12", "-"), ("2020-01", "10.5")) == .none)
  }

  @Test func aCumulativeValueStartsAnew() {
    let total = indicator(unit: "亿元", kind: .cumulative)
    #expect(change(total, ("2019-12", "98"), ("2020-01", "10")) == .none)
    #expect(change(total, ("2019-01", "98"), ("2020-08", "10")) == .none)
    #expect(change(total, ("2019-08", "50"), ("2020-08", "60")) == .difference(10, relative: 20))
    #expect(
      change(indicator(unit: "户", kind: .flow), ("2019-12", "50"), ("2020-01", "60")) == .difference(10, relative: 20))
  }

  @Test func totalsChangeAsValuesDo() {
    func change(
      _ addsUp: Indicator.Addition, _ before: [String], _ now: [String], pace: Indicator.PaceRule? = nil
    ) -> Change {
      Change(
        totalOf: 0, rows: [1, 2], from: .loaded(snapshot("2019-12", [""] + before, ["", "1", "3"])),
        to: snapshot("2020-01", [""] + now, ["", "1", "3"]),
        catalogue: catalogue([indicator(unit: addsUp == .sum ? "户" : "%", addsUp: addsUp, pace: pace), indicator("a")]))
    }
    let mean = Indicator.Addition.mean(weight: "a")
    let elapsed: Double = 100.0 / 12
    let lead = Change.ofLead((10 - elapsed) - (98 - 100))
    let unit = Change.difference(1, relative: nil)
    let amount = Change.difference(4, relative: 100)
    #expect(change(.sum, ["1", "3"], ["2", "6"]) == amount)
    #expect(change(mean, ["1", "5"], ["2", "6"]) == unit)
    #expect(change(mean, ["98", "98"], ["10", "10"], pace: .year) == lead)
    for (addsUp, before, now) in [
      (Indicator.Addition.sum, ["1", "<3"], ["2", "6"]), (.sum, ["1", "3"], ["2", ""]), (.no, ["1", "3"], ["2", "6"]),
    ] {
      #expect(change(addsUp, before, now) == Change.none)
    }
  }

  @Test func periodsThatAreNotThere() {
    let (catalogue, now) = (catalogue([indicator()]), snapshot("2020-08", ["5", ""]))
    #expect(Change(column: 0, row: 0, from: .absent, to: now, catalogue: catalogue) == .none)
    #expect(Change(column: 0, row: 0, from: .pending, to: now, catalogue: catalogue) == .pending)
    #expect(Change(column: 0, row: 1, from: .pending, to: now, catalogue: catalogue) == .none)
  }
}
