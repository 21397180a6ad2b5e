import TongbaoCore

/// Household broadband: new customers against two daily targets, net additions against the year's, churn.
///
/// Targets come first, by size; then how far each province has come with them, which is what the bulletin prints; the
/// customers follow from the two. Monthly churn is that of the year so far: departures since January over the months
/// and over the mean of the customers at the year's start and now. With departures of the calibrating month alone the
/// printed figures of August 2020 would not agree (349.7 - 157.4 = 192.3 of about 18,400 are 1.05 %, not the 0.97 %
/// printed).
struct BroadbandModel {
  let context: Context
  private var sizes: [Double] { context.character.sizes }
  private var vigour: [Double] { context.character.vigour }

  /// Fills the broadband columns of `panel`.
  func build(into panel: inout Panel) throws -> ProvincialFlows {
    let plan = try BroadbandPlan(context)
    let stock = try customers(total: plan.stock)
    let yearly = try YearlyTarget.settle("broadband", stock: stock, netSoFar: plan.netSoFar, context: context)
    let leavers = try departures(stock: stock, netSoFar: yearly.netSoFar)
    let floor = try floorTargets(plan: plan, netSoFar: yearly.netSoFar, leaversSoFar: leavers)
    let leaversSoFar = Int(leavers.reduce(0, +).rounded())
    let grossSoFar = zip(yearly.netSoFar, leavers).map { Double($0) + $1 }
    let monthLeavers = leavers.map { $0 / leavers.reduce(0, +) * Double(plan.gross - plan.net) }
    let flows = try ProvincialFlows(
      "broadband", plan: plan.flows(leaversSoFar: leaversSoFar),
      anchor: AnchorFlows(
        stock: stock, gross: floor.gross, leavers: Rounding.whole(monthLeavers, total: plan.gross - plan.net),
        grossSoFar: grossSoFar, leaversSoFar: leavers), context: context)
    write(flows, targets: yearly.targets, floor: floor.targets, into: &panel)
    try writeChurn(flows, into: &panel)
    return flows
  }

  /// Customers at the calibrating month, by size.
  private func customers(total: Int) throws -> [Int] {
    let level = Double(total) / Households.units
    let values = try context.place(
      "broadband.customers", natural: sizes.map { $0 * level }, spread: 0.95...1.05, total: level)
    return Rounding.whole(values.map { $0 * Households.units }, total: total)
  }

  /// Departures since January that make the printed churn.
  private func departures(stock: [Int], netSoFar: [Int]) throws -> [Double] {
    let national = try context.facts.national("broadband.churn")
    var random = context.random("churn")
    let natural = vigour.map { national * (1 - 0.2 * $0 + 0.35 * random.noise()) }
    let weights = stock.map(Double.init)
    let rates = try context.place(
      "broadband.churn", natural: natural, spread: 0.65...1.4, weights: weights,
      total: national * weights.reduce(0, +))
    return rates.indices.map { province in
      rates[province] / 100 * context.axis.elapsed * (Double(stock[province]) - Double(netSoFar[province]) / 2)
    }
  }

  /// Daily floor targets in tenths of households, and the new customers of the month that come of their completion.
  private func floorTargets(
    plan: BroadbandPlan, netSoFar: [Int], leaversSoFar: [Double]
  ) throws -> (targets: [Int], gross: [Int]) {
    let completion = try context.facts.national("broadband.floor_completion")
    let days = Double(context.axis.days(context.axis.anchor))
    let target = Double(plan.gross) * 10 / days / completion * 100
    var random = context.random("floor targets")
    let grossSoFar = zip(netSoFar, leaversSoFar).map { Double($0) + $1 }
    let total = grossSoFar.reduce(0, +)
    let raw = sizes.indices.map { province in
      (0.5 * sizes[province] + 0.5 * grossSoFar[province] / total) * (1 + 0.06 * random.noise())
    }
    let targets = raw.map { $0 / raw.reduce(0, +) * target }
    let limits = try targets.indices.map { province in
      let gross = try context.facts.limitsImplied(on: "broadband.gross_adds", province: province)
      let scale = Households.units * 10 / days / targets[province] * 100
      return gross.lowerBound * scale...gross.upperBound * scale
    }
    let natural = targets.indices.map { completion * (grossSoFar[$0] / total) / (targets[$0] / target) }
    let rates = try context.place(
      "broadband.floor_completion", natural: natural, spread: 0.8...1.2, weights: targets, total: completion * target,
      limits: { limits[$0] })
    let parts = targets.indices.map { targets[$0] * rates[$0] / 100 * days / 10 }
    return (Rounding.whole(targets, total: Int(target.rounded())), Rounding.whole(parts, total: plan.gross))
  }

  private func write(_ flows: ProvincialFlows, targets: [Int], floor: [Int], into panel: inout Panel) {
    let axis = context.axis
    panel.setCounts("broadband.gross_adds", flows.gross, units: Households.units)
    panel.setCounts("broadband.gross_adds_daily", Daily.averages(flows.gross, axis: axis), units: Daily.units)
    panel.setCounts("broadband.net_adds", flows.net, units: Households.units)
    panel.setCounts(
      "broadband.net_adds_ytd", ProvincialFlows.sinceJanuary(flows.net, axis: axis), units: Households.units)
    panel.setCounts("broadband.customers", flows.stock, units: Households.units)
    YearlyTarget.write("broadband", targets: targets, flows: flows, context: context, into: &panel)
    DailyTargets(context: context, anchor: floor).write(flows: flows, into: &panel)
  }

  private func writeChurn(_ flows: ProvincialFlows, into panel: inout Panel) throws {
    let axis = context.axis
    let decimals = try context.facts.indicator("broadband.churn").indicator.decimals + 1
    let gone = ProvincialFlows.sinceJanuary(flows.leavers, axis: axis)
    let gained = ProvincialFlows.sinceJanuary(flows.net, axis: axis)
    panel.set(
      "broadband.churn",
      axis.periods.indices.map { index in
        let months = Double(axis.month(index) + 1)
        let rates = gone[index].indices.map { province in
          let mean = Double(flows.stock[index][province]) - Double(gained[index][province]) / 2
          return Rounding.round(100 * Double(gone[index][province]) / months / mean, decimals: decimals)
        }
        return WeightedMean.row(rates, weights: flows.stock[index].map(Double.init), decimals: decimals)
      })
  }
}
