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
