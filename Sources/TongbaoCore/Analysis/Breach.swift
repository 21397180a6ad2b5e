/// When a value that needs no attention yet will, should it go on as it has.
public struct Breach: Sendable, Hashable {
  /// In how many periods, from 1.
  public var periods: Int

  /// How far ahead anything is foretold.
  public static let horizon = 24

  /// The breach of a series at the mean change of its last three periods; nil where the value needs attention already, is no number, goes nowhere near a limit
  /// within the horizon, or where its limits rest on what the future of others holds. A completion rate goes on by its lead over the pace, to the year's end and no further.
  public init?(series: Series, indicator: Indicator) {
    guard let last = series.points.last, !last.status.needsAttention, let slope = series.slope(), slope != 0,
      let start = indicator.pace != nil ? last.lead : last.observation.number,
      let threshold = indicator.threshold(in: last.period), !threshold.tiers.isEmpty,
      indicator.pace == nil || indicator.pace == .year
    else { return nil }
    var period = last.period
    for step in 1...Breach.horizon {
      guard let next = period.next, indicator.pace == nil || next.year == last.period.year else { return nil }
      period = next
      let pace = period.elapsedShare.percent
      let value = start + slope * Double(step) + (indicator.pace == nil ? 0 : pace)
      for tier in threshold.tiers {
        guard let meets = tier.condition.isMet(by: value, pace: pace) else { return nil }
        if meets {
          periods = step
          return
        }
      }
    }
    return nil
  }
}

extension Condition {
  /// Whether a number meets a condition of plain numbers and the linear pace; nil where anything else has a say.
  fileprivate func isMet(by value: Double, pace: Double) -> Bool? {
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
    return possible.contains(value)
  }
}
