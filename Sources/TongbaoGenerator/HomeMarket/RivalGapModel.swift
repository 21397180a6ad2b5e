/// By how much a month's new customers trail the strongest rival of the province; negative when ahead. No nation:
/// rivals differ.
struct RivalGapModel {
  /// The column to fill and the own new customers, by month and province.
  let id: String
  let flows: ProvincialFlows
  let context: Context

  /// Fills the column.
  func build(into panel: inout Panel) throws {
    let decimals = try context.facts.indicator(id).indicator.decimals + 2
    let anchor = try anchorValues()
    let axis = context.axis
    var random = context.random("months of " + id)
    let scale = axis.periods.indices.map { index in
      Double(flows.gross[index].reduce(0, +)) / Double(flows.gross[axis.anchor].reduce(0, +))
    }
    panel.set(
      id,
      axis.periods.indices.map { index in
        [nil]
          + anchor.map { gap in
            index == axis.anchor
              ? Rounding.round(gap, decimals: decimals)
              : Rounding.round(gap * scale[index] * (1 + 0.12 * random.noise()), decimals: decimals)
          }
      })
  }

  /// The calibrating month: most provinces are about level, those that lists call far behind are, and stand out.
  private func anchorValues() throws -> [Double] {
    let own = flows.gross[context.axis.anchor].map { Double($0) / Households.units }
    var random = context.random(id)
    let mean = own.reduce(0, +) / Double(own.count)
    let extremes = context.facts.extremes(id)
    let middle = try own.indices.map { province -> Double in
      let size = 0.6 * own[province] + 0.1 * mean
      let natural = -size * (0.25 + 0.4 * context.character.vigour[province] + 0.35 * random.noise())
      let allowed = try context.facts.allowed(id, province: province)
      guard let stretch = allowed.stretch(nearest: natural) else { throw GeneratorError.contradiction(id) }
      let luck = random.unit()
      if natural < stretch.low { return min(stretch.low * (1.02 + 0.9 * luck) + 0.1 * own[province], stretch.high) }
      return min(natural, stretch.high)
    }
    let worst = middle.indices.filter { !extremes.contains($0) }.map { middle[$0] }.max() ?? 0
    return middle.indices.map { province in
      guard extremes.contains(province) else { return middle[province] }
      return max(worst, 0.1 * mean) * (1.35 + 0.5 * random.unit()) + 0.25 * own[province]
    }
  }
}
