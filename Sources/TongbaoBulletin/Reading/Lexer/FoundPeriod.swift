import TongbaoCore

/// A period as a text names it, perhaps without its year.
struct FoundPeriod: Sendable, Hashable {
  var year: Int?
  var kind: Period.Kind
  var number: Int
  /// Whether it is told as a span of months such as 1-8月, of which this is the last.
  var isSpan = false

  /// The period, in `year` where the text names none.
  func period(in year: Int?) -> Period? {
    guard let year = self.year ?? year else { return nil }
    return Period(kind, year, number)
  }
}
