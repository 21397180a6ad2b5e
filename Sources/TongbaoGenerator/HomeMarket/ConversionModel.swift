/// Broadband-only homes of last year's end that have taken the set-top box since.
struct ConversionModel {
  /// What has been converted by the end of each month, as a share of the year's.
  private static let progress = [0.05, 0.10, 0.18, 0.26, 0.35, 0.45, 0.54, 0.63, 0.73, 0.82, 0.91, 1.0]
  /// The conversion rate that the year before ended with, and its base beside this year's.
  private static let rateBefore = 6.1
  private static let baseBefore = 1.12

  let context: Context
  let broadband: ProvincialFlows
  let iptv: ProvincialFlows

  /// Fills base, conversions and, through them, the rate.
  func build(into panel: inout Panel) throws {
    let converted = Households.count(try context.facts.national("iptv.conversions_ytd"))
    let rate = try context.facts.national("iptv.conversion_rate")
    let base = bases(total: Double(converted) / rate * 100)
    let weights = base.map(Double.init)
    var random = context.random("conversions")
    let natural = context.character.vigour.map { rate * (1 + 0.3 * $0 + 0.5 * random.noise()) }
    let rates = try context.place(
      "iptv.conversion_rate", natural: natural, spread: 0.5...1.6, weights: weights, total: Double(converted) * 100)
    let anchor = Rounding.whole(rates.indices.map { rates[$0] * weights[$0] / 100 }, total: converted)
    let before = base.indices.map { Int(weights[$0] * ConversionModel.baseBefore * (1 + 0.08 * random.noise())) }
    panel.setCounts(
      "iptv.conversion_base", context.axis.periods.indices.map { $0 < 12 ? before : base }, units: Households.units)
    let last = lastYear(rates: rates, before: before, random: &random)
    panel.setCounts(
      "iptv.conversions_ytd", months(this: anchor, last: last, random: &random), units: Households.units)
  }

  /// Homes with broadband alone at the new year, which the fewer boxes a province has are the more.
  private func bases(total: Double) -> [Int] {
    let newYear = context.axis.untilAnchor.lowerBound - 1
    let homes = zip(broadband.stock[newYear], iptv.stock[newYear]).map {
      max(Double($0) - 0.95 * Double($1), 0.02 * Double($0))
    }
    let sum = homes.reduce(0, +)
    return Rounding.whole(homes.map { $0 / sum * total }, total: Int(total.rounded()))
  }

  private func lastYear(rates: [Double], before: [Int], random: inout SeededRandom) -> [Double] {
    let raw = rates.indices.map { Double(before[$0]) * (0.2 + rates[$0]) * (1 + 0.1 * random.noise()) }
    let total = before.reduce(0.0) { $0 + Double($1) } * ConversionModel.rateBefore / 100
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum * total }
  }

  private func months(this anchor: [Int], last: [Double], random: inout SeededRandom) -> [[Int]] {
    let axis = context.axis
    let table = ConversionModel.progress
    let wobble = anchor.map { _ in table.map { _ in 1 + 0.08 * random.noise() } }
    func walk(_ province: Int) -> [Double] {
      var sums: [Double] = []
      for month in table.indices {
        let step = (table[month] - (month > 0 ? table[month - 1] : 0)) * wobble[province][month]
        sums.append((sums.last ?? 0) + step)
      }
      return sums
    }
    let walks = anchor.indices.map(walk)
    return axis.periods.indices.map { index in
      let month = axis.month(index)
      if index == axis.anchor { return anchor }
      return anchor.indices.map { province in
        let whole =
          index < 12
          ? last[province] / walks[province][11] : Double(anchor[province]) / walks[province][axis.month(axis.anchor)]
        return Int((whole * walks[province][month]).rounded())
      }
    }
  }
}
