/// The runs between the blanks of a line that has no marks to tell by whether a machine split it into words.
struct WordRuns {
  private var words = 0
  private var characters = 0
  private var singles = 0

  /// The runs of Chinese characters of a line.
  init(_ text: PlacedText, _ line: Range<Int>) {
    var start = line.lowerBound
    var afterNumber = false
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, !text[end].isBlank { end += 1 }
      if end > start {
        add(text, start..<end, afterNumber: afterNumber)
        afterNumber = text[end - 1].isDigit
      }
      start = end + 1
    }
  }

  private mutating func add(_ text: PlacedText, _ run: Range<Int>, afterNumber: Bool) {
    guard run.allSatisfy({ text[$0].isHan }) else { return }
    words += 1
    characters += run.count
    if run.count == 1, !afterNumber, !Self.joining.contains(text[run.lowerBound]) { singles += 1 }
  }

  /// Whether the line looks split into words: many short runs, with a single character among them that is neither a
  /// number, nor its unit, nor an "and". The items of a list are names, and names are longer.
  var lookSplit: Bool { words >= 4 && characters * 2 <= words * 5 && singles > 0 && singles < words }

  private static let joining = CharacterSet("和与及或等一二三四五六七八九十")
}
