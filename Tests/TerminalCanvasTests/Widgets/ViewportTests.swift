import Testing

@testable import TerminalCanvas

@Test(arguments: [
  // count, page, offset, cursor, margin -> offset
  (100, 10, 0, 5, 0, 0), (100, 10, 0, 10, 0, 1), (100, 10, 20, 5, 0, 5), (100, 10, 20, 25, 0, 20),
  (100, 10, 0, 99, 0, 90),
  (100, 10, 95, 95, 0, 90), (100, 10, 0, 8, 2, 1), (100, 10, 0, 99, 2, 90), (100, 10, 50, 0, 2, 0), (5, 10, 3, 4, 0, 0),
  (100, 1, 0, 7, 3, 7),
  (0, 10, 3, 4, 0, 0), (10, 0, 3, 4, 0, 3), (100, 10, .max, .min, .max, 0), (.max, 10, .max, .max, 3, .max - 10),
  (-4, -4, -4, 9, -1, 0),
])
func showsTheCursor(count: Int, page: Int, offset: Int, cursor: Int, margin: Int, expected: Int) {
  #expect(Viewport(count: count, page: page, offset: offset).showing(cursor, margin: margin).offset == expected)
}

@Test func theCursorIsAlwaysVisible() {
  var random = SeededGenerator(seed: 3)
  for _ in 0..<2000 {
    let count = Int.random(in: 1...40, using: &random)
    let page = Int.random(in: 1...15, using: &random)
    let cursor = Int.random(in: 0..<count, using: &random)
    let view = Viewport(count: count, page: page, offset: .random(in: -5...50, using: &random))
      .showing(cursor, margin: .random(in: 0...20, using: &random))
    #expect(view.visible.contains(cursor) && view.visible.count == min(count, page))
  }
}

@Test func scrollsWithinTheList() {
  let view = Viewport(count: 30, page: 10, offset: 5)
  #expect(
    view.scrolled(by: 3).offset == 8 && view.scrolled(by: .max).offset == 20 && view.scrolled(by: .min).offset == 0)
  #expect(view.isScrollable && !Viewport(count: 10, page: 10).isScrollable)
}
