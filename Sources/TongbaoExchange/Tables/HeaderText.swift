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

  /// Whether it looks like a value rather than a header: a number, an error, a text of digits such as `约12.3%` or `<70`, or a mark
  /// for a missing one.
  var looksLikeValue: Bool {
    switch value {
    case .number: return format != .date
    case .error, .uncalculated: return true
    case .empty, .boolean: return false
    case .text(let text):
      let plain = FoldedName.fold(text)
      if Self.missing.contains(plain) { return true }
      var hasDigit = false
      for scalar in plain.unicodeScalars {
        if (0x30...0x39).contains(scalar.value) {
          hasDigit = true
        } else if !Self.beside.contains(scalar) {
          return false
        }
      }
      return hasDigit
    }
  }

  /// The month that a serial number of days lies in, as titles have it; nil for what is no day of our time. Days count from the end of
  /// 1899.
  private static func month(ofSerial serial: Double) -> String? {
    guard serial >= 25_000, serial < 80_000 else { return nil }
    // Days since 1 March of the year 0, whose years end with the leap day (H. Hinnant, chrono-compatible date algorithms).
    let days = Int(serial) + 693_899
    let era = days / 146_097
    let inEra = days % 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146_096) / 365
    let month = (5 * (inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)) + 2) / 153
    return "\(yearOfEra + era * 400 + (month >= 10 ? 1 : 0))年\(month < 10 ? month + 3 : month - 9)月"
  }

  /// A text without blanks at its ends, and with one blank for a line break inside.
  static func trimmed(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: FoldedName.isBlank).map { String(Substring($0)) }.joined(separator: " ")
  }

  private static let missing: Set<String> = ["-", "--", "—", "——", "/", "n/a", "na", "无", "缺", "…", "...", "–"]
  private static let beside: Set<Unicode.Scalar> = Set(
    ".,%‰+-−–~约<>≤≥=/*×÷[]()万亿户元个百分点以上下不足超近余pe、".unicodeScalars)
}
