/// Texts that spreadsheets would take for more than texts.
enum HarmlessText {
  /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe, also where blanks or letters of
  /// full width hide how it begins.
  static func field(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if first == "\t" || first == "\r" || first == "\n" { return "'" + text }
    let begins = text.unicodeScalars.first { !isBlank($0) }
    return begins.map(marks.contains) == true ? "'" + text : text
  }

  private static let marks = Set("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)

  /// The text with U+FFFD in the place of what terminals would obey; breaks and tabs are fields' own matter.
  static func withoutControls(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\r" && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  /// Whether spreadsheets pass over a scalar at the beginning of a cell.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar.value < 0x20
  }
}
