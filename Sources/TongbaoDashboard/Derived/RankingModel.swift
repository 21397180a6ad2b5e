import TerminalCanvas
import TongbaoCore

/// One indicator's values over all members, best first, with what it takes to draw them as bars.
struct RankingModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var table: TableModel.Basis
    var column: Int
  }

  let basis: Basis
  /// The member rows that answer the filter, best first; those of which nothing is known come last.
  let rows: [Int]
  /// Holds zero, all values, the ends of bounds, and the ticks.
  let scale: ClosedRange<Double>
  /// The limit of the mildest tier and the head's value.
  let ticks: [SpanBar.Tick]
  /// How the numbers of all members are spread; nil where there are none.
  let spread: ColumnSummary.Spread?
  let fifths: Quintiles

  init(basis: Basis, model: PeriodModel, table: TableModel, dataset: Dataset) {
    let indicator = dataset.indicator(ofColumn: basis.column)
    let snapshot = model.snapshot
    let values = snapshot.columns.indices.contains(basis.column) ? snapshot.columns[basis.column] : nil
    self.basis = basis
    rows = SortOrder([.init(.column(basis.column), descending: indicator.better != .lower)])
      .sorted(table.rows.sorted(), snapshot: snapshot, roster: dataset.roster, catalogue: dataset.catalogue)
    let ticks = RankingModel.ticks(model.judges[basis.column], indicator, values)
    self.ticks = ticks
    scale = RankingModel.scale(values, model.peers, ticks)
    spread =
      ColumnSummary(column: basis.column, rows: model.peers, snapshot: snapshot, catalogue: dataset.catalogue).spread
    fifths = Quintiles(column: values, rows: model.peers, better: indicator.better)
  }

  private static func ticks(_ judge: Judge, _ indicator: Indicator, _ values: Column?) -> [SpanBar.Tick] {
    var ticks: [SpanBar.Tick] = []
    if indicator.sharesScaleWithHead, let values, values.count > 0, let national = values.number(at: 0) {
      ticks.append(.init(national, "┊", ink: .accent))
    }
    if let limit = judge.mildestLimit { ticks.append(.init(limit, "│", ink: .caution)) }
    return ticks
  }

  /// Holds all values; where a bound is open, some room is left beyond them to show that.
  private static func scale(_ values: Column?, _ rows: [Int], _ ticks: [SpanBar.Tick]) -> ClosedRange<Double> {
    let known = extremes(values, rows)
    let scale = SpanBar.scale(holding: known + ticks.map(\.value))
    let room = (scale.upperBound - scale.lowerBound) / 8
    guard known.contains(.infinity) && !rows.isEmpty, values?.sides.isEmpty == false else { return scale }
    return scale.lowerBound...scale.upperBound + room
  }

  /// The least and the greatest number of the members, and the finite ends of their bounds.
  private static func extremes(_ values: Column?, _ rows: [Int]) -> [Double] {
    guard let values else { return [] }
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for row in rows where row < values.count {
      if let value = values.number(at: row) { (least, greatest) = (min(least, value), max(greatest, value)) }
    }
    let ends = values.sides.lazy.filter { $0.row != 0 }.flatMap { side -> [Double] in
      guard case .bound(let bound) = side.observation else { return side.observation.number.map { [$0] } ?? [] }
      return [bound.plainInterval.lower, bound.plainInterval.upper]
    }
    return (least <= greatest ? [least, greatest] : []) + Array(ends)
  }
}

extension Judge {
  /// The limit of the mildest tier, where it is one number for all rows.
  fileprivate var mildestLimit: Double? {
    guard let term = threshold?.tiers.last?.condition.terms.first else { return nil }
    switch term.reference {
    case nil, .pace: return number(of: term, row: 0)
    case .national, .last, .lastYear, .worstQuarter, .bestQuarter, .indicator: return nil
    }
  }
}

extension State {
  /// Makes the ranking anew where it is looked at and no longer fits.
  mutating func refreshRanking() {
    guard face != .table, region == nil, let dataset, let model = derived.period, let table = derived.table,
      let column = currentColumn
    else {
      derived.ranking = nil
      return
    }
    let basis = RankingModel.Basis(table: table.basis, column: column)
    guard derived.ranking?.basis != basis else { return }
    derived.ranking = RankingModel(basis: basis, model: model, table: table, dataset: dataset)
  }
}
