/// Ideas of what a completion rate should have reached by now.
public enum PaceShape: String, Sendable, Hashable, CaseIterable {
  /// Every period of the year contributes the same: the elapsed share.
  case linear
  /// The year goes as last year went: what the region had reached by the same period, of what it ended with.
  case lastYear
  /// Every working day of the year contributes the same, by the dataset's calendar.
  case workingDays
}

extension PaceShape {
  /// The pace of a completion rate by this idea, in per cent; nil for other indicators and where it is not known.
  ///
  /// By last year's shape it is the region's own: its value in the same period a year before over that of the last period of that year.
  public func value(
    column: Int, row: Int, period: Period, timeline: Timeline, catalogue: Catalogue
  ) -> Double? {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard indicator.pace == .year else { return nil }
    switch self {
    case .linear: return period.elapsedShare.percent
    case .lastYear: return shapeOfLastYear(column, row, period, timeline, indicator)
    case .workingDays: return catalogue.workingDays?.elapsedShare(of: period)?.percent
    }
  }

  private func shapeOfLastYear(
    _ column: Int, _ row: Int, _ period: Period, _ timeline: Timeline, _ indicator: Indicator
  ) -> Double? {
    let lastYear = period.year - 1
    guard let then = period.yearEarlier,
      let end = Period(period.kind, lastYear, Period.count(of: period.kind, in: max(1, lastYear))),
      indicator.definitionChange(between: then, and: end) == nil,
      let reached = timeline.snapshot(then)?.observation(column: column, row: row).number,
      let whole = timeline.snapshot(end)?.observation(column: column, row: row).number, whole > 0, reached >= 0
    else { return nil }
    return reached / whole * 100
  }
}

/// How many working days periods have, as a dataset's calendar says.
public struct WorkingDays: Sendable, Hashable {
  public var days: [Period: Int]

  public init(_ days: [Period: Int]) { self.days = days }

  /// The share of a year's working days that has gone by at the period's end; nil where the calendar lacks a period of that year.
  public func elapsedShare(of period: Period) -> Fraction? {
    var elapsed = 0
    var whole = 0
    for number in 1...Period.count(of: period.kind, in: period.year) {
      guard let part = Period(period.kind, period.year, number), let count = days[part], count >= 0 else { return nil }
      whole += count
      if number <= period.number { elapsed += count }
    }
    return whole > 0 ? Fraction(elapsed, over: whole) : nil
  }
}
