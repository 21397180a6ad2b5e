/// A line of a text whose blanks are settled, but for the marks at its head that tell how it stood on the page.
struct TextLine {
  /// Whether it is set in from the edge, as the first line of a paragraph is.
  let isIndented: Bool
  /// Whether a bullet stood at its head.
  let isItem: Bool
  /// The line without those marks.
  let body: Range<Int>

  /// The blanks by which a line is set in, at least.
  static let indentation = 2
  /// The mark of a line that is set in.
  static let indentMark: UInt32 = 32

  private init(_ text: PlacedText, _ line: Range<Int>) {
    isIndented = line.first.map { text[$0] } == Self.indentMark
    let start = line.lowerBound + (isIndented ? 1 : 0)
    isItem = start < line.upperBound && text[start] == Bullet.mark
    body = start + (isItem ? 1 : 0)..<line.upperBound
  }

  /// The lines of a text.
  static func all(of text: PlacedText) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start <= text.count {
      let end = start < text.count ? text.lineEnd(from: start) : text.count
      lines.append(TextLine(text, start..<end))
      start = end + 1
    }
    return lines
  }
}
