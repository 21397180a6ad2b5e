import TongbaoCore

/// The rank of one row in its column, best first, without ordering the whole column.
struct RowRank {
  /// The ranks that the row may have; one rank where the values decide it.
  let ranks: ClosedRange<Int>
  /// How many rows are ranked.
  let count: Int

  /// The rank of `row` among the peers; nil where nothing is known of its value or of a peer's, and where its bound says
  /// nothing of the peers. A rank among those alone whom a report names would mislead.
  init?(column index: Int, row: Int, in model: PeriodModel, better: Indicator.Better) {
    self.init(index, row, model.snapshot, model.peers, better) { model.judges[index] }
  }

  /// The same among other peers, or in another period.
  init?(column index: Int, row: Int, snapshot: Snapshot, peers: [Int], catalogue: Catalogue) {
    let better = catalogue.indicators[catalogue.columns[index].indicator].better
    self.init(index, row, snapshot, peers, better) {
      Judge(column: index, snapshot: snapshot, catalogue: catalogue, peers: peers)
    }
  }

  /// The judge is asked only where something stands at the side.
  private init?(
    _ index: Int, _ row: Int, _ snapshot: Snapshot, _ peers: [Int], _ better: Indicator.Better, judge: () -> Judge
  ) {
    guard row != 0, snapshot.columns.indices.contains(index), let column = snapshot.columns[index] else { return nil }
    if column.sides.isEmpty {
      guard let found = ExactRank(row: row, in: column, better: better, peers: peers) else { return nil }
      self.init(ranks: found.rank...found.rank, count: found.count)
    } else {
      guard let rank = judge().rank(ofRow: row) else { return nil }
      self.init(ranks: rank.ranks, count: rank.count)
    }
  }

  /// A rank that was found otherwise.
  init(ranks: ClosedRange<Int>, count: Int) {
    self.ranks = ranks
    self.count = count
  }

  /// The rank as a table shows it.
  var text: String { ranks.count == 1 ? "\(ranks.lowerBound)" : "\(ranks.lowerBound)–\(ranks.upperBound)" }
}
