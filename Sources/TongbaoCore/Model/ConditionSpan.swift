extension Condition {
  /// The numbers that the parts leave open together; limits with references leave everything open.
  package var span: (lower: Double, upper: Double, lowerIsInclusive: Bool, upperIsInclusive: Bool) {
    var lower = Limit(Term(-.infinity), inclusive: true)
    var upper = Limit(Term(.infinity), inclusive: true)
    for part in parts {
      let (least, greatest) = part.plainLimits
      if let least, least.term.offset > lower.term.offset || (least.term == lower.term && !least.isInclusive) {
        lower = least
      }
      if let greatest,
        greatest.term.offset < upper.term.offset || (greatest.term == upper.term && !greatest.isInclusive)
      {
        upper = greatest
      }
    }
    return (lower.term.offset, upper.term.offset, lower.isInclusive, upper.isInclusive)
  }

  /// Whether some number of a range lies within the limits that are plain numbers.
  package func canMeet(_ range: ClosedRange<Double>) -> Bool {
    let span = span
    if span.lower > range.upperBound || span.upper < range.lowerBound { return false }
    if span.lower == range.upperBound && !span.lowerIsInclusive { return false }
    return !(span.upper == range.lowerBound && !span.upperIsInclusive)
  }
}

extension Condition.Part {
  /// The limits of the part that are plain numbers.
  fileprivate var plainLimits: (Condition.Limit?, Condition.Limit?) {
    switch self {
    case .range(let lower, let upper): (lower.flatMap(Self.plain), upper.flatMap(Self.plain))
    case .equal(let term):
      (Self.plain(.init(term, inclusive: true)), Self.plain(.init(term, inclusive: true)))
    case .top, .bottom: (nil, nil)
    }
  }

  /// The limit, where it is a plain number.
  private static func plain(_ limit: Condition.Limit) -> Condition.Limit? {
    limit.term.reference == nil ? limit : nil
  }
}
