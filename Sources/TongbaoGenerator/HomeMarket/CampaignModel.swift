/// The campaign for residential compounds: how many are listed, how many cleared, and the customers it won.
struct CampaignModel {
  /// The list of the year before, beside this year's.
  private static let listBefore = 0.62
  /// Customers won in the year before, as a share of this year's until the calibrating month.
  private static let wonBefore = 1.05

  let context: Context

  /// Fills the campaign's counts and its rates.
  func build(into panel: inout Panel) throws {
    let total = Int(try context.facts.national("campaign.compounds"))
    var random = context.random("compounds")
    let raw = context.character.sizes.map { $0 * (1 + 0.2 * random.noise()) }
    let listed = try context.place(
      "campaign.compounds", natural: raw.map { $0 / raw.reduce(0, +) * Double(total) }, spread: 0.7...1.3,
      total: Double(total))
    let this = Rounding.whole(listed, total: total)
    let before = this.map { Int((Double($0) * CampaignModel.listBefore * (1 + 0.1 * random.noise())).rounded()) }
    panel.setCounts("campaign.compounds", context.axis.periods.indices.map { $0 < 12 ? before : this }, units: 1)
    for shape in RateShapes.campaign { try RateModel(shape: shape, context: context).build(into: &panel) }
    let cleared = try cleared(listed: this, before: before, panel: panel)
    panel.setCounts("campaign.cleared", cleared, units: 1)
    try writeWon(cleared: cleared, into: &panel)
  }

  /// Cleared compounds follow the two clearance rates, of which marketing has by far the longer list.
  private func cleared(listed: [Int], before: [Int], panel: Panel) throws -> [[Int]] {
    let axis = context.axis
    let total = Int(try context.facts.national("campaign.cleared"))
    func rates(_ index: Int) throws -> [Double] {
      let coverage = try panel.provinces("campaign.coverage_cleared_rate", month: index)
      let marketing = try panel.provinces("campaign.marketing_cleared_rate", month: index)
      return zip(coverage, marketing).map { 0.15 * $0 + 0.85 * $1 }
    }
    let weights = listed.map(Double.init)
    let natural = try rates(axis.anchor)
    let level = Double(total) / zip(natural, weights).reduce(0) { $0 + $1.0 * $1.1 } * 100
    let placed = try context.place(
      "campaign.completion", natural: natural.map { min($0 * level, 90) }, spread: 0.9...1.1, weights: weights,
      total: Double(total) * 100)
    let anchor = Rounding.whole(placed.indices.map { placed[$0] / 100 * weights[$0] }, total: total)
    return try axis.periods.indices.map { index in
      if index == axis.anchor { return anchor }
      let list = index < 12 ? before : listed
      return try rates(index).enumerated().map { province, rate in
        Int(min(rate * placed[province] / natural[province], 100) / 100 * Double(list[province]))
      }
    }
  }

  /// Customers won: so many to a cleared compound, the better the province sells.
  private func writeWon(cleared: [[Int]], into panel: inout Panel) throws {
    let axis = context.axis
    let total = Households.count(try context.facts.national("campaign.customers_ytd"))
    let adds = try panel.provinces("broadband.gross_adds", month: axis.anchor)
    var random = context.random("won")
    let raw = adds.indices.map { province in
      (0.5 * adds[province] / adds.reduce(0, +) + 0.5 * Double(cleared[axis.anchor][province])
        / Double(cleared[axis.anchor].reduce(0, +)))
        * (1 + 0.12 * random.noise())
    }
    let placed = try context.place(
      "campaign.customers_ytd", natural: raw.map { $0 / raw.reduce(0, +) * Double(total) / Households.units },
      spread: 0.8...1.2, total: Double(total) / Households.units)
    let anchor = Rounding.whole(placed.map { $0 * Households.units }, total: total)
    let counts = cleared.map { Double($0.reduce(0, +)) }
    panel.setCounts(
      "campaign.customers_ytd",
      axis.periods.indices.map { index in
        if index == axis.anchor { return anchor }
        let share =
          index < 12
          ? CampaignModel.wonBefore * counts[index] / counts[11] : counts[index] / counts[axis.anchor]
        return anchor.map { Int(Double($0) * share) }
      }, units: Households.units)
  }
}
