import Testing
import TongbaoCore
import TongbaoGenerator

@Suite struct LargeSetTests {
  private let roster: Roster
  private let first: Period

  init() throws {
    let nation = Region(code: .nation, name: "全国", short: "全国", pinyin: "quan guo")
    let counties = try (1...60).map { (number: Int) throws -> Region in
      let code = try #require(RegionCode(110_100 + number))
      return Region(code: code, name: "县\(number)", short: "县\(number)", pinyin: "xian")
    }
    roster = Roster(head: nation, members: counties)
    first = try #require(Period("2018-01"))
  }

  private func model(seed: UInt64 = 1, regions: Int = 50) throws -> LargeSetModel {
    try LargeSetModel(roster: roster, regions: regions, indicators: 25, periods: 14, from: first, seed: seed)
  }

  @Test func monthsFollowEachOtherWithinTheRanges() throws {
    let model = try model()
    let snapshots = Array(model)
    #expect(snapshots.map(\.period.description).first == "2018-01")
    #expect(snapshots.map(\.period.description).last == "2019-02")
    #expect(snapshots.count == 14)
    #expect(model.catalogue.level == .county)
    for snapshot in snapshots {
      for (column, indicator) in zip(snapshot.columns, model.catalogue.indicators) {
        let column = try #require(column)
        let range = try #require(indicator.range)
        #expect(column.values.filter { !$0.isNaN }.allSatisfy(range.contains))
        #expect(column.number(at: 0) != nil)
      }
    }
  }

  @Test func aThirdHasThresholdsAndSomeValuesAreBoundsOrMissing() throws {
    let model = try model()
    #expect(model.catalogue.indicators.count { !$0.thresholds.isEmpty } == 8)
    let columns = Array(model).flatMap { $0.columns.compactMap { $0 } }
    #expect(columns.contains { !$0.sides.isEmpty })
    #expect(columns.contains { column in (1...50).contains { column[$0] == .missing } })
    #expect(columns.allSatisfy { $0[55] == .unknown })
  }

  @Test func theSeedDecides() throws {
    let first = Array(try model()).map(\.bits)
    let isSame = try first == Array(model()).map(\.bits)
    let differs = try first != Array(model(seed: 2)).map(\.bits)
    #expect(isSame)
    #expect(differs)
  }

  @Test func moreRegionsThanThereAreAreRefused() throws {
    let error = #expect(throws: GeneratorError.self) { try model(regions: 61) }
    #expect(
      error?.description
        == "a large set needs 1 to 60 regions, at least one indicator and one period, and begins with a month"
    )
  }
}
