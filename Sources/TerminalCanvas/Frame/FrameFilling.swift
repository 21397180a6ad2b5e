/// Areas of a frame.
extension Frame {
  /// Fills `rect` with one character, blank unless said otherwise; a wide one stands in every second cell.
  public mutating func fill(_ rect: Rect, with cell: Cell = .blank()) {
    let inside = bounds.intersection(rect)
    let scalar = MeasuredScalar.of(cell.scalar, glyphs: glyphs)
    for row in inside.minRow..<inside.maxRow {
      withRow(row, clip: inside) { pen in
        for column in stride(from: pen.first, to: pen.end, by: Int(scalar.width)) {
          pen.place(scalar, at: column, cell.style)
        }
      }
    }
  }

  /// Fills `rect` with blanks on `paper`.
  public mutating func fill(_ rect: Rect, paper: Paper) {
    fill(rect, with: .blank(Style(on: paper)))
  }

  /// Takes over a row of another frame of the same size; nothing where the sizes differ or there is no such row.
  public mutating func copyRow(_ row: Int, of other: Frame) {
    guard size == other.size, row >= 0, row < size.rows else { return }
    let range = row * size.columns..<(row + 1) * size.columns
    cells.replaceSubrange(range, with: other.cells[range])
  }

  /// Changes the style of every cell of `rect` and leaves the characters.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let inside = bounds.intersection(rect)
    for row in inside.minRow..<inside.maxRow {
      for column in inside.minColumn..<inside.maxColumn { change(&cells[row * size.columns + column].style) }
    }
  }

  /// Puts other paper behind every cell of `rect`.
  public mutating func setPaper(_ rect: Rect, _ paper: Paper) {
    restyle(rect) { $0.paper = paper }
  }

  /// Draws `scalar` along the columns of `row`; nothing when there are none.
  public mutating func horizontalLine(
    row: Int, columns: Range<Int>, _ scalar: Unicode.Scalar = "─", style: Style = Style(.dim), clip: Rect? = nil
  ) {
    let columns = columns.clamped(to: 0..<size.columns)
    let line = Rect(column: columns.lowerBound, row: row, columns: columns.count, rows: 1)
    fill(line.intersection(clip ?? bounds), with: Cell(scalar, style))
  }
}
