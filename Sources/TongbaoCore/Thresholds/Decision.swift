/// Decides conditions on observations by interval logic, with symbolic references compared like with like.
struct Decision {
  let references: References

  /// Whether the observation in `row` meets every part of `condition`; ranks are decided by `ranking`.
  func verdict(_ condition: Condition, on observation: Observation, row: Int, ranking: () -> Ranking) -> Verdict {
    guard observation.isInformative else { return .undetermined }
    return condition.parts.reduce(.yes) { verdict, part in
      verdict == .no ? .no : verdict.and(self.verdict(part, on: observation, row: row, ranking: ranking))
    }
  }

  private func verdict(
    _ part: Condition.Part, on observation: Observation, row: Int, ranking: () -> Ranking
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
    case .top(let count): return ranking().verdict(row: row, amongBest: count)
    case .bottom(let count): return ranking().verdict(row: row, amongWorst: count)
    }
  }

  /// Whether the observation lies on the right side of one limit.
  private func verdict(limit: Condition.Limit, isLower: Bool, on observation: Observation, row: Int) -> Verdict {
    if case .bound(let bound) = observation {
      return symbolic(bound, limit: limit, isLower: isLower)
        .or(else: numeric(bound, limit: limit, isLower: isLower, row: row))
    }
    return resolved(limit, isLower: isLower, row: row) { possible(observation).decides($0) }
  }

  /// Compares limits that refer to the same thing by what they add to it, whatever its value.
  private func symbolic(_ bound: Condition, limit: Condition.Limit, isLower: Bool) -> Verdict {
    var known = Interval.everything
    for part in bound.parts {
      known.narrow(by: part) { term in
        term.reference == limit.term.reference && term.factor == limit.term.factor ? .number(term.offset) : .undetermined
      }
    }
    if known == .everything { return .undetermined }
    return known.decides(Interval(side: limit, at: limit.term.offset, isLower: isLower))
  }

  /// Compares what the bound leaves possible with the limit's value.
  private func numeric(_ bound: Condition, limit: Condition.Limit, isLower: Bool, row: Int) -> Verdict {
    resolved(limit, isLower: isLower, row: row) { target in
      let (known, isPending) = possible(bound, row: row)
      let verdict = known.decides(target)
      return verdict == .undetermined && isPending ? .pending : verdict
    }
  }

  private func resolved(
    _ limit: Condition.Limit, isLower: Bool, row: Int, decide: (Interval) -> Verdict
  ) -> Verdict {
    switch references.value(of: limit.term, row: row) {
    case .number(let number): decide(Interval(side: limit, at: number, isLower: isLower))
    case .undetermined: .undetermined
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

  /// A number is itself; an approximate one lies within half of its last digit.
  private func possible(_ observation: Observation) -> Interval {
    switch observation {
    case .number(let value): return Interval(value)
    case .approximate(let value):
      let margin = 0.5 / Double(powerOfTen: references.indicator.decimals)
      return Interval(lower: value - margin, includesLower: true, upper: value + margin, includesUpper: true)
    case .bound, .missing, .unknown: return .everything
    }
  }
}

extension Interval {
  /// The side of a limit on which the condition holds.
  init(side limit: Condition.Limit, at value: Double, isLower: Bool) {
    self = .everything
    if isLower {
      narrow(lower: value, inclusive: limit.isInclusive)
    } else {
      narrow(upper: value, inclusive: limit.isInclusive)
    }
  }

  /// Narrows the interval by a part of a condition, as far as `value` knows its terms.
  mutating func narrow(by part: Condition.Part, value: (Condition.Term) -> References.Value) {
    switch part {
    case .range(let lower, let upper):
      if let lower, case .number(let number) = value(lower.term) { narrow(lower: number, inclusive: lower.isInclusive) }
      if let upper, case .number(let number) = value(upper.term) { narrow(upper: number, inclusive: upper.isInclusive) }
    case .equal(let term):
      if case .number(let number) = value(term) { self = intersection(Interval(number)) }
    case .top, .bottom: break
    }
  }
}

extension Double {
  /// Ten to a small whole power.
  init(powerOfTen exponent: Int) {
    self = (0..<max(0, exponent)).reduce(1.0) { power, _ in power * 10 }
  }
}
