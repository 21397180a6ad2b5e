import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// Down to the table of a region, and back up to where the person was.
@Suite struct LevelTests {
  /// The table of 广东 with two branches; values are those of the first three rows of the fixture.
  static func guangdong(isLoaded: Bool = true) throws -> Dataset {
    let above = try Fixture.dataset()
    let members = [(440100, "广州"), (440300, "深圳")].compactMap { number, name in
      RegionCode(number).map { Region(code: $0, name: name + "市", short: name, pinyin: "a") }
    }
    let code = try #require(RegionCode("440000"))
    let head = try #require(above.roster.regions.first { $0.code == code })
    var lower = Dataset(
      id: "fixture/regions/440000", catalogue: above.catalogue.scoped(to: code, level: .branch),
      roster: Roster(head: head, members: members), timeline: Timeline(periods: Fixture.months()),
      lowerTables: Set([code]), isLower: true)
    for month in Fixture.months() where isLoaded {
      let columns = above.catalogue.columns.map { _ in Column(values: [10, 6, 4]) }
      lower.timeline[month] = .loaded(
        Snapshot(period: month, source: .init(kind: .measured, title: ""), columns: columns))
    }
    return lower
  }

  /// The fixture, with a table below 广东.
  static func state(_ columns: Int = 120, language: Language = .zh) throws -> State {
    let plain = try Fixture.dataset()
    let dataset = Dataset(
      id: plain.id, catalogue: plain.catalogue, roster: plain.roster, timeline: plain.timeline,
      lowerTables: Set([try #require(RegionCode("440000"))]))
    var state = State(size: Size(columns: columns, rows: 30), language: language)
    _ = state.update(.opened(dataset, Preferences()))
    return state
  }

  @Test func enterGoesDownWhereThereIsATable() throws {
    var state = try Self.state()
    #expect(try state.type("/gd<enter><enter>") == [])
    #expect(
      try state.type("<enter>") == [.descend(dataset: "fixture", #require(RegionCode("440000")), Period("2020-08"))])
    #expect(state.update(.descended(try Self.guangdong())) == [])
    #expect(state.dataset?.roster.head.short == "广东" && state.region == nil && state.table.filter.isEmpty)
    #expect(state.text.contains("家庭市场 › 广东") && state.text.contains("▸广州") && state.text.contains("地市"))
  }

  @Test(arguments: [(Language.zh, "广东", "全国"), (.en, "Guangdong", "ational")])
  func theHeadIsCalledByItsName(language: Language, name: String, nation: String) throws {
    var state = try Self.state(language: language)
    try state.type("/gd<enter><enter><enter>")
    _ = state.update(.descended(try Self.guangdong()))
    #expect(state.text.contains("\(name)10") || state.text.contains("\(name) 100k"), "\(state.text)")
    #expect(!state.text.contains(nation))
    try state.type("<enter>")
    #expect(!state.text.contains(nation) && state.text.contains(name), "\(state.text)")
  }

  @Test func nothingLiesBelowOthers() throws {
    var state = try Self.state()
    #expect(try state.type("/bj<enter><enter><enter>") == [])
    #expect(state.message?.text[.zh] == ChinesePhrases().noLowerLevel)
    try state.type("<esc>k<enter>")
    #expect(state.currentRow == 0)
    #expect(try state.type("<enter>") == [], "the head is the table itself")
  }

  @Test func backRestoresTheTableAbove() throws {
    var state = try Self.state()
    try state.type("lls/gd<enter><enter>j")
    let (table, region) = (state.table, state.region)
    _ = state.update(.descended(try Self.guangdong()))
    try state.type("j[")
    #expect(try state.type("q") == [.ascend(levels: 1, waiting: [])])
    #expect(state.table == table && state.region == region && state.trail.isEmpty)
    #expect(state.period == Period("2020-07"), "the period goes along")
    #expect(state.dataset?.roster.head.code == .nation)
  }

  @Test func orderAndColumnGoAlong() throws {
    var state = try Self.state()
    try state.type("/gd<enter>lss<enter>")
    let views = state.table.views
    _ = state.update(.descended(try Self.guangdong()))
    #expect(state.table.views == views && state.derived.table?.rows == [2, 1])
    try state.type("s")
    let flipped = state.sortOrder
    _ = try state.type("<esc>")
    #expect(state.sortOrder == flipped)
  }

  @Test func whoHasLeftIsNotTakenDown() throws {
    var state = try Self.state()
    try state.type("/gd<enter><enter><enter><esc>")
    #expect(state.update(.descended(try Self.guangdong())) == [.ascend(levels: 1, waiting: [])])
    #expect(state.dataset?.id == "fixture" && state.trail.isEmpty)
  }

  @Test func whatWasNotReadAboveIsReadOnTheWayBack() throws {
    var state = try Self.state()
    state.regionTable?.timeline[try #require(Period("2020-05"))] = .waiting
    try state.type("/gd<enter><enter><enter>")
    _ = state.update(.descended(try Self.guangdong()))
    #expect(try state.type("<esc>") == [.ascend(levels: 1, waiting: [try #require(Period("2020-05"))])])
  }

  @Test func crumbsAreClickable() throws {
    var state = try Self.state()
    try state.type("/gd<enter><enter><enter>")
    _ = state.update(.descended(try Self.guangdong()))
    try state.type("<enter>")
    let line = try #require(state.text.split(separator: "\n").first)
    #expect(line.contains("› 广东 › 广州"))
    let before = line.prefix { $0 != "›" }
    let column = TextLayout.width(String(before), glyphs: .narrow)
    #expect(try state.type("<click:\(column + 3),0>") == [])
    #expect(state.region == nil && state.trail.count == 1, "the crumb of the table itself")
    #expect(try state.type("<click:8,0>") == [.ascend(levels: 1, waiting: [])])
    #expect(state.trail.isEmpty && state.region == nil)
  }

  @Test func anotherDatasetEndsTheTrail() throws {
    var state = try Self.state()
    try state.type("/gd<enter><enter><enter>")
    _ = state.update(.descended(try Self.guangdong()))
    _ = state.update(.opened(try Fixture.dataset(), Preferences()))
    #expect(state.trail.isEmpty && state.dataset?.id == "fixture")
  }
}
