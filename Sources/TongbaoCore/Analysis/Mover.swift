/// A value that has moved far between two periods, among those of all its peers.
public struct Mover: Sendable, Hashable {
  public var column: Int
  public var row: Int
  /// The later value less the earlier one; of a completion rate across a new year, of its lead.
  public var change: Double
  /// The change in the direction that is better, in mean deviations of the peers' later values: what makes changes of
  /// different indicators comparable.
  public var score: Double

  /// The values that moved furthest for the better and for the worse, furthest first, at most `count` of each and one of each indicator.
  ///
  /// Only exact numbers of indicators with a better direction take part, of which at least four peers are known and not all
  /// alike. With `only` a row, its own values alone are told, measured against all `rows`.
  public static func furthest(
    _ count: Int, columns: [Int], rows: [Int], only: Int? = nil, from earlier: Neighbour, to later: Snapshot,
    catalogue: Catalogue
  ) -> (better: [Mover], worse: [Mover]) {
    var better: [Mover] = []
    var worse: [Mover] = []
    for column in columns {
      let movers = movers(column, rows, earlier, later, catalogue).filter { only == nil || $0.row == only }
      if let best = movers.max(by: { $0.score < $1.score }), best.score > 0 { better.append(best) }
      if let worst = movers.min(by: { $0.score < $1.score }), worst.score < 0 { worse.append(worst) }
    }
    return (
      Array(better.sorted { ($1.score, $0.column) < ($0.score, $1.column) }.prefix(count)),
      Array(worse.sorted { ($0.score, $0.column) < ($1.score, $1.column) }.prefix(count))
    )
  }

  /// The movers of one column, in the order of rows.
  private static func movers(
    _ index: Int, _ rows: [Int], _ earlier: Neighbour, _ later: Snapshot, _ catalogue: Catalogue
  ) -> [Mover] {
    let indicator = catalogue.indicators[catalogue.columns[index].indicator]
    guard case .loaded(let before) = earlier, indicator.better != .neither,
      let shift = shift(of: indicator, from: before.period, to: later.period),
      let now = later.columns.indices.contains(index) ? later.columns[index] : nil,
      let then = before.columns.indices.contains(index) ? before.columns[index] : nil
    else { return [] }
    let known = rows.filter { $0 < now.count && $0 < then.count && !now.values[$0].isNaN }
    guard known.count >= 4, let spread = spread(known.map { now.values[$0] }) else { return [] }
    let scale = (indicator.better == .lower ? -1 : 1) / spread
    return known.compactMap { row in
      let change = now.values[row] - then.values[row] - shift
      return change.isNaN ? nil : Mover(column: index, row: row, change: change, score: change * scale)
    }
  }

  /// What a difference of values holds that is no movement: that of the pace for a completion rate across a new year; nil
  /// where the two cannot be compared.
  private static func shift(of indicator: Indicator, from then: Period, to now: Period) -> Double? {
    guard indicator.definitionChange(between: then, and: now) == nil else { return nil }
    guard then.year != now.year, then.number != now.number else { return 0 }
    switch indicator.pace {
    case .year: return now.elapsedShare.percent - then.elapsedShare.percent
    case .plan: return nil
    case nil: return indicator.kind == .cumulative ? nil : 0
    }
  }

  /// The mean distance of values from their mean; nil where all are alike.
  private static func spread(_ values: [Double]) -> Double? {
    let mean = values.reduce(0, +) / Double(values.count)
    let distance = values.reduce(0) { $0 + abs($1 - mean) } / Double(values.count)
    return distance > abs(mean) * 1e-12 ? distance : nil
  }
}
