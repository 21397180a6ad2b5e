extension PlacedText {
  /// The text with one form for each character: see `FormTable`, and `PlainForms` for the marks whose form depends on
  /// what stands beside them.
  func inPlainForms() -> PlacedText {
    var result = PlacedText(capacity: count)
    for index in 0..<count {
      let form = PlainForms.form(self, at: index)
      if form != FormTable.dropped { result.append(form, from: origins[index]) }
    }
    return result
  }
}

/// The forms of the characters of one text.
private enum PlainForms {
  static func form(_ text: PlacedText, at index: Int) -> UInt32 {
    let form = FormTable.shared.form(of: text[index])
    switch form {
    case ",": return isThousands(text, at: index) ? form : 0xFF0C
    case ":": return isBetweenDigits(text, at: index) ? form : 0xFF1A
    case "\n": return text[index] == 13 && text.character(at: index + 1) == 10 ? FormTable.dropped : form
    default: return form
    }
  }

  /// Whether a comma stands within a number: a digit before, and three and no more after.
  private static func isThousands(_ text: PlacedText, at index: Int) -> Bool {
    text[index] == "," && digit(text, index - 1) && digit(text, index + 1) && digit(text, index + 2)
      && digit(text, index + 3) && !digit(text, index + 4)
  }

  /// Whether a colon is that of a time or a ratio.
  private static func isBetweenDigits(_ text: PlacedText, at index: Int) -> Bool {
    digit(text, index - 1) && digit(text, index + 1)
  }

  private static func digit(_ text: PlacedText, _ index: Int) -> Bool {
    FormTable.shared.form(of: text.character(at: index)).isDigit
  }
}
