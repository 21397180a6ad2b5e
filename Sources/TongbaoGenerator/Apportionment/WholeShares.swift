/// Whole units shared out among members that have limits.
///
/// The sum is kept before anything else: limits that leave no room for it are passed over as little as can be.
enum WholeShares {
  /// Whole numbers that add up to `total`, as near to `parts` as the limits let them be; largest remainders come first,
  /// and of equals the first. `parts` should add up to about `total`.
  static func settle(_ parts: [Double], total: Int, limits: [ClosedRange<Int>]) -> [Int] {
    guard !parts.isEmpty else { return [] }
    let level = levelled(parts, total: Double(total), limits: limits)
    var shares = level.indices.map { place in
      let floor = Int(level[place].rounded(.down))
      return min(max(floor, limits[place].lowerBound), limits[place].upperBound)
    }
    var missing = total - shares.reduce(0, +)
    if missing != 0 { missing = round(&shares, missing, level: level, limits: limits) }
    if missing != 0 { missing = fill(&shares, missing, limits: limits) }
    if missing != 0 { shares[largest(parts)] += missing }
    return shares
  }

  /// The parts within their limits and scaled to the total, as far as the limits allow.
  private static func levelled(_ parts: [Double], total: Double, limits: [ClosedRange<Int>]) -> [Double] {
    var level = parts
    for _ in 0..<8 {
      for place in level.indices {
        level[place] = min(max(level[place], Double(limits[place].lowerBound)), Double(limits[place].upperBound))
      }
      let gap = total - level.reduce(0, +)
      guard gap.magnitude > 1e-6 else { break }
      let free = level.indices.map { place in
        let hasRoom =
          gap > 0 ? level[place] < Double(limits[place].upperBound) : level[place] > Double(limits[place].lowerBound)
        return hasRoom ? parts[place].magnitude + 1e-9 : 0
      }
      let size = free.reduce(0, +)
      guard size > 0 else { break }
      for place in level.indices { level[place] += gap * free[place] / size }
    }
    return level
  }

  /// Moves single units by remainder where there is room for them; how many are still missing.
  private static func round(
    _ shares: inout [Int], _ missing: Int, level: [Double], limits: [ClosedRange<Int>]
  ) -> Int {
    let step = missing > 0 ? 1 : -1
    let remainders = level.indices.map { level[$0] - Double(shares[$0]) }
    let order = level.indices.sorted { left, right in
      remainders[left] == remainders[right]
        ? left < right : (remainders[left] > remainders[right]) == (step > 0)
    }
    var missing = missing
    for place in order where missing != 0 && limits[place].contains(shares[place] + step) {
      shares[place] += step
      missing -= step
    }
    return missing
  }

  /// Fills what room is left, first members first; how many are still missing.
  private static func fill(_ shares: inout [Int], _ missing: Int, limits: [ClosedRange<Int>]) -> Int {
    var missing = missing
    for place in shares.indices {
      let room = missing > 0 ? limits[place].upperBound - shares[place] : limits[place].lowerBound - shares[place]
      let move = missing > 0 ? min(missing, max(0, room)) : max(missing, min(0, room))
      shares[place] += move
      missing -= move
    }
    return missing
  }

  private static func largest(_ parts: [Double]) -> Int {
    parts.indices.max { (parts[$0].magnitude, $1) < (parts[$1].magnitude, $0) } ?? 0
  }
}
