import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The screen of tasks")
struct BoardTests {
  private func state(_ columns: Int = 120, _ rows: Int = 40, keys: String = "T") throws -> State {
    var state = try Fixture.reportedState(columns, rows)
    try state.type(keys)
    return state
  }

  /// The lines as one reads them: headings, then marks and names.
  private func lines(_ state: State) -> [String] {
    state.boardLines.compactMap { line in
      switch line {
      case .task(let task, _): "# " + task.id
      case .region(let row, _): "# " + Fixture.roster[row].short
      case .part(let entry): entry.state.mark + " " + entry.task.id + " " + Fixture.roster[entry.row].short
      case .counted(let task, _): "· " + task.id
      case .blank: nil
      }
    }
  }

  @Test("tasks stand with the overdue first, and so do their regions")
  func byTask() throws {
    #expect(
      lines(try state()) == [
        "# old", "! old 山西", "□ old 陕西", "? old 新疆", "■ old 北京", "■ old 广东", "# long", "□ long 山西", "□ long 陕西",
        "# modes", "· modes",
      ])
  }

  @Test("s groups by region, those with most overdue first, what names nobody at the head")
  func byRegion() throws {
    #expect(
      lines(try state(keys: "Ts")) == [
        "# 全国", "· modes", "# 山西", "! old 山西", "□ long 山西", "# 陕西", "□ old 陕西", "□ long 陕西", "# 北京", "■ old 北京",
        "# 广东", "■ old 广东", "# 新疆", "? old 新疆",
      ])
  }

  @Test("states follow the period, and what is not told yet is not shown")
  func periods() throws {
    #expect(
      lines(try state(keys: "T[")) == [
        "# old", "! old 山西", "□ old 陕西", "? old 新疆", "■ old 北京", "■ old 广东",
      ])
    #expect(
      lines(try state(keys: "T[[")) == [
        "# old", "□ old 北京", "□ old 山西", "□ old 广东", "□ old 陕西", "? old 新疆",
      ])
    let july = try state(keys: "T[")
    #expect(july.text.contains("逾期 16 天") && july.text.contains("已完成，迟 5 天"))
    let may = try state(keys: "T[[[")
    #expect(lines(may).isEmpty && may.text.contains("截至本期没有任务"))
  }

  @Test("the cursor keeps its task and region when the lines are grouped anew or the period changes")
  func cursor() throws {
    var state = try state(keys: "Tj")
    let place = BoardState.Place(task: "old", region: Fixture.roster[4].code)
    #expect(state.board?.place == place)
    try state.type("s[]s")
    #expect(state.board?.place == place)
  }

  @Test("e goes round what is overdue, and says where nothing is")
  func overdue() throws {
    var state = try state(keys: "TGe")
    #expect(state.board?.place == BoardState.Place(task: "old", region: Fixture.roster[2].code))
    try state.type("[[e")
    #expect(state.text.contains("截至本期没有逾期任务"))
  }

  @Test("Enter opens the region, and Esc leads back to the tasks as they were, then to the table")
  func drilling() throws {
    var state = try state(keys: "GlTsjjj")
    let before = state.board
    try state.type("<enter>")
    #expect(state.region?.row == 4 && state.text.contains("› 陕西"))
    try state.type("<esc>")
    #expect(state.board == before && state.region == nil)
    try state.type("<esc>")
    #expect(state.board == nil && state.region == nil && state.table.row == 5)
  }

  @Test("from a region's screen the tasks begin at that region, and Esc leads back to its screen")
  func fromRegion() throws {
    var state = try state(keys: "jjj<enter>j")
    let region = state.region
    try state.type("T")
    #expect(state.board?.isByRegion == true && state.board?.place?.region == Fixture.roster[4].code)
    try state.type("jj<enter>")
    #expect(state.region != nil)
    try state.type("T")
    #expect(state.screen == .board)
    try state.type("T")
    #expect(state.region == region && state.board == nil)
  }

  @Test("a filter leaves the regions or tasks that answer; Esc clears it before it leaves the tasks")
  func filter() throws {
    var state = try state(keys: "T/shanxi<enter>")
    #expect(lines(state) == ["# old", "! old 山西", "# long", "□ long 山西"])
    try state.type("<esc>/提速<enter>")
    #expect(lines(state).first == "# old" && lines(state).count == 6)
    try state.type("/<c-u>nothing")
    #expect(state.text.contains("没有符合筛选的任务"))
    try state.type("<esc>")
    #expect(lines(state).count == 11 && state.screen == .board && state.table.filter.isEmpty)
    try state.type("<esc>")
    #expect(state.screen == .table)
  }

  @Test("digits go to the tasks of a table, and say where it has none")
  func domains() throws {
    var state = try state(keys: "T2")
    #expect(state.board?.place?.task == "long" && state.shownDomain == 1)
    try state.type("[2")
    #expect(state.text.contains("这张表没有任务"))
  }

  @Test("the footer tells all of the line, and y copies it")
  func sentence() throws {
    var state = try state(80, 24)
    #expect(state.text.contains("山西：逾期 47 天 · 期限 2020-07-15 · 家宽提速方案上报 · 2020年6月提出"))
    #expect(try state.type("y") == [.copy("山西：逾期 47 天 · 期限 2020-07-15 · 家宽提速方案上报 · 2020年6月提出")])
  }

  @Test("a table of lower regions shows the tasks of its own regions only")
  func lowerTable() throws {
    let whole = try Fixture.dataset()
    let roster = Roster(head: Fixture.roster[2], members: [])
    let lower = Dataset(
      id: "fixture/regions/140000", catalogue: whole.catalogue, roster: roster, timeline: whole.timeline, isLower: true)
    var state = State(size: Size(columns: 120, rows: 40))
    _ = state.update(.opened(lower, Preferences()))
    _ = state.update(.milestones(dataset: "fixture", try Fixture.milestones(), []))
    try state.type("T")
    #expect(state.boardLines.compactMap(\.entry?.task.id) == ["old", "long"])
    #expect(state.boardLines.allSatisfy { if case .counted = $0 { false } else { true } })
  }

  @Test("a file that is wrong leaves what was read before, and stands among the problems")
  func problems() throws {
    var state = try state()
    _ = state.update(.milestones(dataset: "fixture", nil, [Fixture.problem("milestones.json")]))
    #expect(lines(state).count == 11 && state.text.contains("1 处文件错误"))
    try state.type("!")
    #expect(state.text.contains("fixture/milestones.json:12:7"))
    _ = state.update(.milestones(dataset: "other", Milestones(), []))
    #expect(state.milestoneFile.milestones.tasks.count == 3)
  }

  @Test("a click chooses a line, a second one opens its region")
  func mouse() throws {
    var state = try state()
    let rows = state.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("□ 陕西") })
    _ = state.update(.mouse(MouseEvent(.press, at: Point(column: 9, row: row))))
    #expect(state.board?.place?.region == Fixture.roster[4].code)
    _ = state.update(.mouse(MouseEvent(.doublePress, at: Point(column: 9, row: row))))
    #expect(state.region?.row == 4)
  }

  @Test("hostile names and tasks stay text", arguments: [(120, 40), (40, 12), (10, 4)])
  func hostile(_ columns: Int, _ rows: Int) throws {
    var state = try Fixture.state(columns, rows)
    let month = try Fixture.month(8)
    let tasks = Fixture.hostileNames.enumerated().map { index, name in
      Milestone(
        id: "t\(index)", task: Wording(zh: name), domain: name, since: month, source: name,
        parts: [.init(region: Fixture.roster[1].code)])
    }
    _ = state.update(.milestones(dataset: "fixture", Milestones(tasks), []))
    for keys in ["T", "s", "j", "j", "j", "<space>", "<esc>", "o", "<esc>", "<enter>"] {
      try state.type(keys)
      let scalars = state.text.unicodeScalars
      #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B || $0.value == 0x202E })
    }
  }
}
