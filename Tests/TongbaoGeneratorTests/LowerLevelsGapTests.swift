import Testing
import TongbaoCore
import TongbaoGenerator

/// Figures that are not there, and a catalogue that has nothing to do with the home market.
@Suite struct LowerLevelsGapTests {
  private let catalogue = Catalogue(
    title: Wording(zh: "试"), region: .nation, level: .province, every: .quarter,
    domains: [Domain(id: "a", name: Wording(zh: "甲"))],
    indicators: [
      Indicator(id: "lines", domain: "a", name: Wording(zh: "线"), unit: Unit("条"), kind: .stock, addsUp: .sum),
      Indicator(id: "new", domain: "a", name: Wording(zh: "新"), unit: Unit("条"), kind: .flow, addsUp: .sum),
      Indicator(
        id: "speed", domain: "a", name: Wording(zh: "速"), unit: Unit("小时"), decimals: 1, better: .lower, range: 0...100,
        addsUp: .mean(weight: "lines")),
      Indicator(
        id: "share", domain: "a", name: Wording(zh: "比"), unit: Unit("%"), decimals: 1, range: 0...1000,
        addsUp: .ratio(numerator: "new", denominator: "lines", factor: 100)),
    ])
  private let roster: Roster
  private let inside: Roster

  init() throws {
    func region(_ code: String) throws -> Region {
      Region(code: try #require(RegionCode(code)), name: code, short: code, pinyin: "x")
    }
    let nation = Region(code: .nation, name: "全国", short: "全国", pinyin: "quan guo")
    roster = Roster(head: nation, members: [try region("520000")])
    inside = Roster(head: try region("520000"), members: try ["520100", "520200", "522300"].map(region))
  }

  private func snapshot(_ period: String, _ values: [Observation]) throws -> Snapshot {
    let columns = values.map { value -> Column in
      var column = Column(rows: 2)
      column[1] = value
      return column
    }
    return Snapshot(
      period: try #require(Period(period)), source: .init(kind: .measured, title: "试"), columns: columns)
  }

  /// The tables of periods, whose values are those of the one province.
  private func tables(_ periods: [(String, [Observation])]) throws -> [Snapshot] {
    let snapshots = try periods.map(snapshot)
    var survey = ParentSurvey(catalogue)
    for snapshot in snapshots { survey.look(at: snapshot) }
    var lower = LowerLevels(
      catalogue: catalogue, roster: roster, ties: survey.ties, deepest: .branch, seed: 1, members: { _ in inside })
    var tables: [Snapshot] = []
    for snapshot in snapshots { lower.next(snapshot) { tables.append($1) } }
    return tables
  }

  private func sum(_ snapshot: Snapshot, _ column: Int) -> Double? {
    snapshot.columns[column].map { column in (1...3).reduce(0) { $0 + (column.number(at: $1) ?? .nan) } }
  }

  @Test func whatIsMissingOrNoNumberAboveIsMissingBelow() throws {
    let bound = Observation.bound(try Condition("<70"))
    let table = try tables([("2020-Q1", [.number(1000), .missing, bound, .unknown])])[0]
    #expect(sum(table, 0) == 1000)
    #expect((0...3).allSatisfy { table.observation(column: 1, row: $0) == .missing })
    #expect(table.observation(column: 2, row: 0) == bound)
    #expect((1...3).allSatisfy { table.observation(column: 2, row: $0) == .missing })
    #expect(table.columns[3] == nil, "nothing is known above, nothing is said below")
    let about = try tables([("2020-Q1", [.approximate(6277), .number(5), .number(3), .number(4)])])[0]
    #expect(about.observation(column: 0, row: 0) == .approximate(6277))
    #expect(about.observation(column: 0, row: 2) == .missing)
    #expect(sum(about, 1) == 5)
  }

  @Test func anyCataloguesColumnsAreSharedOutByItsOwnRules() throws {
    let tables = try tables([
      ("2020-Q1", [.number(1000), .number(100), .number(24.5), .number(10)]),
      ("2020-Q2", [.number(1300), .number(300), .number(20), .number(23.1)]),
      ("2020-Q3", [.number(1250), .number(-50), .number(100), .number(-4)]),
    ])
    for (before, now) in zip(tables, tables.dropFirst()) {
      for row in 1...3 {
        let old = try #require(before.columns[0]?.number(at: row))
        let flow = try #require(now.columns[1]?.number(at: row))
        #expect(now.columns[0]?.number(at: row) == old + flow, "stocks grow by the flow")
      }
    }
    #expect(tables.map { sum($0, 0) } == [1000, 1300, 1250])
    #expect(tables.map { sum($0, 1) } == [100, 300, -50])
    #expect((1...3).allSatisfy { tables[2].columns[2]?.number(at: $0) == 100 }, "the end of the range")
    let weighted = (1...3).reduce(0.0) { total, row in
      total + (tables[0].columns[0]?.number(at: row) ?? 0) * (tables[0].columns[2]?.number(at: row) ?? 0)
    }
    #expect((weighted / 1000 - 24.5).magnitude <= 0.051)
  }

  @Test func afterAGapFiguresAreSharedOutAnew() throws {
    let tables = try tables([
      ("2020-Q1", [.number(1000), .number(100), .missing, .missing]),
      ("2020-Q3", [.number(40), .number(7), .missing, .missing]),
    ])
    #expect(tables.map { sum($0, 0) } == [1000, 40])
    #expect((1...3).allSatisfy { (tables[1].columns[0]?.number(at: $0) ?? -1) >= 0 })
  }

  @Test func smallWholesLeaveSomeWithNothing() throws {
    let table = try tables([("2020-Q1", [.number(1), .number(1), .number(5), .number(100)])])[0]
    #expect(sum(table, 0) == 1)
    #expect((1...3).count { table.observation(column: 3, row: $0) == .missing } == 2, "a share of nothing is no share")
  }
}
