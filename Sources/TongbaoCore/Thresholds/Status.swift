/// What a threshold makes of an observation.
public enum Status: Sendable, Hashable {
  /// It falls in the tier with this index; `orWorse` where a bound leaves a worse tier open.
  case tier(Int, Threshold.Severity, orWorse: Bool)
  case commended
  case normal
  /// The bound, or a reference that is not known, does not decide whether it needs attention.
  case undetermined
  /// It depends on a period that has not been read yet.
  case pending
  /// Known to be missing.
  case missing
  /// Nothing is known of the value.
  case unknown
  /// There is no threshold to judge by.
  case unjudged

  /// Whether it needs attention.
  public var needsAttention: Bool {
    if case .tier = self { true } else { false }
  }

  /// How grave it is: the severity of its tier.
  public var severity: Threshold.Severity? {
    if case .tier(_, let severity, _) = self { severity } else { nil }
  }
}
