/// A month of a rate: the mean weighted by another column stands for the nation.
enum WeightedMean {
  /// The national mean, rounded, before the provinces' rates.
  static func row(_ rates: [Double], weights: [Double], decimals: Int) -> [Double?] {
    let total = weights.reduce(0, +)
    let sum = zip(rates, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return [Rounding.round(total > 0 ? sum / total : 0, decimals: decimals)] + rates
  }
}
