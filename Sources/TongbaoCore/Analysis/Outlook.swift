/// Where a completion rate is going: the rate that the rest of the year would need, and where the present one ends.
///
/// All rates are PP per period. The present rate is what the last period added; in a year's first period, and where the
/// period before is not known, it is the mean of the periods so far.
public struct Outlook: Sendable, Hashable {
  /// What the last period added, or the mean so far.
  public var rate: Double
  /// Whether the rate is the mean of the periods so far.
  public var isMean: Bool
  /// The target that is to be reached at the year's end, in per cent.
  public var target: Double
  /// The periods that are left of the year.
  public var remaining: Int
  /// What each of them would have to add; nil at the year's end, not above 0 where the target is reached.
  public var needed: Double?
  /// What the year ends with at the present rate, in per cent.
  public var end: Double

  /// The outlook of a completion rate over a year; nil for other indicators, and where the value is no number.
  public init?(column: Int, row: Int, snapshot: Snapshot, previous: Neighbour, catalogue: Catalogue) {
    guard let terms = OutlookTerms(column: column, snapshot: snapshot, previous: previous, catalogue: catalogue),
      let outlook = terms.outlook(row: row)
    else { return nil }
    self = outlook
  }

  fileprivate init(value: Double, before: Double?, terms: OutlookTerms) {
    remaining = terms.remaining
    target = terms.target
    isMean = before == nil && terms.number > 1
    rate = before.map { value - $0 } ?? value / Double(terms.number)
    needed = remaining > 0 ? (target - value) / Double(remaining) : nil
    end = value + rate * Double(remaining)
  }
}

/// What the outlooks of all rows of a completion rate have in common.
struct OutlookTerms: Sendable {
  let target: Double
  let remaining: Int
  /// The number of the period in its year.
  let number: Int
  /// Whether the period before is still to be read.
  let isPending: Bool
  private let values: Column?
  /// The values of the period before; nil where they are not known, or measure something else.
  private let before: Column?

  /// Nil where the indicator is no completion rate over a year.
  init?(column: Int, snapshot: Snapshot, previous: Neighbour, catalogue: Catalogue) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard indicator.pace == .year else { return nil }
    let period = snapshot.period
    target = indicator.target?.level(in: period.year) ?? 100
    remaining = Period.count(of: period.kind, in: period.year) - period.number
    number = period.number
    isPending = previous.isPending && !period.beginsYear
    values = snapshot.columns.indices.contains(column) ? snapshot.columns[column] : nil
    before = OutlookTerms.before(column, period, previous, indicator)
  }

  private static func before(
    _ column: Int, _ period: Period, _ previous: Neighbour, _ indicator: Indicator
  ) -> Column? {
    guard case .loaded(let earlier) = previous, earlier.period == period.previous,
      indicator.definitionChange(between: earlier.period, and: period) == nil,
      earlier.columns.indices.contains(column)
    else { return nil }
    return earlier.columns[column]
  }

  /// The outlook of a row; nil where its value is no number.
  func outlook(row: Int) -> Outlook? {
    guard let values, row < values.count, let value = values.number(at: row) else { return nil }
    let base = number == 1 ? 0 : before.flatMap { row < $0.count ? $0.number(at: row) : nil }
    return Outlook(value: value, before: base, terms: self)
  }
}

extension Indicator.Target {
  /// The number that is to be reached in `year`; nil where the target is due in another year or is no such number.
  fileprivate func level(in year: Int) -> Double? {
    guard by == nil || by?.year == year, condition.parts.count == 1 else { return nil }
    guard case .range(let lower?, nil) = condition.parts[0], lower.term.reference == nil else { return nil }
    return lower.term.offset
  }
}
