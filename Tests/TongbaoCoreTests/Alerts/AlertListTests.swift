import TestRandom
import Testing

@testable import TongbaoCore

/// The list that goes by columns says what judging value by value would.
@Suite struct AlertListTests {
  private static let indicators: [Indicator] = [
    indicator("a", thresholds: [threshold(["<20", "<60"], commend: [">90"], critical: 1)]),
    indicator("b", better: .lower, thresholds: [threshold([">=50"])]),
    indicator("c", kind: .cumulative, thresholds: [threshold(["<70"])]),
    indicator("d", pace: .year, thresholds: [threshold(["<pace-20"])]),
    indicator("e", thresholds: [threshold(["<=worst_quarter"])]),
    indicator("f", thresholds: [threshold(["<last", "<national"])]),
    indicator("g", pace: .plan("a"), thresholds: [threshold(["<pace"])]),
    indicator("h", thresholds: [threshold([], commend: [">50"])]),
  ]

  private func cell(_ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<16, using: &random) {
    case 0: ""
    case 1: "-"
    case 2: "<40"
    case 3: "[30,60)"
    case 4: "~55"
    default: "\(Int.random(in: 0...100, using: &random))"
    }
  }

  private func dataset(_ seed: UInt64) -> Dataset {
    var random = SeededRandom(seed)
    let months = ["2019-11", "2019-12", "2020-01", "2020-03", "2020-04"].map(period)
    var timeline = Timeline(periods: months)
    for month in months {
      let columns = Self.indicators.map { _ in column((0...9).map { _ in cell(&random) }) }
      timeline[month] = .loaded(
        Snapshot(period: month, source: .init(kind: .synthetic, title: "t"), columns: columns))
    }
    let members = (1...9).map { region(100000 + $0 * 10000, "省\($0)", "s\($0)") }
    return Dataset(
      id: "t", catalogue: catalogue(Self.indicators),
      roster: Roster(head: region(100000, "全国", "quanguo"), members: members),
      timeline: timeline)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func standingAlertsAreThoseThatTheJudgeFinds(_ seed: UInt64) throws {
    let dataset = dataset(seed)
    for month in dataset.timeline.periods {
      let snapshot = try #require(dataset.timeline.snapshot(month))
      let list = try #require(dataset.alerts(in: month))
      var expected: [[Int]] = []
      for column in Self.indicators.indices {
        let judge = dataset.judge(column, in: snapshot)
        for row in 1...9 where judge.status(row: row).needsAttention { expected.append([column, row]) }
      }
      let standing = list.alerts.filter(\.change.isStanding)
      #expect(standing.map { [$0.column, $0.row] } == expected)
      for alert in standing {
        #expect(alert.status == dataset.judge(alert.column, in: snapshot).status(row: alert.row))
      }
    }
  }

  /// The change of each value as its definition tells it, without columns.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func changesAreThoseOfEachValue(_ seed: UInt64) throws {
    let dataset = dataset(seed)
    let month = period("2020-04")
    let snapshot = try #require(dataset.timeline.snapshot(month))
    let found = Dictionary(
      uniqueKeysWithValues: try #require(dataset.alerts(in: month)).alerts.map { ([$0.column, $0.row], $0.change) })
    for column in Self.indicators.indices {
      for row in 1...9 {
        let status = dataset.judge(column, in: snapshot).status(row: row)
        let earlier = Past(before: month, in: dataset.timeline).lastKnown(column: column, row: row).snapshot
        let before = earlier.map { dataset.judge(column, in: $0).status(row: row) }
        let change = found[[column, row]]
        let isTold = snapshot.observation(column: column, row: row).isInformative
        switch (status.needsAttention, before) {
        case (true, nil): #expect(change == .first)
        case (true, .tier?): #expect(change == .worse || change == .better || change == .continuing)
        case (true, .normal?), (true, .commended?): #expect(change == .new)
        case (true, _): #expect(change == .first)
        case (false, .tier?) where status.isClear: #expect(change == .recovered)
        case (false, .tier?) where earlier?.period == period("2020-03") || isTold: #expect(change == .untold)
        default: #expect(change == nil)
        }
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aScanSaysWhatTheJudgeSays(_ seed: UInt64) throws {
    let dataset = dataset(seed)
    let snapshot = try #require(dataset.timeline.snapshot(period("2020-04")))
    for column in Self.indicators.indices {
      let judge = dataset.judge(column, in: snapshot)
      let scan = StatusScan(judge, snapshot.columns[column], rows: Array(0...9), count: 10)
      for row in 0...9 {
        let status = judge.status(row: row)
        #expect(scan.status(row) == (status == .commended ? .normal : status))
        #expect(scan.needsAttention(row) == status.needsAttention)
        #expect(scan.isTold(row) == snapshot.observation(column: column, row: row).isInformative)
      }
    }
  }
}
