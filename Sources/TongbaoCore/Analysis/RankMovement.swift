/// How a region's rank moved between two periods, and how much of that is its own movement.
///
/// A rank counts the peers with a better number; equal numbers share a rank. The region's own part is how its rank would
/// have moved had all others stood still at their earlier values. The others' part is how the rank moves on from there, when the
/// region stands still at its later value and the others go from then to now. The two add up to the whole by construction.
/// A peer that is known to be missing in one of the periods comes or goes with the others.
public struct RankMovement: Sendable, Hashable {
  /// The rank in the earlier and in the later period, from 1.
  public var before: Int
  public var after: Int
  /// How many peers were ranked in each.
  public var countBefore: Int
  public var countAfter: Int
  /// The places won by the region's own movement; negative when lost.
  public var own: Int
  /// The places won by the others' movement; negative when lost.
  public var others: Int

  /// The places won in all; negative when lost.
  public var won: Int { before - after }

  /// The movement of `row` among `peers`; nil where a rank is not certain in both periods: where a value of the row or of
  /// a peer is a bound, approximate or unknown, or where the definition has changed in between.
  public init?(
    column: Int, row: Int, peers: [Int], from earlier: Snapshot, to later: Snapshot, catalogue: Catalogue
  ) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard indicator.definitionChange(between: earlier.period, and: later.period) == nil,
      let then = Standing(column: column, row: row, peers: peers, snapshot: earlier, better: indicator.better),
      let now = Standing(column: column, row: row, peers: peers, snapshot: later, better: indicator.better)
    else { return nil }
    self.init(from: then, to: now)
  }

  /// The places that `row` has won among `peers`, negative when lost, where nothing more is asked; nil where there is no movement.
  public static func won(
    column: Int, row: Int, peers: [Int], from earlier: Snapshot, to later: Snapshot, catalogue: Catalogue
  ) -> Int? {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard indicator.definitionChange(between: earlier.period, and: later.period) == nil,
      let then = earlier.exactRank(column, row, indicator.better, peers),
      let now = later.exactRank(column, row, indicator.better, peers)
    else { return nil }
    return then.rank - now.rank
  }

  private init(from then: Standing, to now: Standing) {
    before = then.rank(of: then.own)
    after = now.rank(of: now.own)
    countBefore = then.others.count + 1
    countAfter = now.others.count + 1
    let alone = then.rank(of: now.own)
    own = before - alone
    others = alone - after
  }
}

extension Snapshot {
  fileprivate func exactRank(_ column: Int, _ row: Int, _ better: Indicator.Better, _ peers: [Int]) -> ExactRank? {
    guard columns.indices.contains(column), let values = columns[column] else { return nil }
    return ExactRank(row: row, in: values, better: better, peers: peers)
  }
}

/// The values of a region and of the others in one period, the greater the better.
private struct Standing {
  let own: Double
  let others: [Double]

  init?(column: Int, row: Int, peers: [Int], snapshot: Snapshot, better: Indicator.Better) {
    guard peers.contains(row), snapshot.columns.indices.contains(column), let values = snapshot.columns[column] else {
      return nil
    }
    let sign: Double = better == .lower ? -1 : 1
    guard row < values.count, let own = values.number(at: row) else { return nil }
    var others: [Double] = []
    others.reserveCapacity(peers.count)
    for peer in peers where peer != row {
      guard peer < values.count else { return nil }
      if let number = values.number(at: peer) {
        others.append(number * sign)
      } else if values[peer] != .missing {
        return nil
      }
    }
    self.own = own * sign
    self.others = others
  }

  /// The rank that a value has among the others.
  func rank(of value: Double) -> Int { others.count { $0 > value } + 1 }
}
