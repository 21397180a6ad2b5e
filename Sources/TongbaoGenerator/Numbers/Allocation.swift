/// A place for one region's value: between two limits, and where between them it would like to stand.
struct Placement {
  var low: Double
  var high: Double
  /// The wish, as a share of the way from `low` to `high`, in (0, 1).
  var wish: Double

  /// The value when every wish is moved by the same odds.
  func value(odds: Double) -> Double {
    low + (high - low) * (odds * wish / (odds * wish + (1 - wish)))
  }
}

/// Shares a total out among regions whose values have limits.
///
/// The odds of every wish are multiplied by one common factor, found by bisection, until the weighted values add up
/// to the total. So nobody leaves its limits, nobody is pushed onto one, and those who wished for more still have
/// more.
enum Allocation {
  /// Values with sum(weight * value) = `total`; nil where the limits do not allow it.
  static func values(_ places: [Placement], weights: [Double]? = nil, total: Double) -> [Double]? {
    let weights = weights ?? Array(repeating: 1, count: places.count)
    func sum(_ value: (Placement) -> Double) -> Double {
      zip(places, weights).reduce(0) { $0 + $1.1 * value($1.0) }
    }
    guard sum({ $0.low }) <= total, total <= sum({ $0.high }) else { return nil }
    var low = 1e-9
    var high = 1e9
    for _ in 0..<200 {
      let middle = (low * high).squareRoot()
      if sum({ $0.value(odds: middle) }) < total { low = middle } else { high = middle }
    }
    let odds = (low * high).squareRoot()
    return places.map { $0.value(odds: odds) }
  }
}
