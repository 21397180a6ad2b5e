import TongbaoCore

/// How far each member's part of a change may go, in whole steps.
struct ShareLimits {
  let ranges: [ClosedRange<Int>]

  /// What the range of the indicator, the members' holdings and the columns that are never exceeded leave.
  ///
  /// Members keep some distance from those columns where that leaves room for the whole change.
  init(_ shares: SumShares, base: [Int], total: Int, change: Int) {
    let low = Self.low(shares, base: base, change: change)
    let tops = [0.5, 0.8, 1].map { Self.high(shares, base: base, total: total, change: change, nearness: $0) }
    let high = tops.first { $0.reduce(0) { $0 + min($1, Self.far) } >= change } ?? tops[2]
    ranges = zip(low, high).map { low, high in low...max(low, high) }
  }

  /// Further than any value goes, and yet small enough to be added up.
  private static let far = 1 << 52

  private static func low(_ shares: SumShares, base: [Int], change: Int) -> [Int] {
    let plan = shares.plan
    let entry = plan.entries[shares.column]
    let least = entry.indicator.range.map { steps($0.lowerBound, entry, .up) } ?? -far
    var low = base.map { least - $0 }
    if entry.keepsGains, change >= 0 { low = low.map { max($0, 0) } }
    if let (stock, held) = filled(shares), !plan.entries[stock].isSigned {
      low = zip(low, held).map { max($0, -$1) }
    }
    return low
  }

  /// - Parameter nearness: how far towards the columns that are never exceeded members may go, from the parent's share of
  ///   them (0) to all of them (1).
  private static func high(
    _ shares: SumShares, base: [Int], total: Int, change: Int, nearness: Double
  ) -> [Int] {
    let plan = shares.plan
    let entry = plan.entries[shares.column]
    let most = entry.indicator.range.map { steps($0.upperBound, entry, .down) } ?? far
    var high = base.map { most - $0 }
    if entry.keepsGains, change < 0 { high = high.map { min($0, 0) } }
    for ceiling in entry.ties.ceilings {
      guard let others = shares.now[ceiling] else { continue }
      let scale = plan.ratio(of: shares.column, to: ceiling)
      let tops = tops(others, scale: scale, total: total, nearness: nearness)
      for place in base.indices { high[place] = min(high[place], tops[place] - base[place]) }
    }
    guard let (stock, held) = filled(shares) else { return high }
    for ceiling in plan.entries[stock].ties.ceilings {
      guard let others = shares.now[ceiling], plan.ratio(of: stock, to: ceiling) == 1 else { continue }
      let tops = tops(others, scale: 1, total: held.reduce(total, +), nearness: nearness)
      for place in base.indices { high[place] = min(high[place], tops[place] - held[place]) }
    }
    return high
  }

  /// The stock that grows by this flow, and what members held of it the period before, in the same steps.
  private static func filled(_ shares: SumShares) -> (Int, [Int])? {
    guard let stock = shares.plan.entries[shares.column].fills, let held = shares.before?[stock],
      shares.plan.ratio(of: stock, to: shares.column) == 1
    else { return nil }
    return (stock, held)
  }

  /// An end of the indicator's range in whole steps.
  private static func steps(
    _ end: Double, _ entry: ApportionmentPlan.Entry, _ rule: FloatingPointRoundingRule
  ) -> Int {
    let steps = (end * entry.scale).rounded(rule)
    return steps > -Double(far) && steps < Double(far) ? Int(steps) : steps < 0 ? -far : far
  }

  /// How high each member may go under a column that the parent fills in part.
  private static func tops(_ others: [Int], scale: Double, total: Int, nearness: Double) -> [Int] {
    let whole = Double(others.reduce(0, +)) * scale
    guard whole > 0 else { return others.map { Int((Double($0) * scale).rounded(.down)) } }
    let filled = min(max(Double(total) / whole, 0), 1)
    return others.map { other in
      let most = Double(other) * scale
      return Int(min((most * (filled + nearness * (1 - filled))).rounded(.up), most.rounded(.down)))
    }
  }
}

extension ApportionmentPlan {
  /// Steps of a column to those of another.
  fileprivate func ratio(of column: Int, to other: Int) -> Double {
    Decimals.scale(entries[column].ties.decimals) / Decimals.scale(entries[other].ties.decimals)
  }
}

extension ApportionmentPlan.Entry {
  /// Whether members neither lose while the whole gains nor gain while it loses.
  fileprivate var keepsGains: Bool { indicator.kind != .flow && !isSigned }
}
