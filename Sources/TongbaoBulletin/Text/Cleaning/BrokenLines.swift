extension PlacedText {
  /// The text with the lines joined that a page's width broke within a sentence, and without what marked their heads.
  func withJoinedLines() -> PlacedText {
    let lines = TextLine.all(of: self)
    let breaks = LineBreaks(text: self, page: PageWidth(of: self, lines))
    var result = PlacedText(capacity: count)
    for (number, line) in lines.enumerated() {
      result.append(line.body, of: self)
      guard number + 1 < lines.count else { break }
      let (end, next) = (line.body.upperBound, lines[number + 1])
      if !breaks.isWithinSentence(line, next) {
        result.append(end, of: self)
      } else if needsBlank(end - 1, next.body.lowerBound) {
        result.append(32, from: origins[end])
      }
    }
    return result
  }

  /// Whether the characters beside a line end would run together: two words or two numbers.
  private func needsBlank(_ left: Int, _ right: Int) -> Bool {
    (self[left].isLatin || self[left].isDigit) && (self[right].isLatin || self[right].isDigit)
  }
}

/// Which line ends of a text stand within sentences.
private struct LineBreaks {
  let text: PlacedText
  let page: PageWidth

  /// Whether a sentence goes on from one line to the next.
  func isWithinSentence(_ line: TextLine, _ next: TextLine) -> Bool {
    guard let end = line.body.last, !next.body.isEmpty, !beginsAnew(next) else { return false }
    switch text[end] {
    case "、", "，": return true
    case "；": return page.isFull(line, before: next)
    case _ where CharacterSets.sentenceEnds.contains(text[end]): return false
    default: return (hasStop(line) && hasStop(next)) || (!isHeading(line) && page.isFull(line, before: next))
    }
  }

  /// Whether a line may be a heading. Where paragraphs are set in, a line that is not goes on what the line before began,
  /// so that a long one with a heading's mark is the head of a paragraph.
  private func isHeading(_ line: TextLine) -> Bool {
    HeadingMark.begins(text, line.body) && !(page.indentsParagraphs && line.isIndented)
  }

  /// Whether a line begins a paragraph, a heading or an item.
  private func beginsAnew(_ line: TextLine) -> Bool {
    if line.isItem || HeadingMark.begins(text, line.body) { return true }
    return page.indentsParagraphs ? line.isIndented : beginsSentence(line.body)
  }

  /// Whether a line holds the end of a sentence, as a heading never does.
  private func hasStop(_ line: TextLine) -> Bool { line.body.contains { text[$0] == "。" } }

  /// Whether a line begins as sentences do: 截至, 截止, or with a year.
  private func beginsSentence(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    if line.count > 1, text[first] == "截", text[first + 1] == "至" || text[first + 1] == "止" { return true }
    var index = first
    while index < line.upperBound, index - first < 4, text[index].isDigit { index += 1 }
    return index > first && index < line.upperBound && text[index] == "年"
  }
}
