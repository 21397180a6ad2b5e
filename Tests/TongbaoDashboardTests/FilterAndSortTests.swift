import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Filter and order")
struct FilterAndSortTests {
  @Test(
    "a name, pinyin, initials, an abbreviation and a code find a province",
    arguments: ["广东", "guangdong", "gd", "粤", "440000", "GuangDong"])
  func ways(_ query: String) throws {
    var state = try Fixture.state()
    try state.type("/" + query)
    #expect(state.derived.table?.rows.first == 3 && state.table.row == 3)
  }

  @Test("the filter works while it is typed, Enter keeps it, and Escape goes back to where one was")
  func life() throws {
    var state = try Fixture.state()
    try state.type("G/s")
    #expect(state.derived.table?.rows == [2, 4])
    try state.type("<enter>")
    #expect(state.prompt == nil && state.table.filter == "s")
    try state.type("/zzz")
    #expect(state.text.contains("没有符合筛选的地区"))
    try state.type("<esc>")
    #expect(state.table.filter == "s", "what was kept before is kept")
    try state.type("<esc>")
    #expect(state.table.filter.isEmpty && state.derived.table?.rows.count == 5)
  }

  @Test("a filter that found nothing gives the cursor back")
  func nothingFound() throws {
    var state = try Fixture.state()
    try state.type("G/zzz<enter><esc>")
    #expect(state.table.row == 5)
    try state.type("/q<bs><bs>")
    #expect(state.prompt == nil && state.table.row == 5)
  }

  @Test("n and N go round the matches, and say when there is no filter")
  func matches() throws {
    var state = try Fixture.state()
    try state.type("n")
    #expect(state.message != nil)
    try state.type("/s<enter>n")
    #expect(state.table.row == 4)
    try state.type("n")
    #expect(state.table.row == 2)
    try state.type("N")
    #expect(state.table.row == 4)
  }

  @Test("letters that are keys elsewhere are typed", arguments: ["q", "?", "L", ":"])
  func typing(_ letter: String) throws {
    var state = try Fixture.state()
    #expect(try state.type("/" + letter) == [])
    #expect(state.table.filter == letter)
  }

  @Test("s turns down, up and off, and shows its direction")
  func sorting() throws {
    var state = try Fixture.state()
    try state.type("ls")
    #expect(state.derived.table?.rows.prefix(2) == [3, 2])
    #expect(state.text.contains("底线完成%↓"))
    try state.type("s")
    #expect(state.derived.table?.rows.first == 5)
    #expect(state.text.contains("底线完成%↑"))
    try state.type("s")
    #expect(state.derived.table?.rows == [1, 2, 3, 4, 5] && state.sortOrder.keys.isEmpty)
  }

  @Test("S adds a second key")
  func second() throws {
    var state = try Fixture.state()
    try state.type("slS")
    #expect(state.sortOrder.keys.map(\.column) == [0, 1])
    #expect(state.text.contains("底线完成%↓2"))
    try state.type("SS")
    #expect(state.sortOrder.keys.map(\.column) == [0])
  }

  @Test("sorting shows the head of the order", arguments: ["Gls", "Glss", "GslS", "Gsss"])
  func headOfOrder(_ keys: String) throws {
    var state = try Fixture.state(80, 10)
    try state.type(keys)
    #expect(state.table.row == state.derived.table?.rows.first && state.table.firstPosition == 0)
  }

  @Test("the cursor that a person brought to a region in a filter stays with it, and so does the nation's")
  func cursor() throws {
    var state = try Fixture.state()
    try state.type("/s<enter>n")
    let row = state.table.row
    try state.type("ls")
    #expect(state.table.row == row)
    try state.type("<esc>ggs")
    #expect(state.table.row == 0)
  }

  @Test("the cursor stays with its region while the period changes")
  func cursorThroughPeriods() throws {
    var state = try Fixture.state()
    try state.type("lsjj")
    let row = state.table.row
    try state.type("[[]")
    #expect(state.table.row == row && state.table.row != state.derived.table?.rows.first)
  }

  @Test("at the start the head of the order that was left is shown, as soon as it is known")
  func start() throws {
    let left = Preferences(dataset: "fixture", domain: "broadband", sorts: ["broadband": ["broadband.gross_adds"]])
    let whole = try Fixture.dataset()
    var dataset = whole
    dataset.timeline = Timeline(periods: Fixture.months())
    let latest = try #require(whole.timeline.snapshot(try Fixture.month(8)))
    for keys in ["", "j"] {
      var state = State(size: Size(columns: 80, rows: 8))
      _ = state.update(.opened(dataset, left))
      try state.type(keys)
      let before = state.table.row
      _ = state.update(.loaded(dataset: "fixture", latest))
      let head = state.derived.table?.rows.first
      #expect(head == 3 && state.table.row == (keys.isEmpty ? head : before), "a cursor that was moved stays")
    }
  }
}
