/// A track with a thumb that shows which part of a list is seen.
public struct ScrollIndicator: Hashable, Sendable {
  public var viewport: Viewport
  public var paper: Paper

  public init(_ viewport: Viewport, paper: Paper = .plain) {
    self.viewport = viewport
    self.paper = paper
  }

  /// Draws into the first column of `rect`; nothing when all items are seen.
  public func draw(in rect: Rect, into frame: inout Frame) {
    guard viewport.isScrollable, !rect.isEmpty else { return }
    let rows = min(rect.size.rows, Frame.maximumExtent)
    let thumb = thumb(rows: rows)
    let isNarrow = frame.glyphs == .narrow
    for row in 0..<rows {
      let isThumb = thumb.contains(row)
      let scalar: Unicode.Scalar = isThumb ? (isNarrow ? "┃" : "#") : (isNarrow ? "│" : "|")
      frame.fill(
        Rect(column: rect.minColumn, row: rect.minRow.bounded(plus: row), columns: 1, rows: 1),
        with: Cell(scalar, Style(isThumb ? .text : .dim, on: paper)))
    }
  }

  /// The rows of the thumb on a track of `rows`: it touches an end exactly when the list does.
  func thumb(rows: Int) -> Range<Int> {
    let length = max(1, min(rows, Int(Double(rows) * Double(viewport.page) / Double(viewport.count))))
    let free = rows - length
    let last = viewport.count - viewport.page
    if viewport.offset == 0 || free == 0 { return 0..<length }
    if viewport.offset >= last { return free..<rows }
    let exact = Int((Double(free) * Double(viewport.offset) / Double(last)).rounded())
    let start = free < 2 ? 0 : max(1, min(free - 1, exact))
    return start..<start + length
  }
}
