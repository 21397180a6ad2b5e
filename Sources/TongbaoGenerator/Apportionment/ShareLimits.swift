import TongbaoCore

/// How far each member's part of a change may go, in whole steps.
struct ShareLimits {
  let ranges: [ClosedRange<Int>]

  /// What the range of the indicator, the members' holdings and the columns that are never exceeded leave.
  init(_ shares: SumShares, base: [Int], total: Int, change: Int) {
    let plan = shares.plan
    let entry = plan.entries[shares.column]
    let (least, most) = Self.ends(entry)
    var low = base.map { least - $0 }
    var high = base.map { most - $0 }
    if entry.indicator.kind != .flow, !entry.isSigned {
      if change >= 0 { low = low.map { max($0, 0) } } else { high = high.map { min($0, 0) } }
    }
    for ceiling in entry.ties.ceilings {
      guard let others = shares.now[ceiling] else { continue }
      let ratio = plan.ratio(of: shares.column, to: ceiling)
      let tops = Self.tops(others, scale: ratio, total: total)
      for place in base.indices { high[place] = min(high[place], tops[place] - base[place]) }
    }
    if let stock = entry.fills, let held = shares.before?[stock],
      plan.entries[stock].ties.decimals == entry.ties.decimals
    {
      for place in base.indices where !plan.entries[stock].isSigned { low[place] = max(low[place], -held[place]) }
      for ceiling in plan.entries[stock].ties.ceilings {
        guard let others = shares.now[ceiling], plan.ratio(of: stock, to: ceiling) == 1 else { continue }
        for place in base.indices { high[place] = min(high[place], others[place] - held[place]) }
      }
    }
    ranges = zip(low, high).map { low, high in low...max(low, high) }
  }

  /// The ends of the indicator's range in steps.
  private static func ends(_ entry: ApportionmentPlan.Entry) -> (Int, Int) {
    let far = 4_000_000_000_000_000
    guard let range = entry.indicator.range else { return (-far, far) }
    let low = (range.lowerBound * entry.scale).rounded(.up)
    let high = (range.upperBound * entry.scale).rounded(.down)
    return (low > -4e15 ? Int(low) : -far, high < 4e15 ? Int(high) : far)
  }

  /// How high each member may go under a column that the parent fills in part: four fifths of the way from the parent's
  /// share of it to all of it, so that none is filled to the brim at once.
  private static func tops(_ others: [Int], scale: Double, total: Int) -> [Int] {
    let whole = Double(others.reduce(0, +)) * scale
    guard whole > 0 else { return others.map { Int((Double($0) * scale).rounded(.down)) } }
    let filled = min(max(Double(total) / whole, 0), 1)
    return others.map { other in
      let most = Double(other) * scale
      return Int(min((most * (filled + 0.8 * (1 - filled))).rounded(.up), most.rounded(.down)))
    }
  }
}

extension ApportionmentPlan {
  /// Steps of a column to those of another.
  fileprivate func ratio(of column: Int, to other: Int) -> Double {
    Decimals.scale(entries[column].ties.decimals) / Decimals.scale(entries[other].ties.decimals)
  }
}
