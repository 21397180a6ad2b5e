/// One limit of a threshold that can be moved: which condition, which part of it, and which end.
public struct ThresholdLimit: Sendable, Hashable {
  /// What a value that meets the condition is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case critical, attention, commend
  }

  /// The end of a range, or the whole of a part that has one term.
  public enum End: Sendable, Hashable {
    case lower, upper, whole
  }

  public var kind: Kind
  /// Which of the conditions of its kind.
  public var condition: Int
  /// Which part of the condition.
  public var part: Int
  public var end: End

  public init(_ kind: Kind, condition: Int = 0, part: Int = 0, end: End) {
    self.kind = kind
    self.condition = condition
    self.part = part
    self.end = end
  }
}

extension Threshold {
  /// The conditions of a kind, worst first.
  public subscript(kind: ThresholdLimit.Kind) -> [Condition] {
    get {
      switch kind {
      case .critical: tiers.filter { $0.severity == .critical }.map(\.condition)
      case .attention: tiers.filter { $0.severity == .attention }.map(\.condition)
      case .commend: commend
      }
    }
    set {
      switch kind {
      case .critical: tiers = newValue.map { Tier($0, .critical) } + tiers.filter { $0.severity != .critical }
      case .attention: tiers = tiers.filter { $0.severity != .attention } + newValue.map { Tier($0, .attention) }
      case .commend: commend = newValue
      }
    }
  }

  /// All limits, critical ones first, in the order in which they are written.
  public var limits: [ThresholdLimit] { ThresholdLimit.Kind.allCases.flatMap(limits) }

  /// The limits of a kind.
  public func limits(of kind: ThresholdLimit.Kind) -> [ThresholdLimit] {
    self[kind].enumerated().flatMap { condition, value in
      value.parts.enumerated().flatMap { part, value in
        value.ends.map { ThresholdLimit(kind, condition: condition, part: part, end: $0) }
      }
    }
  }

  /// Whether it judges by nothing at all.
  public var isEmpty: Bool { tiers.isEmpty && commend.isEmpty }

  /// The term at a limit; nil where it is a number of places, or nothing.
  public func term(at limit: ThresholdLimit) -> Condition.Term? { part(at: limit)?.term(at: limit.end) }

  /// How many places a limit counts; nil where it is no rank.
  public func places(at limit: ThresholdLimit) -> Int? {
    switch part(at: limit) {
    case .top(let count), .bottom(let count): count
    case .range, .equal, nil: nil
    }
  }

  /// The threshold with a limit moved: its number, how far it lies from its reference, or its number of places, which
  /// stays at least 1.
  public func moving(_ limit: ThresholdLimit, by step: Double) -> Threshold {
    changing(limit) { part in
      switch part {
      case .top(let count): part = .top(max(1, count + (step > 0 ? 1 : -1)))
      case .bottom(let count): part = .bottom(max(1, count + (step > 0 ? 1 : -1)))
      case .range, .equal: part.change(limit.end) { $0.offset = (($0.offset + step) * 1e6).rounded() / 1e6 }
      }
    }
  }

  /// The threshold with a plain number at a limit; of a rank the number of places.
  public func setting(_ limit: ThresholdLimit, to number: Double) -> Threshold {
    changing(limit) { part in
      let places = Int(exactly: number.rounded()).map { min(9_999, max(1, $0)) } ?? 1
      switch part {
      case .top: part = .top(places)
      case .bottom: part = .bottom(places)
      case .range, .equal: part.change(limit.end) { $0 = Condition.Term(number) }
      }
    }
  }

  /// The threshold with a limit held against a reference itself, in place of what it was held against. A rank is left.
  public func setting(_ limit: ThresholdLimit, to reference: Condition.Reference) -> Threshold {
    changing(limit) { part in part.change(limit.end) { $0 = Condition.Term(reference) } }
  }

  /// The threshold with the end of a range belonging to it, or no longer.
  public func togglingEnd(at limit: ThresholdLimit) -> Threshold {
    changing(limit) { part in
      guard case .range(var lower, var upper) = part else { return }
      if limit.end == .lower { lower?.isInclusive.toggle() } else { upper?.isInclusive.toggle() }
      part = .range(lower: lower, upper: upper)
    }
  }

  /// The threshold without the condition that a limit is of.
  public func removing(_ limit: ThresholdLimit) -> Threshold {
    var threshold = self
    guard self[limit.kind].indices.contains(limit.condition) else { return self }
    threshold[limit.kind].remove(at: limit.condition)
    return threshold
  }

  private func part(at limit: ThresholdLimit) -> Condition.Part? {
    let conditions = self[limit.kind]
    guard conditions.indices.contains(limit.condition) else { return nil }
    let parts = conditions[limit.condition].parts
    return parts.indices.contains(limit.part) ? parts[limit.part] : nil
  }

  private func changing(_ limit: ThresholdLimit, _ change: (inout Condition.Part) -> Void) -> Threshold {
    guard part(at: limit) != nil else { return self }
    var conditions = self[limit.kind]
    change(&conditions[limit.condition].parts[limit.part])
    var threshold = self
    threshold[limit.kind] = conditions
    return threshold
  }
}

extension Condition.Part {
  /// The ends that can be moved, the lower one first.
  fileprivate var ends: [ThresholdLimit.End] {
    switch self {
    case .range(let lower, let upper): (lower == nil ? [] : [.lower]) + (upper == nil ? [] : [.upper])
    case .equal, .top, .bottom: [.whole]
    }
  }

  fileprivate func term(at end: ThresholdLimit.End) -> Condition.Term? {
    switch self {
    case .range(let lower, let upper): end == .lower ? lower?.term : upper?.term
    case .equal(let term): term
    case .top, .bottom: nil
    }
  }

  fileprivate mutating func change(_ end: ThresholdLimit.End, _ body: (inout Condition.Term) -> Void) {
    switch self {
    case .range(var lower, var upper):
      if end == .lower {
        if var limit = lower {
          body(&limit.term)
          lower = limit
        }
      } else if var limit = upper {
        body(&limit.term)
        upper = limit
      }
      self = .range(lower: lower, upper: upper)
    case .equal(var term):
      body(&term)
      self = .equal(term)
    case .top, .bottom: break
    }
  }
}

extension Threshold {
  /// By how much a limit moves at a time: the step of 1, 2 or 5 times a power of ten that goes about fifty times into the
  /// spread of the values, but no less than the least difference that is shown.
  public static func step(over values: [Double], decimals: Int) -> Double {
    let spread = (values.max() ?? 0) - (values.min() ?? 0)
    var power = 1.0
    for _ in 0..<max(0, decimals) { power /= 10 }
    while true {
      for leading in [1.0, 2, 5] where leading * power >= spread / 50 || power > 1e15 { return leading * power }
      power *= 10
    }
  }
}
