/// Names of sheets as spreadsheets take them.
enum SheetNames {
  private static let limit = 31

  /// The names, mended where a spreadsheet would refuse them: too long, with forbidden characters or apostrophes at the ends, or twice,
  /// capitals or not.
  static func mended(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      let plain = plain(name, or: "Sheet\(index + 1)")
      var result = plain
      var number = 2
      while !taken.insert(result.lowercased()).inserted {
        let suffix = " (\(number))"
        result = PlainText.cut(plain, to: limit - suffix.count) + suffix
        number += 1
      }
      return result
    }
  }

  private static func plain(_ name: String, or other: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> UnicodeScalar in
      if "[]:*?/\\".unicodeScalars.contains(scalar) { return "_" }
      return scalar.value < 0x20 || scalar.value == 0x7F || scalar.value & 0xFFFE == 0xFFFE ? " " : scalar
    }
    let text = trimmed(PlainText.cut(trimmed(String(String.UnicodeScalarView(scalars))), to: limit))
    if text.isEmpty { return other }
    // Excel keeps this name for itself.
    return text.lowercased() == "history" ? text + "_" : text
  }

  private static func trimmed(_ text: String) -> String {
    let rest = text.drop { $0 == "'" || $0 == " " }
    return String(rest.reversed().drop { $0 == "'" || $0 == " " }.reversed())
  }
}
