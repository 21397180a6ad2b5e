import Testing
import TongbaoCore

@Suite struct PeriodNotationTests {
  @Test(arguments: Period.Kind.allCases)
  func readsBackWhatItWrites(kind: Period.Kind) {
    for year in [1, 999, 2020, 9999] {
      for number in 1...Period.count(of: kind, in: year) {
        let period = Period(kind, year, number)
        #expect(period.flatMap { Period($0.description) } == period)
      }
    }
  }

  @Test(arguments: [
    ("2020", Period.Kind.year, 1), ("2020-H2", .halfYear, 2), ("2020-Q3", .quarter, 3), ("2020-08", .month, 8),
    ("2020-08-T2", .tenDays, 23), ("2020-W35", .week, 35),
  ])
  func kinds(text: String, kind: Period.Kind, number: Int) { #expect(Period(text) == Period(kind, 2020, number)) }

  @Test(arguments: [
    "", "-", "20", "0000", "02020", "2020-", "2020-0", "2020-00", "2020-13", "2020-8", "2020-H0", "2020-H3", "2020-Q5",
    "2020-Q", "2020-W00", "2019-W53", "2020-W54", "2020-08-T0", "2020-08-T4", "2020-13-T1", "2020-08-2", "2020-08-T2-1",
    " 2020", "2020-08 ", "+020", "2020-+8", "２０２０", "2020-0８", "2020-08\u{301}", "2020-h1", "99999999999999999999",
  ])
  func refuses(text: String) { #expect(Period(text) == nil) }
}
