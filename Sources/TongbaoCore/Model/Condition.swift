/// A condition on a value, in the one small grammar that bounds, thresholds, targets and printed lists share.
///
/// Its parts hold together: `<0.5 & <0.1*broadband.gross_adds` asks for both.
public struct Condition: Sendable, Hashable {
  public var parts: [Part]

  public init(_ parts: [Part]) { self.parts = parts }

  /// One part of a condition.
  public enum Part: Sendable, Hashable {
    /// Between two limits, of which one may be absent.
    case range(lower: Limit?, upper: Limit?)
    /// Equal to a term.
    case equal(Term)
    /// Among the best (`top`) or the worst (`bottom`) so many.
    case top(Int)
    case bottom(Int)
  }

  /// An end of a range.
  public struct Limit: Sendable, Hashable {
    public var term: Term
    /// Whether the end itself belongs to the range.
    public var isInclusive: Bool

    public init(_ term: Term, inclusive: Bool) {
      self.term = term
      isInclusive = inclusive
    }
  }

  /// What a value is compared with: a number, or `factor * reference + offset`.
  public struct Term: Sendable, Hashable {
    public var reference: Reference?
    public var factor: Double
    public var offset: Double

    /// A plain number.
    public init(_ number: Double) {
      reference = nil
      factor = 0
      offset = number
    }

    /// A share of a reference, with something added.
    public init(_ reference: Reference, factor: Double = 1, offset: Double = 0) {
      self.reference = reference
      self.factor = factor
      self.offset = offset
    }
  }

  /// What stays symbolic in a term.
  public enum Reference: Sendable, Hashable {
    /// The value of the head of the table.
    case national
    /// The pace of this indicator.
    case pace
    /// This region's value in the previous period.
    case last
    /// This region's value in the same period a year before.
    case lastYear
    /// The quartile of the members' values on the worse side, or on the better side.
    case worstQuarter, bestQuarter
    /// The value of another indicator in the same region and period.
    case indicator(String)
  }

  /// Whether the condition may stand for a value: ranks and quartiles judge a value but cannot be one.
  public var canBound: Bool {
    parts.allSatisfy { part in
      switch part {
      case .top, .bottom: false
      case .range(let lower, let upper): [lower, upper].allSatisfy { $0?.term.isQuartile != true }
      case .equal(let term): !term.isQuartile
      }
    }
  }

  /// The ids of other indicators that the condition refers to.
  public var indicators: [String] {
    terms.compactMap { term in
      if case .indicator(let id) = term.reference { id } else { nil }
    }
  }

  /// Every term of the condition.
  public var terms: [Term] {
    parts.flatMap { part -> [Term] in
      switch part {
      case .range(let lower, let upper): [lower?.term, upper?.term].compactMap { $0 }
      case .equal(let term): [term]
      case .top, .bottom: []
      }
    }
  }

  /// Every reference of the condition.
  public var references: [Reference] { terms.compactMap(\.reference) }
}

extension Condition.Term {
  var isQuartile: Bool { reference == .worstQuarter || reference == .bestQuarter }
}

extension Condition.Term {
  /// `<=0.65*last` is a fall by 35 per cent or more: that number; nil for other terms.
  public var fall: String? {
    guard reference == .last, offset == 0, factor > 0, factor < 1 else { return nil }
    return NumberText.fixed((1 - factor) * 100, decimals: 1).droppingZeroDecimals
  }
}
