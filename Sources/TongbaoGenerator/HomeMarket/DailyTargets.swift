/// The two daily targets of broadband: set for the year by size, moved a little with the season.
struct DailyTargets {
  let context: Context
  /// The floor targets of the calibrating month, in tenths of households a day.
  let anchor: [Int]

  /// How much of the season of sales a target follows.
  private static let follows = 0.6

  /// Writes the floor and the stretch targets.
  func write(flows: ProvincialFlows, into panel: inout Panel) {
    let axis = context.axis
    let level = axis.periods.indices.map { demand($0, flows: flows) }
    let floors = axis.periods.indices.map { index in
      index == axis.anchor ? anchor : scaled(anchor, by: level[index] / level[axis.anchor])
    }
    panel.setCounts("broadband.floor_target_daily", floors, units: Daily.units)
    panel.setCounts("broadband.stretch_target_daily", floors.map { stretch($0) }, units: Daily.units)
  }

  /// What the nation was asked for: mostly the year's average a day, partly the season's.
  private func demand(_ index: Int, flows: ProvincialFlows) -> Double {
    let axis = context.axis
    let start = axis.yearStart(index)
    let months = start..<start + 12
    let average = months.reduce(0.0) { $0 + Double(flows.gross[$1].reduce(0, +)) / Double(axis.days($1)) } / 12
    let season = Seasons.sales[axis.month(index)]
    return average * (1 + DailyTargets.follows * (season - 1))
  }

  private func scaled(_ targets: [Int], by factor: Double) -> [Int] {
    let total = Int((Double(targets.reduce(0, +)) * factor).rounded())
    return Rounding.whole(targets.map { Double($0) * factor }, total: total)
  }

  /// The stretch target stands above the floor as the nation's completions of the two say.
  private func stretch(_ floors: [Int]) -> [Int] {
    let floor = context.facts.national(ifPrinted: "broadband.floor_completion") ?? 100
    let stretch = context.facts.national(ifPrinted: "broadband.stretch_completion") ?? floor / 1.15
    var random = context.random("stretch targets")
    let total = Int((Double(floors.reduce(0, +)) * floor / stretch).rounded())
    return Rounding.whole(floors.map { Double($0) * floor / stretch * (1 + 0.03 * random.noise()) }, total: total)
  }
}
