import TongbaoCore

/// Mobaihe, the set-top box: new customers, net additions against the year's target, conversions of broadband-only
/// homes.
struct IPTVModel {
  /// Customers a year before the calibration's opening, as a share of them.
  private static let yearBefore = 0.81
  /// Departures a month in the year before, as a share of customers.
  private static let leaving = 0.0105

  let context: Context
  let broadband: ProvincialFlows

  /// Fills the IPTV columns of `panel` that are flows and stocks.
  func build(into panel: inout Panel) throws -> ProvincialFlows {
    let gross = Households.count(try context.facts.national("iptv.gross_adds"))
    let net = Households.count(try context.facts.national("iptv.net_adds"))
    let netSoFar = Households.count(try context.facts.national("iptv.net_adds_ytd"))
    let stock = try customers()
    let yearly = try YearlyTarget.settle("iptv", stock: stock, netSoFar: netSoFar, context: context)
    let leaversSoFar = Int(Double(gross - net) * 0.96 * context.axis.elapsed)
    let month = try newCustomers(stock: stock, netSoFar: yearly.netSoFar, total: gross)
    let leavers = try departures(
      stock: stock, gross: month, netSoFar: yearly.netSoFar, total: leaversSoFar,
      share: Double(gross) / Double(netSoFar + leaversSoFar))
    let monthLeavers = leavers.map { $0 / Double(leaversSoFar) * Double(gross - net) }
    let plan = plan(gross: gross, net: net, netSoFar: netSoFar, leaversSoFar: leaversSoFar, stock: stock.reduce(0, +))
    let flows = try ProvincialFlows(
      "iptv", plan: plan,
      anchor: AnchorFlows(
        stock: stock, gross: month, leavers: Rounding.whole(monthLeavers, total: gross - net),
        grossSoFar: zip(yearly.netSoFar, leavers).map { Double($0) + $1 }, leaversSoFar: leavers),
      context: context)
    write(flows, targets: yearly.targets, into: &panel)
    return flows
  }

  /// Customers at the calibrating month: a share of the broadband homes.
  private func customers() throws -> [Int] {
    let total = try context.facts.national("iptv.customers")
    let homes = broadband.stock[context.axis.anchor].map { Double($0) / Households.units }
    let share = total / homes.reduce(0, +)
    var random = context.random("iptv customers")
    let natural = homes.indices.map {
      homes[$0] * share * (1 + 0.12 * context.character.vigour[$0] + 0.08 * random.noise())
    }
    let values = try context.place("iptv.customers", natural: natural, spread: 0.85...1.15, total: total) { province in
      0...homes[province] * 0.93
    }
    return Rounding.whole(values.map { $0 * Households.units }, total: Households.count(total))
  }

  /// New customers of the month: what has been gained since January and what replaces departures.
  private func newCustomers(stock: [Int], netSoFar: [Int], total: Int) throws -> [Int] {
    let natural = stock.indices.map { province in
      (Double(netSoFar[province]) / context.axis.elapsed + IPTVModel.leaving * Double(stock[province]))
        / Households.units
    }
    let level = Double(total) / Households.units
    let scale = level / natural.reduce(0, +)
    let values = try context.place(
      "iptv.gross_adds", natural: natural.map { $0 * scale }, spread: 0.7...1.4, total: level)
    return Rounding.whole(values.map { $0 * Households.units }, total: total)
  }

  /// Departures since January, such that the year so far looks like the month.
  private func departures(
    stock: [Int], gross: [Int], netSoFar: [Int], total: Int, share: Double
  ) throws -> [Double] {
    var random = context.random("iptv departures")
    let months = context.axis.elapsed
    let allowed = stock.map { Allowed(low: 0.003 * months * Double($0), high: 0.028 * months * Double($0)) }
    let natural = stock.indices.map { Double(gross[$0]) / share - Double(netSoFar[$0]) }
    let inReach = natural.indices.map { province in
      min(max(natural[province], 0.0035 * months * Double(stock[province])), 0.026 * months * Double(stock[province]))
    }
    return try Context.share(
      "iptv.gross_adds", allowed: allowed, natural: inReach, spread: 0.8...1.2, total: Double(total), random: &random)
  }

  private func plan(gross: Int, net: Int, netSoFar: Int, leaversSoFar: Int, stock: Int) -> FlowPlan {
    let axis = context.axis
    let last = axis.untilAnchor.count - 1
    let opening = stock - netSoFar
    let before = Int(Double(opening) * IPTVModel.yearBefore)
    let leaversBefore = Int(Double(before + opening) / 2 * 12 * IPTVModel.leaving)
    let left = Double(axis.afterAnchor.count)
    let leaversAfter = Int(Double(gross - net) * left)
    let netAfter = Int(Double(netSoFar) / axis.elapsed * 1.02 * left)
    func months(_ total: Int, _ range: Range<Int>, _ season: [Double]?, fixed: [Int: Int] = [:]) -> [Int] {
      var random = context.random("iptv plan \(range.lowerBound) \(season == nil)")
      let shape = range.map { index in
        (season?[axis.month(index)] ?? Seasons.sales(index, axis)) * (1 + 0.015 * random.noise())
      }
      return FlowPlan.months(total: total, shape: shape, fixed: fixed)
    }
    return FlowPlan(
      gross: months(leaversBefore + opening - before, axis.earlierYear, nil)
        + months(leaversSoFar + netSoFar, axis.untilAnchor, nil, fixed: [last: gross])
        + months(leaversAfter + netAfter, axis.afterAnchor, nil),
      leavers: months(leaversBefore, axis.earlierYear, Seasons.departures)
        + months(leaversSoFar, axis.untilAnchor, Seasons.departures, fixed: [last: gross - net])
        + months(leaversAfter, axis.afterAnchor, Seasons.departures))
  }

  private func write(_ flows: ProvincialFlows, targets: [Int], into panel: inout Panel) {
    let axis = context.axis
    panel.setCounts("iptv.gross_adds", flows.gross, units: Households.units)
    panel.setCounts("iptv.gross_adds_daily", Daily.averages(flows.gross, axis: axis), units: Daily.units)
    panel.setCounts("iptv.net_adds", flows.net, units: Households.units)
    panel.setCounts("iptv.net_adds_ytd", ProvincialFlows.sinceJanuary(flows.net, axis: axis), units: Households.units)
    panel.setCounts("iptv.customers", flows.stock, units: Households.units)
    YearlyTarget.write("iptv", targets: targets, flows: flows, context: context, into: &panel)
  }
}
