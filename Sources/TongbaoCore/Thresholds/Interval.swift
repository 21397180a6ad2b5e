/// The values that a bound leaves possible.
public struct Interval: Sendable, Hashable {
  public var lower: Double
  public var upper: Double
  /// Whether the ends themselves are possible; infinite ends never are.
  public var includesLower: Bool
  public var includesUpper: Bool

  public init(lower: Double, includesLower: Bool, upper: Double, includesUpper: Bool) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.includesUpper = includesUpper
  }

  /// Every value.
  public static let everything = Interval(
    lower: -.infinity, includesLower: false, upper: .infinity, includesUpper: false)

  /// One value only.
  public init(_ value: Double) {
    self.init(lower: value, includesLower: true, upper: value, includesUpper: true)
  }

  /// Whether no value is left.
  public var isEmpty: Bool { lower > upper || (lower == upper && !(includesLower && includesUpper)) }

  /// The values in both.
  public func intersection(_ other: Interval) -> Interval {
    var result = self
    result.narrow(lower: other.lower, inclusive: other.includesLower)
    result.narrow(upper: other.upper, inclusive: other.includesUpper)
    return result
  }

  mutating func narrow(lower limit: Double, inclusive: Bool) {
    if limit > lower {
      lower = limit
      includesLower = inclusive
    } else if limit == lower {
      includesLower = includesLower && inclusive
    }
  }

  mutating func narrow(upper limit: Double, inclusive: Bool) {
    if limit < upper {
      upper = limit
      includesUpper = inclusive
    } else if limit == upper {
      includesUpper = includesUpper && inclusive
    }
  }

  /// The values times a factor, with something added.
  func scaled(by factor: Double, plus offset: Double) -> Interval {
    if factor == 0 { return Interval(offset) }
    let (first, second) = (lower * factor + offset, upper * factor + offset)
    return factor > 0
      ? Interval(lower: first, includesLower: includesLower, upper: second, includesUpper: includesUpper)
      : Interval(lower: second, includesLower: includesUpper, upper: first, includesUpper: includesLower)
  }

  /// Whether the value is possible.
  public func contains(_ value: Double) -> Bool {
    (value > lower || (value == lower && includesLower)) && (value < upper || (value == upper && includesUpper))
  }

  /// Whether every value of this lies in `other`.
  public func lies(in other: Interval) -> Bool {
    let lowerFits = lower > other.lower || (lower == other.lower && (other.includesLower || !includesLower))
    let upperFits = upper < other.upper || (upper == other.upper && (other.includesUpper || !includesUpper))
    return lowerFits && upperFits
  }

  /// Whether being in this decides being in `other`; an empty interval, the mark of a contradiction, decides nothing.
  public func decides(_ other: Interval) -> Verdict {
    if isEmpty { return .undetermined }
    if lies(in: other) { return .yes }
    return intersection(other).isEmpty ? .no : .undetermined
  }
}
