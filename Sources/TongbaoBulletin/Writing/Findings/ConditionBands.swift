import TongbaoCore

/// Conditions that lie in one another.
extension Condition {
  /// What meets this and not `worse`, where that is a narrower limit of the same kind; nil where the two cannot be compared.
  func band(beyond worse: Condition) -> Condition? {
    guard isWider(than: worse), let limit = limit, let inner = worse.limit else { return nil }
    let edge = Limit(inner.limit.term, inclusive: !inner.limit.isInclusive)
    return Condition([
      limit.isUpper ? .range(lower: edge, upper: limit.limit) : .range(lower: limit.limit, upper: edge)
    ])
  }

  /// Whether everything that meets `other` meets this, by limits on the same side of the same thing.
  func isWider(than other: Condition) -> Bool {
    guard let limit, let inner = other.limit, limit.isUpper == inner.isUpper else { return false }
    guard let distance = limit.limit.term.distance(beyond: inner.limit.term) else { return false }
    return limit.isUpper ? distance > 0 : distance < 0
  }

  /// Whether it is a limit from below alone.
  var isFromBelow: Bool { limit.map { !$0.isUpper } ?? false }

  /// The one limit of a condition that has no other.
  private var limit: (limit: Limit, isUpper: Bool)? {
    guard parts.count == 1, let part = parts.first else { return nil }
    switch part {
    case .range(nil, let upper?): return (upper, true)
    case .range(let lower?, nil): return (lower, false)
    case .range, .equal, .top, .bottom: return nil
    }
  }
}

extension Condition.Term {
  /// How far a term lies beyond another for certain, in whatever measure they share; nil where that depends on a value.
  fileprivate func distance(beyond other: Condition.Term) -> Double? {
    guard reference == other.reference else { return nil }
    if factor == other.factor { return offset - other.offset }
    // The pace is never negative, so that a greater share of it is more.
    return reference == .pace && offset == other.offset ? factor - other.factor : nil
  }
}
