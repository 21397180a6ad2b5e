/// Gigabit lines and gigabit Wi-Fi: a small part, quickly growing, of the lines of 300M and above.
struct GigabitModel {
  /// Gigabit lines as a share of those of 300M and above, at the first, the calibrating and the last month.
  private static let lines = [0.006, 0.062, 0.088]
  /// Gigabit Wi-Fi beside gigabit lines, likewise.
  private static let wifi = [0.22, 0.55, 0.68]

  let context: Context

  /// Fills the two columns of customers.
  func build(into panel: inout Panel) throws {
    let axis = context.axis
    var random = context.random("gigabit")
    let lineHabit = context.character.vigour.map { 1 + 0.2 * $0 + 0.2 * random.noise() }
    let wifiHabit = context.character.vigour.map { 1 + 0.1 * $0 + 0.15 * random.noise() }
    var lines: [[Int]] = []
    var wifi: [[Int]] = []
    for index in axis.periods.indices {
      let homes = try panel.provinces("broadband.customers", month: index)
      let shares = try panel.provinces("gigabit.share_300m", month: index)
      lines.append(
        homes.indices.map { province in
          let level = course(GigabitModel.lines, index) * lineHabit[province]
          return Int((homes[province] * shares[province] / 100 * level * Households.units).rounded())
        })
      wifi.append(
        lines[index].indices.map { province in
          Int(
            (Double(lines[index][province]) * min(course(GigabitModel.wifi, index) * wifiHabit[province], 0.95))
              .rounded())
        })
    }
    panel.setCounts("gigabit.broadband", lines, units: Households.units)
    panel.setCounts("gigabit.wifi", wifi, units: Households.units)
  }

  /// Straight lines through the three levels.
  private func course(_ levels: [Double], _ index: Int) -> Double {
    let anchor = context.axis.anchor
    if index <= anchor { return levels[0] + (levels[1] - levels[0]) * Double(index) / Double(anchor) }
    let last = Double(context.axis.count - 1 - anchor)
    return levels[1] + (levels[2] - levels[1]) * Double(index - anchor) / last
  }
}
