import TongbaoCore

/// A set of any size for measuring speed: plausible walks, a few bounds and gaps, one snapshot at a time.
///
/// The same arguments make the same numbers. Nothing is kept but the current month, so that memory does not grow with
/// the number of periods.
public struct LargeSetModel: Sequence, Sendable {
  /// What the set measures: see its domains.
  public let catalogue: Catalogue
  /// The regions of its tables; of them the first so many have figures.
  public let roster: Roster
  let regions: Int
  let periods: [Period]
  let seed: UInt64

  /// A set of `indicators` columns for the first `regions` members of `roster`, over `periods` months from `first`.
  /// - Throws: `GeneratorError` when the roster has no such level or fewer regions, or a count is not positive.
  public init(
    roster: Roster, regions: Int, indicators: Int, periods: Int, from first: Period, seed: UInt64
  ) throws {
    guard regions > 0, indicators > 0, periods > 0, first.kind == .month, regions < roster.count else {
      throw GeneratorError.largeSet(regions: roster.count - 1)
    }
    self.roster = roster
    self.regions = regions
    self.seed = seed
    catalogue = LargeSetCatalogue.make(indicators: indicators, head: roster.head.code, level: roster[1].level)
    var months = [first]
    while months.count < periods, let next = months[months.count - 1].next { months.append(next) }
    self.periods = months
  }

  /// Begins with the first month.
  public func makeIterator() -> LargeSetIterator { LargeSetIterator(self) }
}

extension GeneratorError {
  static func largeSet(regions: Int) -> GeneratorError {
    GeneratorError(
      Wording(
        zh: "大型演示数据的地区数须在1至\(regions)之间，指标数和月数须大于0，起始账期须是月份",
        en:
          "a large set needs 1 to \(regions) regions, at least one indicator and one period, and begins with a month"
      ))
  }
}
