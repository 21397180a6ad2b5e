/// Customers who pay for content on the set-top box: their share of its customers is what lists speak of.
struct PayingModel {
  let context: Context

  /// Fills the number of paying customers; the share comes of it.
  func build(into panel: inout Panel) throws {
    let axis = context.axis
    let id = "iptv.vas_paying_share"
    guard var shape = RateShapes.early.first(where: { $0.id == id }) else { throw GeneratorError.unknownIndicator(id) }
    let indicator = try context.facts.indicator(id).indicator
    let total = try context.facts.national("iptv.vas_paying")
    let customers = try panel.provinces("iptv.customers", month: axis.anchor)
    shape.level = total / customers.reduce(0, +) * 100
    let anchor = try RateModel(shape: shape, context: context).anchorValues(
      level: shape.level, better: indicator.better, panel: panel)
    let grid = RateModel(shape: shape, context: context).months(from: anchor, range: 0...100)
    let counts = try axis.periods.indices.map { index in
      let customers = try panel.provinces("iptv.customers", month: index)
      let parts = customers.indices.map { customers[$0] * grid[index][$0] / 100 * Households.units }
      return index == axis.anchor
        ? Rounding.whole(parts, total: Households.count(total)) : parts.map { Int($0.rounded()) }
    }
    panel.setCounts("iptv.vas_paying", counts, units: Households.units)
  }
}
