/// Decides conditions on observations by interval logic, with symbolic references compared like with like.
struct Decision {
  let references: References

  /// A ranking of the peers from an end of it.
  typealias RankingFrom = (End) -> Ranking

  /// The end from which `top` or `bottom` count.
  enum End {
    case best, worst
  }

  /// Whether the observation in `row` meets every part of `condition`; ranks are decided by `ranking`.
  func verdict(_ condition: Condition, on observation: Observation, row: Int, ranking: RankingFrom) -> Verdict {
    guard observation.isInformative else { return .undetermined }
    return condition.parts.reduce(.yes) { verdict, part in
      verdict == .no ? .no : verdict.and(self.verdict(part, on: observation, row: row, ranking: ranking))
    }
  }

  private func verdict(
    _ part: Condition.Part, on observation: Observation, row: Int, ranking: RankingFrom
  ) -> Verdict {
    switch part {
    case .range(let lower, let upper):
      let above = lower.map { verdict(limit: $0, isLower: true, on: observation, row: row) } ?? .yes
      let below = upper.map { verdict(limit: $0, isLower: false, on: observation, row: row) } ?? .yes
      return above.and(below)
    case .equal(let term):
      let limit = Condition.Limit(term, inclusive: true)
      return verdict(limit: limit, isLower: true, on: observation, row: row)
        .and(verdict(limit: limit, isLower: false, on: observation, row: row))
    case .top(let count): return ranking(.best).verdict(row: row, amongFirst: count)
    case .bottom(let count): return ranking(.worst).verdict(row: row, amongFirst: count)
    }
  }

  /// Whether the observation lies on the right side of one limit.
  private func verdict(limit: Condition.Limit, isLower: Bool, on observation: Observation, row: Int) -> Verdict {
    if row == 0, limit.term.reference == .national, limit.term.factor == 1 {
      return Interval(0).verdict(limit, isLower: isLower, at: Interval(limit.term.offset))
    }
    if case .bound(let bound) = observation {
      return symbolic(bound, limit: limit, isLower: isLower)
        .or(else: numeric(bound, limit: limit, isLower: isLower, row: row))
    }
    return resolved(limit, isLower: isLower, row: row, known: Interval(known: observation))
  }

  /// Compares limits that refer to the same thing by what they add to it, whatever its value.
  private func symbolic(_ bound: Condition, limit: Condition.Limit, isLower: Bool) -> Verdict {
    var known = Interval.everything
    for part in bound.parts {
      known.narrow(by: part) { term in
        let isAlike = term.reference == limit.term.reference && term.factor == limit.term.factor
        return isAlike ? .within(Interval(term.offset)) : .undetermined
      }
    }
    if known == .everything { return .undetermined }
    return known.verdict(limit, isLower: isLower, at: Interval(limit.term.offset))
  }

  /// Compares what the bound leaves possible with the limit's value.
  private func numeric(_ bound: Condition, limit: Condition.Limit, isLower: Bool, row: Int) -> Verdict {
    let (known, isPending) = possible(bound, row: row)
    let verdict = resolved(limit, isLower: isLower, row: row, known: known)
    return verdict == .undetermined && isPending ? .pending : verdict
  }

  private func resolved(_ limit: Condition.Limit, isLower: Bool, row: Int, known: Interval) -> Verdict {
    switch references.value(of: limit.term, row: row) {
    case .within(let target): known.verdict(limit, isLower: isLower, at: target)
    case .pending: .pending
    }
  }

  /// The values that a bound leaves possible, and whether more may be known once other periods have been read.
  func possible(_ bound: Condition, row: Int) -> (Interval, isPending: Bool) {
    var known = Interval.everything
    var isPending = false
    for part in bound.parts {
      known.narrow(by: part) { term in
        let value = references.value(of: term, row: row)
        if value == .pending { isPending = true }
        return value
      }
    }
    return (known, isPending)
  }
}

extension Interval {
  /// What an observation leaves possible by its plain numbers: everything where nothing is known, and where a bound
  /// only refers.
  ///
  /// A number is itself; an approximate one lies within half of its last digit.
  public init(known observation: Observation) {
    switch observation {
    case .number(let value): self.init(value)
    case .approximate(let value):
      let margin = 0.5 / Double(powerOfTen: DecimalDigits(value).fractionDigits)
      self.init(lower: value - margin, includesLower: true, upper: value + margin, includesUpper: true)
    case .bound(let bound): self = bound.plainInterval
    case .missing, .unknown: self = .everything
    }
  }

  /// Whether values of this lie on the right side of a limit that is itself known to lie in `target`.
  func verdict(_ limit: Condition.Limit, isLower: Bool, at target: Interval) -> Verdict {
    if isEmpty || target.isEmpty { return .undetermined }
    let (hardest, easiest) = isLower ? (target.upper, target.lower) : (target.lower, target.upper)
    let reachesHardest = isLower ? target.includesUpper : target.includesLower
    let reachesEasiest = isLower ? target.includesLower : target.includesUpper
    let certain = Interval(side: isLower, of: hardest, inclusive: limit.isInclusive || !reachesHardest)
    let conceivable = Interval(side: isLower, of: easiest, inclusive: limit.isInclusive && reachesEasiest)
    if lies(in: certain) { return .yes }
    return intersection(conceivable).isEmpty ? .no : .undetermined
  }

  /// The values above a limit, or those below it.
  private init(side isLower: Bool, of limit: Double, inclusive: Bool) {
    self =
      isLower
      ? Interval(lower: limit, includesLower: inclusive, upper: .infinity, includesUpper: false)
      : Interval(lower: -.infinity, includesLower: false, upper: limit, includesUpper: inclusive)
  }

  /// Narrows the interval by a part of a condition, as far as `value` knows its terms.
  mutating func narrow(by part: Condition.Part, value: (Condition.Term) -> References.Value) {
    switch part {
    case .range(let lower, let upper):
      if let lower, case .within(let target) = value(lower.term) {
        narrow(lower: target.lower, inclusive: lower.isInclusive && target.includesLower)
      }
      if let upper, case .within(let target) = value(upper.term) {
        narrow(upper: target.upper, inclusive: upper.isInclusive && target.includesUpper)
      }
    case .equal(let term):
      if case .within(let target) = value(term) { self = intersection(target) }
    case .top, .bottom: break
    }
  }
}

extension Double {
  /// Ten to a whole power from 0.
  init(powerOfTen exponent: Int) {
    self = (0..<max(0, exponent)).reduce(1.0) { power, _ in power * 10 }
  }
}
