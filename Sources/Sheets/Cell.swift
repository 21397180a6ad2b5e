/// What stands in a cell of a table that was read.
public struct Cell: Sendable, Hashable {
  /// What a cell holds.
  public enum Value: Sendable, Hashable {
    /// Nothing.
    case empty
    case number(Double)
    case text(String)
    case boolean(Bool)
    /// An error such as `#DIV/0!`, as spreadsheets write it.
    case error(String)
    /// A formula whose value the file does not have.
    case uncalculated
  }

  /// What a number format makes of a number.
  public enum Format: UInt8, Sendable, Hashable, CaseIterable {
    /// The number as it is.
    case plain
    /// A share that is shown as a percentage: 0.956 as 95.6%.
    case percent
    /// A serial number that is shown as a day or a time.
    case date
    /// What was typed, digits too.
    case text
    /// A number that is shown in another size than it has: in thousands, with a point of its own among its digits, or with 万 behind it.
    case scaled
  }

  public var value: Value
  public var format: Format
  /// Whether the value was calculated by a formula.
  public var isFormula: Bool

  public init(_ value: Value = .empty, format: Format = .plain, isFormula: Bool = false) {
    self.value = value
    self.format = format
    self.isFormula = isFormula
  }

  public static let empty = Cell()
  public var isEmpty: Bool { value == .empty }
}
