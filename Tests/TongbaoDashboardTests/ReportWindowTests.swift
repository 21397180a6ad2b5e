import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("What the report says of a region")
struct ReportWindowTests {
  @Test(
    "o shows every task and list whole, at any size and from both screens", arguments: [(120, 40), (80, 24), (40, 12)])
  func reach(_ columns: Int, _ rows: Int) throws {
    for keys in ["jo", "j<enter>o"] {
      var state = try Fixture.reportedState(columns, rows)
      try state.type(keys)
      var seen = state.text
      for _ in 0..<60 {
        try state.type("j")
        seen += state.text
      }
      let text = seen.filter { !"│┃ \n".contains($0) }
      #expect(text.contains("2020-09-20平台改造下沉"))
      for part in ["本省验收", "低于30%", "点名1省", "各省明细表未公布", "本期口径调整", "数据集说明"] {
        #expect(text.contains(part), "\(part) with \(keys) at \(columns)x\(rows)")
      }
    }
  }

  @Test("the panel begins tasks with their date and says how many lines it leaves out, and how to see them")
  func panel() throws {
    var state = try Fixture.reportedState()
    try state.type("j<enter>")
    #expect(state.text.contains("□ 2020-09-20 平台改造下沉") && state.text.contains("… 还有 6 项，按 o 查看"))
    try state.type("L")
    #expect(state.text.contains("… 6 more: press o"))
  }

  @Test("a click on the panel opens the window")
  func clicking() throws {
    var state = try Fixture.reportedState()
    try state.type("j<enter>")
    let lines = state.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("按 o 查看") })
    _ = state.update(.mouse(MouseEvent(.press, at: Point(column: 90, row: row))))
    #expect(state.overlay == .report(firstLine: 0))
  }

  @Test("tasks that name nobody stand on the head's screen, and so do those of all")
  func head() throws {
    var state = try Fixture.reportedState()
    try state.type("k<enter>")
    #expect(state.text.contains("□ 2020-10-31 三种模式上线"))
    try state.type("o")
    #expect(state.text.contains("三种模式上线（未完成 13）") && state.text.contains("（未完成 2）：山西、陕西"))
  }

  @Test("a region that no report names is said not to be named, and notes are shown all the same")
  func unnamed() throws {
    var state = try Fixture.reportedState()
    _ = state.update(.milestones(dataset: "fixture", Milestones(), []))
    try state.type("Go")
    #expect(state.text.contains("通报没有点名本地区") && state.text.contains("数据集说明"))
  }

  @Test("the window stays while one goes from region to region")
  func stepping() throws {
    var state = try Fixture.reportedState()
    try state.type("j<enter>o.")
    #expect(state.overlay == .report(firstLine: 0) && state.text.contains("通报与任务 · 广东"))
  }

  @Test("lists are told with their table's name, their own words are not doubled, and what says the same stands once")
  func names() throws {
    var state = try Fixture.reportedState(120, 120)
    try state.type("j<enter>")
    #expect(state.text.contains("! 宽带 底线完成 低于70%"))
    #expect(state.text.split(separator: "! 魔百和 净增完成情况差").count == 2)
  }

  @Test("notes stand where their domain or region is, those of this table first")
  func notes() throws {
    var state = try Fixture.reportedState(120, 60)
    try state.type("jo")
    let shanxi = state.text
    #expect(shanxi.contains("· 要求 · 宽带：核对离网口径") && shanxi.contains("· 案例 · 魔百和：山西包区经验"))
    #expect(shanxi.contains("· 要求：各省自核") && !shanxi.contains("广东补传数据"))
    try state.type("<esc>2o")
    #expect(state.text.contains("山西包区经验") && !state.text.contains("核对离网口径"))
    try state.type("<esc>1jjo")
    #expect(!state.text.contains("山西包区经验") && !state.text.contains("广东补传数据"))
    try state.type("<esc>k<enter>o")
    #expect(state.text.contains("广东补传数据") && state.text.contains("核对离网口径"))
    try state.type("<esc><esc>kkk<enter>")
    #expect(!state.text.contains("山西包区经验"), "the head's panel has no room for what belongs to regions")
  }

  @Test("the panel of a region has the notes that name it")
  func notesInPanel() throws {
    var state = try Fixture.reportedState(160, 100)
    try state.type("j<enter>")
    #expect(state.text.contains("· 案例 · 魔百和：山西包区经验") && !state.text.contains("广东补传数据"))
  }
}
