/// Items one below the other, one of them selected; it scrolls so that this one is seen.
public struct SelectionList: Hashable, Sendable {
  /// One line: a text at the left and a detail at the right.
  public struct Item: Hashable, Sendable {
    public var text: String
    public var detail: String
    public var style: Style

    public init(_ text: String, detail: String = "", style: Style = Style()) {
      self.text = text
      self.detail = detail
      self.style = style
    }
  }

  public var items: [Item]
  /// The index of the selected item; none when nil.
  public var selection: Int?
  /// The first item that was shown before, so that the list moves no more than it must.
  public var offset: Int
  public var paper: Paper

  public init(_ items: [Item], selection: Int? = nil, offset: Int = 0, paper: Paper = .window) {
    self.items = items
    self.selection = selection
    self.offset = offset
    self.paper = paper
  }

  /// Which items a list of `rows` rows shows; its offset is to be kept for the next time.
  public func viewport(rows: Int) -> Viewport {
    let view = Viewport(count: items.count, page: rows, offset: offset)
    return selection.map { view.showing($0) } ?? view
  }

  /// The index of the item at `point`, for clicks; nil where there is none.
  public func index(at point: Point, in rect: Rect) -> Int? {
    guard rect.contains(point) else { return nil }
    let view = viewport(rows: rect.size.rows)
    let index = view.offset + point.row - rect.minRow
    return view.visible.contains(index) ? index : nil
  }

  /// Draws the items that fit, and a scroll indicator at the right where some do not.
  public func draw(in rect: Rect, into frame: inout Frame) {
    frame.fill(rect, paper: paper)
    let view = viewport(rows: rect.size.rows)
    var lines = rect
    if view.isScrollable { ScrollIndicator(view, paper: paper).draw(in: lines.takeRight(1), into: &frame) }
    for index in view.visible { draw(items[index], index == selection, in: lines.row(index - view.offset), &frame) }
  }

  /// Draws one item; its detail goes before its text is cut to less than half.
  private func draw(_ item: Item, _ isSelected: Bool, in line: Rect, _ frame: inout Frame) {
    let style = item.style.on(isSelected ? .cursor : paper)
    frame.fill(line, with: .blank(style))
    let columns = line.size.columns
    let detail = TextLayout.width(item.detail, glyphs: frame.glyphs)
    let text = TextLayout.width(item.text, glyphs: frame.glyphs)
    let hasDetail = detail > 0 && detail + 1 + min(text, columns / 2) <= columns
    let room = hasDetail ? columns - detail - 1 : columns
    frame.write(item.text, at: line.origin, style: style, width: room)
    guard hasDetail else { return }
    let detailStyle = Style(isSelected ? style.ink : .dim, on: style.paper)
    frame.write(
      item.detail, at: Point(column: line.minColumn + room + 1, row: line.minRow), style: detailStyle, width: detail)
  }
}
