import Sheets
import TongbaoCore

/// What a cell says of a value: a number with the unit that stands beside it, a bound, that the value is missing, or nothing.
///
/// Nothing is guessed: what could be read in two ways is unreadable, with the reason. A unit is what stands in the cell, and
/// numbers are in it: `3.5万` is 3.5 with the unit 万.
public enum CellReading: Sendable, Hashable {
  /// The cell is empty, or blank.
  case nothing
  /// A number; the unit is empty where the cell has none. Shares that are shown as percentages are in per cent.
  case number(Double, unit: String, isApproximate: Bool)
  /// A condition that the value meets, its numbers in the unit.
  case bound(Condition, unit: String)
  /// A mark such as — or N/A.
  case missing
  case unreadable(Reason)

  /// Why a cell cannot be read; the text is the cell's.
  public enum Reason: Sendable, Hashable {
    /// Neither a number nor a bound nor a mark for what is missing.
    case words(String)
    /// An error such as `#DIV/0!`.
    case error(String)
    /// A formula whose value the file does not have.
    case uncalculated
    /// A text that begins as a formula does.
    case formula(String)
    case boolean(Bool)
    /// A number that is shown as a day or a time.
    case date
    /// A number that is shown in another size than it has.
    case scaled
    /// `3,5`: the comma may stand for a point, and does not stand between thousands.
    case ambiguousComma(String)
    /// `(70,100)`: an interval, or a negative number.
    case ambiguousBrackets(String)
    /// `0123`, or more digits than a number keeps: a code.
    case code(String)
    /// A bound that no number meets.
    case emptyBound(String)
  }
}

extension CellReading {
  /// How many digits of a number spreadsheets keep.
  static let digitsOfSpreadsheets = 15

  /// What a cell says.
  public init(_ cell: Cell) {
    switch cell.value {
    case .empty: self = .nothing
    case .number(let number): self = CellReading.reading(number, cell.format)
    case .text(let text): self = CellText(text).reading
    case .boolean(let value): self = .unreadable(.boolean(value))
    case .error(let text): self = .unreadable(.error(text))
    case .uncalculated: self = .unreadable(.uncalculated)
    }
  }

  private static func reading(_ number: Double, _ format: Cell.Format) -> CellReading {
    guard number.isFinite else { return .unreadable(.error("\(number)")) }
    switch format {
    case .plain, .text:
      return .number(number.keeping(significantDigits: digitsOfSpreadsheets), unit: "", isApproximate: false)
    case .percent:
      let value = number.keeping(significantDigits: digitsOfSpreadsheets, pointMovedBy: 2)
      return .number(value, unit: "%", isApproximate: false)
    case .date: return .unreadable(.date)
    case .scaled: return .unreadable(.scaled)
    }
  }
}
