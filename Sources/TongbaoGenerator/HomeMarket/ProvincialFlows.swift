/// What is settled for every province at the calibrating month, in households, before other months are filled in.
struct AnchorFlows {
  /// Customers at the month's end.
  var stock: [Int]
  /// New customers and departures of the month.
  var gross: [Int]
  var leavers: [Int]
  /// New customers of the month before, where facts compare with it.
  var lastGross: [Int]?
  /// New customers and departures since January, the month included.
  var grossSoFar: [Double]
  var leaversSoFar: [Double]
}

/// The gains and losses of one service in every province and month, which add up to the nation's plan, household by
/// household.
struct ProvincialFlows {
  /// By month, then province.
  private(set) var gross: [[Int]] = []
  private(set) var leavers: [[Int]] = []
  /// Customers at the end of each month.
  private(set) var stock: [[Int]] = []

  private let context: Context
  private let label: String

  /// Fills all months in between what is settled at the calibrating month and the nation's plan.
  init(_ label: String, plan: FlowPlan, anchor: AnchorFlows, context: Context) throws {
    self.context = context
    self.label = label
    let axis = context.axis
    var known = [axis.anchor - axis.untilAnchor.lowerBound: anchor.gross]
    if let last = anchor.lastGross, axis.untilAnchor.count > 1 { known[axis.untilAnchor.count - 2] = last }
    let untilGross = fill("gross", rows: anchor.grossSoFar, columns: Array(plan.gross[axis.untilAnchor]), fixed: known)
    let untilLeavers = fill(
      "leavers", rows: anchor.leaversSoFar, columns: Array(plan.leavers[axis.untilAnchor]),
      fixed: [axis.untilAnchor.count - 1: anchor.leavers])
    let newYear = anchor.stock.indices.map { province in
      anchor.stock[province] - zip(untilGross, untilLeavers).reduce(0) { $0 + $1.0[province] - $1.1[province] }
    }
    let earlier = try earlierYear(plan: plan, anchor: anchor, newYear: newYear)
    let after = afterAnchor(plan: plan, anchor: anchor)
    gross = earlier.gross + untilGross + after.gross
    leavers = earlier.leavers + untilLeavers + after.leavers
    stock = runStock(opening: earlier.opening)
  }

  /// New customers less departures, by month and province.
  var net: [[Int]] {
    zip(gross, leavers).map { zip($0, $1).map { $0 - $1 } }
  }

  /// Sums since January, by month and province.
  static func sinceJanuary(_ months: [[Int]], axis: MonthAxis) -> [[Int]] {
    var result: [[Int]] = []
    for index in months.indices {
      let before = axis.month(index) == 0 ? months[index].map { _ in 0 } : result[index - 1]
      result.append(zip(before, months[index]).map { $0 + $1 })
    }
    return result
  }

  /// A table of months whose columns are the nation's and whose rows come near the provinces' totals.
  private func fill(_ part: String, rows: [Double], columns: [Int], fixed: [Int: [Int]] = [:]) -> [[Int]] {
    var random = context.random("\(label) \(part) \(columns.count)")
    let free = columns.indices.filter { fixed[$0] == nil }
    let rest = rows.indices.map { row in max(fixed.values.reduce(rows[row]) { $0 - Double($1[row]) }, 1) }
    let start = rest.map { total -> [Double] in
      let drift = 0.08 * random.noise()
      return free.indices.map { place in
        let along = Double(place) / Double(max(free.count - 1, 1)) - 0.5
        return total * Double(columns[free[place]]) * (1 + drift * along) * (1 + 0.07 * random.noise())
      }
    }
    let sums = free.map { Double(columns[$0]) }
    let scale = sums.reduce(0, +) / rest.reduce(0, +)
    let table = ProportionalFit.table(start, rows: rest.map { $0 * scale }, columns: sums)
    return columns.indices.map { column in
      if let known = fixed[column] { return known }
      let place = free.firstIndex(of: column) ?? 0
      return Rounding.whole(table.map { $0[place] }, total: columns[column])
    }
  }

  /// The year before: who grew faster than others this year did so then, a little less.
  private func earlierYear(
    plan: FlowPlan, anchor: AnchorFlows, newYear: [Int]
  ) throws -> (gross: [[Int]], leavers: [[Int]], opening: [Int]) {
    let months = context.axis.earlierYear
    var random = context.random("\(label) earlier year")
    let growth = Double(plan.net(months))
    let stock = newYear.map(Double.init)
    let total = stock.reduce(0, +)
    let soFar = zip(anchor.grossSoFar, anchor.leaversSoFar).map { $0 - $1 }
    let pace = soFar.reduce(0, +) / total
    let wishes = stock.indices.map { province in
      let relative = pace > 0 ? soFar[province] / stock[province] / pace : 1
      return stock[province] * (min(max(0.2 + 0.8 * relative, 0.3), 2) + 0.08 * random.noise())
    }
    let natural = wishes.map { $0 / wishes.reduce(0, +) * growth }
    let allowed = stock.map { Allowed(low: -0.05 * $0, high: 0.96 * $0) }
    let net = try Context.share(
      label, allowed: allowed, natural: natural, spread: 0.6...1.5, total: growth, random: &random)
    let departures = Double(plan.leavers[months].reduce(0, +))
    let soFarLeavers = anchor.leaversSoFar.reduce(0, +)
    let leaving = stock.indices.map { province in
      departures * (0.7 * anchor.leaversSoFar[province] / soFarLeavers + 0.3 * stock[province] / total)
    }
    let coming = zip(net, leaving).map { max($0 + $1, 0.3 * $1) }
    let gross = fill("gross", rows: coming, columns: Array(plan.gross[months]))
    let leavers = fill("leavers", rows: leaving, columns: Array(plan.leavers[months]))
    let opening = newYear.indices.map { province in
      newYear[province] - zip(gross, leavers).reduce(0) { $0 + $1.0[province] - $1.1[province] }
    }
    return (gross, leavers, opening)
  }

  /// The rest of the year: as the year so far and the calibrating month, half each.
  private func afterAnchor(plan: FlowPlan, anchor: AnchorFlows) -> (gross: [[Int]], leavers: [[Int]]) {
    let months = context.axis.afterAnchor
    func shares(_ month: [Int], _ soFar: [Double], of total: Int) -> [Double] {
      let monthSum = Double(month.reduce(0, +))
      let sum = soFar.reduce(0, +)
      return month.indices.map { Double(total) * (0.5 * Double(month[$0]) / monthSum + 0.5 * soFar[$0] / sum) }
    }
    let coming = shares(anchor.gross, anchor.grossSoFar, of: plan.gross[months].reduce(0, +))
    let leaving = shares(anchor.leavers, anchor.leaversSoFar, of: plan.leavers[months].reduce(0, +))
    return (
      fill("gross", rows: coming, columns: Array(plan.gross[months])),
      fill("leavers", rows: leaving, columns: Array(plan.leavers[months]))
    )
  }

  private func runStock(opening: [Int]) -> [[Int]] {
    var level = opening
    return zip(gross, leavers).map { coming, leaving in
      level = level.indices.map { level[$0] + coming[$0] - leaving[$0] }
      return level
    }
  }
}
