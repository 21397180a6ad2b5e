import TongbaoCore

/// The members of one region, whose figures are shared out from that region's own, period after period.
///
/// Only the last period is kept, so that stocks and sums since January run on from it.
struct MemberTable: Sendable {
  let roster: Roster
  private let plan: ApportionmentPlan
  /// What remains here of the spread at the top.
  private let fading: Double
  private var character: MemberCharacter
  private var last: MemberCounts?

  init(roster: Roster, catalogue: Catalogue, plan: ApportionmentPlan, fading: Double, seed: UInt64) {
    self.roster = roster
    self.plan = plan
    self.fading = fading
    character = MemberCharacter(roster, catalogue: catalogue, seed: seed)
  }

  /// The columns of a period: the head as `parent` has it, and its members. Periods come in order of time.
  mutating func columns(of parent: [Observation], period: Period, spread: MemberSpread) -> [Column?] {
    character.age()
    let before = last.flatMap { $0.period.next == period ? $0 : nil }
    var counts = MemberCounts(period: period, columns: plan.entries.count)
    var rates: [[Double?]?] = plan.entries.map { _ in nil }
    for column in plan.order {
      switch plan.entries[column].rule {
      case .sum:
        counts[column] = SumShares(
          column: column, plan: plan, character: character, parent: parent, before: before, now: counts
        ).shares()
      case .ratio(let numerator, let denominator, let factor):
        rates[column] = ratios(column, counts[numerator], counts[denominator], numerator, denominator, factor)
      case .mean(let weight):
        rates[column] = around(column, parent, spread, weights: counts[weight]?.map(Double.init))
      case .around: rates[column] = around(column, parent, spread, weights: nil)
      }
      if rates[column] == nil, !plan.entries[column].isSum {
        rates[column] = around(column, parent, spread, weights: nil)
      }
    }
    last = counts
    return plan.entries.indices.map { column in
      made(column, parent[column], counts: counts[column], rates: rates[column])
    }
  }

  /// A column as it is written.
  private func made(_ column: Int, _ parent: Observation, counts: [Int]?, rates: [Double?]?) -> Column? {
    if parent == .unknown { return nil }
    var values = [Double](repeating: Column.missingMark, count: roster.count)
    let scale = plan.entries[column].scale
    for place in 0..<roster.count - 1 {
      if !roster[place + 1].reports {
        values[place + 1] = Column.unknownMark
      } else if let count = counts?[place] {
        values[place + 1] = Double(count) / scale
      } else if let rate = rates?[place] {
        values[place + 1] = rate
      }
    }
    var made = Column(values: values)
    made[0] = parent
    return made
  }

  /// The members' own ratios, rounded; nil where a part of them is not known. Nobody has a ratio to nothing, nor one
  /// that the catalogue calls impossible.
  private func ratios(
    _ column: Int, _ above: [Int]?, _ below: [Int]?, _ numerator: Int, _ denominator: Int, _ factor: Double
  ) -> [Double?]? {
    guard let above, let below else { return nil }
    let entry = plan.entries[column]
    let scale = factor * plan.entries[denominator].scale / plan.entries[numerator].scale
    return zip(above, below).map { above, below in
      guard below != 0 else { return nil }
      let ratio = Rounding.round(scale * Double(above) / Double(below), decimals: entry.ties.decimals)
      return entry.indicator.range?.contains(ratio) == false ? nil : ratio
    }
  }

  /// Values around the parent's; nil where that is no number.
  private func around(
    _ column: Int, _ parent: [Observation], _ spread: MemberSpread, weights: [Double]?
  ) -> [Double?]? {
    guard case .number(let value) = parent[column] else { return nil }
    let entry = plan.entries[column]
    let deviations = Deviations(
      leanings: roster.memberRows.map {
        character.leaning(column: column, place: $0 - 1, better: entry.indicator.better)
      },
      sizes: character.sizes, weights: weights, range: entry.indicator.range,
      distance: (spread.distances[column] ?? 0.15 * value.magnitude) * fading)
    let values = entry.indicator.kind == .rate ? deviations.rates(value) : deviations.amounts(value)
    return values.map { Rounding.round($0, decimals: entry.ties.decimals) }
  }
}

extension ApportionmentPlan.Entry {
  var isSum: Bool { if case .sum = rule { true } else { false } }
}

/// The whole steps of a period's columns that add up.
struct MemberCounts: Sendable {
  let period: Period
  private var columns: [[Int]?]

  init(period: Period, columns: Int) {
    self.period = period
    self.columns = Array(repeating: nil, count: columns)
  }

  subscript(column: Int) -> [Int]? {
    get { columns[column] }
    set { columns[column] = newValue }
  }
}
