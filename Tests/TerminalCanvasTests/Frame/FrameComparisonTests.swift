import Testing

@testable import TerminalCanvas

private func frame(_ text: String) -> Frame {
  var frame = Frame(Size(columns: 8, rows: 2))
  frame.write(text, at: Point(column: 0, row: 1))
  return frame
}

@Test(
  arguments: [
    ("abc", "abc", nil), ("abc", "axc", 1..<2), ("abc", "xbx", 0..<3), ("中文", "中字", 2..<4), ("中文", "中ab", 2..<4),
    ("ab文", "中文", 0..<2),
    ("a中", "中a", 0..<3), ("", "       x", 7..<8),
  ] as [(String, String, Range<Int>?)])
func changes(before: String, after: String, columns: Range<Int>?) {
  #expect(frame(after).changedRows(since: frame(before)) == columns.map { [ChangedRun(row: 1, columns: $0)] } ?? [])
}

@Test func aChangedStyleIsAChange() {
  var styled = frame("abc")
  styled.setPaper(Rect(column: 1, row: 1, columns: 1, rows: 1), .cursor)
  #expect(styled.changedRows(since: frame("abc")) == [ChangedRun(row: 1, columns: 1..<2)])
}

@Test func halfAStyledWideCharacterIsDrawnWhole() {
  var styled = frame("a中")
  styled.setPaper(Rect(column: 2, row: 1, columns: 1, rows: 1), .cursor)
  #expect(styled.changedRows(since: frame("a中")) == [ChangedRun(row: 1, columns: 1..<3)])
}

@Test func framesOfOtherSizesAreDrawnWhole() {
  let runs = frame("abc").changedRows(since: Frame(Size(columns: 7, rows: 2)))
  #expect(runs == [ChangedRun(row: 0, columns: 0..<8), ChangedRun(row: 1, columns: 0..<8)])
  #expect(Frame(Size(columns: 0, rows: 0)).changedRows(since: frame("abc")).isEmpty)
}
