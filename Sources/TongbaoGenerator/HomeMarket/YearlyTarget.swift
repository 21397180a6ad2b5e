/// The year's target of net additions, and how far the provinces have come with it.
enum YearlyTarget {
  /// Completion that the year before ended with, in per cent.
  private static let before = 103.0

  /// Targets by province, and net additions since January that make the printed completion, in households.
  static func settle(
    _ service: String, stock: [Int], netSoFar: Int, context: Context
  ) throws -> (targets: [Int], netSoFar: [Int]) {
    let id = service + ".net_adds_completion"
    let completion = try context.facts.national(id)
    let total = (Double(netSoFar) / completion * 100 / 1000).rounded() * 1000
    var random = context.random(service + " targets")
    let raw = stock.map { Double($0) * (1 + 0.12 * random.noise()) }
    let targets = Rounding.whole(raw.map { $0 / raw.reduce(0, +) * total }, total: Int(total))
    let natural = context.character.vigour.map { completion * (1 + 0.3 * $0 + 0.4 * random.noise()) }
    let weights = targets.map(Double.init)
    let rates = try context.place(
      id, natural: natural, spread: 0.5...1.45, weights: weights, total: Double(netSoFar) * 100)
    let parts = rates.indices.map { rates[$0] * weights[$0] / 100 }
    return (targets, Rounding.whole(parts, total: netSoFar))
  }

  /// Writes targets and completion of both years; the year before had targets that it just met.
  static func write(
    _ service: String, targets: [Int], flows: ProvincialFlows, context: Context, into panel: inout Panel
  ) {
    let axis = context.axis
    var random = context.random(service + " targets before")
    let net = ProvincialFlows.sinceJanuary(flows.net, axis: axis)
    let reached = net[axis.earlierYear.upperBound - 1]
    let total = (Double(reached.reduce(0, +)) / before * 100 / 1000).rounded() * 1000
    let raw = reached.indices.map { province in
      (0.6 * max(Double(reached[province]), 0) + 0.4 * Double(reached.reduce(0, +)) * context.character.sizes[province])
        * (1 + 0.08 * random.noise())
    }
    let earlier = Rounding.whole(raw.map { $0 / raw.reduce(0, +) * total }, total: Int(total))
    panel.setCounts(
      service + ".net_adds_target", axis.periods.indices.map { $0 < 12 ? earlier : targets }, units: Households.units)
  }
}
