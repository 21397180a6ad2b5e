/// Text of a file made fit for a sentence: short, and without a character that a terminal would obey.
package enum SafeText {
  /// `text` with every control, bidi, joining and invisible character spelled `<U+001B>`.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if isDangerous(scalar) { safe += "<\(name(of: scalar))>" } else { safe.unicodeScalars.append(scalar) }
    }
    return safe
  }

  /// At most `limit` scalars of `text`, escaped, with … in place of what was left out.
  package static func excerpt(_ text: String, limit: Int = 24) -> String {
    let scalars = text.unicodeScalars
    guard let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      cut != scalars.endIndex
    else { return escaped(text) }
    return escaped(String(scalars[..<cut])) + "…"
  }

  /// The scalar's number as Unicode writes it, such as `U+00A0`.
  package static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a scalar is a control, a format character, a line separator, a combining mark or a foreign blank.
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
    case .nonspacingMark, .enclosingMark: return true
    case .spaceSeparator: return scalar.value != 0x3000
    default: return false
    }
  }
}
