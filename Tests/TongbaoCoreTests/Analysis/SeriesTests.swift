import Testing
import TongbaoCore

@Suite struct SeriesTests {
  private func series(_ indicator: Indicator, _ cells: [(String, String?)], upTo: String, count: Int = 12) -> Series {
    var timeline = Timeline(periods: cells.map { period($0.0) })
    for (text, cell) in cells { if let cell { timeline[period(text)] = .loaded(snapshot(text, [cell])) } }
    return Series(
      column: 0, row: 0, upTo: period(upTo), count: count, timeline: timeline, catalogue: catalogue([indicator]))
  }

  @Test func streaksCountAttentionUpToTheLast() {
    let plain = indicator(thresholds: [threshold(["<5"])])
    let cells = [("2020-04", "1"), ("2020-05", "9"), ("2020-06", "4"), ("2020-07", "<3"), ("2020-08", "2")]
    #expect(series(plain, cells, upTo: "2020-08").streak == 3)
    #expect(series(plain, cells, upTo: "2020-05").streak == 0)
    #expect(series(plain, cells, upTo: "2020-09").streak == 0)
  }

  @Test func aCompletionRatesStreakAndSlopeUseTheLead() throws {
    let rate = indicator(pace: .year, thresholds: [threshold(["<50"])])
    let cells = [("2019-11", "95"), ("2019-12", "99"), ("2020-01", "8"), ("2020-02", "16")]
    let series = series(rate, cells, upTo: "2020-02")
    #expect(series.streak == 3)
    let slope = try #require(series.slope())
    #expect(abs(slope - ((16 - 200.0 / 12) - (95 - 1100.0 / 12)) / 3) < 1e-9)
  }

  @Test func whereLowerIsBetterBehindIsAboveThePace() {
    let cost = indicator(better: .lower, pace: .year)
    #expect(series(cost, [("2020-05", "10"), ("2020-06", "51"), ("2020-07", "60")], upTo: "2020-07").streak == 2)
  }

  @Test func aStreakPassesOverHolesAndTellsSo() {
    let plain = indicator(thresholds: [threshold(["<5"])])
    let cells = [("2020-01", "9"), ("2020-03", "1"), ("2020-05", "-"), ("2020-06", "2"), ("2020-07", "3")]
    let run = series(plain, cells, upTo: "2020-07").run
    #expect(run == .init(count: 3, first: period("2020-03"), hasHoles: true))
    #expect(series(plain, cells, upTo: "2020-03").run == .init(count: 1, first: period("2020-03"), hasHoles: false))
    #expect(series(plain, cells, upTo: "2020-04").run == nil && series(plain, cells, upTo: "2020-01").run == nil)
  }

  @Test func aStreakEndsAtWhatIsStillToBeRead() {
    let plain = indicator(thresholds: [threshold(["<5"])])
    let cells: [(String, String?)] = [("2020-05", "1"), ("2020-06", nil), ("2020-07", "3")]
    #expect(series(plain, cells, upTo: "2020-07").run == .init(count: 1, first: period("2020-07"), hasHoles: false))
  }

  @Test func slopes() {
    let cells = [("2020-05", "1"), ("2020-06", "-"), ("2020-07", "5"), ("2020-08", "10")]
    #expect(series(indicator(), cells, upTo: "2020-08").slope() == 3)
    #expect(series(indicator(), cells, upTo: "2020-08").slope(over: 2) == nil)
    for count in [Int.min, -1, 0, 12, .max] {
      #expect(series(indicator(), cells, upTo: "2020-08").slope(over: count) == nil)
    }
  }

  @Test func aCumulativeValueHasNoSlopeAcrossANewYear() {
    let cells = [("2019-12", "90"), ("2020-01", "10"), ("2020-02", "20"), ("2020-03", "30"), ("2020-04", "45")]
    let total = indicator(kind: .cumulative)
    #expect(series(total, cells, upTo: "2020-03").slope() == nil)
    #expect(series(total, cells, upTo: "2020-03").slope(over: 2) == 10)
  }

  @Test func periodsWithoutAFileAreUnknownAndUnreadOnesPending() {
    let series = series(indicator(), [("2020-06", nil), ("2020-08", "3")], upTo: "2020-08", count: 3)
    #expect(series.points.map(\.period.description) == ["2020-06", "2020-07", "2020-08"])
    #expect(series.points.map(\.status) == [.pending, .unknown, .unjudged])
    #expect(series.numbers == [nil, nil, 3] && series.isPending)
  }

  @Test func aSeriesEndsWithTimeItself() {
    #expect(series(indicator(), [], upTo: "0001-02").points.count == 2)
    for count in [Int.min, -1, 0] { #expect(series(indicator(), [], upTo: "2020-02", count: count).points.isEmpty) }
  }
}
