import Testing

@testable import TongbaoCore

/// Days as files write them.
@Suite struct CalendarDayTests {
  @Test(arguments: ["2020-02-29", "2020-12-31", "0001-01-01", "9999-12-31", "2000-02-29"])
  func daysThatExist(_ text: String) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.description == text)
    #expect(CalendarDay(number: day.number) == day)
  }

  @Test(arguments: [
    "", "2020", "2020-09", "2019-02-29", "1900-02-29", "2020-04-31", "2020-13-01", "2020-00-01", "2020-01-00", "20-1-1",
    "2020/09/15", "2020-9-15", "+020-09-15", "2020-09-15 ", "2020-09-1a", "0000-01-01", "２０２０-09-15",
  ])
  func textsThatAreNoDay(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test func daysCountAsPeriodsDo() throws {
    #expect(CalendarDay("0001-01-01")?.number == 0)
    for text in ["2019-12-31", "2020-08-31", "2020-02-29"] {
      let day = try #require(CalendarDay(text))
      #expect(Period(String(text.prefix(7)))?.lastDay == day.number)
    }
    #expect(try #require(CalendarDay("2020-09-15")) < (try #require(CalendarDay("2020-10-01"))))
  }

  @Test func everyNumberIsOneDay() throws {
    let last = try #require(CalendarDay("9999-12-31")).number
    for number in stride(from: 0, through: last, by: 97) { #expect(CalendarDay(number: number)?.number == number) }
    #expect(CalendarDay(number: -1) == nil && CalendarDay(number: last + 1) == nil)
  }
}
