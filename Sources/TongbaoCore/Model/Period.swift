/// A span of the calendar that a report covers: a year or a part of one, numbered within its year from 1.
public struct Period: Sendable, Hashable {
  /// The kinds of period, from long to short.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case year
    case halfYear = "half_year"
    case quarter, month
    case tenDays = "ten_days"
    case week
  }

  public let kind: Kind
  public let year: Int
  /// The number within the year: the month, the quarter, the ISO week …; a year's is 1.
  public let number: Int

  /// The `number`th period of `kind` in `year`; nil where that year (1 to 9999) has no such period.
  public init?(_ kind: Kind, _ year: Int, _ number: Int = 1) {
    guard (1...9999).contains(year), number >= 1, number <= Period.count(of: kind, in: year) else { return nil }
    self.kind = kind
    self.year = year
    self.number = number
  }

  /// How many periods of `kind` the year has; weeks are ISO 8601's, 52 or 53.
  public static func count(of kind: Kind, in year: Int) -> Int {
    switch kind {
    case .year: 1
    case .halfYear: 2
    case .quarter: 4
    case .month: 12
    case .tenDays: 36
    case .week: hasLongISOYear(year) ? 53 : 52
    }
  }

  /// The share of the year that has gone by at the period's end: August is 8/12.
  public var elapsedShare: Fraction { Fraction(number, over: Period.count(of: kind, in: year)) }

  /// The period before, nil before the year 1.
  public var previous: Period? { shifted(by: -1) }
  /// The period after, nil after the year 9999.
  public var next: Period? { shifted(by: 1) }
  /// The same period a year earlier; the 53rd week has none where that year has 52.
  public var yearEarlier: Period? { Period(kind, year - 1, number) }
  /// The same period a year later, likewise.
  public var yearLater: Period? { Period(kind, year + 1, number) }

  /// Whether the year begins with this period.
  public var beginsYear: Bool { number == 1 }

  /// How many days the period has.
  public var dayCount: Int {
    switch kind {
    case .year: Period.isLeap(year) ? 366 : 365
    case .halfYear: days(inMonths: (number - 1) * 6 + 1, 6)
    case .quarter: days(inMonths: (number - 1) * 3 + 1, 3)
    case .month: Period.days(inMonth: number, of: year)
    case .tenDays: number % 3 == 0 ? Period.days(inMonth: (number + 2) / 3, of: year) - 20 : 10
    case .week: 7
    }
  }

  private func days(inMonths first: Int, _ count: Int) -> Int {
    (first..<first + count).reduce(0) { $0 + Period.days(inMonth: $1, of: year) }
  }

  private func shifted(by step: Int) -> Period? {
    if let inYear = Period(kind, year, number + step) { return inYear }
    return step > 0 ? Period(kind, year + 1, 1) : Period(kind, year - 1, Period.count(of: kind, in: year - 1))
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A year has 53 ISO weeks when its 1 January or its 31 December is a Thursday; the calendar repeats after 400 years.
  private static func hasLongISOYear(_ year: Int) -> Bool {
    func weekdayOfLastDay(_ year: Int) -> Int { (year + year / 4 - year / 100 + year / 400) % 7 }
    let yearInCycle = year % 400 + 800
    return weekdayOfLastDay(yearInCycle) == 4 || weekdayOfLastDay(yearInCycle - 1) == 3
  }
}

extension Period: Comparable {
  /// Orders periods of one kind by time; kinds are ordered among themselves only to be stable.
  public static func < (left: Period, right: Period) -> Bool {
    (left.kind.rank, left.year, left.number) < (right.kind.rank, right.year, right.number)
  }
}

extension Period.Kind {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
