import CNcursesw
import TerminalCanvas

/// Frames on the screen.
extension Terminal {
  /// Shows a frame: what differs from the one before goes out, in one write; what lies outside the screen is cut off.
  ///
  /// Nothing is written when nothing differs.
  public func present(_ frame: Frame) {
    guard isOpen && !hasEnded else { return }
    let before = isStale || shown?.glyphs != frame.glyphs ? nil : shown
    if before == nil && shown?.size != frame.size || shown?.glyphs != frame.glyphs { cn_forget() }
    for run in frame.changedRows(since: before ?? Frame(Size(columns: 0, rows: 0))) where run.row < size.rows {
      put(run, of: frame)
    }
    place(frame.cursor)
    cn_update()
    flush()
    shown = frame
    isStale = false
  }

  /// Draws everything again at the next `present`, for a screen that others have written on.
  public func redraw() {
    cn_forget()
    isStale = true
  }

  /// Hands the changed columns of a row to ncurses, one call a run of one look.
  private func put(_ run: ChangedRun, of frame: Frame) {
    let cells = Array(frame.row(run.row)[...].prefix(size.columns))
    let end = min(run.columns.upperBound, cells.count)
    var start = run.columns.lowerBound
    while start < end {
      let style = cells[start].style
      var stop = start + 1
      while stop < end && stop - start < Terminal.longestRun && cells[stop].style == style { stop += 1 }
      while stop < end && cells[stop].width == 0 { stop += 1 }
      put(cells[start..<stop], row: run.row, column: start)
      start = stop
    }
  }

  /// Hands cells of one look to ncurses; a wide character that the edge cuts becomes a blank.
  private func put(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    guard let first = cells.first else { return }
    var scalars = cells.map(\.scalar)
    var widths = cells.map(\.width)
    if let last = cells.last, last.width == 2 {
      scalars[scalars.count - 1] = 0x20
      widths[widths.count - 1] = 1
    }
    let look = look(of: first.style)
    cn_put(Int32(row), Int32(column), scalars, widths, Int32(scalars.count), look.attributes, look.pair)
  }

  /// How cells of a style are drawn.
  private func look(of style: Style) -> Look {
    if let look = looks[style.number] { return look }
    let appearance = theme.appearance(of: style)
    var attributes: UInt32 = 0
    if appearance.attributes.contains(.bold) { attributes |= CN_BOLD.rawValue }
    if appearance.attributes.contains(.underline) { attributes |= CN_UNDERLINE.rawValue }
    if appearance.attributes.contains(.reverse) { attributes |= CN_REVERSE.rawValue }
    let pair = pairs.number(foreground: appearance.foreground, background: appearance.background)
    let look = Look(attributes: Int32(attributes), pair: pair)
    looks[style.number] = look
    return look
  }

  /// Shows the terminal's cursor where the frame has it, and hides it otherwise.
  private func place(_ cursor: Point?) {
    let screen = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    if let cursor, screen.contains(cursor) {
      cn_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      cn_cursor(-1, 0)
    }
  }

  /// The most cells in one call.
  private static let longestRun = 1000
}
