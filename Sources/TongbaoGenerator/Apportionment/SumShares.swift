import TongbaoCore

/// One column that adds up, shared out among the members of a region in whole steps.
///
/// What the parents' figures tie together comes first: a sum since January is the one before and the flow, a stock
/// likewise, an average per day the flow over the days. Of what is left a flow is shared out by size and leaning,
/// stocks and sums since January keep what they had and share out the change.
struct SumShares {
  let column: Int
  let plan: ApportionmentPlan
  let character: MemberCharacter
  let parent: [Observation]
  /// The period before, where it is known.
  let before: MemberCounts?
  /// The columns of this period that are settled.
  let now: MemberCounts

  private var entry: ApportionmentPlan.Entry { plan.entries[column] }

  /// The members' steps; nil where the parent has no exact number, or none that whole steps can count.
  func shares() -> [Int]? {
    guard case .number(let value) = parent[column], (value * entry.scale).magnitude < 4e15 else { return nil }
    let total = Int((value * entry.scale).rounded())
    if let tied = tied(total) { return tied }
    let base = base
    let change = total - base.reduce(0, +)
    if let kept = kept(total) { return kept }
    let limits = ShareLimits(self, base: base, total: total, change: change).ranges
    let parts = parts(change, base: base)
    return zip(base, WholeShares.settle(parts, total: change, limits: limits)).map(+)
  }

  /// What the period before leaves to run on from: nothing for flows, and for sums since January in January.
  private var base: [Int] {
    let none = character.sizes.map { _ in 0 }
    switch entry.indicator.kind {
    case .flow, .rate: return none
    case .cumulative: return now.period.beginsYear ? none : before?[column] ?? none
    case .stock: return before?[column] ?? none
    }
  }

  /// The base and the flow, where the parent is its own base and flow.
  private func tied(_ total: Int) -> [Int]? {
    guard let flow = entry.ties.flow, let flows = now[flow], plan.entries[flow].ties.decimals == entry.ties.decimals
    else { return nil }
    let starts = entry.indicator.kind == .cumulative && now.period.beginsYear
    guard starts || before?[column] != nil else { return nil }
    let sums = zip(base, flows).map(+)
    return sums.reduce(0, +) == total ? sums : nil
  }

  /// A flow that is set and not earned stays with each member while the whole stays.
  private func kept(_ total: Int) -> [Int]? {
    guard entry.indicator.kind == .flow, entry.indicator.better == .neither, let old = before?[column],
      old.reduce(0, +) == total
    else { return nil }
    return old
  }

  /// What each member would have of the change, in fractions of steps.
  private func parts(_ change: Int, base: [Int]) -> [Double] {
    var weights = weights
    if let flow = entry.ties.dailyOf, let flows = now[flow] {
      weights = flows.map(Double.init)
    } else if let pace = entry.ties.paceOf, let daily = now[pace], change > 0 {
      weights = daily.map(Double.init)
    } else if change < 0, base.contains(where: { $0 > 0 }) {
      weights = base.map { Double(max($0, 0)) }
    }
    let sum = weights.reduce(0, +)
    if sum == 0 { return character.sizes.map { $0 * Double(change) } }
    return weights.map { $0 / sum * Double(change) }
  }

  /// Size and leaning; of a flow that may fall below zero, some members lose while others gain.
  private var weights: [Double] {
    let isOpen = entry.isSigned && entry.indicator.kind == .flow
    let weights = character.sizes.indices.map { place in
      let leaning = character.leaning(column: column, place: place, better: entry.indicator.better)
      let factor = isOpen ? min(max(1 + 1.2 * leaning, -0.4), 2.4) : min(max(1 + 0.45 * leaning, 0.3), 1.7)
      return character.sizes[place] * factor
    }
    return weights.reduce(0, +) < 0.4 ? character.sizes : weights
  }
}
