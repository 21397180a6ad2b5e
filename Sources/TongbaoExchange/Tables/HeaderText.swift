import Sheets
import TongbaoCore

extension Cell {
  /// What a cell says as a header or a name: its text without blanks around it, a number as it is; nil where it says nothing.
  var headerText: String? {
    switch value {
    case .text(let text):
      let trimmed = Cell.trimmed(text)
      return trimmed.isEmpty ? nil : trimmed
    case .number(let number): return number.shortest
    case .empty, .boolean, .error, .uncalculated: return nil
    }
  }

  /// Whether it looks like a value rather than a header: a number, an error, a text of digits such as `约12.3%` or `<70`, or a mark
  /// for a missing one.
  var looksLikeValue: Bool {
    switch value {
    case .number, .error, .uncalculated: return true
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

  /// A text without blanks at its ends, and with one blank for a line break inside.
  static func trimmed(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: FoldedName.isBlank).map { String(Substring($0)) }.joined(separator: " ")
  }

  private static let missing: Set<String> = ["-", "--", "—", "——", "/", "n/a", "na", "无", "缺", "…", "...", "–"]
  private static let beside: Set<Unicode.Scalar> = Set(
    ".,%‰+-−–~约<>≤≥=[]()万亿户元个百分点以上下不足超近余pe、".unicodeScalars)
}
