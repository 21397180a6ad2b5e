/// A value that has moved far between two periods, among those of all its peers.
public struct Mover: Sendable, Hashable {
  public var column: Int
  public var row: Int
  /// The later value less the earlier one; of a completion rate across a new year, of its lead.
  public var change: Double
  /// The change in the direction that is better, in interquartile ranges of the peers' later values: what makes changes of
  /// different indicators comparable.
  public var score: Double

  /// The values that moved furthest for the better and for the worse, furthest first, at most `count` of each and one of each indicator.
  ///
  /// Only exact numbers of indicators with a better direction take part, of which at least four peers are known and not all alike.
  public static func furthest(
    _ count: Int, columns: [Int], rows: [Int], from earlier: Neighbour, to later: Snapshot, catalogue: Catalogue
  ) -> (better: [Mover], worse: [Mover]) {
    var better: [Mover] = []
    var worse: [Mover] = []
    for column in columns {
      let movers = movers(column, rows, earlier, later, catalogue)
      if let best = movers.max(by: { $0.score < $1.score }), best.score > 0 { better.append(best) }
      if let worst = movers.min(by: { $0.score < $1.score }), worst.score < 0 { worse.append(worst) }
    }
    return (
      Array(better.sorted { ($1.score, $0.column) < ($0.score, $1.column) }.prefix(count)),
      Array(worse.sorted { ($0.score, $0.column) < ($1.score, $1.column) }.prefix(count))
    )
  }

  private static func movers(
    _ column: Int, _ rows: [Int], _ earlier: Neighbour, _ later: Snapshot, _ catalogue: Catalogue
  ) -> [Mover] {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard indicator.better != .neither else { return [] }
    let values = rows.compactMap { later.observation(column: column, row: $0).number }.sorted()
    guard values.count >= 4, let lower = Quantile.value(0.25, ofSorted: values),
      let upper = Quantile.value(0.75, ofSorted: values), upper > lower
    else { return [] }
    let scale = (indicator.better == .lower ? -1 : 1) / (upper - lower)
    return rows.compactMap { row in
      guard case .number = later.observation(column: column, row: row) else { return nil }
      switch Change(column: column, row: row, from: earlier, to: later, catalogue: catalogue) {
      case .difference(let change, _), .ofLead(let change):
        return Mover(column: column, row: row, change: change, score: change * scale)
      case .redefined, .undetermined, .pending, .none: return nil
      }
    }
  }
}
