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
  /// The section for numbers above zero decides; where sections have conditions of their own, those that show digits do, and where they
  /// differ nothing is known but that the number is not what is shown. What stands in quotes, behind a backslash, an underscore or a star
  /// is shown as it is, and what stands in brackets is a colour, a condition or a place, unless it counts hours: `[h]`.
  static func meaning(of code: String) -> Cell.Format {
    var scan = Scan(code)
    var sections: [Scan.Section] = []
    while let section = scan.section() { sections.append(section) }
    let shown = sections.filter(\.hasDigits)
    guard sections.contains(where: \.hasCondition), let first = shown.first else {
      return sections.first?.format ?? .plain
    }
    return shown.allSatisfy { $0.format == first.format } ? first.format : .scaled
  }

  private struct Scan {
    private var rest: Substring.UnicodeScalarView

    /// A part of a format between semicolons.
    struct Section {
      var format = Cell.Format.plain
      var hasDigits = false
      var hasCondition = false
    }

    init(_ code: String) { rest = code[...].unicodeScalars }

    /// What the next section does; nil at the end.
    mutating func section() -> Section? {
      guard !rest.isEmpty else { return nil }
      var section = Section()
      var (isPercent, isDate, isText, isScaled) = (false, false, false, false)
      // A comma, or a point that is only shown, scales the number by where the digits around it stand.
      var (hasComma, hasPoint) = (false, false)
      while let next = rest.popFirst(), next != ";" {
        switch next {
        case "\"":
          let text = quoted()
          isScaled = isScaled || text.contains { "万亿".unicodeScalars.contains($0) }
          hasPoint = hasPoint || (text == ["."] && section.hasDigits)
        case "\\", "!":
          let shown = rest.popFirst()
          isScaled = isScaled || shown == "万" || shown == "亿"
          hasPoint = hasPoint || (shown == "." && section.hasDigits)
        case "_", "*": _ = rest.popFirst()
        case "[":
          let inside = bracketed()
          isDate = isDate || Scan.counts(inside)
          section.hasCondition = section.hasCondition || inside.first.map { "<>=".unicodeScalars.contains($0) } == true
        case "%", "％": isPercent = true
        case "万", "亿": isScaled = true
        case ",": hasComma = section.hasDigits
        case ".": isScaled = isScaled || hasComma
        case "@": isText = true
        case "0", "#", "?":
          section.hasDigits = true
          isScaled = isScaled || hasPoint
          hasComma = false
        case "G", "g": if isGeneral() { section.hasDigits = true } else { isDate = true }
        case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "E", "b", "B", "a", "A":
          // An exponent stands behind digits.
          if section.hasDigits, "Ee".unicodeScalars.contains(next) { continue }
          isDate = true
        default: continue
        }
      }
      if isDate {
        section.format = .date
      } else if isScaled || hasComma {
        section.format = .scaled
      } else if isPercent {
        section.format = .percent
      } else if isText && !section.hasDigits {
        section.format = .text
      }
      return section
    }

    /// Goes behind the next quote; what stood before it.
    private mutating func quoted() -> [Unicode.Scalar] {
      var text: [Unicode.Scalar] = []
      while let next = rest.popFirst(), next != "\"" { text.append(next) }
      return text
    }

    /// Goes behind a bracket; what stood in it.
    private mutating func bracketed() -> [Unicode.Scalar] {
      var inside: [Unicode.Scalar] = []
      while let next = rest.popFirst(), next != "]" { inside.append(next) }
      return inside
    }

    /// Whether brackets count hours, minutes or seconds.
    private static func counts(_ inside: [Unicode.Scalar]) -> Bool {
      !inside.isEmpty && inside.allSatisfy { "hHmMsS".unicodeScalars.contains($0) }
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
