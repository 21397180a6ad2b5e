import TongbaoCore

/// Rates that the catalogue calls the ratio of two other columns, taken from the very numbers of those.
struct Ratios {
  let catalogue: Catalogue
  let months: Int

  /// Fills every ratio, the nation's from the nation's numbers.
  func build(into panel: inout Panel) throws {
    for indicator in catalogue.indicators {
      guard case .ratio(let numerator, let denominator, let factor) = indicator.addsUp else { continue }
      panel.set(
        indicator.id,
        try (0..<months).map { month in
          guard let above = panel.rows(numerator, month: month) else {
            throw GeneratorError.missingIndicator(numerator)
          }
          guard let below = panel.rows(denominator, month: month) else {
            throw GeneratorError.missingIndicator(denominator)
          }
          return zip(above, below).map { Ratios.ratio($0, $1, factor: factor, decimals: indicator.decimals + 1) }
        })
    }
  }

  /// One number over another, rounded; nil where either is not there or the second is nothing.
  static func ratio(_ above: Double?, _ below: Double?, factor: Double, decimals: Int) -> Double? {
    guard let above, let below, below != 0 else { return nil }
    return Rounding.round(factor * above / below, decimals: decimals)
  }
}
