import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The trend over the whole screen")
struct TrendTests {
  private func state(_ keys: String, _ columns: Int = 120, _ rows: Int = 40) throws -> State {
    var state = try Fixture.longer(Fixture.state(columns, rows))
    try state.type(keys)
    return state
  }

  private func model(_ keys: String) throws -> TrendModel { try #require(try state(keys).trendModel) }

  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  // MARK: Opening and giving back

  @Test(
    "what lies below is given back as it was",
    arguments: ["ljj", "lji", "ljjm", "lj<enter>j", "0", "0j", "l/s<enter>", "G<enter>s"], ["z", "<esc>", "q"])
  func givingBack(_ below: String, _ close: String) throws {
    var state = try state(below)
    let (before, table, region) = (state.text, state.table, state.region)
    try state.type("z")
    #expect(state.trend != nil && state.text != before)
    try state.type(",v<left>>.." + close)
    #expect(state.trend == nil && state.table == table && state.region == region)
    state.trendSpan = .middle
    #expect(state.text == before)
  }

  @Test("it is of the cell under the cursor, wherever that is")
  func places() throws {
    #expect(try state("ljjjz").trend.map { [$0.row, $0.column] } == [4, 1])
    #expect(try state("G<enter>Gz").trend.map { [$0.row, $0.column] } == [5, 3])
    #expect(try state("0z").trend?.row == 0, "a domain's first value of the nation")
  }

  @Test("a face shows the region and the indicator of the trend")
  func toFaces() throws {
    let state = try state("z2>.i")
    #expect(state.trend == nil && state.face == .ranking && state.currentColumn == 3 && state.table.row == 2)
    #expect(try self.state("0z.m<esc>").face == .table)
  }

  @Test("from a trend its region can be held against others, and from there its trend be opened")
  func comparison() throws {
    let state = try state("lz..C")
    #expect(state.trend == nil && state.contrast?.row == 3 && state.contrast?.column == 1)
    #expect(try self.state("lz..Cz").trend?.row == 3 && self.state("lz..Cz<esc>").contrast != nil)
  }

  // MARK: Moving

  @Test("up and down go through the regions in the order of the table, the table staying where it is")
  func regions() throws {
    #expect(try state("ljzj").trend?.row == 3 && state("ljz.").trend?.row == 3 && state("ljz,").trend?.row == 1)
    #expect(try state("ljzjj<esc>").table.row == 2)
    #expect(try state("lsz,,,,,,").trend?.row == 0)
  }

  @Test("< and > go through the indicators of the domain, digits and Tab to another domain's")
  func indicators() throws {
    #expect(try state("z>").trend?.column == 1 && state("z>>>").trend?.column == 2 && state("zK").trend?.column == 0)
    #expect(try state("z2").trend?.column == 3 && state("z2").domain == 0 && state("z<tab>").trend?.column == 3)
  }

  @Test("the cursor reads a period off and stays in time while the period on the screen changes")
  func reading() throws {
    #expect(try state("z<left><left>").trend?.cursor == period("2020-06"))
    #expect(try state("z<left><left>[").trend?.cursor == period("2020-06"))
    #expect(try state("z<left><left>[").period == period("2020-07"))
    #expect(try state("z<left><right>").trend?.cursor == nil, "the period on the screen is followed again")
    #expect(try state("z^").trend?.cursor == period("2018-09") && state("z^$").trend?.cursor == nil)
    #expect(try state("z<left><left>").text.contains("2020年6月"))
  }

  @Test("Enter goes to the period that is read off")
  func going() throws {
    let state = try state("z<left><left><enter>")
    #expect(state.period == (try period("2020-06")) && state.trend?.cursor == nil && state.trend != nil)
    let hole = try self.state("zv^<right><enter>")
    #expect(hole.period == (try period("2020-08")) && hole.text.contains("没有数据"))
  }

  @Test("the next region that needs attention")
  func attention() throws { #expect(try state("lzee").trend?.row == 5) }

  @Test("a click reads a period off")
  func clicking() throws {
    var state = try state("z")
    _ = state.update(.mouse(MouseEvent(.press, at: Point(column: 4, row: 15))))
    #expect(state.trend?.cursor == (try period("2018-09")))
  }

  // MARK: Spans

  @Test("the span goes round: 24 months, all, 12 months, as far as there are so many")
  func spans() throws {
    let lengths = try ["z", "zv", "zvv", "zvvv"].map { try model($0).window.periods.count }
    #expect(lengths == [24, 30, 12, 24])
    #expect(TrendSpan.choices(.month, files: 40) == [.short, .middle, .long, .all])
    #expect(TrendSpan.choices(.week, files: 20) == [.short, .all])
    #expect(TrendSpan.choices(.month, files: 4) == [.all])
  }

  @Test("it ends at the latest period, and begins with the one on the screen where that lies before")
  func windows() throws {
    #expect(try model("z[[[").window.periods.last == period("2020-08"))
    let early = try model("zvv{[[[[[").window.periods
    #expect(early.first == (try period("2019-03")) && early.count == 12)
  }

  // MARK: Pinning

  @Test("pinned regions stay through period, domain and language, and outside of the trend")
  func pinning() throws {
    let codes = [RegionCode(650000), RegionCode(610000)].compactMap { $0 }
    #expect(try state("lGz<space>,<space>[2L<esc>").marked == codes)
    #expect(try state("lGz<space>,<space>[2L<esc>").trend == nil)
    #expect(try state("lGz<space><space>").marked.isEmpty)
    #expect(try model("lGz<space>,<space>,").lines.map(\.row) == [5, 4, 3, 0])
  }

  @Test("a chart holds six regions, and says so kindly")
  func sixRegions() throws {
    var state = State(size: Size(columns: 120, rows: 40))
    _ = state.update(.opened(try Fixture.dataset(rows: 20, names: ["甲县", "乙县"]), Preferences()))
    try state.type("lz" + String(repeating: "<space>j", count: 6))
    #expect(state.marked.count == 6)
    try state.type("<space>")
    #expect(state.marked.count == 6 && state.text.contains("最多画6个地区"))
    #expect(state.trendModel?.lines.count { $0.kind == .region } == 6)
    try state.type("k")
    #expect(state.text.contains("另有") == false)
    try state.type("j")
    #expect(state.text.contains("另有1个固定的地区未画"))
  }

  @Test("the head of the table needs no pin")
  func head() throws {
    let state = try state("lggz<space>")
    #expect(state.marked.isEmpty && state.text.contains("全国不必固定"))
  }

  @Test("amounts of the nation do not share a chart with those of regions")
  func scales() throws {
    #expect(try model("jz<space>").lines.map(\.kind) == [.region, .lastYear])
    #expect(try model("jz<space>gg").lines.map(\.row) == [0, 0])
    #expect(try state("jz<space>gg").text.contains("另有1个固定的地区未画"))
  }

  @Test("a trend is copied with its periods and values")
  func copying() throws {
    var state = try state("lz<space>j")
    let effects = try state.type("Y")
    guard case .copy(let text)? = effects.first else { throw FixtureError.noSuchMonth }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4 && lines[0].hasSuffix("2020-07\t2020-08") && lines[1].hasPrefix("北京\t"))
  }
}
