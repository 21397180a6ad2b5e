import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Marks")
struct MarkTests {
  private func state(_ keys: String) throws -> State {
    var state = try Fixture.state()
    try state.type(keys)
    return state
  }

  private func names(_ state: State) -> [String] {
    state.marked.compactMap { code in state.dataset?.roster.regions.first { $0.code == code }?.short }
  }

  @Test("Space marks the region of table, ranking, map, overview and region's screen, and takes the mark away")
  func marking() throws {
    #expect(try names(state(" jj k ")) == ["北京", "广东", "山西"])
    #expect(try names(state(" j j k ")) == ["北京", "广东"])
    for keys in ["jji ", "jjm ", "jj<enter> "] { #expect(try names(state(keys)) == ["广东"], "\(keys)") }
    let overview = try state("0<right><right> ")
    #expect(overview.marked.count == 1 && overview.text.contains("●"))
    #expect(try state("gg ").marked.isEmpty && state("gg ").text.contains("请先移到要标记的地区"))
  }

  @Test("a mark stands before the name")
  func drawing() throws {
    #expect(try state(" j").text.contains("●北京") && state(" ").text.contains("▸●北京"))
    #expect(try state(" i").text.contains("●北京") && state(" <enter>").text.contains("› ●北京"))
    #expect(try state("jjm ").text.contains("●广东"))
    var plain = try state(" j")
    plain.glyphs = .ascii
    _ = plain.update(.resized(plain.size))
    #expect(plain.text.contains("@Beijing"))
  }

  @Test("marks survive months, domains, languages and starts, and belong to their dataset")
  func surviving() throws {
    let marked = try state(" jj ")
    for keys in ["[", "2", "L", "[[2L"] {
      var later = marked
      try later.type(keys)
      #expect(later.marked == marked.marked)
    }
    var next = State(size: marked.size)
    _ = next.update(.opened(try Fixture.dataset(), marked.preferences))
    #expect(next.marked == marked.marked)
    let other = Dataset(
      id: "other", catalogue: try Fixture.catalogue(), roster: Fixture.roster, timeline: Timeline(periods: []))
    _ = next.update(.opened(other, Preferences()))
    #expect(next.marked.isEmpty && next.preferences.marks["fixture"] == marked.marked)
  }

  @Test("the marked regions are a group, which ends with its last mark")
  func group() throws {
    var state = try state(" jj PG<enter>")
    #expect(state.group == .marked && state.orderedRows == [1, 3] && state.text.contains("已标记 2/5"))
    try state.type("gg jjj ")
    #expect(state.orderedRows == [1] || state.orderedRows == [3])
    try state.type("ggj ")
    #expect(state.marked.isEmpty && state.group == .all && state.orderedRows.count == 5)
  }
}
