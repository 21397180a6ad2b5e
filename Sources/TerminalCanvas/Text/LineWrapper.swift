/// Collects the characters of one paragraph into lines, of which none begins with a mark that closes or ends with one that
/// opens: `、` and `）` stay with what is before them, `（` with what follows.
struct LineWrapper {
  private let columns: Int
  /// Whether marks may begin and end a line.
  private let isFull: Bool
  private var lines: [String] = []
  private var line: [MeasuredScalar] = []
  private var width = 0

  init(columns: Int, isFull: Bool) {
    self.columns = columns
    self.isFull = isFull
  }

  /// Adds a character, and begins a new line before it or its word where it does not fit.
  mutating func append(_ scalar: MeasuredScalar) {
    if width + Int(scalar.width) > columns && !line.isEmpty {
      if scalar.value == 0x20 { return breakLine(keeping: []) }
      breakLine(keeping: tail(before: scalar))
    }
    line.append(scalar)
    width += Int(scalar.width)
  }

  /// The lines; one empty line for an empty paragraph.
  mutating func finish() -> [String] {
    if !line.isEmpty || lines.isEmpty { breakLine(keeping: []) }
    return lines
  }

  /// What must not be parted from the character that no longer fits; nothing where that would be the whole line.
  private func tail(before scalar: MeasuredScalar) -> [MeasuredScalar] {
    let word = scalar.width == 2 ? line.count : startOfWord(endingAt: line.count)
    var start = word
    while !isFull, start > 0, LineWrapper.closing.contains((start < line.count ? line[start] : scalar).value) {
      start = min(start - 1, startOfWord(endingAt: start))
    }
    while !isFull, start > 0, LineWrapper.opening.contains(line[start - 1].value) { start -= 1 }
    let place = [start, word, line.count].first { $0 > 0 } ?? 0
    return Array(line[place...])
  }

  /// Where the word of narrow characters begins that ends before `end`.
  private func startOfWord(endingAt end: Int) -> Int {
    var start = end
    while start > 0, line[start - 1].value != 0x20, line[start - 1].width == 1 { start -= 1 }
    return start
  }

  private static let closing = Set("，。、；：！？）》】」』”".unicodeScalars.map(\.value))
  private static let opening = Set("（《【「『“".unicodeScalars.map(\.value))

  /// Ends the line, without blanks at its end, and begins the next with `word`.
  private mutating func breakLine(keeping word: [MeasuredScalar]) {
    var ended = line.dropLast(word.count)
    while ended.last?.value == 0x20 { ended.removeLast() }
    var text = String.UnicodeScalarView()
    for scalar in ended { if let scalar = Unicode.Scalar(scalar.value) { text.append(scalar) } }
    lines.append(String(text))
    line = word
    width = word.reduce(0) { $0 + Int($1.width) }
  }
}
