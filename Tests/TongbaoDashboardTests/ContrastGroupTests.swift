import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("A region held against its peers")
struct ContrastGroupTests {
  private func state(_ keys: String, _ columns: Int = 120, _ rows: Int = 40) throws -> State {
    var state = try Fixture.state(columns, rows)
    try state.type(keys)
    return state
  }

  private func group(_ keys: String) throws -> PeerGroup? {
    guard case .group(let group) = try state(keys).contrast?.counterpart else { return nil }
    return group
  }

  @Test("left and right choose among the region's own groups: part of the country, size, marked")
  func choosing() throws {
    #expect(try state("jjC").contrastGroups == [.statistical("east"), .size(.small)])
    #expect(try state("C").contrastGroups == [.statistical("east")], "no other is of middle size")
    #expect(try group("jjC===") == .statistical("east") && group("jjC===<right>") == .size(.small))
    #expect(try group("jjC===<right><right>") == .size(.small) && group("jjC===<right><left>") == .statistical("east"))
    #expect(try group("G kkC===<right><right>") == .marked, "whoever is marked, marked itself or not")
    #expect(try state("jC===").contrastGroups.first == .size(.small), "no other lies in the centre")
  }

  @Test("where a group is looked at that is the one, and the head of the table has none")
  func lookedAt() throws {
    #expect(try state("Pjjj<enter>C").contrastGroups == [.statistical("west")])
    #expect(try group("Pjjj<enter>C===") == .statistical("west"))
    #expect(try state("Pjjj<enter>C===,").contrast?.counterpart != .group(.statistical("west")))
    #expect(try state("ggC").contrastGroups.isEmpty)
  }

  @Test("another region is held against its own group of the kind, another period's size groups too")
  func turning() throws {
    #expect(try group("jjC===") == .statistical("east") && group("jjC===.") == .statistical("west"))
    #expect(try group("jjC===<right>.") == .size(.large))
    let earlier = try state("C===[")
    #expect(earlier.contrast?.counterpart == .group(.statistical("east")))
  }

  @Test("an amount is held against the median of the others and their total told; a refused total has its reason")
  func values() throws {
    var state = try state("Pjjj<enter>C===")
    let model = try #require(state.contrastModel)
    #expect(model.others == [5] && model.ranked == [4, 5])
    #expect(model.line(0).peers == .median(16.6, .amount(total: 16.6)))
    #expect(model.line(2).peers == .median(1.02, .refused(.doesNotAdd)))
    #expect(state.text.contains("中位 16.6") && state.text.contains("西部其余1省中位数 16.6万户"))
    try state.type("j")
    #expect(state.text.contains("不可合计"))
  }

  @Test("a rate is held against what the others come to")
  func overall() throws {
    var dataset = try Fixture.dataset()
    var indicators = dataset.catalogue.indicators
    indicators[3].addsUp = .mean(weight: "broadband.gross_adds")
    let catalogue = Catalogue(
      title: dataset.catalogue.title, region: .nation, level: .province, every: .month,
      domains: dataset.catalogue.domains, indicators: indicators)
    dataset = Dataset(id: "w", catalogue: catalogue, roster: dataset.roster, timeline: dataset.timeline)
    var state = Fixture.opened(dataset, like: try self.state(""))
    try state.type("jjjC===")
    for _ in 0..<5 where state.contrast?.column != 3 { try state.type("j") }
    let model = try #require(state.contrastModel)
    #expect(state.contrast?.counterpart == .group(.statistical("west")) && model.state.row == 4)
    #expect(model.line(3).peers == .overall(-4.2))
    #expect(model.line(3).difference == .difference(52 - -4.2, relative: nil))
    #expect(state.text.contains("西部其余1省汇总 −4.2%") && !state.text.contains("中位 −4.2"))
    #expect(state.text.contains("+56.2PP"))
  }

  @Test("ranks are those within the group, then and now, and the movement is explained")
  func ranks() throws {
    var state = try Fixture.state()
    var before = try Fixture.snapshot(try Fixture.month(7), shift: 0, catalogue: try Fixture.catalogue())
    before.columns[0]?[4] = .number(1)
    _ = state.update(.loaded(dataset: "fixture", before))
    try state.type("jjjC===")
    let model = try #require(state.contrastModel)
    let line = model.line(0)
    #expect(line.ownRank?.text == "1" && line.otherRank?.text == "2")
    #expect(state.text.contains("2→1") && state.text.contains("西部第1位（共2省）"))
    let (since, movement) = try #require(model.movement(0))
    #expect(since == (try Fixture.month(7)) && movement.won == 1 && movement.own + movement.others == 1)
    #expect(ContrastPainter(state)?.sentence?.clauses.last?.hasPrefix("自2020年7月以来位次 2→1") == true)
  }

  @Test("nothing is told of a median where a value of the others is only a bound")
  func bounds() throws {
    let state = try state("GC===")
    let model = try #require(state.contrastModel)
    #expect(model.line(1).other == .unknown && model.line(1).difference == .none)
  }

  @Test("it is drawn at any size and in both languages")
  func sizes() throws {
    for columns in [1, 9, 40, 80, 200] {
      for rows in [1, 4, 12, 24, 60] { _ = try state("jC====L", columns, rows).text }
    }
  }
}
