import TongbaoCore

/// The nation's months of an attached service: a rise towards the calibrating month at a steady rate, season aside.
struct AttachedPlan {
  let service: AttachedService
  let context: Context
  /// New customers of the calibrating month and customers at its end, in households.
  let gross: Int
  let stock: Int
  /// New customers since January where printed.
  let printedSoFar: Int?

  init(_ service: AttachedService, context: Context) throws {
    self.service = service
    self.context = context
    let facts = context.facts
    stock = Households.count(try facts.national(service.customers))
    if let id = service.gross, let printed = facts.national(ifPrinted: id) {
      gross = Households.count(printed)
    } else {
      guard let daily = service.daily else { throw GeneratorError.missingNational(service.gross ?? service.customers) }
      gross = Households.count(try facts.national(daily) * Double(context.axis.days(context.axis.anchor)))
    }
    printedSoFar = service.soFar.flatMap { facts.national(ifPrinted: $0) }.map(Households.count)
  }

  /// The whole plan.
  func flows() -> FlowPlan {
    let until = monthsUntilAnchor()
    let opening = stock - until.gross.reduce(0, +) + until.leavers.reduce(0, +)
    let before = yearBefore(end: opening)
    let after = monthsAfterAnchor()
    return FlowPlan(
      gross: before.gross + until.gross + after.gross, leavers: before.leavers + until.leavers + after.leavers)
  }

  private func season(_ index: Int) -> Double {
    service.season?[context.axis.month(index)] ?? Seasons.sales(index, context.axis)
  }

  /// The rate of growth is the one whose months add up to what is printed since January, or that leads back to the
  /// assumed opening where nothing is printed.
  private func monthsUntilAnchor() -> (gross: [Int], leavers: [Int]) {
    let target = printedSoFar.map { -Double($0) } ?? service.opening * Double(stock)
    let rate = Bisection.argument(in: 0.8...2.5, reaching: target) { rate in
      let months = rise(rate)
      guard printedSoFar == nil else { return -months.reduce(0, +) }
      return zip(months, departures(months)).reduce(Double(stock)) { $0 - $1.0 + $1.1 }
    }
    let last = context.axis.untilAnchor.count - 1
    let months = rise(rate)
    let total = printedSoFar ?? Int(months.reduce(0, +).rounded())
    let gross = FlowPlan.months(total: total, shape: months, fixed: [last: self.gross])
    return (gross, departures(gross.map(Double.init)).map { Int($0.rounded()) })
  }

  private func rise(_ rate: Double) -> [Double] {
    let axis = context.axis
    var level = Double(gross) / season(axis.anchor)
    var months: [Double] = []
    for index in axis.untilAnchor.reversed() {
      months.append(level * season(index))
      level /= rate
    }
    return months.reversed()
  }

  /// Departures, backwards from the stock of the calibrating month.
  private func departures(_ gross: [Double]) -> [Double] {
    var stock = Double(stock)
    var result: [Double] = []
    for coming in gross.reversed() {
      let before = max((stock - coming) / (1 - service.leaving), 0)
      result.append(before * service.leaving)
      stock = before
    }
    return result.reversed()
  }

  private func yearBefore(end: Int) -> (gross: [Int], leavers: [Int]) {
    var random = context.random(service.name + " year before")
    let start = Int(Double(end) * service.yearBefore)
    let line = context.axis.earlierYear.map { Double(start) + Double(end - start) * Double($0) / 12 }
    let leavers = line.map { Int(($0 * service.leaving).rounded()) }
    var level = 1.0
    let shape = context.axis.earlierYear.map { index in
      level *= 1.05
      return level * season(index) * (1 + 0.02 * random.noise())
    }
    return (FlowPlan.months(total: end - start + leavers.reduce(0, +), shape: shape), leavers)
  }

  private func monthsAfterAnchor() -> (gross: [Int], leavers: [Int]) {
    var random = context.random(service.name + " after")
    var level = Double(gross) / season(context.axis.anchor)
    var stock = Double(stock)
    var gross: [Int] = []
    var leavers: [Int] = []
    for index in context.axis.afterAnchor {
      level *= service.growthAfter
      gross.append(Int((level * season(index) * (1 + 0.015 * random.noise())).rounded()))
      leavers.append(Int((stock * service.leaving).rounded()))
      stock += Double(gross[gross.count - 1] - leavers[leavers.count - 1])
    }
    return (gross, leavers)
  }
}
