/// The plain numbers that a threshold holds values against, so that a value is never shown on the wrong side of one: 0.36
/// is below 0.4 and must not be shown as 0.4.
public struct PlainLimits: Sendable {
  /// The ends of half-lines: those of values below, or above, a number.
  private var ends: [Interval] = []

  /// No limits: values are shown with the catalogue's decimals.
  public init() {}

  /// The limits of a threshold without references.
  public init(_ threshold: Threshold?) {
    guard let threshold else { return }
    for part in (threshold.tiers.map(\.condition) + threshold.commend).flatMap(\.parts) { add(part) }
  }

  private mutating func add(_ part: Condition.Part) {
    switch part {
    case .range(let lower, let upper):
      if let lower, lower.term.reference == nil {
        ends.append(
          Interval(lower: lower.term.offset, includesLower: lower.isInclusive, upper: .infinity, includesUpper: false))
      }
      if let upper, upper.term.reference == nil {
        ends.append(
          Interval(lower: -.infinity, includesLower: false, upper: upper.term.offset, includesUpper: upper.isInclusive))
      }
    case .equal(let term):
      if term.reference == nil { ends.append(Interval(term.offset)) }
    case .top, .bottom: return
    }
  }

  /// The least number of decimals, `decimals` or more, with which a rounded value lies on the same side of every limit.
  /// The value's own are always enough.
  public func decimals(_ value: Double, atLeast decimals: Int) -> Int {
    guard isNear(value, decimals) else { return decimals }
    return (decimals...max(decimals, 15)).first { agrees(value, decimals: $0) } ?? decimals
  }

  /// A little more than half a unit of the last digit, by the number of decimals: thousands of values are held against it.
  private static let reaches = sequence(first: 0.51) { $0 / 10 }.prefix(16).map { $0 }

  /// Whether rounding may reach a limit at all: most values lie far from any.
  public func isNear(_ value: Double, _ decimals: Int) -> Bool {
    guard !ends.isEmpty else { return false }
    let reach = PlainLimits.reaches[min(max(0, decimals), PlainLimits.reaches.count - 1)]
    return ends.contains { end in
      let limit = end.upper.isFinite ? end.upper : end.lower
      return (value - limit).magnitude <= reach
    }
  }

  private func agrees(_ value: Double, decimals: Int) -> Bool {
    guard let rounded = Double(NumberText.fixed(value, decimals: decimals)) else { return true }
    return ends.allSatisfy { $0.contains(value) == $0.contains(rounded) }
  }
}
