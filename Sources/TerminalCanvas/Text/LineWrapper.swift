/// Collects the characters of one paragraph into lines.
struct LineWrapper {
  private let columns: Int
  private var lines: [String] = []
  private var line: [MeasuredScalar] = []
  private var width = 0

  init(columns: Int) { self.columns = columns }

  /// Adds a character, and begins a new line before it or its word where it does not fit.
  mutating func append(_ scalar: MeasuredScalar) {
    if width + Int(scalar.width) > columns && !line.isEmpty {
      if scalar.value == 0x20 { return breakLine(keeping: []) }
      breakLine(keeping: scalar.width == 2 ? [] : unfinishedWord())
    }
    line.append(scalar)
    width += Int(scalar.width)
  }

  /// The lines; one empty line for an empty paragraph.
  mutating func finish() -> [String] {
    if !line.isEmpty || lines.isEmpty { breakLine(keeping: []) }
    return lines
  }

  /// The word at the end of the line, or nothing when it fills the line.
  private func unfinishedWord() -> [MeasuredScalar] {
    let word = line.reversed().prefix { $0.value != 0x20 && $0.width == 1 }
    return word.count == line.count ? [] : word.reversed()
  }

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
