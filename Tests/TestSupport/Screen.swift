import CPseudoTerminal

/// What a terminal's screen shows at one moment.
public struct Screen: Sendable, Hashable {
  /// One cell; `text` is empty in the second cell of a wide character. Colours are palette indices, nil the terminal's own.
  public struct Cell: Sendable, Hashable {
    public var text: String
    public var foreground: Int?
    public var background: Int?
    public var bold: Bool
    public var underline: Bool
    public var reverse: Bool
  }

  /// Row by row.
  public let cells: [[Cell]]
  /// Where the cursor is, and whether it is shown.
  public let cursor: (row: Int, column: Int, isVisible: Bool)
  /// Whether the alternate screen is shown.
  public let isAlternate: Bool
  /// Whether the program has asked for the mouse.
  public let hasMouse: Bool

  /// The rows as text, without blanks at their ends.
  public var lines: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
  }

  /// The rows that look different in `other`, colours included.
  public func rowsThatDiffer(from other: Screen) -> [Int] {
    (0..<max(cells.count, other.cells.count)).filter { row in
      row >= cells.count || row >= other.cells.count || cells[row] != other.cells[row]
    }
  }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// Reads a screen.
  init(_ screen: OpaquePointer, rows: Int, columns: Int) {
    cells = (0..<rows).map { row in
      var cells = (0..<columns).map { Screen.cell(screen, row, $0) }
      // The second half of a wide character looks as the first does; what the library keeps there is out of date.
      for column in cells.indices.dropFirst() where cells[column].text.isEmpty {
        cells[column] = cells[column - 1]
        cells[column].text = ""
      }
      return cells
    }
    var row: Int32 = 0
    var column: Int32 = 0
    var isVisible: Int32 = 0
    pt_screen_cursor(screen, &row, &column, &isVisible)
    cursor = (Int(row), Int(column), isVisible != 0)
    isAlternate = pt_screen_is_alternate(screen) != 0
    hasMouse = pt_screen_has_mouse(screen) != 0
  }

  /// Reads one cell.
  private static func cell(_ screen: OpaquePointer, _ row: Int, _ column: Int) -> Cell {
    var cell = pt_cell()
    pt_screen_cell(screen, Int32(row), Int32(column), &cell)
    let isSecondHalf = cell.scalar == UInt32.max
    let scalar = cell.scalar == 0 ? " " : Unicode.Scalar(cell.scalar).map { String(Character($0)) } ?? "\u{FFFD}"
    return Cell(
      text: isSecondHalf ? "" : scalar, foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
      background: cell.background < 0 ? nil : Int(cell.background), bold: cell.bold != 0,
      underline: cell.underline != 0, reverse: cell.reverse != 0)
  }

  public static func == (left: Screen, right: Screen) -> Bool {
    left.cells == right.cells && left.cursor == right.cursor && left.isAlternate == right.isAlternate
      && left.hasMouse == right.hasMouse
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(cells)
  }
}
