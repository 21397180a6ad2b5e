/// A box over the screen with a border and a title, for help, pickers and questions.
public struct WindowBox: Hashable, Sendable {
  public var title: String
  /// The size of what is to stand in it.
  public var content: Size
  /// A line in the lower border, such as the keys that close it.
  public var footer: String

  public init(title: String, content: Size, footer: String = "") {
    self.title = title
    self.content = content
    self.footer = footer
  }

  /// The box in the middle of `area`, border included, as large as its content needs and the area allows.
  public func outer(in area: Rect, glyphs: Glyphs = .narrow) -> Rect {
    let texts = [title, footer].map { TextLayout.width($0, glyphs: glyphs) + 2 }
    let columns = max(content.columns, texts[0], texts[1])
    return area.centred(Size(columns: columns.bounded(plus: 4), rows: content.rows.bounded(plus: 2)))
  }

  /// Draws the empty box and gives the rectangle for its content. Where no border fits there is none.
  @discardableResult
  public func draw(in area: Rect, into frame: inout Frame) -> Rect {
    let outer = outer(in: area, glyphs: frame.glyphs)
    frame.fill(outer, paper: .window)
    guard outer.size.columns >= 6 && outer.size.rows >= 3 else { return outer }
    drawBorder(outer, &frame)
    let room = outer.size.columns - 4
    drawLabel(title, Style(.strong, on: .window), row: outer.minRow, outer, room, &frame)
    drawLabel(footer, Style(.dim, on: .window), row: outer.maxRow - 1, outer, room, &frame)
    return outer.inset(columns: 2, rows: 1)
  }

  /// Draws the four sides and corners.
  private func drawBorder(_ box: Rect, _ frame: inout Frame) {
    let style = Style(.dim, on: .window)
    let right = box.maxColumn - 1
    let bottom = box.maxRow - 1
    for (row, left, end) in [(box.minRow, "┌", "┐"), (bottom, "└", "┘")] as [(Int, Unicode.Scalar, Unicode.Scalar)] {
      frame.fill(Rect(column: box.minColumn, row: row, columns: box.size.columns, rows: 1), with: Cell("─", style))
      frame[box.minColumn, row] = Cell(left, style)
      frame[right, row] = Cell(end, style)
    }
    for column in [box.minColumn, right] {
      frame.fill(
        Rect(column: column, row: box.minRow + 1, columns: 1, rows: box.size.rows - 2), with: Cell("│", style))
    }
  }

  /// Writes a text with a blank on either side into the border at `row`.
  private func drawLabel(_ text: String, _ style: Style, row: Int, _ box: Rect, _ room: Int, _ frame: inout Frame) {
    guard !text.isEmpty, room > 2 else { return }
    let shown = " " + TextLayout.truncate(text, to: room - 2, glyphs: frame.glyphs) + " "
    frame.write(shown, at: Point(column: box.minColumn + 2, row: row), style: style, width: room)
  }
}
