import TongbaoCore

/// Makes the tables below a dataset's own: its members' figures shared out among the regions that lie in them, and so on
/// down to a level.
///
/// Nothing here knows what is measured: how a column is shared out follows from the catalogue and from what the
/// parents' figures show (`ParentSurvey`). The same dataset, book of regions and seed make the same numbers. Of earlier
/// periods only the last is kept.
public struct LowerLevels: Sendable {
  /// The version of the model: a change of numbers changes it.
  public static let version = 1

  private let roster: Roster
  private let seed: UInt64
  private var branches: [Branch] = []

  /// A region with a table of its own, by its row in the table above, and those below it.
  private struct Branch: Sendable {
    let row: Int
    var table: MemberTable
    var below: [Branch]
  }

  /// - Parameters:
  ///   - roster: the regions of the dataset's own table.
  ///   - ties: what a survey of all its periods found.
  ///   - deepest: the level of the last tables' rows.
  ///   - members: the table of the regions one level below a region; nil where it has none.
  public init(
    catalogue: Catalogue, roster: Roster, ties: [ColumnTies], deepest: Level, seed: UInt64,
    members: (Region) -> Roster?
  ) {
    self.roster = roster
    self.seed = seed
    let plan = ApportionmentPlan(catalogue, ties: ties)
    func branches(in roster: Roster, fading: Double) -> [Branch] {
      roster.memberRows.compactMap { row in
        guard roster[row].reports, roster[row].level < deepest, let inside = members(roster[row]),
          inside.memberRows.contains(where: { inside[$0].reports })
        else { return nil }
        let table = MemberTable(roster: inside, catalogue: catalogue, plan: plan, fading: fading, seed: seed)
        return Branch(row: row, table: table, below: branches(in: inside, fading: fading * MemberSpread.fading))
      }
    }
    self.branches = branches(in: roster, fading: MemberSpread.fading)
  }

  /// How many tables a period has.
  public var count: Int {
    func count(_ branches: [Branch]) -> Int { branches.reduce(0) { $0 + 1 + count($1.below) } }
    return count(branches)
  }

  /// Shares out a period, and hands over one table after the other. Periods come in order of time, from the first.
  public mutating func next(_ snapshot: Snapshot, each: (Roster, Snapshot) throws -> Void) rethrows {
    let spread = MemberSpread(snapshot, roster: roster)
    for index in branches.indices {
      let row = branches[index].row
      let parent = snapshot.columns.indices.map { snapshot.observation(column: $0, row: row) }
      try Self.next(&branches[index], parent, snapshot.period, spread, source: source, each: each)
    }
  }

  private static func next(
    _ branch: inout Branch, _ parent: [Observation], _ period: Period, _ spread: MemberSpread,
    source: Snapshot.Source, each: (Roster, Snapshot) throws -> Void
  ) rethrows {
    let columns = branch.table.columns(of: parent, period: period, spread: spread)
    let made = Snapshot(period: period, source: source, columns: columns)
    try each(branch.table.roster, made)
    for index in branch.below.indices {
      let row = branch.below[index].row
      let parent = columns.indices.map { made.observation(column: $0, row: row) }
      try next(&branch.below[index], parent, period, spread, source: source, each: each)
    }
  }

  /// Says in every file that its numbers are made up, and how.
  private var source: Snapshot.Source {
    Snapshot.Source(
      kind: .synthetic, title: "演示数据（合成）",
      note: "由 tongbao generate --levels（分摊模型第\(Self.version)版，种子\(seed)）按上级地区的数值分摊合成，不是任何公司的真实经营数据。")
  }
}
