extension Period {
  /// The first day, counted from Monday the 1 January of the year 1, which is day 0.
  public var firstDay: Int {
    switch kind {
    case .year: Period.day(year, month: 1)
    case .halfYear: Period.day(year, month: number * 6 - 5)
    case .quarter: Period.day(year, month: number * 3 - 2)
    case .month: Period.day(year, month: number)
    case .tenDays: Period.day(year, month: (number + 2) / 3) + (number + 2) % 3 * 10
    case .week: Period.mondayOfFirstWeek(year) + (number - 1) * 7
    }
  }

  /// The last day, counted alike.
  public var lastDay: Int { firstDay + dayCount - 1 }

  private static func day(_ year: Int, month: Int) -> Int {
    let before = year - 1
    let days = before * 365 + before / 4 - before / 100 + before / 400
    return (1..<month).reduce(days) { $0 + self.days(inMonth: $1, of: year) }
  }

  /// The first ISO week is the one with the 4 January in it.
  private static func mondayOfFirstWeek(_ year: Int) -> Int {
    let fourth = day(year, month: 1) + 3
    return fourth - fourth % 7
  }
}
