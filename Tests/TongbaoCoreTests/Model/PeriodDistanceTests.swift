import Testing
import TongbaoCore

@Suite struct PeriodDistanceTests {
  @Test(
    arguments: [
      ("2020-08", "2020-08", 0), ("2020-08", "2019-12", -8), ("2017-11", "2025-11", 96), ("2020-Q4", "2021-Q1", 1),
      ("2020-H2", "2018-H1", -5), ("2018", "2020", 2), ("2020-12-T3", "2021-01-T1", 1), ("2020-W53", "2021-W01", 1),
      ("2020-W01", "2021-W01", 53), ("2021-W01", "2020-W53", -1),
    ])
  func steps(_ from: String, _ to: String, _ count: Int) { #expect(period(from).distance(to: period(to)) == count) }

  @Test(arguments: Period.Kind.allCases)
  func itIsTheNumberOfStepsForward(_ kind: Period.Kind) throws {
    let start = try #require(Period(kind, 2019))
    var current = start
    for count in 0..<160 {
      #expect(start.distance(to: current) == count && current.distance(to: start) == -count)
      current = try #require(current.next)
    }
  }
}
