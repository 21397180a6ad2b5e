/// A day of the calendar, written `2020-09-15`.
public struct CalendarDay: Sendable, Hashable, Comparable, LosslessStringConvertible {
  /// The days from Monday the 1 January of the year 1, which is day 0, as periods count theirs.
  public let number: Int
  public let description: String

  /// Reads `2020-09-15`; nil where no such day exists.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }),
      let month = Period(String(text.prefix(7))), month.kind == .month, let day = Int(parts[2]),
      (1...month.dayCount).contains(day)
    else { return nil }
    number = month.firstDay + day - 1
    description = text
  }

  /// The `day`th of a month; nil where that has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard let period = Period(.month, year, month), (1...period.dayCount).contains(day) else { return nil }
    self.init(day < 10 ? "\(period)-0\(day)" : "\(period)-\(day)")
  }

  /// The day so many days after Monday the 1 January of the year 1; nil beyond the year 9999.
  public init?(number: Int) {
    // A year has 365.2425 days: the guess is the year or the one after it.
    let guess = number * 10_000 / 3_652_425 + 1
    let years = [guess - 1, guess, guess + 1].compactMap { Period(.year, $0) }
    guard let year = years.last(where: { $0.firstDay <= number })?.year else { return nil }
    let months = (1...12).compactMap { Period(.month, year, $0) }
    guard let month = months.last(where: { $0.firstDay <= number }), number <= month.lastDay else { return nil }
    self.init(year, month.number, number - month.firstDay + 1)
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}
