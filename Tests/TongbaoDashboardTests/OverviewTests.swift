import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The overview")
struct OverviewTests {
  /// The fixture on its overview, after some keys.
  private func state(_ keys: String = "", _ columns: Int = 120, _ rows: Int = 40) throws -> State {
    var state = try Fixture.state(columns, rows)
    try state.type("0" + keys)
    return state
  }

  @Test("it greets where it is asked to, and a table is one key away")
  func greeting() throws {
    var state = State(size: Size(columns: 120, rows: 40))
    state.greetsWithOverview = true
    _ = state.update(.opened(try Fixture.dataset(), Preferences()))
    #expect(state.isOverview && state.text.contains("0总览"))
    try state.type("1")
    #expect(!state.isOverview)
    #expect(try Fixture.state().isOverview == false)
  }

  @Test("every domain has its head's values, with the change and the pace")
  func cards() throws {
    let text = try state().text
    for part in ["349.7万户", "95.6%", "71.2%", "领先时间进度4.5PP", "! 2省", "! 3省"] { #expect(text.contains(part), "\(part)") }
  }

  @Test("the catalogue names the values that stand for a domain; those that are not known are passed over")
  func headlines() throws {
    var dataset = try Fixture.dataset()
    let own = dataset.catalogue
    var domains = own.domains
    domains[0].headlines = ["broadband.churn", "broadband.gross_adds"]
    domains[1].headlines = ["broadband.churn"]
    let catalogue = Catalogue(
      title: own.title, region: .nation, level: .province, every: .month, domains: domains, indicators: own.indicators)
    dataset = Dataset(id: "h", catalogue: catalogue, roster: dataset.roster, timeline: dataset.timeline)
    var state = Fixture.opened(dataset, like: try self.state())
    try state.type("0")
    #expect(state.derived.overview?.cards.map(\.columns) == [[2, 0], [3]])
    var columns = try #require(state.snapshot).columns
    columns[2]?[0] = .unknown
    _ = state.update(
      .loaded(
        dataset: "h",
        Snapshot(period: try Fixture.month(8), source: .init(kind: .measured, title: ""), columns: columns)))
    #expect(state.derived.overview?.cards[0].columns == [0])
  }

  @Test("of a task's counts only what is overdue asks for attention")
  func overdueInk() throws {
    let state = try busy()
    let place = try #require(OverviewLayout(state).tasks?.lines.first { $0.entry.counts.overdue > 0 })
    #expect(place.entry.counts.done > 0)
    let frame = Picture(of: state, size: state.size).frame
    let cells = (place.rect.minColumn..<place.rect.maxColumn).map { frame[$0, place.rect.minRow] }
    func inks(_ scalar: Unicode.Scalar) -> [Ink] { cells.filter { $0.scalar == scalar.value }.map(\.style.ink) }
    #expect(inks("!") == [.attention] && inks("■") == [.dim])
  }

  @Test("who needs attention, since when, and who has recovered")
  func flow() throws {
    var state = try Fixture.state()
    let before = try Fixture.snapshot(try Fixture.month(7), shift: 20, catalogue: try Fixture.catalogue())
    _ = state.update(.loaded(dataset: "fixture", before))
    try state.type("0")
    let card = try #require(state.derived.overview?.cards.first)
    let model = try #require(state.derived.period)
    let flow = try #require(card.flow)
    #expect(card.count == model.attention[0] && flow.new.count + flow.still.count == card.count)
    #expect(state.text.contains("新增") || state.text.contains("恢复"))
  }

  @Test("regions stand in the order of how many of their values need attention")
  func regions() throws {
    let state = try state()
    let regions = try #require(state.derived.overview?.regions)
    #expect(regions.map(\.count) == regions.map(\.count).sorted(by: >) && regions.allSatisfy { $0.count > 0 })
    let model = try #require(state.derived.period)
    for entry in regions {
      #expect(entry.count == (0..<4).count { model.status(column: $0, row: entry.row).needsAttention })
    }
  }

  @Test("what needs the period before shows … until that has come")
  func pending() throws {
    var state = try Fixture.waitingForThePast(try Fixture.state())
    try state.type("0")
    #expect(state.text.contains("变化最大 …") && state.derived.overview?.cards[0].flow == nil)
    _ = state.update(
      .loaded(
        dataset: "fixture", try Fixture.snapshot(try Fixture.month(7), shift: 0.1, catalogue: try Fixture.catalogue())))
    #expect(!state.text.contains("变化最大 …") && state.derived.overview?.cards[0].flow != nil)
  }

  /// The same with tasks.
  private func busy() throws -> State {
    var state = try state()
    _ = state.update(.milestones(dataset: "fixture", try Fixture.milestones(), []))
    return state
  }

  @Test("tasks that are not done stand there, the overdue first")
  func tasks() throws {
    let state = try busy()
    let tasks = state.urgentTasks
    #expect(!tasks.isEmpty && tasks.allSatisfy { $0.counts.overdue + $0.counts.open > 0 })
    #expect(tasks.map(\.counts.overdue) == tasks.map(\.counts.overdue).sorted(by: >))
    #expect(state.text.contains(tasks[0].task.task.zh.prefix(4)))
  }

  @Test("every item is a door to what it speaks of, and back returns to it")
  func doors() throws {
    for place in OverviewLayout(try busy()).places {
      var state = try busy()
      state.overview.item = place.item
      try state.type("<enter>")
      switch place.item {
      case .domain(let index): #expect(state.domain == index && !state.isOverview)
      case .value(let column): #expect(state.currentColumn == column && state.table.row == 0)
      case .mover(let column, let row): #expect(state.currentColumn == column && state.table.row == row)
      case .region(let row): #expect(state.region?.row == row && state.region?.attentionFirst == true)
      case .task(let id): #expect(state.board?.place?.task == id)
      }
      try state.type("<esc>")
      #expect(state.isOverview && state.region == nil && state.currentItem == place.item)
    }
  }

  @Test("the arrows reach every item")
  func moving() throws {
    for (columns, rows) in [(200, 60), (120, 40), (80, 24), (40, 12)] {
      var reached: Set<OverviewItem> = []
      var waiting = [try state("", columns, rows)]
      while let next = waiting.popLast() {
        guard let item = next.currentItem, reached.insert(item).inserted else { continue }
        for key in ["<up>", "<down>", "<left>", "<right>"] {
          var state = next
          try state.type(key)
          waiting.append(state)
        }
      }
      let all = Set(OverviewLayout(try state("", columns, rows)).places.map(\.item))
      #expect(all.isSubset(of: reached), "\(columns)x\(rows)")
    }
  }

  @Test("items keep apart, and inside the screen")
  func layout() throws {
    for (columns, rows) in [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12), (20, 8), (8, 4), (2, 1)] {
      let state = try state("", columns, rows)
      let rects = OverviewLayout(state).places.map(\.rect)
      for (index, rect) in rects.enumerated() {
        #expect(rect.intersection(Rect(state.size)) == rect, "\(columns)x\(rows)")
        for other in rects.dropFirst(index + 1) { #expect(rect.intersection(other).isEmpty, "\(columns)x\(rows)") }
      }
    }
  }

  @Test("tabs turn from the overview to the tables and around")
  func tabs() throws {
    var state = try state()
    for (key, isOverview, domain) in [
      ("<tab>", false, 0), ("<tab>", false, 1), ("<tab>", true, 1), ("<s-tab>", false, 1),
    ] {
      try state.type(key)
      #expect(state.isOverview == isOverview && (isOverview || state.domain == domain))
    }
  }

  @Test("the footer says what the item under the cursor is")
  func sentences() throws {
    #expect(try state().text.contains("宽带：2省需关注"))
    #expect(try state("e").text.contains("项指标需关注"))
    #expect(try state("j").text.contains("全国 · 家宽客户当月新增"))
  }

  @Test("on the outermost level q leaves, and after a door it goes back")
  func leaving() throws {
    var state = try state()
    #expect(state.update(.command(.quitLevel)) == [.quit])
    try state.type("j<enter>q")
    #expect(state.isOverview)
  }

  @Test("at any size and on any dataset nothing is drawn outside")
  func sizes() throws {
    for columns in [1, 3, 9, 30, 70, 110, 300] {
      for rows in [1, 2, 5, 9, 16, 50] { _ = try state("", columns, rows).text }
    }
  }
}
