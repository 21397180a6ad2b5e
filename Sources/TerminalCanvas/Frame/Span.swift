/// A piece of a line in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}

/// Lines in several styles.
extension Frame {
  /// Writes pieces one after the other as if they were one text, and gives the columns that they took.
  @discardableResult
  public mutating func write(
    _ spans: [Span], at point: Point, width: Int? = nil, align: Alignment = .left, clip: Rect? = nil
  ) -> Int {
    let glyphs = glyphs
    let widths = spans.map { TextLayout.width($0.text, glyphs: glyphs) }
    var left = width ?? .max
    var column = point.column.bounded(plus: align.offset(of: widths.reduce(0, +), in: width ?? 0))
    let start = column
    for (index, span) in spans.enumerated() where left > 0 {
      // A piece that fills the line is cut by a blank after it when something would have followed.
      let isCut = widths[index] >= left && widths[(index + 1)...].contains { $0 > 0 }
      let used = write(
        isCut ? span.text + " " : span.text, at: Point(column: column, row: point.row), style: span.style,
        width: width.map { _ in left }, clip: clip)
      column = column.bounded(plus: used)
      left = isCut ? 0 : left - used
    }
    return column.bounded(minus: start)
  }
}
