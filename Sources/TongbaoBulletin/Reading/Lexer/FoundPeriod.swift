import TongbaoCore

/// A period as a text names it, perhaps without its year.
struct FoundPeriod: Sendable, Hashable {
  var year: Int?
  var kind: Period.Kind
  var number: Int

  /// The period, in `year` where the text names none.
  func period(in year: Int?) -> Period? {
    guard let year = self.year ?? year else { return nil }
    return Period(kind, year, number)
  }
}
