import TongbaoCore

/// What the lists of a report leave possible of one value: an interval of numbers, and an interval beside each reference.
struct KnownRange: Sendable, Equatable {
  /// By reference, nil for plain numbers: limits as shares of the reference.
  private var intervals: [Condition.Reference?: Interval] = [:]

  /// Whether nothing is known.
  var isEverything: Bool { intervals.isEmpty }
  /// Whether no value is left.
  var isEmpty: Bool { intervals.values.contains(where: \.isEmpty) }

  init() {}

  /// What a condition leaves possible; nil where it is more than limits of numbers, the head's value or the pace.
  init?(_ condition: Condition) {
    for part in condition.parts {
      switch part {
      case .range(let lower, let upper):
        for (limit, isLower) in [(lower, true), (upper, false)] {
          guard let limit else { continue }
          guard let (reference, number) = KnownRange.term(limit.term) else { return nil }
          narrow(reference, number, inclusive: limit.isInclusive, isLower: isLower)
        }
      case .equal(let term):
        guard let (reference, number) = KnownRange.term(term) else { return nil }
        for isLower in [true, false] { narrow(reference, number, inclusive: true, isLower: isLower) }
      case .top, .bottom: return nil
      }
    }
  }

  /// A term as a number beside a reference: the reference itself is 0.
  private static func term(_ term: Condition.Term) -> (Condition.Reference?, Double)? {
    guard let reference = term.reference else { return (nil, term.offset) }
    return term.factor == 1 ? (reference, term.offset) : nil
  }

  private mutating func narrow(_ reference: Condition.Reference?, _ number: Double, inclusive: Bool, isLower: Bool) {
    var interval = intervals[reference] ?? .everything
    let half =
      isLower
      ? Interval(lower: number, includesLower: inclusive, upper: .infinity, includesUpper: false)
      : Interval(lower: -.infinity, includesLower: false, upper: number, includesUpper: inclusive)
    interval = interval.intersection(half)
    intervals[reference] = interval
  }

  /// What both leave possible.
  func intersection(_ other: KnownRange) -> KnownRange {
    var both = self
    for (reference, interval) in other.intervals {
      both.intervals[reference] = both.intervals[reference]?.intersection(interval) ?? interval
    }
    return both
  }

  /// Whether everything that is possible meets a condition.
  func lies(within condition: Condition) -> Bool {
    guard let other = KnownRange(condition) else { return false }
    return intersection(other) == self
  }

  /// Whether a number is possible as far as plain numbers tell.
  func contains(_ number: Double) -> Bool { intervals[nil]?.contains(number) ?? true }

  /// The condition that says this; nil where nothing is known.
  var condition: Condition? {
    let ordered = intervals.sorted { KnownRange.rank($0.key) < KnownRange.rank($1.key) }
    let parts = ordered.compactMap { reference, interval -> Condition.Part? in
      func limit(_ number: Double, _ isInclusive: Bool) -> Condition.Limit? {
        guard number.isFinite else { return nil }
        let term = reference.map { Condition.Term($0, offset: number) } ?? Condition.Term(number)
        return Condition.Limit(term, inclusive: isInclusive)
      }
      let lower = limit(interval.lower, interval.includesLower)
      let upper = limit(interval.upper, interval.includesUpper)
      return lower == nil && upper == nil ? nil : .range(lower: lower, upper: upper)
    }
    return parts.isEmpty ? nil : Condition(parts)
  }

  /// Plain numbers stand first.
  private static func rank(_ reference: Condition.Reference?) -> Int {
    switch reference {
    case nil: 0
    case .national: 1
    case .pace: 2
    default: 3
    }
  }
}

extension Condition {
  /// What holds of a value that does not meet a condition of one limit; nil where that is no single range.
  var opposite: Condition? {
    guard parts.count == 1, case .range(let lower, let upper) = parts[0] else { return nil }
    switch (lower, upper) {
    case (let lower?, nil):
      return Condition([.range(lower: nil, upper: Limit(lower.term, inclusive: !lower.isInclusive))])
    case (nil, let upper?):
      return Condition([.range(lower: Limit(upper.term, inclusive: !upper.isInclusive), upper: nil)])
    default: return nil
    }
  }
}
