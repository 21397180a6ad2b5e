/// How members lie around their parent in what does not add up by sum.
struct Deviations {
  /// To which side each member leans, about -1 to 1.
  let leanings: [Double]
  /// The share of each member in the whole.
  let sizes: [Double]
  /// What the mean is weighted by; sizes where nil.
  let weights: [Double]?
  let range: ClosedRange<Double>?
  /// How far members lie from their mean, on average.
  let distance: Double

  /// Rates whose weighted mean is `value`.
  ///
  /// A deviation is at most a little less than half the way to the nearer end of the range, so that none is pushed over
  /// it when all are centred.
  func rates(_ value: Double) -> [Double] {
    let room = min(value - (range?.lowerBound ?? -.infinity), (range?.upperBound ?? .infinity) - value)
    let limit = max(0, 0.45 * room)
    let raw = leanings.map { min(max(2.5 * distance * $0, -limit), limit) }
    let middle = mean(raw)
    return raw.map { kept(value + $0 - middle) }
  }

  /// Amounts of which no total is told: the parent's by size, and somewhat more or less of that.
  func amounts(_ value: Double) -> [Double] {
    let raw = leanings.map { 2.5 * distance * $0 }
    let middle = mean(raw)
    return raw.indices.map { kept(sizes[$0] * (value + raw[$0] - middle)) }
  }

  private func mean(_ values: [Double]) -> Double {
    let given = weights ?? sizes
    let total = given.reduce(0, +)
    let shares = total > 0 ? given : sizes
    let sum = total > 0 ? total : sizes.reduce(0, +)
    return sum > 0 ? zip(values, shares).reduce(0) { $0 + $1.0 * $1.1 } / sum : 0
  }

  private func kept(_ value: Double) -> Double {
    range.map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value
  }
}
