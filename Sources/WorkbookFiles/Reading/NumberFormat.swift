import Sheets

/// What number formats make of a number.
enum NumberFormat {
  /// What a format does that every spreadsheet knows by its number, those of East Asia included.
  static func meaning(ofBuiltIn id: Int) -> Cell.Format {
    switch id {
    case 9, 10: .percent
    case 14...22, 27...36, 45...47, 50...58: .date
    case 49: .text
    default: .plain
    }
  }

  /// What a format as people write it does: `0.0%`, `yyyy"年"m"月"`, `@`.
  ///
  /// The section for numbers above zero decides. What stands in quotes, behind a backslash, an underscore or a star is
  /// shown as it is, and what stands in brackets is a colour, a condition or a place, unless it counts hours: `[h]`.
  static func meaning(of code: String) -> Cell.Format {
    var scan = Scan(code)
    return scan.meaning()
  }

  private struct Scan {
    private var rest: Substring.UnicodeScalarView

    init(_ code: String) { rest = code[...].unicodeScalars }

    mutating func meaning() -> Cell.Format {
      var (isPercent, isDate, isText, isNumber) = (false, false, false, false)
      while let next = rest.popFirst(), next != ";" {
        switch next {
        case "\"": skip(to: "\"")
        case "\\", "_", "*", "!": _ = rest.popFirst()
        case "[": isDate = isDate || bracketCounts()
        case "%", "％": isPercent = true
        case "@": isText = true
        case "0", "#", "?": isNumber = true
        case "G", "g": if isGeneral() { isNumber = true } else { isDate = true }
        case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "E", "b", "B", "a", "A":
          // An exponent stands behind digits.
          if isNumber, "Ee".unicodeScalars.contains(next) { continue }
          isDate = true
        default: continue
        }
      }
      if isDate { return .date }
      if isPercent { return .percent }
      return isText && !isNumber ? .text : .plain
    }

    private mutating func skip(to end: UnicodeScalar) {
      while let next = rest.popFirst(), next != end {}
    }

    /// Goes behind a bracket; tells whether it counts hours, minutes or seconds.
    private mutating func bracketCounts() -> Bool {
      var inside: [UnicodeScalar] = []
      while let next = rest.popFirst(), next != "]" { inside.append(next) }
      return !inside.isEmpty && inside.allSatisfy { "hHmMsS".unicodeScalars.contains($0) }
    }

    /// Whether `G` begins `General`, or the word that Chinese Excel shows for it; goes behind it then.
    private mutating func isGeneral() -> Bool {
      for word in ["eneral", "/通用格式"] where rest.count >= word.unicodeScalars.count {
        let head = rest.prefix(word.unicodeScalars.count)
        if String(head).lowercased() == word {
          rest = rest.dropFirst(word.unicodeScalars.count)
          return true
        }
      }
      return false
    }
  }
}
