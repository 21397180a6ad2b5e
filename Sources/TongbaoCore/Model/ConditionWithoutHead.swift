extension Condition {
  /// The condition with a number in the place of the head's value; without one, what else it says, nil where that is nothing.
  public func replacing(national: Double?) -> Condition? {
    let parts = parts.compactMap { $0.replacing(national: national) }
    return parts.isEmpty ? nil : Condition(parts)
  }
}

extension Condition.Part {
  fileprivate func replacing(national: Double?) -> Condition.Part? {
    switch self {
    case .range(let lower, let upper):
      let low = lower?.replacing(national: national)
      let high = upper?.replacing(national: national)
      return low == nil && high == nil ? nil : .range(lower: low, upper: high)
    case .equal(let term): return term.replacing(national: national).map { .equal($0) }
    case .top, .bottom: return self
    }
  }
}

extension Condition.Limit {
  fileprivate func replacing(national: Double?) -> Condition.Limit? {
    term.replacing(national: national).map { Condition.Limit($0, inclusive: isInclusive) }
  }
}

extension Condition.Term {
  fileprivate func replacing(national: Double?) -> Condition.Term? {
    reference == .national ? national.map { Condition.Term(factor * $0 + offset) } : self
  }
}
