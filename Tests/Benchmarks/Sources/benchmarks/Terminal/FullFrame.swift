/// When a screen counts as full: each name and each value of the settled one stands at its place, and the last row has
/// begun to tell the keys.
///
/// What needs other periods (changes, marks of status, sparklines) may still be on its way, and so may the lines above and
/// below the table.
struct FullFrame {
  /// A word of the settled screen, and where it stands.
  private struct Word {
    var row: Int
    var column: Int
    var characters: [Character?]
  }

  private let words: [Word]
  /// How many words are waited for.
  var count: Int { words.count }

  /// What is to be waited for, taken from a screen on which nothing is missing any more.
  init(settled screen: Screen) {
    let body = 2..<screen.rows - 3
    let last = screen.rows - 1
    words =
      body.flatMap { row in FullFrame.words(screen.cells(ofRow: row), row: row) }
      + FullFrame.words(screen.cells(ofRow: last), row: last).prefix(2)
  }

  /// Whether a screen is full.
  func isShown(on screen: Screen) -> Bool { firstMissing(on: screen) == nil }

  /// The first word that a screen does not show; nil where all are there.
  func firstMissing(on screen: Screen) -> String? {
    var row = -1
    var cells: [Character?] = []
    let missing = words.first { word in
      if word.row != row { (row, cells) = (word.row, screen.cells(ofRow: word.row)) }
      return !cells[word.column..<word.column + word.characters.count].elementsEqual(word.characters)
    }
    return missing.map { "\(String($0.characters.compactMap { $0 })) in row \($0.row + 1)" }
  }

  private static func words(_ cells: [Character?], row: Int) -> [Word] {
    var words: [Word] = []
    var column = 0
    while column < cells.count {
      let end = cells[column...].firstIndex(of: " ") ?? cells.count
      if end > column, isAwaited(cells[column]) {
        words.append(Word(row: row, column: column, characters: Array(cells[column..<end])))
      }
      column = end + 1
    }
    return words
  }

  /// A name or a value; not a change with its arrow, a mark or a sparkline.
  private static func isAwaited(_ first: Character?) -> Bool {
    guard let first else { return false }
    return first.isLetter || first.isNumber || "−-<>≤≥~".contains(first)
  }
}
