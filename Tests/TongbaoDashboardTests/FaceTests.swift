import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Faces: table, ranking and map")
struct FaceTests {
  private func state(_ keys: String, _ columns: Int = 120, _ rows: Int = 40) throws -> State {
    var state = try Fixture.state(columns, rows)
    try state.type(keys)
    return state
  }

  private func name(_ state: State) -> String { state.dataset?.roster[state.table.row].short ?? "" }

  @Test("the same key turns to a face and back to the table")
  func turning() throws {
    #expect(try state("i").face == .ranking && state("ii").face == .table)
    #expect(try state("m").face == .map && state("mm").face == .table && state("mi").face == .ranking)
    #expect(try state("i<esc>").face == .table && state("iq").face == .table)
  }

  @Test("cursor, indicator, filter and period are shared")
  func sharing() throws {
    let table = try state("ljjj")
    for keys in ["ljjji", "ljjjm", "ljjjmi", "ljjjim<esc>"] {
      let face = try state(keys)
      #expect(name(face) == name(table) && face.currentColumn == table.currentColumn)
    }
    let filtered = try state("i/shan<enter>")
    #expect(filtered.orderedRows.count == filtered.derived.table?.rows.count && filtered.orderedRows.count < 5)
    #expect(try state("m[").period == Fixture.month(7))
  }

  @Test("the ranking is best first, bounds by their middle, the unknown last")
  func order() throws {
    let ranked = try state("li")
    #expect(ranked.orderedRows.map { ranked.dataset?.roster[$0].short ?? "" } == ["广东", "山西", "北京", "陕西", "新疆"])
    let lower = try state("lli")
    #expect(lower.orderedRows.map { lower.dataset?.roster[$0].short ?? "" } == ["广东", "新疆", "北京", "山西", "陕西"])
    #expect(try name(state("liggj")) == "广东" && name(state("liggjj")) == "山西")
  }

  @Test("on the map the arrows go to the nearest tile in their direction")
  func movingOnTheMap() throws {
    let start = try state("mgg<down>")
    #expect(start.dataset?.roster[start.table.row].tile != nil)
    var state = start
    state.table.row = 3
    for (key, expected) in [
      ("<up>", "北京"), ("<left>", "山西"), ("<left>", "陕西"), ("<left>", "新疆"), ("<left>", "新疆"), ("<right>", "北京"),
    ] {
      try state.type(key)
      #expect(name(state) == expected, "\(key)")
    }
  }

  @Test("the next cell that needs attention is one of the indicator's")
  func attention() throws {
    let state = try state("lie")
    #expect(name(state) == "新疆" && state.currentColumn == 1)
    #expect(try name(self.state("liee")) == "新疆")
  }

  @Test("a region is opened from a face and given back to it")
  func drilling() throws {
    let state = try state("ljjm<enter><esc>")
    let table = try self.state("ljj")
    #expect(state.face == .map && state.region == nil && name(state) == name(table))
  }

  @Test("from a region's screen a face shows the indicator under its cursor")
  func fromARegion() throws {
    let state = try state("G<enter>Gi")
    #expect(state.face == .ranking && state.domain == 1 && state.currentColumn == 3 && name(state) == "新疆")
  }

  @Test("where the map does not fit it says so and shows the ranking")
  func tooSmall() throws {
    let state = try state("lm", 40, 7)
    #expect(state.shownFace == .ranking && state.text.contains("放不下地图"))
  }

  @Test("regions without a place on the map are ranked")
  func withoutPlaces() throws {
    var state = try Fixture.state()
    let members = Fixture.roster.regions.dropFirst().map {
      Region(code: $0.code, name: $0.name, short: $0.short, pinyin: $0.pinyin)
    }
    let dataset = try Fixture.dataset()
    _ = state.update(
      .opened(
        Dataset(
          id: "other", catalogue: dataset.catalogue, roster: Roster(head: Fixture.roster.head, members: members),
          timeline: dataset.timeline), Preferences()))
    try state.type("m")
    #expect(state.shownFace == .ranking && state.text.contains("没有地图位置"))
  }

  @Test("a click on a tile goes to its region")
  func clicking() throws {
    let state = try state("lm")
    let picture = Picture(of: state, size: state.size)
    let targets = picture.targets.filter {
      if case .choose(.cell(row: 3, column: 1)) = $0.action(at: $0.rect.origin) { true } else { false }
    }
    #expect(!targets.isEmpty)
  }

  @Test("colours tell the status, the fifth, or nothing, and marks stay")
  func shading() throws {
    func papers(_ keys: String) throws -> Set<Paper> {
      let state = try state(keys)
      let frame = Picture(of: state, size: state.size).frame
      return Set((0..<frame.size.rows).flatMap { row in frame.row(row).map(\.style.paper) })
    }
    #expect(try papers("c").isSuperset(of: [.shade1, .shade5]))
    #expect(try papers("").isDisjoint(with: [.shade1, .shade5]) && papers("cc").isDisjoint(with: [.shade1]))
    let off = try state("ljjcc")
    #expect(off.text.contains("!  58.2") && off.text.contains("✓ 121.0"))
    let frame = Picture(of: off, size: off.size).frame
    let inks = Set((5..<20).flatMap { row in frame.row(row).map(\.style.ink) })
    #expect(inks.isDisjoint(with: [.attention, .commended]))
  }

  @Test("while the period is read, faces say so")
  func waiting() throws {
    var state = try Fixture.waiting(try Fixture.state())
    for key in ["i", "m"] {
      try state.type(key)
      #expect(state.text.contains("正在读取2020年8月"))
    }
  }
}
