import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The bulletin on the screen")
struct BulletinScreenTests {
  private func state(_ keys: String, language: Language = .zh) throws -> State {
    var state = try Fixture.state(language: language)
    try state.type(keys)
    return state
  }

  @Test("it opens at the sentence that rests on the cell under the cursor, and points at that cell")
  func opening() throws {
    let state = try state("GlB")
    #expect(state.screen == .bulletin && state.text.contains("› 通报"))
    #expect(state.bulletinCell?.column == 1 && state.bulletinCell?.row == 5)
    #expect(state.text.contains("新疆 · 底线目标完成率 58.2%"), "the footer explains the cell")
  }

  @Test("Enter goes to the cell, Escape returns to the sentence, and again to where it was opened")
  func doors() throws {
    var state = try state("2jB")
    try state.type("<home>")
    let sentence = try #require(state.bulletin?.sentence)
    let cell = try #require(state.bulletinCell)
    try state.type("<enter>")
    #expect(
      state.screen == .table && state.domain == 0 && state.table.row == cell.row && state.currentColumn == cell.column)
    try state.type("<esc>")
    #expect(state.screen == .bulletin && state.bulletin?.sentence == sentence)
    try state.type("<esc>")
    #expect(state.screen == .table && state.bulletin == nil)
  }

  @Test("arrows go through the cells that a sentence rests on, and through sentences, and stay inside")
  func moving() throws {
    var state = try state("lB<home>")
    let dataset = try #require(state.dataset)
    let written = try #require(state.derived.bulletin)
    var told = 0
    for index in written.places.indices {
      #expect(state.bulletin?.sentence == index)
      let cells = written.cells(ofSentence: index, in: dataset)
      for cell in cells {
        #expect(state.bulletinCell.map { [$0.column, $0.row] } == [cell.column, cell.row])
        try state.type("<right>")
        told += 1
      }
      try state.type("j")
    }
    #expect(told > 4 && state.bulletin?.sentence == written.places.count - 1)
  }

  @Test("e goes to the next cell that needs attention, of whichever sentence")
  func attention() throws {
    let state = try state("B<home>e")
    let cell = try #require(state.bulletinCell)
    #expect(state.derived.period?.status(column: cell.column, row: cell.row).needsAttention == true)
  }

  @Test("another period or language is written anew, and the cursor stays with its cell")
  func rewriting() throws {
    var state = try state("GlB")
    try state.type("[")
    #expect(state.text.contains("2020年7月") && state.bulletinCell?.column == 1 && state.bulletinCell?.row == 5)
    try state.type("L")
    #expect(state.text.contains("› Bulletin") && state.bulletinCell?.row == 5)
  }

  @Test("on a region's screen it is that region's; , and . turn to others, the whole among them")
  func ofARegion() throws {
    var state = try state("Gl<enter>B")
    #expect(state.bulletin?.row == 5 && state.text.contains("› 新疆 › 通报"))
    try state.type(",")
    #expect(state.bulletin?.row == 4 && state.text.contains("› 陕西 › 通报"))
    try state.type("<esc>")
    #expect(state.screen == .region)
  }

  @Test("what looks at a cell otherwise is shown of the cell, and other tables are gone to")
  func leaving() throws {
    #expect(try state("GlBz").screen == .trend)
    #expect(try state("GlBi").shownFace == .ranking)
    #expect(try state("GlB2").domain == 1 && state("GlB2").bulletin == nil)
    #expect(try state("GlB0").screen == .overview)
  }

  @Test("y copies the sentence, Y has the whole, and so has the text that ^S exports")
  func taking() throws {
    var state = try state("GlB")
    func copied(_ keys: String) throws -> String {
      if case .copy(let text)? = try state.type(keys).first { text } else { "" }
    }
    let sentence = try copied("y")
    #expect(sentence.contains("新疆") && !sentence.contains("\n"))
    let whole = try copied("Y")
    #expect(!sentence.isEmpty && whole.contains(sentence))
    #expect(try state.type("<c-s>").isEmpty && state.text.contains("tongbao-fixture-2020-08-bulletin.txt"))
    guard case .text(let exported)? = ExportedView(state).content(as: .text) else { return #expect(Bool(false)) }
    #expect(exported == whole)
  }

  @Test("a click puts the cursor on a sentence, a second opens its cell")
  func clicking() throws {
    var state = try state("B")
    let line = try #require(state.derived.bulletin?.lines.lastIndex { $0.sentence == 1 })
    let top = Chrome(size: state.size).top + line - (state.bulletin?.firstLine ?? 0)
    _ = state.update(.mouse(MouseEvent(.press, at: Point(column: 9, row: top))))
    #expect(state.bulletin?.sentence == 1)
  }

  @Test("while its period is being read it says so")
  func waiting() throws {
    var state = try state("B")
    _ = state.update(.listed(dataset: "fixture", Fixture.months() + [try Fixture.month(9)], []))
    try state.type("]")
    #expect(state.text.contains("2020年9月"))
  }
}
