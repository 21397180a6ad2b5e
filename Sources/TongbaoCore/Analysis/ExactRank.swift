/// The rank of a row among peers whose values are all exact numbers or known to be missing, best first; equal values share a rank.
///
/// It is found by counting, which costs a comparison for each peer.
public struct ExactRank: Sendable, Hashable {
  /// From 1.
  public var rank: Int
  /// How many peers have a number.
  public var count: Int

  /// Nil where the row is no peer or has no exact number, and where a peer's value is a bound, approximate or unknown.
  public init?(row: Int, in column: Column, better: Indicator.Better, peers: [Int]) {
    guard row >= 0, row < column.count, let number = column.number(at: row) else { return nil }
    let sign: Double = better == .lower ? -1 : 1
    let own = number * sign
    let missing = Column.missingMark.bitPattern
    var (above, known, isPeer) = (0, 0, false)
    let isCertain = column.values.withUnsafeBufferPointer { values in
      peers.withUnsafeBufferPointer { peers in
        for peer in peers {
          guard peer >= 0, peer < values.count else { return false }
          let value = values[peer]
          if value.isNaN {
            if value.bitPattern != missing { return false }
            continue
          }
          known += 1
          if value * sign > own { above += 1 }
          if peer == row { isPeer = true }
        }
        return true
      }
    }
    guard isCertain, isPeer else { return nil }
    rank = above + 1
    count = known
  }
}
