import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// Tasks fall to regions, also where the rows of a table are segments.
@Suite("Tasks beside tables of segments")
struct TurnedTasksTests {
  private func state(_ keys: String) throws -> State {
    var state = try Fixture.segments()
    _ = state.update(.milestones(dataset: "fixture", try Fixture.milestones(), []))
    try state.type(keys)
    return state
  }

  @Test(
    "T shows the regions' tasks from a table of segments, and leads back to its very row",
    arguments: ["2j", "/gd<enter>xj"])
  func fromSegments(keys: String) throws {
    var state = try state(keys)
    let (rows, row) = (state.sheets.shown, state.table.row)
    #expect(rows.dimension == "industry" && row == 2)
    try state.type("T")
    #expect(state.sheets.shown == .regions && state.boardLines.compactMap(\.entry).count == 7)
    #expect(state.text.contains("▸") && state.text.contains("山西"))
    try state.type("<enter>")
    #expect(state.region?.row == 2 && state.text.contains("› 山西"))
    try state.type("<esc><esc>")
    #expect(state.board == nil && state.sheets.shown == rows && state.table.row == row)
  }

  @Test("from the screen of a segment the tasks begin at its region, and lead back to that screen")
  func fromASegmentsScreen() throws {
    var state = try state("/gd<enter>xj<enter>")
    let region = state.region
    try state.type("T")
    #expect(state.board?.place?.region == Fixture.roster[3].code && state.board?.isByRegion == true)
    try state.type("T")
    #expect(state.region == region && state.sheets.shown == .segments(of: "industry", row: 3))
    #expect(state.text.contains("› 广东 › 行业 › 金融"))
  }

  @Test("x in a region's screen over the tasks turns to its segments, and Esc comes back to the tasks")
  func turningOverTheTasks() throws {
    var state = try state("Ts/gd<enter><enter>")
    let (board, region) = (state.board, state.region)
    #expect(region?.row == 3)
    try state.type("x")
    #expect(state.screen == .table && state.sheets.shown.dimension != nil && state.text.contains("› 广东"))
    try state.type("<esc>")
    #expect(state.region == region && state.board == board && state.sheets.shown == .regions)
    try state.type("<esc>")
    #expect(state.screen == .board)
  }

  @Test("the report on segments has the tasks of their region alone")
  func report() throws {
    let own = try state("/gd<enter>xggo")
    #expect(own.text.contains("家宽提速方案上报") && !own.text.contains("三种模式上线"))
    #expect(try !state("/gd<enter>xjo").text.contains("家宽提速方案上报"))
    #expect(try !state("2ggo").text.contains("家宽提速方案上报"), "nothing falls to the nation itself")
  }

  @Test("regions that are not the same any more leave nothing to go back to")
  func anotherCatalogue() throws {
    var state = try state("2jT")
    _ = state.update(.opened(try Fixture.dataset(), Preferences()))
    #expect(state.screen == .board)
    try state.type("<esc>")
    #expect(state.screen == .table && state.sheets.shown == .regions)
  }
}
