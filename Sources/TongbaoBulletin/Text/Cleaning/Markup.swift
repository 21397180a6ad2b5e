extension PlacedText {
  /// The text without the tags of HTML, and with its entities as the characters that they stand for.
  ///
  /// Tags of blocks become line ends and those of cells tabs. A "<" before anything but a known tag is text: "<70%".
  func withoutMarkup() -> PlacedText {
    guard characters.contains(where: { $0 == "<" || $0 == "&" }) else { return self }
    var reading = MarkupReading(text: self)
    return reading.plain()
  }
}

/// A text whose tags and entities are being taken out.
private struct MarkupReading {
  let text: PlacedText
  var result: PlacedText
  var position = 0
  /// The elements of which no end tag is ahead any more, so that it is not looked for again.
  var unclosed: Set<MarkupTag.Name> = []
  var commentsEnded = false

  init(text: PlacedText) {
    self.text = text
    result = PlacedText(capacity: text.count)
  }

  mutating func plain() -> PlacedText {
    while position < text.count {
      let taken =
        switch text[position] {
        case "<": comment() || declaration() || tag()
        case "&": entity()
        default: false
        }
      if taken { continue }
      result.append(position, of: text)
      position += 1
    }
    return result
  }

  private mutating func entity() -> Bool {
    guard let (character, length) = MarkupEntity.read(text, at: position) else { return false }
    result.append(character, from: text.origins[position])
    position += length
    return true
  }

  /// Drops a comment that begins here and ends somewhere.
  private mutating func comment() -> Bool {
    guard !commentsEnded, text.character(at: position + 1) == "!", text.character(at: position + 2) == "-",
      text.character(at: position + 3) == "-"
    else { return false }
    var end = position + 4
    while end + 2 < text.count {
      if text[end] == "-", text[end + 1] == "-", text[end + 2] == ">" {
        position = end + 3
        return true
      }
      end += 1
    }
    commentsEnded = true
    return false
  }

  /// Drops "<!DOCTYPE …>", "<?xml …?>" and Word's "<![if …]>".
  private mutating func declaration() -> Bool {
    let sign = text.character(at: position + 1)
    guard sign == "!" || sign == "?" else { return false }
    var end = position + 2
    guard text.character(at: end).isLatin || text.character(at: end) == "[" else { return false }
    while end < text.count, text[end] != "<", text[end] != ">" { end += 1 }
    guard text.character(at: end) == ">" else { return false }
    position = end + 1
    return true
  }

  /// Replaces a tag that begins here by what it stands for.
  private mutating func tag() -> Bool {
    guard let tag = MarkupTag(text, at: position) else { return false }
    if let sign = tag.sign { result.append(sign, from: text.origins[position]) }
    position += tag.length
    if tag.hidesContent, !tag.closes { skipContent(of: tag.name) }
    return true
  }

  /// Goes on after the end tag of an element whose content is not for reading, where there is one.
  private mutating func skipContent(of name: MarkupTag.Name) {
    guard !unclosed.contains(name) else { return }
    for index in position..<text.count where text[index] == "<" && text.character(at: index + 1) == "/" {
      guard let end = MarkupTag(text, at: index), end.name == name else { continue }
      position = index + end.length
      return
    }
    unclosed.insert(name)
  }
}
