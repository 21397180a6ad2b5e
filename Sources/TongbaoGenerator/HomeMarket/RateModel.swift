import TongbaoCore

/// A rate in every province and month: its place at the calibrating month kept through the nation's course, but for a
/// slow drift.
struct RateModel {
  let shape: RateShape
  let context: Context

  /// Fills the rate's column of `panel`, whose weight must be there already.
  func build(into panel: inout Panel) throws {
    let indicator = try context.facts.indicator(shape.id).indicator
    let decimals = indicator.decimals + 1
    let axis = context.axis
    let level = context.facts.national(ifPrinted: shape.id) ?? shape.level
    let anchor = try anchorValues(level: level, better: indicator.better, panel: panel)
      .map { Rounding.round($0, decimals: decimals) }
    let grid = months(from: anchor, range: indicator.range ?? 0...100)
    panel.set(
      shape.id,
      try axis.periods.indices.map { index in
        let rates = index == axis.anchor ? anchor : grid[index].map { Rounding.round($0, decimals: decimals) }
        return WeightedMean.row(
          rates, weights: try panel.provinces(shape.weight, month: index), decimals: decimals)
      })
  }

  /// The values of the calibrating month, which keep to its facts and whose mean is `level`.
  func anchorValues(level: Double?, better: Indicator.Better, panel: Panel) throws -> [Double] {
    let national = try level ?? context.facts.national(shape.id)
    var random = context.random("rate " + shape.id)
    let sign = better == .lower ? -1.0 : 1.0
    let natural = context.character.vigour.map {
      national * (1 + sign * shape.vigour * $0 + shape.luck * random.noise())
    }
    let weights = try panel.provinces(shape.weight, month: context.axis.anchor)
    return try context.place(
      shape.id, natural: natural, spread: shape.spread, weights: weights, total: national * weights.reduce(0, +),
      resolve: { _, reference in reference == .national ? national : nil })
  }

  /// All months, walking away from the calibrating one in both directions.
  func months(from anchor: [Double], range: ClosedRange<Double>) -> [[Double]] {
    let axis = context.axis
    var random = context.random("months of " + shape.id)
    let levels = shape.levels(axis).enumerated().map { index, level in
      index == axis.anchor ? level : level * (1 + shape.waver * random.noise())
    }
    let walks = anchor.map { _ in walk(&random) }
    var grid = axis.periods.map { _ in anchor }
    for index in axis.periods.indices where index != axis.anchor {
      let moved = anchor.indices.map { anchor[$0] * walks[$0][index] * (1 + 0.35 * shape.drift * random.noise()) }
      let values =
        shape.saturates
        ? saturated(moved, mean: mean(anchor) * levels[index])
        : moved.map { shape.isOffset ? $0 + mean(anchor) * (levels[index] - 1) : $0 * levels[index] }
      grid[index] = values.map { min(max($0, range.lowerBound), range.upperBound) }
    }
    return shape.climbs ? climbing(grid) : grid
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  /// The values moved, by common odds, to another mean between 0 and 100.
  private func saturated(_ values: [Double], mean: Double) -> [Double] {
    let places = values.map { Placement(low: 0, high: 100, wish: min(max($0 / 100, 0.0005), 0.9995)) }
    return Allocation.values(places, total: mean * Double(values.count)) ?? values
  }

  /// A factor for every month that is 1 at the calibrating one and moves a little from month to month.
  private func walk(_ random: inout SeededRandom) -> [Double] {
    let axis = context.axis
    var factors = Array(repeating: 1.0, count: axis.count)
    for index in stride(from: axis.anchor - 1, through: 0, by: -1) {
      factors[index] = factors[index + 1] * (1 + shape.drift * random.noise())
    }
    for index in stride(from: axis.anchor + 1, to: axis.count, by: 1) {
      factors[index] = factors[index - 1] * (1 + shape.drift * random.noise())
    }
    return factors
  }

  /// Lifts what falls within a year to the month before; before the calibrating month what came earlier is lowered
  /// instead.
  private func climbing(_ grid: [[Double]]) -> [[Double]] {
    let axis = context.axis
    var grid = grid
    for province in grid[0].indices {
      for index in stride(from: axis.anchor - 1, through: axis.untilAnchor.lowerBound, by: -1) {
        grid[index][province] = min(grid[index][province], grid[index + 1][province])
      }
      for index in 1..<axis.count where axis.month(index) > 0 && (index < 12 || index > axis.anchor) {
        grid[index][province] = max(grid[index][province], grid[index - 1][province])
      }
    }
    return grid
  }
}
