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
    blankSides(of: outer, in: area, &frame)
    frame.fill(outer, paper: .window)
    guard outer.size.columns >= 6 && outer.size.rows >= 3 else { return outer }
    drawBorder(outer, &frame)
    let room = outer.size.columns - 4
    drawLabel(title, Style(.strong, on: .window), row: outer.minRow, outer, room, &frame)
    drawLabel(footer, Style(.dim, on: .window), row: outer.maxRow - 1, outer, room, &frame)
    return outer.inset(columns: 2, rows: 1)
  }

  /// The fewest columns beside a window in which what stands there can still be read.
  private static let narrowestSide = 6
  private static let blank = (" " as Unicode.Scalar).value
  private static let line = ("─" as Unicode.Scalar).value

  /// Takes away what stands beside the box without being whole: a cell next to it, with the words or the number that it
  /// belonged to, as far as two blanks in a row, and all of a side of a few columns.
  private func blankSides(of outer: Rect, in area: Rect, _ frame: inout Frame) {
    guard !outer.isEmpty else { return }
    for row in outer.minRow..<outer.maxRow {
      let left = (area.minColumn..<outer.minColumn).reversed()
      blank(Array(left), row: row, from: frame[outer.minColumn, row], &frame)
      blank(Array(outer.maxColumn..<area.maxColumn), row: row, from: frame[outer.maxColumn - 1, row], &frame)
    }
  }

  /// Blanks cells from the box outwards, on the paper that they have.
  private func blank(_ columns: [Int], row: Int, from edge: Cell, _ frame: inout Frame) {
    guard !columns.isEmpty else { return }
    let isNarrow = columns.count < WindowBox.narrowestSide
    let gaps = columns.map { isGap(frame[$0, row]) }
    let count = isNarrow ? columns.count : gaps[0] && isGap(edge) ? 1 : WindowBox.reach(of: gaps)
    for column in columns.prefix(count) {
      frame[column, row] = .blank(Style(on: frame[column, row].style.paper))
    }
  }

  /// How many cells the words beside the box take, up to two blanks in a row, with a mark that stands alone a little
  /// farther out: it belonged to the number.
  private static func reach(of gaps: [Bool]) -> Int {
    var end = 1
    while end < gaps.count, !(gaps[end - 1] && gaps[end]) { end += 1 }
    guard let next = gaps.indices.dropFirst(end).prefix(narrowestSide).first(where: { !gaps[$0] }),
      next + 1 < gaps.count, gaps[next + 1]
    else { return end }
    return next + 1
  }

  /// Whether a cell belongs to no word: it is blank, or part of a line.
  private func isGap(_ cell: Cell) -> Bool {
    cell.width == 1 && (cell.scalar == WindowBox.blank || cell.scalar == WindowBox.line)
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
