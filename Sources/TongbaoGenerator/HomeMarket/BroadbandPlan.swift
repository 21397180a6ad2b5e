import TongbaoCore

/// The nation's household broadband, month by month, from what is printed and what year-ends are known.
struct BroadbandPlan {
  /// Customers in the year before, as a share of the next: the growth of 2019.
  private static let yearBefore = 0.855
  /// Departures a month in the year before, as a share of customers.
  private static let churnBefore = 0.0104

  let context: Context
  /// New customers and net additions of the calibrating month, and net additions since January, in households.
  let gross: Int
  let net: Int
  let netSoFar: Int
  /// Customers at the end of the calibrating month.
  let stock: Int

  init(_ context: Context) throws {
    self.context = context
    gross = Households.count(try context.facts.national("broadband.gross_adds"))
    net = Households.count(try context.facts.national("broadband.net_adds"))
    netSoFar = Households.count(try context.facts.national("broadband.net_adds_ytd"))
    if let printed = context.facts.national(ifPrinted: "broadband.customers") {
      stock = Households.count(printed)
    } else if let opening = YearEnds.households(context.facts.snapshot.period.year - 1) {
      stock = opening + netSoFar
    } else {
      throw GeneratorError.missingNational("broadband.customers")
    }
  }

  /// The plan, once the departures since January are known, in households.
  func flows(leaversSoFar: Int) -> FlowPlan {
    let axis = context.axis
    let last = axis.untilAnchor.count - 1
    let opening = stock - netSoFar
    let before = Int(Double(opening) * BroadbandPlan.yearBefore)
    let leaversBefore = Int(Double(before + opening) / 2 * 12 * BroadbandPlan.churnBefore)
    let end = YearEnds.households(context.facts.snapshot.period.year) ?? stock + net * axis.afterAnchor.count
    let leaversAfter = Int(Double(gross - net) * 0.99 * Double(axis.afterAnchor.count))
    let leavers =
      months(leaversBefore, axis.earlierYear, Seasons.departures)
      + months(leaversSoFar, axis.untilAnchor, Seasons.departures, fixed: [last: gross - net])
      + months(leaversAfter, axis.afterAnchor, Seasons.departures)
    let coming =
      months(leaversBefore + opening - before, axis.earlierYear, nil)
      + months(leaversSoFar + netSoFar, axis.untilAnchor, nil, fixed: [last: gross])
      + months(axis.afterAnchor.isEmpty ? 0 : leaversAfter + end - stock, axis.afterAnchor, nil)
    return FlowPlan(gross: coming, leavers: leavers)
  }

  private func months(
    _ total: Int, _ range: Range<Int>, _ season: [Double]?, fixed: [Int: Int] = [:]
  ) -> [Int] {
    var random = context.random("broadband plan \(range.lowerBound) \(season == nil)")
    let shape = range.map { index in
      (season?[context.axis.month(index)] ?? Seasons.sales(index, context.axis)) * (1 + 0.015 * random.noise())
    }
    return FlowPlan.months(total: total, shape: shape, fixed: fixed)
  }
}
