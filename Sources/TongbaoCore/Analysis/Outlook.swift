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
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard indicator.pace == .year, let value = snapshot.observation(column: column, row: row).number else { return nil }
    let period = snapshot.period
    let before = Outlook.base(column: column, row: row, of: period, previous, indicator)
    remaining = Period.count(of: period.kind, in: period.year) - period.number
    isMean = before == nil && period.number > 1
    rate = before.map { value - $0 } ?? value / Double(period.number)
    target = indicator.target?.level(in: period.year) ?? 100
    needed = remaining > 0 ? (target - value) / Double(remaining) : nil
    end = value + rate * Double(remaining)
  }

  /// What the year had reached a period before; nothing at its beginning, nil where that is not known.
  private static func base(
    column: Int, row: Int, of period: Period, _ previous: Neighbour, _ indicator: Indicator
  ) -> Double? {
    if period.beginsYear { return 0 }
    guard case .loaded(let before) = previous, before.period == period.previous,
      indicator.definitionChange(between: before.period, and: period) == nil
    else { return nil }
    return before.observation(column: column, row: row).number
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
