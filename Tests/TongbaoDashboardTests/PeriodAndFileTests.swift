import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Periods and their files")
struct PeriodAndFileTests {
  @Test("months are stepped through, and cursor, order and filter are kept")
  func stepping() throws {
    var state = try Fixture.state()
    try state.type("ls/s<enter>G")
    let before = state.table
    try state.type("[[")
    #expect(state.period == (try Fixture.month(6)) && state.table == before)
    try state.type("]")
    #expect(state.period == (try Fixture.month(7)))
  }

  @Test("beyond the data the span is told", arguments: ["]", "{", "}", "[[[["])
  func ends(_ keys: String) throws {
    var state = try Fixture.state()
    try state.type(keys)
    #expect(state.message?.text.zh.contains("2020年5月至2020年8月") == true)
    #expect(state.period.map { Fixture.months().contains($0) } == true)
  }

  @Test("a month whose file is taken away is said to have no data, in table and region, and can be left")
  func gap() throws {
    var state = try Fixture.state()
    try state.type("[")
    try Fixture.takePeriodAway(&state)
    #expect(state.text.contains("2020年7月没有数据"))
    try state.type("<enter>")
    #expect(state.text.contains("2020年7月没有数据"))
    try state.type("[")
    #expect(state.period == (try Fixture.month(6)) && state.message == nil)
  }

  @Test("a file that cannot be read is named with its reason")
  func failed() throws {
    var state = try Fixture.state()
    try Fixture.failPeriod(&state)
    try state.type("[")
    #expect(state.text.contains("fixture/2020-07.json:12:7: 错误：没有名为“光东”的地区"))
    #expect(state.text.contains("7月!") == false, "the period itself stands in the middle")
    try state.type("]")
    #expect(state.text.contains("7月!"))
  }

  @Test("warnings are counted as warnings, and only where nothing is wrong")
  func warnings() throws {
    var state = try Fixture.state()
    var warning = Fixture.problem("schema.json")
    warning.severity = .warning
    _ = state.update(.listed(dataset: "fixture", Fixture.months(), [warning]))
    #expect(state.text.contains("1 处文件警告") && !state.text.contains("文件错误"))
    _ = state.update(.listed(dataset: "fixture", Fixture.months(), [warning, Fixture.problem("x.json")]))
    #expect(state.text.contains("1 处文件错误") && !state.text.contains("文件警告"))
  }

  @Test("a dataset that cannot be opened does not hide that others can")
  func broken() throws {
    var state = Fixture.nothingOpen(try Fixture.state())
    #expect(state.text.contains("没有可打开的数据集"))
    _ = state.update(.shelved(Fixture.shelf))
    #expect(state.text.contains("这个数据集打不开；按 D 选择其他数据集") && !state.text.contains("没有可打开"))
    _ = state.update(.shelved([Fixture.shelf[1]]))
    #expect(state.text.contains("没有可打开的数据集"))
  }

  @Test("the key of a table that is not there is answered")
  func noTable() throws {
    var state = try Fixture.state()
    try state.type("9")
    #expect(state.domain == 0 && state.text.contains("本数据集只有 2 张表"))
  }

  @Test("a file that breaks leaves the last good figures, says so, and is forgotten when mended")
  func kept() throws {
    var state = try Fixture.state()
    try state.type("G")
    try Fixture.breakFile(&state)
    #expect(state.text.contains("!  58.2") && state.text.contains("屏幕上仍是上一次读到的数据"))
    #expect(state.table.row == 5)
    try state.type("k")
    #expect(state.text.contains("1 处文件错误"))
    _ = state.update(
      .loaded(
        dataset: "fixture", try Fixture.snapshot(try Fixture.month(8), shift: 1, catalogue: try Fixture.catalogue())))
    #expect(!state.text.contains("文件错误") && state.text.contains("!  59.2"))
  }

  @Test("cells that wait for a file show … and not a blank")
  func waiting() throws {
    var state = try Fixture.waiting(try Fixture.state())
    #expect(state.text.contains("正在读取2020年8月…"))
    #expect(state.text.contains("1宽带…"))
    state = try Fixture.waitingForThePast(state)
    #expect(state.text.contains("较上月…") && state.text.contains("………▄"))
    let july = try Fixture.snapshot(try Fixture.month(7), shift: 2, catalogue: try Fixture.catalogue())
    _ = state.update(.loaded(dataset: "fixture", july))
    #expect(state.text.contains("较上月−2.0万户"))
  }

  @Test("a file of another dataset changes nothing")
  func stray() throws {
    var state = try Fixture.state()
    let before = state.text
    _ = state.update(
      .loaded(
        dataset: "other", try Fixture.snapshot(try Fixture.month(8), shift: 50, catalogue: try Fixture.catalogue())))
    #expect(state.text == before)
  }

  @Test(
    "made-up figures are marked on every screen and at every size",
    arguments: ["", "<enter>", "?", ":", "lI", "li", "lm", "D", "!", "/s"])
  func synthetic(_ keys: String) throws {
    for (columns, rows) in [(300, 100), (120, 40), (80, 24), (40, 12), (20, 8), (10, 5), (12, 3), (4, 2)] {
      var state = try Fixture.state(columns, rows)
      try state.type(keys)
      #expect(state.text.contains("合成"), "\(columns)x\(rows)")
    }
  }

  @Test("a period that appears in the folder is announced, and one that was there is not")
  func announced() throws {
    var state = try Fixture.state()
    let later = try #require(Period(.month, 2020, 9))
    _ = state.update(.listed(dataset: "fixture", Fixture.months(), []))
    #expect(state.message == nil)
    _ = state.update(.listed(dataset: "fixture", Fixture.months() + [later], []))
    #expect(state.text.contains("新增账期 2020年9月") && state.text.contains("2020年8月 ▶"))
    try state.type("L")
    #expect(state.message == nil)
    var dataset = try Fixture.dataset()
    dataset.timeline = Timeline(periods: Fixture.months() + [later, try #require(later.next)])
    _ = state.update(.opened(dataset, Preferences()))
    #expect(state.text.contains("New period: Oct 2020"), "with a new catalogue too")
  }

  @Test("who asks for the files to be read again is answered", arguments: [(0, "没有变化"), (2, "2 个文件有变化")])
  func reread(_ count: Int, _ words: String) throws {
    var state = try Fixture.state()
    #expect(try state.type("r") == [.reload] && state.type("<f5>") == [.reload])
    _ = state.update(.reread(count))
    #expect(state.text.contains("已重新读取：") && state.text.contains(words))
  }
}
