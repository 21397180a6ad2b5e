/// When a value that needs no attention yet will, should it go on as it has.
public struct Breach: Sendable, Hashable {
  /// In how many periods, from 1.
  public var periods: Int

  /// How far ahead anything is foretold.
  public static let horizon = 24

  /// The breach of a series at the mean change of its last three periods; nil where the value needs attention already, is no number, goes nowhere near a limit
  /// within the horizon, or where its limits rest on what the future of others holds. A completion rate goes on by its lead over the pace, to the year's end and no further.
  public init?(series: Series, indicator: Indicator) {
    guard let last = series.points.last, !last.status.needsAttention, let slope = series.slope(),
      let start = indicator.pace != nil ? last.lead : last.observation.number,
      let limits = BreachLimits(of: indicator, after: last.period),
      let periods = limits.periods(from: start, slope: slope)
    else { return nil }
    self.periods = periods
  }
}

/// What will need attention in the periods to come, worked out once for all rows of a column.
struct BreachLimits: Sendable {
  /// For each period to come: what is added to a value that goes on, and what needs attention then.
  private let steps: [(pace: Double, tiers: [Interval])]

  /// Nil where the limits rest on more than plain numbers and the linear pace.
  init?(of indicator: Indicator, after last: Period) {
    guard let threshold = indicator.threshold(in: last), !threshold.tiers.isEmpty,
      indicator.pace == nil || indicator.pace == .year
    else { return nil }
    var steps: [(pace: Double, tiers: [Interval])] = []
    var period = last
    for _ in 1...Breach.horizon {
      guard let next = period.next, indicator.pace == nil || next.year == last.year else { break }
      period = next
      let pace = period.elapsedShare.percent
      let tiers = threshold.tiers.compactMap { $0.condition.interval(pace: pace) }
      guard tiers.count == threshold.tiers.count else { return nil }
      steps.append((indicator.pace == nil ? 0 : pace, tiers))
    }
    self.steps = steps
  }

  /// In how many periods a value, or a lead over the pace, that moves by `slope` in each will need attention; nil where it will not.
  func periods(from start: Double, slope: Double) -> Int? {
    guard slope != 0 else { return nil }
    for (index, step) in steps.enumerated() {
      let value = start + slope * Double(index + 1) + step.pace
      if step.tiers.contains(where: { $0.contains(value) }) { return index + 1 }
    }
    return nil
  }
}

extension Condition {
  /// The values that meet a condition of plain numbers and the linear pace; nil where anything else has a say.
  fileprivate func interval(pace: Double) -> Interval? {
    var possible = Interval.everything
    for part in parts {
      switch part {
      case .top, .bottom: return nil
      case .range, .equal: break
      }
    }
    guard references.allSatisfy({ $0 == .pace }) else { return nil }
    for part in parts {
      possible.narrow(by: part) { term in
        .within(Interval(term.reference == nil ? term.offset : term.factor * pace + term.offset))
      }
    }
    return possible
  }
}
