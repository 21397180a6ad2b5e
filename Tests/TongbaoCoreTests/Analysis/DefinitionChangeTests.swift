import Testing
import TongbaoCore

/// Values on both sides of a change of definition are not compared.
@Suite struct DefinitionChangeTests {
  private static let change = Indicator.DefinitionChange(from: period("2010-01"), note: Wording(zh: "不含个人付费"))

  private static func redefined(_ thresholds: [Threshold] = []) -> Indicator {
    var indicator = indicator(thresholds: thresholds)
    indicator.definitionChanges = [change]
    return indicator
  }

  @Test(arguments: [
    ("2009-12", "2010-01", true), ("2009-01", "2010-01", true), ("2009-11", "2009-12", false),
    ("2010-01", "2010-02", false), ("2009-12", "2012-06", true), ("2010-01", "2010-01", false),
    ("2009", "2010", true), ("2009-Q4", "2010-Q1", true),
  ])
  func liesBetween(earlier: String, later: String, lies: Bool) {
    let found = Self.redefined().definitionChange(between: period(earlier), and: period(later))
    #expect(found == (lies ? Self.change : nil))
  }

  @Test func aChangeAcrossItIsNotTold() {
    let catalogue = catalogue([Self.redefined()])
    func change(_ before: String, _ now: String, value: String = "8") -> Change {
      Change(
        column: 0, row: 0, from: .loaded(snapshot(before, [value])), to: snapshot(now, ["10"]), catalogue: catalogue)
    }
    #expect(change("2009-12", "2010-01") == .redefined(Self.change))
    #expect(change("2009-12", "2010-01", value: "") == .none, "there is nothing to compare with")
    #expect(change("2010-01", "2010-02") == .difference(2, relative: nil))
  }

  @Test func aThresholdThatLooksAcrossItIsUndetermined() {
    let catalogue = catalogue([Self.redefined([threshold(["<last"])])])
    func status(_ before: String, _ now: String) -> Status {
      Judge(
        column: 0, snapshot: snapshot(now, ["9", "7"]), catalogue: catalogue,
        previous: .loaded(snapshot(before, ["9", "8"]))
      ).status(row: 1)
    }
    #expect(status("2009-12", "2010-01") == .undetermined)
    #expect(status("2010-01", "2010-02").needsAttention)
  }

  @Test func streakAndSlopeEndAtIt() {
    let catalogue = catalogue([Self.redefined([threshold(["<5"])])])
    let months = ["2009-11", "2009-12", "2010-01", "2010-02", "2010-03"]
    var timeline = Timeline(periods: months.map(period))
    for (index, month) in months.enumerated() { timeline[period(month)] = .loaded(snapshot(month, ["", "\(index)"])) }
    let series = Series(
      column: 0, row: 1, upTo: period("2010-03"), count: 5, timeline: timeline, catalogue: catalogue)
    #expect(series.streak == 3)
    #expect(series.slope(over: 2) == 1 && series.slope(over: 3) == nil)
    let before = Series(
      column: 0, row: 1, upTo: period("2009-12"), count: 2, timeline: timeline, catalogue: catalogue)
    #expect(before.streak == 2)
  }
}
