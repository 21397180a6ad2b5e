/// What a column has to do with others over time, as the parents' own figures show it.
public struct ColumnTies: Sendable, Hashable {
  /// Digits after the point that its numbers use.
  public var decimals = 0
  /// The flow whose sum since January the column is, or by which it grows.
  public var flow: Int?
  /// The flow whose average per day the column is.
  public var dailyOf: Int?
  /// The average per day by whose sum since January the column grows, to rounding.
  public var paceOf: Int?
  /// Columns that it never exceeds.
  public var ceilings: [Int] = []
}
