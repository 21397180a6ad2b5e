/// A field code of Word, such as a link's or a page reference's, as it stands in text.
enum FieldCode {
  /// What residue of Word can begin with.
  static let heads = CharacterSet("[{\\HIPRNTSEM")

  /// The longest argument in quotation marks that is looked for.
  private static let longestArgument = 2048

  /// Where the code that begins at an index ends; nothing where none does.
  static func end(_ text: PlacedText, at index: Int) -> Int? {
    guard index < text.count, heads.contains(text[index]), index == 0 || !isWord(text[index - 1]) else { return nil }
    return mergeFormat(text, at: index) ?? link(text, at: index) ?? reference(text, at: index)
      ?? switched(text, at: index)
  }

  /// "\* MERGEFORMAT", with or without the switch.
  private static func mergeFormat(_ text: PlacedText, at index: Int) -> Int? {
    let word = match("\\*", text, at: index).map { skipBlanks(text, from: $0) } ?? index
    return match("MERGEFORMAT", text, at: word).flatMap { isWord(text.character(at: $0)) ? nil : $0 }
  }

  /// HYPERLINK or INCLUDEPICTURE with what they point to.
  private static func link(_ text: PlacedText, at index: Int) -> Int? {
    guard let word = match("HYPERLINK", text, at: index) ?? match("INCLUDEPICTURE", text, at: index) else { return nil }
    let first = quoted(text, from: skipBlanks(text, from: word))
    let end = switches(text, from: first ?? word)
    return first == nil && end == word ? nil : end
  }

  /// PAGEREF, NOTEREF or REF with the bookmark that Word made, "_Toc…".
  private static func reference(_ text: PlacedText, at index: Int) -> Int? {
    guard
      let word = match("PAGEREF", text, at: index) ?? match("NOTEREF", text, at: index)
        ?? match("REF", text, at: index)
    else { return nil }
    var end = skipBlanks(text, from: word)
    guard end > word, text.character(at: end) == "_" else { return nil }
    while isWord(text.character(at: end)) { end += 1 }
    end = switches(text, from: end)
    return text[index] == "P" ? numberEnd(text, from: end) : end
  }

  /// Where the page number ends that may stand after a reference to a page.
  private static func numberEnd(_ text: PlacedText, from start: Int) -> Int {
    let first = skipBlanks(text, from: start)
    var end = first
    while text.character(at: end).isDigit { end += 1 }
    return end > first ? end : start
  }

  /// TOC, PAGE, NUMPAGES, SEQ or EMBED with at least one switch.
  private static func switched(_ text: PlacedText, at index: Int) -> Int? {
    for code in ["TOC", "PAGE", "NUMPAGES", "SEQ", "EMBED"] as [StaticString] {
      guard var word = match(code, text, at: index), !isWord(text.character(at: word)) else { continue }
      if text[index] == "S" || text[index] == "E" { word = wordEnd(text, from: skipBlanks(text, from: word)) }
      let end = switches(text, from: word)
      return end > word ? end : nil
    }
    return nil
  }

  private static func wordEnd(_ text: PlacedText, from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 32, isWord(text[end]) || text[end] == "." || text[end].isHan { end += 1 }
    return end
  }

  /// Where the switches after an index end: "\h", "\o "1-3"", "\* ARABIC"; the index itself where there are none.
  private static func switches(_ text: PlacedText, from start: Int) -> Int {
    var end = start
    while true {
      let index = skipBlanks(text, from: end)
      guard text.character(at: index) == "\\", index + 1 < text.count, text[index + 1] < 0x80 else { return end }
      let argument = skipBlanks(text, from: index + 2)
      if let close = quoted(text, from: argument) {
        end = close
      } else if !text[index + 1].isLatin {
        end = wordEnd(text, from: argument)
      } else {
        end = index + 2
      }
    }
  }

  /// Where an argument in quotation marks ends.
  private static func quoted(_ text: PlacedText, from start: Int) -> Int? {
    guard text.character(at: start) == "\"" else { return nil }
    for index in start + 1..<min(start + longestArgument, max(text.count, start + 1)) {
      if text[index] == "\"" { return index + 1 }
      if text[index] == 10 { return nil }
    }
    return nil
  }
}

extension FieldCode {
  /// The first index from one on where no blank stands.
  static func skipBlanks(_ text: PlacedText, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isBlank || text[index] == 0xA0 { index += 1 }
    return index
  }

  /// The index after a word that stands at an index.
  static func match(_ word: StaticString, _ text: PlacedText, at start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    guard start + length <= text.count else { return nil }
    for offset in 0..<length where text[start + offset] != UInt32(word.utf8Start[offset]) { return nil }
    return start + length
  }

  private static func isWord(_ character: UInt32) -> Bool {
    character.isLatin || character.isDigit || character == "_"
  }
}
