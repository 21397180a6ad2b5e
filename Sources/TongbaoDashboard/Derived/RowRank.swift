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
    guard row != 0, model.snapshot.columns.indices.contains(index), let column = model.snapshot.columns[index] else {
      return nil
    }
    if column.sides.isEmpty {
      self.init(numbers: column, row: row, peers: model.peers, sign: better == .lower ? -1 : 1)
    } else {
      guard let rank = model.judges[index].rank(ofRow: row) else { return nil }
      self.init(ranks: rank.ranks, count: rank.count)
    }
  }

  /// Counts those with a better number.
  private init?(numbers column: Column, row: Int, peers: [Int], sign: Double) {
    guard row < column.count, let value = column.number(at: row), peers.contains(row) else { return nil }
    var better = 0
    var known = 0
    for peer in peers {
      let other = peer < column.count ? column.values[peer] : Column.unknownMark
      if other.isNaN {
        guard other.bitPattern == Column.missingMark.bitPattern else { return nil }
        continue
      }
      known += 1
      if other * sign > value * sign { better += 1 }
    }
    self.init(ranks: better + 1...better + 1, count: known)
  }

  /// A rank that was found otherwise.
  init(ranks: ClosedRange<Int>, count: Int) {
    self.ranks = ranks
    self.count = count
  }

  /// The rank as a table shows it.
  var text: String { ranks.count == 1 ? "\(ranks.lowerBound)" : "\(ranks.lowerBound)–\(ranks.upperBound)" }
}
