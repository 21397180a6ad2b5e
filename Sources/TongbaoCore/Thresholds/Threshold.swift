/// When a value needs attention, or deserves praise.
public struct Threshold: Sendable, Hashable {
  /// How grave a tier is.
  public enum Severity: String, Sendable, Hashable {
    case critical, attention
  }

  /// A condition that needs attention.
  public struct Tier: Sendable, Hashable {
    public var condition: Condition
    public var severity: Severity

    public init(_ condition: Condition, _ severity: Severity) {
      self.condition = condition
      self.severity = severity
    }
  }

  /// By how much a value that somebody took on may become worse before it is open again.
  public enum Step: Sendable, Hashable {
    /// In the unit's own terms: PP of a percentage, and of a completion rate's lead over its pace.
    case amount(Double)
    /// In per cent of the value that was taken on.
    case percent(Double)
  }

  /// The period from which it holds; nil for always.
  public var from: Period?
  /// Worst first.
  public var tiers: [Tier]
  /// What deserves praise: any one of these.
  public var commend: [Condition]
  /// The document that sets it.
  public var source: String?
  /// The step by which a value that was taken on is open again; a worse tier always does that.
  public var reopening: Step?

  public init(
    from: Period? = nil, tiers: [Tier] = [], commend: [Condition] = [], source: String? = nil, reopening: Step? = nil
  ) {
    self.from = from
    self.tiers = tiers
    self.commend = commend
    self.source = source
    self.reopening = reopening
  }
}

extension Threshold {
  /// The threshold without its limits that are amounts; zero is none, for it is the same for large and small.
  var withoutAmounts: Threshold {
    var threshold = self
    threshold.tiers = tiers.filter { !$0.condition.isOfAmount }
    threshold.commend = commend.filter { !$0.isOfAmount }
    if case .amount = reopening { threshold.reopening = nil }
    return threshold
  }
}

extension Condition {
  /// Whether some limit of it is a plain number other than zero.
  fileprivate var isOfAmount: Bool { terms.contains { $0.reference == nil && $0.offset != 0 } }
}
