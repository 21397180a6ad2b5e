import TongbaoCore

/// Makes gigabit broadband and gigabit Wi-Fi by week or by ten days, one period at a time.
///
/// Whatever span is asked for, the years 2019 and 2020 are run through from their beginning, so that a period's numbers
/// do not depend on it. Nothing is kept but the stocks and the provinces' habits.
public struct ShortPeriodModel: Sequence, Sendable {
  /// The version of the model: a change of numbers changes it.
  public static let version = 1

  public let catalogue: Catalogue
  /// The nation and its provinces; those that do not report stay unknown.
  public let roster: Roster
  let span: ClosedRange<Period>
  let first: Period
  let seed: UInt64
  let shares: [Double]

  /// The periods of a span within 2019 and 2020, weeks or ten days.
  /// - Throws: `GeneratorError` where the span is of another kind or reaches beyond those years, or the roster has
  ///   regions without a known population.
  public init(roster: Roster, span: ClosedRange<Period>, seed: UInt64) throws {
    let kind = span.lowerBound.kind
    guard kind == .week || kind == .tenDays, span.upperBound.kind == kind, span.lowerBound.year >= 2019,
      span.upperBound.year <= 2020, let first = Period(kind, 2019, 1)
    else { throw GeneratorError.shortPeriods }
    catalogue = ShortPeriodCatalogue.make(kind)
    self.roster = roster
    self.span = span
    self.first = first
    self.seed = seed
    shares = try PopulationShares.shares(of: roster.memberRows.map { roster[$0] }.filter(\.reports))
  }

  /// The span of a kind that is made where none is asked for: the year 2020.
  public static func wholeYear(_ kind: Period.Kind) -> ClosedRange<Period>? {
    guard let first = Period(kind, 2020, 1), let last = Period(kind, 2020, Period.count(of: kind, in: 2020)) else {
      return nil
    }
    return first...last
  }

  /// Begins with the first period of the span.
  public func makeIterator() -> ShortPeriodIterator { ShortPeriodIterator(self) }
}

extension GeneratorError {
  static let shortPeriods = GeneratorError(
    Wording(
      zh: "周和旬的模型只覆盖2019年和2020年；请改用这两年内的周（2020-W01）或旬（2020-08-T1）",
      en:
        "the model of weeks and ten days covers 2019 and 2020; ask for weeks (2020-W01) or ten days (2020-08-T1) within them"
    ))
}
