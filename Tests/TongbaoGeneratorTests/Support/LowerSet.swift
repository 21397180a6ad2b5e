import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// The regions below a few provinces of the committed market, over fourteen months.
struct LowerSet: Sendable {
  /// A table of one month.
  struct Table: Sendable {
    let roster: Roster
    let snapshot: Snapshot
    /// The row of the head in the table above, observation by column.
    let parent: [Observation]
  }

  let catalogue: Catalogue
  let ties: [ColumnTies]
  let tables: [Table]

  /// A large province, a middling one, one with counties directly under it, one that is small and one that is a city.
  static let provinces = ["广东", "贵州", "湖北", "西藏", "北京"]
  static let book = Result { try RegionBook.read(HomeMarketSet.regionsFile, depth: .county) }
  static let shared = Result { try LowerSet(seed: 2020, provinces: provinces) }

  init(seed: UInt64, provinces: [String], months: Int = 14) throws {
    let market = try HomeMarketSet.committed.get()
    catalogue = market.catalogue
    var survey = ParentSurvey(catalogue)
    for snapshot in market.snapshots { survey.look(at: snapshot) }
    ties = survey.ties
    let book = try Self.book.get()
    var lower = LowerLevels(
      catalogue: catalogue, roster: market.home.roster, ties: ties, deepest: .county, seed: seed,
      members: { region in
        guard region.level > .province || provinces.contains(region.short) else { return nil }
        return book.roster(head: region.code, level: region.level == .province ? .branch : .county)
      })
    var tables: [Table] = []
    for snapshot in market.snapshots.prefix(months) {
      var above: [RegionCode: [Observation]] = [:]
      Self.note(market.home.roster, snapshot, &above)
      lower.next(snapshot) { roster, made in
        tables.append(Table(roster: roster, snapshot: made, parent: above[roster.head.code] ?? []))
        Self.note(roster, made, &above)
      }
    }
    self.tables = tables
  }

  private static func note(_ roster: Roster, _ snapshot: Snapshot, _ rows: inout [RegionCode: [Observation]]) {
    for row in roster.memberRows {
      rows[roster[row].code] = snapshot.columns.indices.map { snapshot.observation(column: $0, row: row) }
    }
  }

  /// The members' numbers of a column in a table, nil where there is none.
  func values(_ table: Table, _ column: Int) -> [Double?] {
    table.roster.memberRows.map { table.snapshot.columns[column]?.number(at: $0) }
  }

  func values(_ table: Table, _ id: String) -> [Double?] { catalogue.index(of: id).map { values(table, $0) } ?? [] }

  /// Whole steps of a column.
  func steps(_ value: Double, _ column: Int) -> Int {
    Int((value * (0..<ties[column].decimals).reduce(1.0) { power, _ in power * 10 }).rounded())
  }
}
