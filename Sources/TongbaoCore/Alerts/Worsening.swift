/// Whether a value has become worse than what somebody took on, by so much that it must be looked at again.
enum Worsening {
  /// Whether that is certain: into a worse tier, or by the step that the threshold in force sets.
  static func isCertain(from base: Series.Point, to now: Series.Point, of indicator: Indicator) -> Bool {
    isOfTier(from: base, to: now, of: indicator) || isOfStep(from: base, to: now, of: indicator)
  }

  /// Whether it fell into a worse tier. Tiers of different thresholds are compared by how grave they are.
  private static func isOfTier(from base: Series.Point, to now: Series.Point, of indicator: Indicator) -> Bool {
    guard case .tier(let tier, let severity, _) = now.status else { return false }
    switch base.status {
    case .normal, .commended: return true
    // A bound may have lain in the worse tier from the start.
    case .tier(_, _, orWorse: true): return false
    case .tier(let before, let earlier, _):
      let isSame = indicator.threshold(in: base.period)?.tiers == indicator.threshold(in: now.period)?.tiers
      return isSame ? tier < before : severity == .critical && earlier == .attention
    case .undetermined, .pending, .missing, .unknown, .unjudged: return false
    }
  }

  /// Whether it lost at least the step. Values on both sides of a change of definition are not compared, nor a cumulative
  /// one with that of another year; of a completion rate the lead over its pace counts.
  private static func isOfStep(from base: Series.Point, to now: Series.Point, of indicator: Indicator) -> Bool {
    guard let step = indicator.threshold(in: now.period)?.reopening,
      indicator.definitionChange(between: base.period, and: now.period) == nil
    else { return false }
    if indicator.pace != nil {
      guard let before = base.lead, let after = now.lead else { return false }
      return step.isReached(from: Interval(before), to: Interval(after), better: indicator.better)
    }
    if indicator.kind == .cumulative, base.period.year != now.period.year { return false }
    return step.isReached(
      from: Interval(known: base.observation), to: Interval(known: now.observation), better: indicator.better)
  }
}

extension Threshold.Step {
  /// Whether a value has lost at least the step for certain, wherever it lies within what is known of it.
  func isReached(from before: Interval, to after: Interval, better: Indicator.Better) -> Bool {
    let (loss, start): (Double, Double) =
      switch better {
      case .higher: (before.lower - after.upper, before.lower)
      case .lower: (after.lower - before.upper, before.upper)
      case .neither: (-.infinity, 0)
      }
    guard loss.isFinite, start.isFinite else { return false }
    switch self {
    case .amount(let amount): return loss >= amount - Self.tolerance(start)
    case .percent(let percent): return start > 0 && loss >= start * percent / 100 - Self.tolerance(start)
    }
  }

  /// What arithmetic in binary may lose of a difference between decimals.
  private static func tolerance(_ start: Double) -> Double { 1e-9 * max(1, start.magnitude) }
}
