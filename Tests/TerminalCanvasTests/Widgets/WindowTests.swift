import Testing

@testable import TerminalCanvas

@Test func windowsStandInTheMiddle() {
  let drawn = picture(20, 7) { frame in
    let inner = WindowBox(title: "数据集", content: Size(columns: 8, rows: 2), footer: "Esc").draw(
      in: frame.bounds, into: &frame)
    frame.write("home", at: inner.origin)
    #expect(inner == Rect(column: 6, row: 2, columns: 8, rows: 2))
  }
  #expect(drawn == "\n    ┌─ 数据集 ─┐\n    │ home     │\n    │          │\n    └─ Esc ────┘\n\n")
}

@Test func windowsGrowNoLargerThanTheScreen() {
  let box = WindowBox(title: "a long title", content: Size(columns: .max, rows: .max))
  #expect(picture(10, 4) { box.draw(in: $0.bounds, into: &$0) } == "┌─ a l… ─┐\n│        │\n│        │\n└────────┘")
  #expect(picture(5, 2) { box.draw(in: $0.bounds, into: &$0) } == "\n")
  #expect(picture(0, 0) { box.draw(in: $0.bounds, into: &$0) } == "")
}

/// What is left of a row on either side of a window over its middle.
private func beside(_ left: String, _ middle: String, _ right: String) -> [String] {
  let row = left + middle + right
  let drawn = picture(TextLayout.width(row) + 1, 3) { frame in
    frame.write(row + "·", at: Point(column: 0, row: 1))
    let area = Rect(column: 0, row: 0, columns: frame.size.columns - 1, rows: 3)
    WindowBox(title: "", content: Size(columns: TextLayout.width(middle) - 4, rows: 1)).draw(in: area, into: &frame)
  }
  let line = drawn.split(separator: "\n", omittingEmptySubsequences: false)[1].dropLast()
  return line.split(separator: "│", omittingEmptySubsequences: false).map(String.init)
}

@Test(
  "nothing that is cut stands beside a window",
  arguments: [
    // What is whole stays.
    ("  12.5   109.4 ", "          ", " 88.0   97.2   ", "  12.5   109.4 ", " 88.0   97.2   "),
    // Words and numbers that reach under the window, or to it, go as a whole.
    ("  12.5     Inne", "r Mongolia", "n steppe   97.2", "  12.5         ", "           97.2"),
    ("  12.5   Inner ", "Mongolia  ", "  88.0         ", "  12.5         ", "  88.0         "),
    (" 北京  内蒙古自", "治区新疆维", "吾尔自治  上海 ", " 北京          ", "          上海 "),
    // A mark goes with its number, and a line is cut anywhere.
    ("  12.5    !   5", "8.2       ", "88.0     97.2  ", "  12.5         ", "         97.2  "),
    ("───────────────", "──────────", "───────────────", "────────────── ", " ──────────────"),
    // A side in which nothing could be read is blank.
    ("1 3  ", "          ", "1 3  ", "     ", "     "),
  ])
func besideWindows(left: String, middle: String, right: String, leftShown: String, rightShown: String) {
  #expect(beside(left, middle, right) == [leftShown, String(repeating: " ", count: 8), rightShown])
}

private let items = ["北京", "天津", "河北", "山西", "内蒙古"].map { SelectionList.Item($0, detail: "11") }

@Test func listsScrollToTheSelection() {
  let list = SelectionList(items, selection: 3)
  var frame = Frame(Size(columns: 10, rows: 3))
  list.draw(in: frame.bounds, into: &frame)
  #expect(frame.plainText() == "天津   11│\n河北   11┃\n山西   11│\n")
  #expect(frame[0, 2].style.paper == .cursor && frame[0, 0].style.paper == .window)
  #expect(list.viewport(rows: 3).offset == 1)
  #expect(list.index(at: Point(column: 4, row: 0), in: frame.bounds) == 1)
  #expect(list.index(at: Point(column: 4, row: 9), in: frame.bounds) == nil)
}

@Test func listsDropTheDetailWhereItDoesNotFit() {
  let list = SelectionList([SelectionList.Item("内蒙古", detail: "31 indicators")])
  #expect(picture(10, 2) { list.draw(in: $0.bounds, into: &$0) } == "内蒙古\n")
  #expect(picture(5, 1) { list.draw(in: $0.bounds, into: &$0) } == "内蒙…")
  #expect(picture(0, 1) { SelectionList([], selection: 4).draw(in: $0.bounds, into: &$0) } == "")
}

@Test(arguments: [
  (10, 5, 0, 0..<2), (10, 5, 5, 2..<4), (10, 5, 2, 1..<3), (10, 5, 1, 1..<3), (10, 5, 4, 1..<3), (1000, 4, 0, 0..<1),
  (1000, 4, 1, 1..<2),
  (1000, 4, 996, 3..<4), (1000, 4, 995, 2..<3),
])
func thumbs(count: Int, page: Int, offset: Int, rows: Range<Int>) {
  #expect(ScrollIndicator(Viewport(count: count, page: page, offset: offset)).thumb(rows: 4) == rows)
}
