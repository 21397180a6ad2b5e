import Testing
import TongbaoCore

@Suite struct PeriodTests {
  @Test(arguments: [
    (1998, 53), (2004, 53), (2009, 53), (2015, 53), (2020, 53), (2026, 53), (2000, 52), (2019, 52), (2021, 52),
  ])
  func weeksOfAYear(year: Int, weeks: Int) {
    #expect(Period.count(of: .week, in: year) == weeks)
    #expect((Period(.week, year, 53) != nil) == (weeks == 53))
  }

  @Test func countsDoNotTrapOnAnyYear() {
    for year in [Int.min, -1, 0, Int.max] { #expect((52...53).contains(Period.count(of: .week, in: year))) }
  }

  @Test(arguments: [
    ("2020-02-T3", 9), ("2019-02-T3", 8), ("2020-01-T3", 11), ("2020-04-T3", 10), ("2020-02-T1", 10), ("2020-02", 29),
    ("1900-02", 28), ("2000-02", 29), ("2020", 366), ("2020-H1", 182), ("2020-H2", 184), ("2019-Q1", 90),
    ("2020-W53", 7),
  ])
  func days(text: String, count: Int) { #expect(period(text).dayCount == count) }

  @Test(arguments: [
    ("2020-01", "2019-12", "2020-02"), ("2020-W53", "2020-W52", "2021-W01"), ("2020-W01", "2019-W52", "2020-W02"),
    ("2020-12-T3", "2020-12-T2", "2021-01-T1"), ("2020", "2019", "2021"), ("2020-H1", "2019-H2", "2020-H2"),
  ])
  func neighbours(text: String, before: String, after: String) {
    #expect(period(text).previous == period(before))
    #expect(period(text).next == period(after))
  }

  @Test func timeHasEnds() {
    #expect(period("0001").previous == nil && period("0001-01").yearEarlier == nil)
    #expect(period("9999-12").next == nil && period("9999-12").yearLater == nil)
  }

  @Test func aLongYearsLastWeekHasNoTwin() {
    #expect(period("2020-W53").yearEarlier == nil)
    #expect(period("2020-W52").yearEarlier == period("2019-W52"))
  }

  @Test(arguments: Period.Kind.allCases)
  func periodsFollowDayOnDay(kind: Period.Kind) throws {
    var current = try #require(Period(kind, 1995))
    for _ in 0..<2000 {
      let next = try #require(current.next)
      #expect(next.firstDay == current.lastDay + 1 && current < next && next.previous == current)
      current = next
    }
  }

  @Test func daysAreCountedFromTheYearOne() {
    #expect(period("0001").firstDay == 0)
    #expect(period("2020-W01").firstDay == period("2019-12-T3").lastDay - 1)
    #expect(period("2020-01").firstDay == 737_424)
  }

  @Test func elapsedSharesAreExact() {
    #expect(period("2020-08").elapsedShare == Fraction(8, over: 12))
    #expect(period("2020-08").elapsedShare.percent == 200.0 / 3)
    #expect(period("2020-W53").elapsedShare.percent == 100)
    #expect(Fraction(.max, over: .max).percent == 100)
  }
}
