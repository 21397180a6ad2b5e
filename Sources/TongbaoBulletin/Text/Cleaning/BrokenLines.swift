extension PlacedText {
  /// The text with the lines joined that a page's width broke within a sentence, and without bullets.
  func withJoinedLines() -> PlacedText {
    let lines = self.lines
    let breaks = LineBreaks(text: self, lines: lines)
    var result = PlacedText(capacity: count)
    for (number, line) in lines.enumerated() {
      result.append(withoutBullet(line), of: self)
      guard number + 1 < lines.count else { break }
      if !breaks.isWithinSentence(after: number) {
        result.append(line.upperBound, of: self)
      } else if needsBlank(line.upperBound) {
        result.append(32, from: origins[line.upperBound])
      }
    }
    return result
  }

  private func withoutBullet(_ line: Range<Int>) -> Range<Int> {
    line.first.map { self[$0] == Bullet.mark } == true ? line.lowerBound + 1..<line.upperBound : line
  }

  /// The lines without their ends.
  private var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start <= count {
      let end = start < count ? lineEnd(from: start) : count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  /// Whether the characters beside a line end would run together: two words or two numbers.
  private func needsBlank(_ end: Int) -> Bool {
    let (left, right) = (self[end - 1], self[end + 1])
    return (left.isLatin || left.isDigit) && (right.isLatin || right.isDigit)
  }
}

/// Which line ends of a text stand within sentences.
private struct LineBreaks {
  let text: PlacedText
  let lines: [Range<Int>]
  /// The width that full lines have where a page's width broke the text, in columns of half a Chinese character.
  private let fullWidth: Int?

  private static let widths = 50...120
  /// By how many columns a full line may be shorter than the longest: a paragraph's first line is indented by four, a mark
  /// may not begin a line, and a number is not divided.
  private static let slack = 8
  private static let fewestFullLines = 3

  init(text: PlacedText, lines: [Range<Int>]) {
    self.text = text
    self.lines = lines
    let columns = lines.map { Self.columns(text, $0) }
    let longest = columns.max() ?? 0
    let full = columns.count { $0 >= longest - Self.slack }
    fullWidth = Self.widths.contains(longest) && full >= Self.fewestFullLines ? longest - Self.slack : nil
  }

  private static func columns(_ text: PlacedText, _ line: Range<Int>) -> Int {
    line.reduce(0) { $0 + (text[$1] < 0x2000 ? 1 : 2) }
  }

  /// Whether a sentence goes on from one line to the next.
  func isWithinSentence(after number: Int) -> Bool {
    let (line, next) = (lines[number], lines[number + 1])
    guard let last = line.last, !next.isEmpty, !CharacterSets.sentenceEnds.contains(text[last]),
      !HeadingMark.begins(text, next), !beginsSentence(next)
    else { return false }
    if text[last] == "、" || text[last] == "，" { return true }
    if hasStop(line), hasStop(next) { return true }
    guard let fullWidth, !HeadingMark.begins(text, line) else { return false }
    return Self.columns(text, line) >= fullWidth
  }

  /// Whether a line holds the end of a sentence, as a heading never does.
  private func hasStop(_ line: Range<Int>) -> Bool { line.contains { text[$0] == "。" } }

  /// Whether a line begins as sentences do: 截至, 截止, or with a year.
  private func beginsSentence(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    if line.count > 1, text[first] == "截", text[first + 1] == "至" || text[first + 1] == "止" { return true }
    var index = first
    while index < line.upperBound, index - first < 4, text[index].isDigit { index += 1 }
    return index > first && index < line.upperBound && text[index] == "年"
  }
}
