import Testing

@testable import TerminalCanvas

private let spans = [Span("新疆", Style(.strong)), Span(" · "), Span("58.2%", Style(.attention)), Span("")]

@Test(
  arguments: [
    (nil, "新疆 · 58.2%"), (20, "新疆 · 58.2%"), (12, "新疆 · 58.2%"), (11, "新疆 · 58.…"), (8, "新疆 · …"), (7, "新疆 ·…"),
    (4, "新…"),
    (1, "…"), (0, ""), (-1, ""),
  ] as [(Int?, String)])
func spansAreCutAsOneText(width: Int?, shown: String) {
  let drawn = picture(20, 1) { frame in
    let used = frame.write(spans, at: Point(column: 0, row: 0), width: width)
    #expect(used == TextLayout.width(shown))
  }
  #expect(drawn == shown)
}

@Test func spansKeepTheirStylesAndAlign() {
  var frame = Frame(Size(columns: 20, rows: 1))
  frame.write(spans, at: Point(column: 0, row: 0), width: 20, align: .right)
  #expect(frame.plainText() == "        新疆 · 58.2%\n")
  #expect(frame[8, 0].style.ink == .strong && frame[12, 0].style.ink == .text && frame[19, 0].style.ink == .attention)
}

@Test func spansAtAnyPlaceAreSafe() {
  var frame = Frame(Size(columns: 3, rows: 1))
  for column in [Int.min, -3, 2, Int.max] {
    for width in [nil, 0, 5, Int.max, Int.min] {
      frame.write(spans, at: Point(column: column, row: 0), width: width, align: .centre)
    }
  }
  #expect(isWhole(frame))
}
