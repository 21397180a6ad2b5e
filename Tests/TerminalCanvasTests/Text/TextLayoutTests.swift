import Testing

@testable import TerminalCanvas

@Test(arguments: [
  ("abc", 5, "abc"), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -3, ""),
  ("中文字", 6, "中文字"), ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("中文字", 3, "中…"), ("中文字", 2, "…"), ("中文字", 1, "…"),
  ("中a文", 4, "中a…"), ("\u{1B}[0m", 3, "?[…"), ("", 0, ""),
])
func truncates(text: String, columns: Int, shown: String) {
  #expect(TextLayout.truncate(text, to: columns) == shown)
}

@Test func truncatesWithAStandInWhereTheEllipsisIsWide() {
  #expect(TextLayout.truncate("abcd", to: 3, glyphs: .ascii) == "ab~")
  #expect(TextLayout.truncate("①②③", to: 4, glyphs: .wide) == "①~")
}

@Test(arguments: [
  ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]), ("abcdefg", 3, ["abc", "def", "g"]),
  ("低于关注线70%达11.8PP", 8, ["低于关注", "线70%达", "11.8PP"]), ("a\n\nb", 5, ["a", "", "b"]), ("", 5, [""]),
  ("中文", 1, ["中", "文"]),
  ("ab 中文", 4, ["ab", "中文"]),
  ("北京、上海、天津", 10, ["北京、上", "海、天津"]), ("共三省。", 6, ["共三", "省。"]), ("天津（47）", 6, ["天津", "（47）"]),
  ("为74.1%）、重庆", 8, ["为", "74.1%）", "、重庆"]), ("，，，，", 4, ["，，", "，，"]), ("（（中", 4, ["（（", "中"]),
])
func wraps(text: String, columns: Int, lines: [String]) {
  #expect(TextLayout.wrap(text, to: columns) == lines)
}

@Test func marksBeginLinesWhereThereIsNoRoomToLose() {
  #expect(TextLayout.wrap("共三省。", to: 6, full: true) == ["共三省", "。"])
}
