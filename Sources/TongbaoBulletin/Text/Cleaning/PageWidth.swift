/// How wide the page was that broke a text into lines; columns are half the width of a Chinese character.
struct PageWidth {
  private let text: PlacedText
  /// The columns of the longest line; nothing where no page's width broke the lines.
  private let columns: Int?
  /// Whether paragraphs begin with a line that is set in, and other lines are not.
  let indentsParagraphs: Bool

  private static let widths = 50...120
  /// How many lines must come near the longest, and how near.
  private static let fewestFullLines = 3
  private static let nearness = 8
  private static let indent = 4
  /// A line that was closed up or had a mark hung over its end is this much off.
  private static let slack = 4

  init(of text: PlacedText, _ lines: [TextLine]) {
    self.text = text
    let widths = lines.map { Self.width(text, $0) }
    let longest = widths.max() ?? 0
    let full = widths.count { $0 >= longest - Self.nearness }
    columns = Self.widths.contains(longest) && full >= Self.fewestFullLines ? longest : nil
    let written = lines.count { !$0.body.isEmpty }
    let indented = lines.count { $0.isIndented && !$0.body.isEmpty }
    indentsParagraphs = columns != nil && indented > 0 && indented < written
  }

  /// Whether the first word of the next line would not have fitted into a line.
  func isFull(_ line: TextLine, before next: TextLine) -> Bool {
    guard let columns else { return false }
    return Self.width(text, line) + firstWord(next) > columns - Self.slack
  }

  private static func width(_ text: PlacedText, _ line: TextLine) -> Int {
    line.body.reduce(line.isIndented ? indent : 0) { $0 + columns(text[$1]) }
  }

  private static func columns(_ character: UInt32) -> Int { character < 0x2000 ? 1 : 2 }

  /// The columns of what cannot be divided at the head of a line: a number, a word of Latin letters, one Chinese character.
  private func firstWord(_ line: TextLine) -> Int {
    let isWord = { (character: UInt32) in character > 32 && character < 0x80 }
    let word = line.body.prefix { isWord(text[$0]) }.count
    return word > 0 ? min(word, Self.widths.lowerBound) : 2
  }
}
