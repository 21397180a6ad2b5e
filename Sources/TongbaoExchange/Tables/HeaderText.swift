import Sheets
import TongbaoCore

extension Cell {
  /// What a cell says as a header or a name: its text without blanks around it, a number as it is; nil where it says nothing.
  var headerText: String? {
    switch value {
    case .text(let text):
      let trimmed = Cell.trimmed(text)
      return trimmed.isEmpty ? nil : trimmed
    case .number(let number): return format == .date ? Cell.month(ofSerial: number) : number.shortest
    case .empty, .boolean, .error, .uncalculated: return nil
    }
  }

  /// Whether it looks like a value rather than a header: a number, an error, what says a value as `CellReading` has it (`约12.3%`, `<70`,
  /// `1.5小时`, `暂缺`), or a text of digits that counts lines (`3=1/2`). Months and names such as `5G` do not.
  var looksLikeValue: Bool {
    switch value {
    case .number: return format != .date
    case .error, .uncalculated: return true
    case .empty, .boolean: return false
    case .text(let text):
      switch CellReading(self) {
      case .nothing, .unreadable(.formula): return false
      case .unreadable(.error): return text.count > 1
      case .missing: return true
      case .number(_, let unit, _), .bound(_, let unit): return Cell.isOfValue(unit)
      case .unreadable(.words): return Cell.countsLines(text)
      case .unreadable: return true
      }
    }
  }

  /// Whether a unit behind a number makes it a value: `8月` is none, and `300M` and `5G` are names as often.
  private static func isOfValue(_ unit: String) -> Bool {
    unit.isEmpty || (UnitWords.isUnit(unit) && unit != "G" && unit != "M")
  }

  /// Whether a text has digits and signs alone, and is no period.
  private static func countsLines(_ text: String) -> Bool {
    let scalars = FoldedName.fold(text).unicodeScalars
    return scalars.contains { (0x30...0x39).contains($0.value) }
      && scalars.allSatisfy { (0x30...0x39).contains($0.value) || beside.contains($0) }
      && PeriodWords(text).mentions.isEmpty
  }

  /// The month that a serial number of days lies in, as titles have it; nil for what is no day of our time.
  private static func month(ofSerial serial: Double) -> String? {
    guard serial >= 25_000, serial < 80_000, let day = CalendarDay(number: beginning + Int(serial)),
      let month = Period(String(day.description.prefix(7)))
    else { return nil }
    return "\(month.year)年\(month.number)月"
  }

  /// The day from which spreadsheets count, as they count since March 1900: 30 December 1899.
  private static let beginning = CalendarDay(1899, 12, 30)?.number ?? 0

  /// A text without blanks at its ends, and with one blank for a line break inside.
  static func trimmed(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: FoldedName.isBlank).map { String(Substring($0)) }.joined(separator: " ")
  }

  private static let beside: Set<Unicode.Scalar> = Set(".,%‰+-−–~约<>≤≥=/*×÷[]()、".unicodeScalars)
}
