import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Peer groups")
struct PeerGroupTests {
  private func state(_ keys: String = "", _ columns: Int = 120, _ rows: Int = 40) throws -> State {
    var state = try Fixture.state(columns, rows)
    try state.type(keys)
    return state
  }

  private func names(_ state: State) -> [String] { state.orderedRows.map { state.dataset?.roster[$0].short ?? "" } }

  @Test("P lists the groups with how many regions each, Enter chooses, P and Esc close")
  func choosing() throws {
    let window = try state("P").text
    for line in ["东部", "中部", "西部", "大规模", "小规模"] { #expect(window.contains(line)) }
    #expect(!window.contains("已标记") && !window.contains("东北"))
    #expect(try state("PP").overlay == nil && state("P<esc>").overlay == nil && state("P<esc>").group == .all)
    #expect(try names(state("Pj<enter>")) == ["北京", "广东"])
    #expect(try names(state("Pj<enter>Pgg<enter>")).count == 5)
    #expect(try state("Pj<enter>").text.contains("东部 2/5"))
  }

  @Test("a group filters table, ranking and map, and is kept through periods, domains and languages")
  func filtering() throws {
    for keys in ["", "li", "m", "[", "<tab>", "L"] {
      #expect(try names(state("Pjjj<enter>" + keys)).sorted() == ["新疆", "陕西"])
    }
    #expect(try names(state("Pjjj<enter>/xj")) == ["新疆"])
  }

  @Test("the groups of a kind part the regions among themselves")
  func partition() throws {
    let whole = try state()
    for choices in [1...3, 4...6] {
      let rows = try choices.flatMap { try state("P" + String(repeating: "j", count: $0) + "<enter>").orderedRows }
      #expect(rows.sorted() == whole.orderedRows.sorted())
    }
  }

  @Test("the subtotal is that of the group's rows, whatever is filtered, and refused where it would mislead")
  func subtotals() throws {
    let state = try state("Pjjj<enter>/xj<enter>")
    let totals = try #require(state.derived.table?.subtotals)
    guard case .value(let sum) = totals[0] else { return #expect(Bool(false), "amounts add up") }
    #expect(abs(sum - (22.7 + 16.6)) < 1e-9 && totals[1] == .refused(.doesNotAdd))
    let lines = state.text.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("西部") && $0.contains("39.3") })
    #expect(line.contains("/"))
    var head = state
    try head.type("ggl")
    #expect(head.text.contains("西部不可合计：此指标各地相加没有意义"))
    #expect(try state.text.contains("39.3") && self.state("Pjjj<enter>i").text.contains("39.3"))
  }

  @Test("the subtotal has its change and its last periods, gaps where a member is not known")
  func subtotalCourse() throws {
    var state = try Fixture.state()
    var before = try Fixture.snapshot(try Fixture.month(6), shift: 0, catalogue: try Fixture.catalogue())
    before.columns[0]?[4] = .missing
    _ = state.update(.loaded(dataset: "fixture", before))
    try state.type("Pjjj<enter>=ls")
    let model = try #require(state.derived.subtotals)
    #expect(model.changes[0] == "↓0.2", "two members, each 0.1 lower than in July")
    #expect(model.changes[1].isEmpty, "what does not add up has no change")
    try state.type("hs")
    let marks = try #require(state.derived.subtotals).marks.suffix(4)
    guard case .value(let may) = marks.first, case .value(let august) = marks.last else {
      return #expect(Bool(false), "totals of May and August")
    }
    #expect(abs(may - 39.9) < 1e-9 && abs(august - 39.3) < 1e-9)
    #expect(Array(marks)[1] == .gap)
    let line = try #require(state.text.split(separator: "\n").first { $0.contains("西部") && $0.contains("39.3") })
    #expect(line.contains("↓0.2"))
    try state.type("Pgg<enter>")
    #expect(state.derived.subtotals == nil)
  }

  @Test("where the past is still to be read the subtotal's change shows … until it has come")
  func waiting() throws {
    var state = try Fixture.waitingForThePast(try Fixture.state())
    try state.type("Pjjj<enter>=")
    #expect(state.derived.subtotals?.changes.first == "…")
    _ = state.update(
      .loaded(
        dataset: "fixture", try Fixture.snapshot(try Fixture.month(7), shift: 0.1, catalogue: try Fixture.catalogue())))
    #expect(state.derived.subtotals?.changes.first == "↓0.2")
  }

  @Test("at 40x12 the reason why a subtotal is refused is told in short, or where to read it")
  func shortReasons() throws {
    #expect(try state("Pjjj<enter>gg<right>", 40, 12).text.contains("西部不能相加"))
    var english = try state("Pjjj<enter>gg<right>L", 40, 12)
    #expect(english.text.contains("no total: I"))
    try english.type("I<pgdn>")
    #expect(english.text.contains("does not add up") || english.text.contains("no total"))
  }

  @Test("the group is kept over starts, each dataset its own")
  func starts() throws {
    let west = try state("Pjjj<enter>")
    #expect(west.preferences.groups == ["fixture": .statistical("west")])
    var next = State(size: west.size)
    _ = next.update(.opened(try Fixture.dataset(), west.preferences))
    #expect(next.group == .statistical("west") && next.orderedRows.count == 2)
    let other = Dataset(
      id: "other", catalogue: try Fixture.catalogue(), roster: Fixture.roster, timeline: Timeline(periods: []))
    _ = next.update(.opened(other, Preferences()))
    #expect(next.group == .all && next.preferences.groups == ["fixture": .statistical("west")])
    var all = west
    try all.type("Pgg<enter>")
    #expect(all.preferences.groups.isEmpty)
  }

  @Test("ranks, statuses by quarters and tabs take the group as peers")
  func peers() throws {
    let state = try state("Pjjj<enter>")
    let model = try #require(state.derived.period)
    #expect(model.peers == [4, 5])
    #expect(RowRank(column: 0, row: 5, in: model, better: .higher)?.text == "2")
    #expect(state.text.contains("西部第1位（共2省）"))
    #expect(model.attention[1] == 1, "of the five only 新疆 lies in the west and needs attention")
  }

  @Test("a threshold by the worst quarter judges among the group's own regions")
  func worstQuarter() throws {
    var dataset = try Fixture.dataset()
    var indicators = dataset.catalogue.indicators
    indicators[0].thresholds = [try Fixture.threshold([("<=worst_quarter", .attention)], commend: ">1000")]
    let catalogue = Catalogue(
      title: dataset.catalogue.title, region: .nation, level: .province, every: .month,
      domains: dataset.catalogue.domains, indicators: indicators)
    dataset = Dataset(id: "q", catalogue: catalogue, roster: dataset.roster, timeline: dataset.timeline)
    var state = Fixture.opened(dataset, like: try self.state())
    func urgent() -> [Int] { (1...5).filter { state.derived.period?.judges[0].status(row: $0).needsAttention == true } }
    #expect(urgent() == [2, 3])
    try state.type("Pjjj<enter>")
    #expect(state.orderedRows.filter { urgent().contains($0) } == [5])
  }

  @Test("groups by size follow the period; where a domain names no stock all are shown")
  func sizes() throws {
    let large = try state("Pjjjj<enter>")
    #expect(large.group == .size(.large) && names(large) == ["陕西", "新疆"])
    var other = large
    try other.type("2")
    #expect(names(other).count == 5 && !other.text.contains("大规模"))
    try other.type("1")
    #expect(names(other) == names(large))
    let empty = Snapshot(
      period: try Fixture.month(7), source: .init(kind: .measured, title: ""), columns: [nil, nil, nil, nil])
    var unknown = large
    _ = unknown.update(.loaded(dataset: "fixture", empty))
    try unknown.type("[2")
    #expect(!names(unknown).isEmpty, "no size is asked for here")
  }

  @Test("a group of nobody says so")
  func nobody() throws {
    var state = try state("Pjjjj<enter>")
    var columns = try #require(state.snapshot).columns
    columns[0] = Column(rows: 6)
    _ = state.update(
      .loaded(
        dataset: "fixture",
        Snapshot(period: try Fixture.month(8), source: .init(kind: .measured, title: ""), columns: columns)))
    #expect(names(state).isEmpty && state.text.contains("大规模本期没有地区，按 P 换组"))
  }

  @Test("the overview tells of the group too")
  func overview() throws {
    let state = try state("Pjjj<enter>0")
    #expect(state.text.contains("西部 2/5"))
    #expect(state.derived.overview?.regions.allSatisfy { $0.row >= 4 } == true)
  }
}
