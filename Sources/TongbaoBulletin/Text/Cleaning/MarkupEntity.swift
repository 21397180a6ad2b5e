/// The entities of HTML that reports have: the named ones in use, and any number.
enum MarkupEntity {
  /// The character of the entity that begins with the "&" at an index, and the entity's length.
  static func read(_ text: PlacedText, at start: Int) -> (UInt32, length: Int)? {
    var index = start + 1
    while index < text.count, index - start <= longestName, isNamePart(text[index]) { index += 1 }
    guard text.character(at: index) == ";" else { return nil }
    let name = String(decoding: text.characters[start + 1..<index], as: UTF32.self)
    return (named[name] ?? numbered(name)).map { ($0, index + 1 - start) }
  }

  private static let longestName = 9

  private static func isNamePart(_ character: UInt32) -> Bool {
    character.isLatin || character.isDigit || character == "#"
  }

  private static func numbered(_ name: String) -> UInt32? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let hexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = hexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)?.value
  }

  private static let named: [String: UInt32] = [
    "nbsp": 0xA0, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "ensp": 0x2002, "emsp": 0x2003,
    "thinsp": 0x2009, "shy": 0xAD, "zwnj": 0x200C, "zwj": 0x200D, "middot": 0xB7, "bull": 0x2022, "hellip": 0x2026,
    "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "laquo": 0xAB, "raquo": 0xBB,
    "ndash": 0x2013, "mdash": 0x2014, "minus": 0x2212, "times": 0xD7, "divide": 0xF7, "plusmn": 0xB1, "deg": 0xB0,
    "permil": 0x2030, "le": 0x2264, "ge": 0x2265, "ne": 0x2260, "asymp": 0x2248, "yen": 0xA5, "sect": 0xA7,
    "copy": 0xA9, "reg": 0xAE, "trade": 0x2122,
  ]
}
