import Testing
import TongbaoCore

@Suite struct RegionCodeTests {
  @Test(arguments: [
    ("000000", Level.nation, nil), ("440000", .province, "000000"), ("440100", .branch, "440000"),
    ("440103", .county, "440100"), ("010000", .province, "000000"), ("000001", .group, "000000"),
    ("009999", .group, "000000"),
  ])
  func levelsAndParents(text: String, level: Level, parent: String?) {
    let code = RegionCode(text)
    #expect(code?.level == level && code?.parent?.description == parent && code?.description == text)
  }

  @Test(arguments: ["", "44", "4400000", "44000x", "+44000", "-44000", "４４００００", "44 000"])
  func refuses(text: String) { #expect(RegionCode(text) == nil) }

  @Test func refusesNumbersOutside() {
    #expect(RegionCode(-1) == nil && RegionCode(1_000_000) == nil && RegionCode(Int.max) == nil)
  }

  @Test(arguments: [
    ("440103", "440100", true), ("440103", "440000", true), ("440103", "000000", true), ("440103", "440200", false),
    ("440000", "440000", false), ("000000", "000000", false), ("440000", "440103", false), ("450103", "440000", false),
    ("000002", "000000", true), ("440000", "000001", false), ("000001", "440000", false),
  ])
  func lying(text: String, other: String, lies: Bool) throws {
    #expect(try #require(RegionCode(text)).lies(in: #require(RegionCode(other))) == lies)
  }

  @Test func levelsGoDown() {
    #expect(Level.allCases.map(\.below) == [.province, .province, .branch, .county, nil])
    #expect(Level.allCases == Level.allCases.sorted())
  }

  @Test func levelsHaveNames() {
    for level in Level.allCases { #expect(Level(named: level.name) == level) }
    #expect(Level(named: "town") == nil)
  }
}
