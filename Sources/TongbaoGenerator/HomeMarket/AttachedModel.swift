import TongbaoCore

/// An attached service in every province: its penetration, its new customers, its fall against last month where one
/// was printed.
struct AttachedModel {
  let service: AttachedService
  let context: Context
  /// The households it can be sold to at the calibrating month, in 万户.
  let base: [Double]

  /// Fills the service's columns of `panel`.
  func build(into panel: inout Panel) throws -> ProvincialFlows {
    let plan = try AttachedPlan(service, context: context)
    let national = plan.flows()
    let first = try customers(total: plan.stock, atLeast: try leastNew(panel: panel))
    let month = try newCustomers(stock: first, total: plan.gross, panel: panel)
    let stock = try customers(
      total: plan.stock, atLeast: month.map { Double($0) / Households.units }, selling: month, beside: first)
    let last = try lastMonth(month, stock: stock, national: national)
    let axis = context.axis
    let gone = national.leavers[axis.untilAnchor].reduce(0, +)
    let goneInMonth = national.leavers[axis.anchor]
    let shares = stock.map { Double($0) / Double(plan.stock) }
    let leavers = shares.map { $0 * Double(gone) }
    let soFar = try sinceJanuary(
      stock: stock, month: month, last: last, leavers: leavers, total: national.gross[axis.untilAnchor].reduce(0, +))
    let flows = try ProvincialFlows(
      service.name, plan: national,
      anchor: AnchorFlows(
        stock: stock, gross: month,
        leavers: Rounding.whole(shares.map { $0 * Double(goneInMonth) }, total: goneInMonth), lastGross: last,
        grossSoFar: soFar, leaversSoFar: leavers),
      context: context)
    write(flows, into: &panel)
    return flows
  }

  /// Customers at the calibrating month, by the facts of penetration where there is such a column.
  ///
  /// Who sells little beside what it was first thought to have is given less, so that its past looks like its present.
  ///
  /// - Parameter new: the new customers of the month, or the fewest that the facts allow, in 万户: they are part of
  ///   the stock.
  private func customers(
    total: Int, atLeast new: [Double], selling month: [Int]? = nil, beside first: [Int]? = nil
  ) throws -> [Int] {
    var random = context.random(service.name + " customers")
    let homes = base.reduce(0, +)
    let level = Double(total) / Households.units / homes * 100
    let habit = context.character.vigour.indices.map { province -> Double in
      let natural = 1 + 0.35 * context.character.vigour[province] + 0.4 * random.noise()
      guard let month, let first else { return natural }
      let sells = Double(month[province]) / Double(month.reduce(0, +)) / (Double(first[province]) / Double(total))
      return service.followsBase ? min(1, sells / 0.4) : natural * (0.06 + 0.94 * min(max(sells, 0.05), 1.4))
    }
    let least = new.map { $0 / service.mostNew * 1.05 }
    let values: [Double]
    if let penetration = service.penetration {
      values = try context.place(
        penetration, natural: habit.map { $0 * level }, spread: 0.45...1.7, weights: base, total: level * homes
      ) { least[$0] / base[$0] * 100...100 }.enumerated().map { $0.element / 100 * base[$0.offset] }
    } else {
      values = try context.place(
        service.customers, natural: base.indices.map { base[$0] * level / 100 * min(habit[$0], 1) }, spread: 0.6...1.3,
        total: level / 100 * homes
      ) { min(least[$0], 0.96 * base[$0])...0.96 * base[$0] }
    }
    return Rounding.whole(values.map { $0 * Households.units }, total: total)
  }

  /// The fewest new customers of the month that the facts leave each province, in 万户.
  private func leastNew(panel: Panel) throws -> [Double] {
    guard let id = service.gross else { return base.map { _ in 0 } }
    let others = try panel.provinces("broadband.gross_adds", month: context.axis.anchor)
    return try base.indices.map { province in
      let allowed = try context.facts.allowed(id, province: province) { reference in
        reference == .indicator("broadband.gross_adds") ? others[province] : nil
      }
      return max(allowed.stretches.first?.low ?? 0, 0)
    }
  }

  /// New customers of the month, never more than two fifths of all that there are.
  private func newCustomers(stock: [Int], total: Int, panel: Panel) throws -> [Int] {
    var random = context.random(service.name + " new customers")
    let sum = Double(stock.reduce(0, +))
    let days = Double(context.axis.days(context.axis.anchor))
    // Facts are told of the month where it is a column, otherwise of the day.
    let unit = Households.units * (service.gross == nil ? days : 1)
    let level = Double(total) / unit
    let natural = stock.indices.map { province in
      let share = 0.9 * Double(stock[province]) / sum + 0.1 * context.character.sizes[province]
      let fall = service.daily.flatMap { context.facts.shareOfLast($0, province: province) } ?? 1
      return level * share * (1 + 0.25 * random.noise()) * fall
    }
    let others = try panel.provinces("broadband.gross_adds", month: context.axis.anchor)
    let values = try context.place(
      service.gross ?? service.daily ?? service.customers, natural: natural, spread: 0.5...1.9, total: level,
      limits: { 0...service.mostNew * Double(stock[$0]) / unit },
      resolve: { $1 == .indicator("broadband.gross_adds") ? others[$0] : nil })
    return Rounding.whole(values.map { $0 * unit }, total: total)
  }

  /// New customers of the month before, where printed facts compare with it.
  private func lastMonth(_ month: [Int], stock: [Int], national: FlowPlan) throws -> [Int]? {
    let axis = context.axis
    guard let id = service.daily, axis.untilAnchor.count > 1 else { return nil }
    let days = Double(axis.days(axis.anchor))
    let lastDays = Double(axis.days(axis.anchor - 1))
    var allowed: [Allowed] = []
    for (province, count) in month.enumerated() {
      let daily = Double(count) / Households.units / days
      var left = try context.facts.allowedLast(id, province: province, value: daily)
      left.keep(low: daily * 0.5, high: daily * 2.6)
      allowed.append(left)
    }
    var random = context.random(service.name + " last month")
    let total = Double(national.gross[axis.anchor - 1])
    let ratio = total / lastDays / (Double(month.reduce(0, +)) / days)
    let natural = month.indices.map { province in
      // Where this month alone brought much of the stock, the month before brought less.
      let rise = Double(month[province]) > 0.18 * Double(stock[province]) ? 0.72 : 1
      return Double(month[province]) / Households.units / days * ratio * rise * (1 + 0.06 * random.noise())
    }
    let values = try Context.share(
      id, allowed: allowed, natural: natural, spread: 0.85...1.15, total: total / lastDays / Households.units,
      random: &random)
    return Rounding.whole(values.map { $0 * lastDays * Households.units }, total: national.gross[axis.anchor - 1])
  }

  /// New customers since January: enough of the stock must be older than that.
  private func sinceJanuary(
    stock: [Int], month: [Int], last: [Int]?, leavers: [Double], total: Int
  ) throws -> [Double] {
    let recent = month.indices.map { Double(month[$0] + (last?[$0] ?? 0)) }
    let rest = Double(total) - recent.reduce(0, +)
    let sum = Double(stock.reduce(0, +))
    let natural = stock.indices.map { province in
      rest * (0.75 * recent[province] / recent.reduce(0, +) + 0.25 * Double(stock[province]) / sum)
    }
    let allowed = stock.indices.map { province in
      Allowed(
        low: 0.15 * natural[province],
        high: max(0.8 * Double(stock[province]) + leavers[province] - recent[province], 0.2 * natural[province]))
    }
    var random = context.random(service.name + " since January")
    let values = try Context.share(
      service.soFar ?? service.customers, allowed: allowed, natural: natural, spread: 0.75...1.3, total: rest,
      random: &random)
    return values.indices.map { values[$0] + recent[$0] }
  }

  private func write(_ flows: ProvincialFlows, into panel: inout Panel) {
    let axis = context.axis
    if let id = service.gross { panel.setCounts(id, flows.gross, units: Households.units) }
    if let id = service.daily { panel.setCounts(id, Daily.averages(flows.gross, axis: axis), units: Daily.units) }
    if let id = service.soFar {
      panel.setCounts(id, ProvincialFlows.sinceJanuary(flows.gross, axis: axis), units: Households.units)
    }
    panel.setCounts(service.customers, flows.stock, units: Households.units)
  }
}
