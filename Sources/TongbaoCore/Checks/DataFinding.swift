/// What an analyst would ask about: a value, or several of one column and period, that is hardly or not at all as written.
public struct DataFinding: Sendable, Hashable {
  /// What is the matter, with the numbers that show it; all are in the catalogue's unit.
  public enum Kind: Sendable, Hashable {
    /// A number outside the range that the catalogue gives.
    case outsideRange(Double)
    /// A gross quantity of the year so far has less than it had in an earlier period of the year.
    case fell(from: Double, in: Period, to: Double)
    /// Regions that had a value in an earlier period have none where most have.
    case missing(since: Period)
    /// The head's value, and what its members imply.
    case headDiffers(stated: Double, implied: Double)
    /// A rate, and what the two columns that it is made of imply.
    case ratioDiffers(stated: Double, implied: Double, numerator: Int, denominator: Int)
    /// So many times (or, below 1, such a part of) what is usual: most likely another unit.
    case scale(Double, factor: Double, usual: Double)
    /// Values that say otherwise than a list that the report printed.
    case listDiffers(Condition)
    /// A change from the period before that is beyond what any region ever did.
    case jump(from: Double, to: Double)
  }

  public var kind: Kind
  /// The catalogue's column.
  public var column: Int
  /// The rows that it is about, ascending; the head is row 0.
  public var rows: [Int]
  public var period: Period

  public init(_ kind: Kind, column: Int, rows: [Int], period: Period) {
    self.kind = kind
    self.column = column
    self.rows = rows
    self.period = period
  }

  /// An error where it cannot be as it is written, whatever happened; a warning where it could.
  ///
  /// A quantity of the year so far that only grows may have been restated. Then the earlier value is wrong, and is to be
  /// put right first.
  public var severity: Problem.Severity {
    switch kind {
    case .outsideRange, .fell: .error
    case .missing, .headDiffers, .ratioDiffers, .listDiffers, .scale, .jump: .warning
    }
  }
}
