/// An exact share such as 8/12; kept exact because 66.67 % is not two thirds.
public struct Fraction: Sendable, Hashable {
  public let numerator: Int
  public let denominator: Int

  /// `numerator` over `denominator`, which must be positive.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0, "a fraction needs a positive denominator")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The nearest value in per cent.
  public var percent: Double { Double(numerator) * 100 / Double(denominator) }
}
