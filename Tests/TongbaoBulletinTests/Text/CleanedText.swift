import TongbaoBulletin

/// The whole cleaned text of a string.
func cleaned(_ text: String) -> String { cleaned(Array(text.utf8)) }

/// The whole cleaned text of a file's bytes.
func cleaned(_ bytes: [UInt8]) -> String {
  let text = ReportText(name: "a.txt", bytes: bytes)
  return text.text(0..<text.characters.count)
}

/// A string in UTF-16, with its byte order mark.
func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { unit in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? bytes : bytes.reversed()
  }
}
