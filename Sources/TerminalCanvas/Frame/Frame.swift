/// A picture of the screen: a grid of cells, drawn anew for every change and compared with the one before.
///
/// A wide character stands in two cells, the second of which has width 0; no operation leaves half of one behind.
/// Everything outside the frame is cut off, whatever the coordinates.
public struct Frame: Sendable, Hashable {
  /// The most columns and the most rows that a frame has; larger sizes are cut to it.
  public static let maximumExtent = 2000

  public let size: Size
  public let glyphs: Glyphs
  /// Row by row, `size.columns` cells each.
  public internal(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, for typing; hidden when nil.
  public var cursor: Point?

  /// A blank frame.
  public init(_ size: Size, glyphs: Glyphs = .narrow) {
    self.size = Size(columns: min(size.columns, Frame.maximumExtent), rows: min(size.rows, Frame.maximumExtent))
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: self.size.columns * self.size.rows)
  }

  /// The whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cell at a position. Outside the frame it is blank, and setting it does nothing. What is set is made safe and
  /// measured as text is.
  public subscript(column: Int, row: Int) -> Cell {
    get {
      guard bounds.contains(Point(column: column, row: row)) else { return .blank() }
      return cells[row * size.columns + column]
    }
    set {
      guard bounds.contains(Point(column: column, row: row)) else { return }
      let scalar = MeasuredScalar.of(newValue.scalar, glyphs: glyphs)
      withRow(row, clip: bounds) { $0.place(scalar, at: column, newValue.style) }
    }
  }

  /// Calls `body` with a pen for the cells of `row` that lie inside both the frame and `clip`.
  mutating func withRow<Result>(_ row: Int, clip: Rect, _ body: (inout RowPen) -> Result) -> Result {
    let inside = bounds.intersection(clip)
    let isInside = row >= inside.minRow && row < inside.maxRow
    let start = isInside ? row * size.columns : 0
    let columns = isInside ? size.columns : 0
    return cells.withUnsafeMutableBufferPointer { cells in
      var pen = RowPen(
        cells: UnsafeMutableBufferPointer(rebasing: cells[start..<start + columns]),
        first: isInside ? inside.minColumn : 0, end: isInside ? inside.maxColumn : 0)
      return body(&pen)
    }
  }
}

/// Writes characters into the cells of one row and keeps wide characters whole.
struct RowPen {
  let cells: UnsafeMutableBufferPointer<Cell>
  /// The first column that may be drawn on.
  let first: Int
  /// The column after the last that may be drawn on.
  let end: Int

  /// Puts a character at `column`; of a wide one that sticks out the inner half becomes blank.
  func place(_ scalar: MeasuredScalar, at column: Int, _ style: Style) {
    if scalar.width == 2 {
      let isWhole = column >= first && column < end - 1
      put(isWhole ? Cell(raw: scalar.value, style, width: 2) : .blank(style), at: column)
      put(isWhole ? Cell(raw: 0, style, width: 0) : .blank(style), at: column.bounded(plus: 1))
    } else {
      put(Cell(raw: scalar.value, style, width: 1), at: column)
    }
  }

  /// Sets one cell and blanks the other half of the wide character that it cuts.
  @inline(__always)
  private func put(_ cell: Cell, at column: Int) {
    guard column >= first && column < end else { return }
    let before = cells[column].width
    if before != 1 { blankOtherHalf(of: column, width: before, isContinued: cell.width == 0) }
    cells[column] = cell
  }

  /// Blanks what the wide character at `column` leaves in the cell beside it.
  private func blankOtherHalf(of column: Int, width: UInt8, isContinued: Bool) {
    if width == 2 && column + 1 < cells.count { cells[column + 1] = .blank(cells[column + 1].style) }
    if width == 0 && column > 0 && !isContinued { cells[column - 1] = .blank(cells[column - 1].style) }
  }
}
