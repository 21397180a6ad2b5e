/// Which part of a list is on the screen: pure arithmetic of scrolling.
public struct Viewport: Hashable, Sendable {
  /// How many items there are.
  public let count: Int
  /// How many fit on the screen.
  public let page: Int
  /// The first that is shown; never so far down that the page has room left.
  public let offset: Int

  /// A view of `count` items from `offset`, moved into range.
  public init(count: Int, page: Int, offset: Int = 0) {
    self.count = max(0, count)
    self.page = max(0, page)
    self.offset = max(0, min(offset, self.count - self.page))
  }

  /// The items that are shown.
  public var visible: Range<Int> { offset..<min(count, offset.bounded(plus: page)) }
  /// Whether there are more items than fit.
  public var isScrollable: Bool { count > page }

  /// Moved just as far as it takes to show `cursor`, with `margin` items around it where there is room.
  public func showing(_ cursor: Int, margin: Int = 0) -> Viewport {
    guard page > 0 && count > 0 else { return self }
    let cursor = max(0, min(cursor, count - 1))
    let margin = max(0, min(margin, (page - 1) / 2))
    let last = max(offset, cursor.bounded(plus: margin) - page + 1)
    return Viewport(count: count, page: page, offset: min(last, cursor - margin))
  }

  /// Moved by a number of items, up when negative.
  public func scrolled(by items: Int) -> Viewport {
    Viewport(count: count, page: page, offset: offset.bounded(plus: items))
  }
}
