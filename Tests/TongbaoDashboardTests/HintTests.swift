import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Hints")
struct HintTests {
  private func hints(_ keys: String, _ language: Language = .zh) throws -> String {
    var state = try Fixture.state(120, 30, language: language)
    _ = state.update(.shelved(Fixture.shelf))
    try state.type(keys)
    return state.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[29]
  }

  @Test(
    "the bar says what the keys do just now",
    arguments: [
      ("/gd", " Enter 保留筛选  Esc 取消  ↑ ↓移动  F1帮助", " Enter keep  Esc cancel  ↑ ↓ move  F1 help"),
      (":", " ↑ ↓选择  Enter 执行  Esc 关闭", " ↑ ↓ choose  Enter run  Esc close"),
      ("D", " ↑ ↓选择  Enter 打开  Esc 关闭", " ↑ ↓ choose  Enter open  Esc close"),
      ("?", " ↑ ↓滚动  Esc 关闭", " ↑ ↓ scroll  Esc close"), ("o", " ↑ ↓滚动  Esc 关闭", " ↑ ↓ scroll  Esc close"),
    ])
  func modes(_ keys: String, _ chinese: String, _ english: String) throws {
    #expect(try hints(keys) == chinese)
    #expect(try hints(keys, .en) == english)
  }

  @Test("with a kept filter Escape is said to clear it, and q is not said to quit")
  func kept() throws {
    #expect(try hints("/gd<enter>").contains("Esc 清除筛选") && hints("/gd<enter>").contains("Q 退出"))
    #expect(try hints("/gd<enter>", .en).contains("Esc clears the filter"))
    #expect(try hints("/gd<enter><esc>").contains("q 退出") && !hints("").contains("Esc"))
    #expect(try hints("<enter>").contains("Esc 返回") && hints("<enter>").contains("Q 退出"))
  }

  @Test("the statistics lie over a table that stays in use")
  func statistics() throws {
    #expect(try hints("lI").contains("Enter Esc 关闭") && hints("lI").contains("s 排序"))
  }

  @Test("a hint of a window can be clicked")
  func clicking() throws {
    var state = try Fixture.state(120, 30)
    try state.type("?")
    _ = state.update(.mouse(MouseEvent(.press, at: Point(column: TextLayout.width(" ↑ ↓滚动  "), row: 29))))
    #expect(state.overlay == nil)
  }

  @Test("the lower border of a window has verbs", arguments: [("D", "─ Enter 打开  Esc 关闭 ─"), ("?", "─ Esc 关闭 ─")])
  func borders(_ keys: String, _ border: String) throws {
    var state = try Fixture.state()
    try state.type(keys)
    #expect(state.text.contains(border))
  }

  @Test("a dataset can be chosen from a region's screen")
  func choosing() throws {
    var state = try Fixture.state()
    _ = state.update(.shelved(Fixture.shelf))
    #expect(try state.type("<enter>Dj<enter>") == [.open(dataset: "broken")])
  }
}
