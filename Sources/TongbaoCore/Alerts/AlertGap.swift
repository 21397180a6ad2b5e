/// The line that an alert has crossed, and by how much.
public struct AlertGap: Sendable, Hashable {
  /// The condition of its tier.
  public var condition: Condition
  /// The number that the tier's one limit stands for in the row; nil where it has several, or is not known exactly.
  public var limit: Double?
  /// The value less the limit; nil where either is no number.
  public var gap: Double?

  /// The gap of a value that needs attention; nil where it does not for certain.
  public init?(of alert: Alert, observation: Observation, judge: Judge) {
    guard let tier = alert.tier, let tiers = judge.threshold?.tiers, tiers.indices.contains(tier) else { return nil }
    condition = tiers[tier].condition
    limit = condition.soleTerm.flatMap { judge.number(of: $0, row: alert.row) }
    gap = limit.flatMap { limit in observation.number.map { $0 - limit } }
  }
}

extension Condition {
  /// The term of a condition that is one limit on one side.
  fileprivate var soleTerm: Term? {
    guard parts.count == 1, case .range(let lower, let upper) = parts[0] else { return nil }
    switch (lower, upper) {
    case (let only?, nil), (nil, let only?): return only.term
    default: return nil
    }
  }
}
