import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Undo")
struct UndoTests {
  private func state(_ keys: String) throws -> State {
    var state = try Fixture.state()
    try state.type(keys)
    return state
  }

  @Test(
    "u takes the last change back, U makes it again, and both say which",
    arguments: [
      (" ", "标记"), ("Pj<enter>", "分组"), ("ls", "排序"), ("lw", "展开的列"), ("/shan<enter>", "筛选"), ("c", "颜色"), ("=", "对比"),
    ])
  func oneStep(_ keys: String, _ word: String) throws {
    let before = try Fixture.state().arrangement
    var state = try state(keys)
    let after = state.arrangement
    #expect(before != after)
    try state.type("u")
    #expect(state.arrangement == before && state.text.contains("已撤销：" + word))
    try state.type("U")
    #expect(state.arrangement == after && state.text.contains("已重做：" + word))
  }

  @Test("steps are taken back in turn, whatever was looked at between; a new change ends what can be done again")
  func severalSteps() throws {
    var state = try state(" [2ls=jL")
    try state.type("u")
    #expect(state.comparison == .none && !state.sortOrder.keys.isEmpty)
    try state.type("u")
    #expect(state.sortOrder.keys.isEmpty && state.marked.count == 1)
    try state.type("u")
    #expect(state.marked.isEmpty)
    try state.type("Uc")
    #expect(state.marked.count == 1 && state.shading == .fifths)
    try state.type("U")
    #expect(state.comparison == .none)
  }

  @Test("in a trend what was pinned is taken back")
  func pins() throws {
    #expect(try state("lz u").marked.isEmpty && state("lz uU").marked.count == 1)
  }

  @Test("a filter is one change however many letters were typed, and given up it is none")
  func filters() throws {
    var state = try state("/shan<enter>")
    #expect(state.arrangements.past.count == 1)
    #expect(try self.state("/shan<esc>").arrangements.past.isEmpty)
    try state.type("<esc>u")
    #expect(state.table.filter == "shan")
    try state.type("u")
    #expect(state.table.filter.isEmpty && state.derived.table?.rows.count == 5)
  }

  @Test("a double click and the wheel change nothing twice")
  func nested() throws {
    var state = try state("")
    let header = Picture(of: state, size: state.size).targets.first {
      if case .choose(.header) = $0.action(at: $0.rect.origin) { true } else { false }
    }
    let point = try #require(header).rect.origin
    _ = state.update(.mouse(MouseEvent(.doublePress, at: point)))
    #expect(state.arrangements.past.count == 1)
  }

  @Test("where nothing was changed it says so; another dataset begins anew")
  func nothing() throws {
    #expect(try state("u").text.contains("没有可撤销的更改") && state("U").text.contains("没有可重做的更改"))
    var state = try state("ls")
    let other = Dataset(
      id: "other", catalogue: try Fixture.catalogue(), roster: Fixture.roster, timeline: Timeline(periods: []))
    _ = state.update(.opened(other, Preferences()))
    #expect(state.arrangements.past.isEmpty)
  }

  @Test("no more than so many changes are kept")
  func limit() throws {
    let state = try state(String(repeating: "c", count: 250))
    #expect(state.arrangements.past.count == Arrangements.limit)
  }
}
