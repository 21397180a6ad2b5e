import TestRandom
import Testing
import TongbaoCore

/// What is worked out column by column is what is worked out value by value.
@Suite struct ColumnOutlookTests {
  private static let rows = 12
  private static let months = 30

  /// Months of random cells, some of them bounds, missing, unknown or not read; a few files are missing.
  private func timeline(_ random: inout SeededRandom, _ indicators: Int) -> Timeline {
    var periods: [Period] = []
    var next: Period? = period("2020-08")
    while let current = next, periods.count < Self.months {
      periods.insert(current, at: 0)
      next = current.previous
    }
    periods = periods.filter { $0 == period("2020-08") || Int.random(in: 0..<12, using: &random) > 0 }
    var timeline = Timeline(periods: periods)
    for period in periods {
      let columns = (0..<indicators).map { _ in (0...Self.rows).map { _ in cell(&random) } }
      timeline[period] = .loaded(
        Snapshot(period: period, source: .init(kind: .synthetic, title: "t"), columns: columns.map { column($0) }))
    }
    return timeline
  }

  private func cell(_ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: ""
    case 1: "-"
    case 2: "<40"
    case 3: "[30,60)"
    default: "\(Int.random(in: 0...100, using: &random))"
    }
  }

  private static let indicators: [Indicator] = [
    indicator(thresholds: [threshold(["<20", "<60"])]),
    indicator(better: .lower, thresholds: [threshold([">=50"])]),
    indicator(kind: .cumulative, thresholds: [threshold(["<70"])]),
    indicator(pace: .year, thresholds: [threshold(["<pace-20"])]),
    indicator(better: .lower, pace: .year, thresholds: [threshold([">pace"])]),
    indicator(pace: .plan("other")),
    indicator(thresholds: [threshold(["<=worst_quarter"])]),
    indicator(thresholds: [threshold(["<last"])]),
  ]

  @Test(arguments: indicators.indices, [1, 2, 3] as [UInt64])
  func agreesWithEachSeries(_ index: Int, _ seed: UInt64) throws {
    var random = SeededRandom(seed)
    let indicator = Self.indicators[index]
    let catalogue = catalogue([indicator, TongbaoCoreTests.indicator("other")])
    let timeline = timeline(&random, 2)
    let now = try #require(timeline.snapshot(period("2020-08")))
    let peers = Array(1...Self.rows)
    let judge = Judge(
      column: 0, snapshot: now, catalogue: catalogue, previous: timeline.neighbour(now.period.previous),
      yearEarlier: timeline.neighbour(now.period.yearEarlier), peers: peers)
    let outlook = ColumnOutlook(
      column: 0, judge: judge, snapshot: now, timeline: timeline, catalogue: catalogue, peers: peers)
    for row in 1...Self.rows {
      let series = Series(
        column: 0, row: row, upTo: now.period, count: timeline.span(upTo: now.period, files: 36), timeline: timeline,
        catalogue: catalogue, peers: peers)
      expect(outlook, row, series, indicator)
      #expect(outlook.value(.lead, row: row) == measured(Pace.lead(column: 0, row: row, in: now, catalogue: catalogue)))
      let single = Outlook(
        column: 0, row: row, snapshot: now, previous: timeline.neighbour(now.period.previous), catalogue: catalogue)
      #expect(outlook.value(.end, row: row) == measured(single?.end))
      #expect(outlook.value(.needed, row: row) == measured(single?.needed.map { max(0, $0) }))
    }
  }

  private func expect(_ outlook: ColumnOutlook, _ row: Int, _ series: Series, _ indicator: Indicator) {
    let breach = Breach(series: series, indicator: indicator)
    #expect(outlook.value(.breach, row: row) == measured(breach.map { Double($0.periods) }))
    if case .streak(let run) = outlook.run(row: row) { #expect(run == series.run) } else { #expect(series.run == nil) }
    switch outlook.value(.streak, row: row) {
    case .number(let count): #expect(count == Double(series.streak))
    case .undetermined, .none: #expect(series.streak == 0)
    case .pending: Issue.record("everything has been read")
    }
  }

  private func measured(_ value: Double?) -> Measured { value.map { .number($0) } ?? .none }

  @Test func whatIsStillToBeReadIsWaitedFor() throws {
    let rate = indicator(pace: .year, thresholds: [threshold(["<pace"])])
    let catalogue = catalogue([rate])
    var timeline = Timeline(periods: ["2020-05", "2020-06", "2020-07", "2020-08"].map(period))
    let now = snapshot("2020-08", ["", "10", "90", "<5", ""])
    timeline[now.period] = .loaded(now)
    let judge = Judge(column: 0, snapshot: now, catalogue: catalogue)
    let outlook = ColumnOutlook(column: 0, judge: judge, snapshot: now, timeline: timeline, catalogue: catalogue)
    #expect(outlook.value(.streak, row: 1) == .pending && outlook.value(.streak, row: 2) == .number(0))
    #expect(outlook.value(.streak, row: 3) == .undetermined && outlook.value(.streak, row: 4) == .none)
    #expect(outlook.value(.end, row: 1) == .pending && outlook.value(.breach, row: 2) == .pending)
    #expect(outlook.value(.needed, row: 1) == .number(22.5) && outlook.value(.needed, row: 3) == .none)
    #expect(outlook.value(.streak, row: 0) == .none && outlook.value(.breach, row: 0) == .none)
  }

  @Test func whatCanBeWorkedOutFollowsFromTheIndicator() {
    let judged = [threshold(["<5"])]
    #expect(PaceMeasure.all(of: indicator()) == [])
    #expect(PaceMeasure.all(of: indicator(thresholds: [threshold(commend: [">5"])])) == [])
    #expect(PaceMeasure.all(of: indicator(thresholds: judged)) == [.streak, .breach])
    #expect(PaceMeasure.all(of: indicator(pace: .plan("x"))) == [.lead, .streak])
    #expect(PaceMeasure.all(of: indicator(pace: .year)) == [.lead, .needed, .end, .streak, .breach])
    #expect(PaceMeasure.all(of: indicator(better: .lower, pace: .year)) == [.lead, .end, .streak, .breach])
  }
}
