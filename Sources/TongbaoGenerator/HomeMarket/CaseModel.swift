import TongbaoCore

/// Indicators that a bulletin tells of one or two provinces as a case: satisfaction, a content zone, revenue from
/// devices.
struct CaseModel {
  let context: Context

  /// Fills the columns of cases.
  func build(into panel: inout Panel) throws {
    try buildPoints("iptv.satisfaction_gain", level: 0.3, width: 0.3, panel: &panel)
    try buildPoints("iptv.satisfaction_lead", level: 1.6, width: 1.6, panel: &panel)
    try buildZone(into: &panel)
    try buildTerminals(into: &panel)
  }

  /// Percentage points around a level, the printed province ahead of the others.
  private func buildPoints(_ id: String, level: Double, width: Double, panel: inout Panel) throws {
    let axis = context.axis
    let decimals = try context.facts.indicator(id).indicator.decimals
    var random = context.random(id)
    let anchor = try context.character.vigour.enumerated().map { province, vigour in
      let allowed = try context.facts.allowed(id, province: province)
      let natural = level + width * (0.5 * vigour + 0.5 * random.noise())
      return allowed.stretch(nearest: natural).map { min(max(natural, $0.low), $0.high) } ?? natural
    }
    let rows = try axis.periods.indices.map { index in
      let age = Double(axis.anchor - index) / Double(axis.count)
      let points = anchor.map { value in
        Rounding.round(
          index == axis.anchor ? value : value * (1 - 0.5 * age) + 0.1 * width * random.noise(), decimals: decimals)
      }
      return WeightedMean.row(points, weights: try panel.provinces("iptv.customers", month: index), decimals: decimals)
    }
    panel.set(id, rows)
  }

  /// The content zone: opened in the year of the calibration; a little elsewhere, much where it was printed. No
  /// national value.
  private func buildZone(into panel: inout Panel) throws {
    let axis = context.axis
    var random = context.random("zone")
    let customers = try panel.provinces("iptv.customers", month: axis.anchor)
    let total = customers.reduce(0, +)
    let users = try zone("iptv.zone_users", natural: customers.map { 900 * $0 / total * (1 + 0.4 * random.noise()) })
    let daily = try zone("iptv.zone_daily_users", natural: users.map { $0 * (0.055 + 0.012 * random.noise()) })
    for (id, anchor) in [("iptv.zone_users", users), ("iptv.zone_daily_users", daily)] {
      let decimals = try context.facts.indicator(id).indicator.decimals + 1
      panel.set(
        id,
        axis.periods.indices.map { index in
          let months = Double(index - 11) / axis.elapsed
          let share = index < 12 ? 0 : min(months * (0.6 + 0.4 * months), 1.9)
          return [nil] + anchor.map { Rounding.round($0 * (index == axis.anchor ? 1 : share), decimals: decimals) }
        })
    }
  }

  private func zone(_ id: String, natural: [Double]) throws -> [Double] {
    try natural.enumerated().map { province, value in
      let allowed = try context.facts.allowed(id, province: province)
      guard let stretch = allowed.stretch(nearest: value) else { throw GeneratorError.contradiction(id) }
      return value < stretch.low ? min(stretch.low * 1.02, stretch.high) : min(value, stretch.high)
    }
  }

  /// Revenue from devices: by size and season; where none was printed, it stopped two months before and came back a
  /// month after.
  private func buildTerminals(into panel: inout Panel) throws {
    let id = "revenue.terminal"
    let axis = context.axis
    var random = context.random(id)
    let habit = context.character.vigour.map { 1 + 0.25 * $0 + 0.3 * random.noise() }
    let stopped = context.facts.rows.indices.filter { context.facts.exact(id, province: $0) == 0 }
    let counts = axis.periods.indices.map { index -> [Int] in
      let growth = 0.55 + 0.45 * Double(index) / Double(axis.anchor)
      return habit.indices.map { province in
        let isStopped = stopped.contains(province) && (axis.anchor - 2...axis.anchor + 1).contains(index)
        let level = 320_000 * context.character.sizes[province] * habit[province] * growth
        return isStopped ? 0 : Int(level * Seasons.sales(index, axis) * (1 + 0.05 * random.noise()))
      }
    }
    panel.setCounts(id, counts, units: 10)
  }
}
