/// Tabs in one row, each with its key and a badge; it scrolls so that the current one is seen.
public struct TabBar: Hashable, Sendable {
  /// One tab: ` 1宽带!9 `.
  public struct Tab: Hashable, Sendable {
    public var key: String
    public var title: String
    public var badge: String
    public var badgeInk: Ink
    /// Whether there is nothing behind it: title and badge are dim.
    public var isEmpty: Bool

    public init(
      key: String = "", title: String, badge: String = "", badgeInk: Ink = .attention, isEmpty: Bool = false
    ) {
      self.isEmpty = isEmpty
      self.key = key
      self.title = title
      self.badge = badge
      self.badgeInk = badgeInk
    }
  }

  public var tabs: [Tab]
  /// The index of the tab that is shown.
  public var current: Int
  public var paper: Paper

  public init(_ tabs: [Tab], current: Int, paper: Paper = .plain) {
    self.tabs = tabs
    self.current = current
    self.paper = paper
  }

  /// Draws into the first row of `rect` and gives the place of each tab, empty for one that is not seen. Marks at the
  /// ends tell of tabs beyond them.
  @discardableResult
  public func draw(in rect: Rect, into frame: inout Frame) -> [Rect] {
    var places = tabs.map { _ in Rect(column: rect.minColumn, row: rect.minRow, columns: 0, rows: 0) }
    guard !rect.isEmpty, !tabs.isEmpty else { return places }
    let glyphs = frame.glyphs
    let widths = tabs.map { TextLayout.width($0.key + $0.title + $0.badge, glyphs: glyphs) + 2 }
    let isCut = widths.reduce(0, +) > rect.size.columns && rect.size.columns > 2
    let inner = isCut ? rect.inset(columns: 1) : rect
    var index = isCut ? firstShown(widths, columns: inner.size.columns) : 0
    let first = index
    var column = inner.minColumn
    while index < tabs.count && column < inner.maxColumn {
      let fits = column.bounded(plus: widths[index]) <= inner.maxColumn
      guard fits || index == first else { break }
      places[index] = Rect(column: column, row: rect.minRow, columns: widths[index], rows: 1).intersection(inner)
      draw(tabs[index], isCurrent: index == selected, in: places[index], &frame)
      column = column.bounded(plus: widths[index])
      index += 1
    }
    if isCut && first > 0 { drawMark("‹", at: rect.minColumn, rect, &frame) }
    if isCut && index < tabs.count { drawMark("›", at: rect.maxColumn - 1, rect, &frame) }
    return places
  }

  /// The current index, moved into range.
  private var selected: Int { max(0, min(current, tabs.count - 1)) }

  /// The first tab from which on the current one fits.
  private func firstShown(_ widths: [Int], columns: Int) -> Int {
    var first = selected
    var used = widths[first]
    while first > 0 && used + widths[first - 1] <= columns {
      first -= 1
      used += widths[first]
    }
    return first
  }

  /// Draws one tab, cut where it does not fit.
  private func draw(_ tab: Tab, isCurrent: Bool, in place: Rect, _ frame: inout Frame) {
    let paper = isCurrent ? Paper.cursor : paper
    frame.fill(place, paper: paper)
    var column = place.minColumn + 1
    let end = place.maxColumn - 1
    let parts = [
      (tab.key, Style(.accent, on: paper)),
      (tab.title, Style(tab.isEmpty ? .dim : isCurrent ? .strong : .text, on: paper)),
      (tab.badge, Style(tab.isEmpty ? .dim : tab.badgeInk, on: paper)),
    ]
    for (text, style) in parts where column < end {
      let point = Point(column: column, row: place.minRow)
      column += frame.write(text, at: point, style: style, width: end - column)
    }
  }

  /// Draws the mark of tabs that are not seen.
  private func drawMark(_ mark: Unicode.Scalar, at column: Int, _ rect: Rect, _ frame: inout Frame) {
    frame.fill(Rect(column: column, row: rect.minRow, columns: 1, rows: 1), with: Cell(mark, Style(.dim, on: paper)))
  }
}
