import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Moving and going back")
struct MovementTests {
  /// Rows of the fixture: 0 the nation, then 北京, 山西, 广东, 陕西, 新疆.
  @Test(
    "keys move as hands expect",
    arguments: [
      ("", 1), ("j", 2), ("jj", 3), ("jjk", 2), ("G", 5), ("Ggg", 0), ("<end><home>", 0), ("k", 0), ("kk", 0),
      ("Gj", 5),
      ("<c-d>", 5), ("G<c-u>", 0), ("<pgdn>", 5), ("G<pgup>", 0), ("gx", 1), ("<down><down><up>", 2),
    ])
  func rows(_ keys: String, _ row: Int) throws {
    var state = try Fixture.state()
    try state.type(keys)
    #expect(state.table.row == row)
  }

  @Test(
    "columns move, and stop at the ends", arguments: [("l", 1), ("ll", 2), ("lll", 2), ("h", 0), ("$", 2), ("$^", 0)])
  func columns(_ keys: String, _ column: Int) throws {
    var state = try Fixture.state()
    try state.type(keys)
    #expect(state.currentColumn == column)
  }

  @Test("e and E find what needs attention, around the end")
  func attention() throws {
    var state = try Fixture.state()
    try state.type("e")
    #expect([state.table.row, state.currentColumn] == [2, 2])
    try state.type("e")
    #expect([state.table.row, state.currentColumn] == [5, 1])
    try state.type("e")
    #expect([state.table.row, state.currentColumn] == [2, 2])
    try state.type("E")
    #expect([state.table.row, state.currentColumn] == [5, 1])
  }

  @Test("back returns to exactly where the person was", arguments: ["<esc>", "<bs>", "q"])
  func back(_ key: String) throws {
    var state = try Fixture.state()
    try state.type("lsjjl")
    let before = (state.table, state.domain, state.text)
    try state.type("<enter>jj.,<tab>.s" + key)
    #expect(state.region == nil)
    #expect(state.table == before.0 && state.domain == before.1 && state.text == before.2)
  }

  @Test("regions follow each other in the table's order")
  func regions() throws {
    var state = try Fixture.state()
    try state.type("lsgg<enter>.")
    #expect(state.region?.row == 3, "by the floor target Guangdong is first")
    try state.type(".")
    #expect(state.region?.row == 2)
    try state.type(",,,,")
    #expect(state.region?.row == 0)
  }

  @Test("in a region's screen s puts first what needs attention")
  func attentionFirst() throws {
    var state = try Fixture.state()
    try state.type("G<enter>s")
    #expect(state.regionLines.compactMap(\.column).prefix(2) == [3, 1], "the critical one before the other")
  }

  @Test("q leaves a level, and the program at the outermost")
  func quitting() throws {
    var state = try Fixture.state()
    #expect(try state.type("<enter>q") == [])
    #expect(try state.type("/bj<enter>q") == [])
    #expect(try state.type("q") == [.quit])
    #expect(try state.type("<enter>?Q") == [.quit])
  }

  @Test("^C gives up the line that is typed before it quits", arguments: ["/", ":"])
  func interrupting(_ key: String) throws {
    var state = try Fixture.state()
    #expect(try state.type(key + "x<c-c>") == [])
    #expect(try state.type("<c-c>") == [.quit])
  }

  @Test(
    "digits and tabs turn the tables",
    arguments: [("2", 1), ("<tab>", 1), ("<tab><tab><tab>", 0), ("<s-tab><s-tab>", 1), ("9", 0)])
  func domains(_ keys: String, _ domain: Int) throws {
    var state = try Fixture.state()
    try state.type(keys)
    #expect(state.domain == domain)
  }
}
