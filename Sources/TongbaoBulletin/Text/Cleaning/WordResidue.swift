extension PlacedText {
  /// The text without what Word leaves of its machinery when a document becomes text: bookmarks, field codes, page numbers.
  func withoutWordResidue() -> PlacedText {
    guard characters.contains(where: { FieldCode.heads.contains($0) }) else { return self }
    var result = PlacedText(capacity: count)
    var index = 0
    while index < count {
      if let end = WordResidue.end(self, at: index) {
        index = end
      } else {
        result.append(index, of: self)
        index += 1
      }
    }
    return result
  }
}

/// What Word leaves in a text.
private enum WordResidue {
  /// The longest name of a bookmark that is looked for.
  private static let longestBookmark = 64

  /// Where the residue that begins at an index ends; nothing where the text at it is for reading.
  static func end(_ text: PlacedText, at index: Int) -> Int? {
    guard FieldCode.heads.contains(text[index]) else { return nil }
    switch text[index] {
    case "[": return bookmarkEnd(text, at: index)
    case "{":
      let start = FieldCode.skipBlanks(text, from: index + 1)
      guard let end = FieldCode.end(text, at: start) else { return nil }
      let brace = FieldCode.skipBlanks(text, from: end)
      return text.character(at: brace) == "}" ? brace + 1 : end
    default: return pageLineEnd(text, at: index) ?? FieldCode.end(text, at: index)
    }
  }

  /// "[bookmark: name]"
  private static func bookmarkEnd(_ text: PlacedText, at index: Int) -> Int? {
    guard let name = FieldCode.match("[bookmark:", text, at: index) else { return nil }
    for end in name..<min(name + longestBookmark, text.count) {
      if text[end] == "]" { return end + 1 }
      if text[end] == 10 || text[end].isHan { return nil }
    }
    return nil
  }

  /// A line that is nothing but PAGE or NUMPAGES, with a line of digits after it.
  private static func pageLineEnd(_ text: PlacedText, at index: Int) -> Int? {
    guard isAtLineStart(text, index),
      let word = FieldCode.match("PAGE", text, at: index) ?? FieldCode.match("NUMPAGES", text, at: index)
    else { return nil }
    let end = FieldCode.skipBlanks(text, from: word)
    guard isLineEnd(text, end) else { return nil }
    var number = end
    while text.character(at: number) == 10 || text.character(at: number) == 13 { number += 1 }
    let digits = number
    while text.character(at: number).isDigit { number += 1 }
    return number > digits && isLineEnd(text, FieldCode.skipBlanks(text, from: number)) ? number : end
  }

  /// Whether a line has nothing but a few blanks before an index.
  private static func isAtLineStart(_ text: PlacedText, _ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < mostIndentation, isBlank(text[start - 1]) { start -= 1 }
    return start == 0 || isLineEnd(text, start - 1)
  }

  private static let mostIndentation = 16

  /// Whether a character is a blank, before all blanks have one form.
  private static func isBlank(_ character: UInt32) -> Bool {
    character.isBlank || character == 0xA0 || character == 0x3000
  }

  private static func isLineEnd(_ text: PlacedText, _ index: Int) -> Bool {
    index >= text.count || text[index] == 10 || text[index] == 13
  }
}
