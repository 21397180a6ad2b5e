import TongbaoCore

/// What every model of a domain works with.
struct Context {
  let catalogue: Catalogue
  let facts: CalibrationFacts
  let axis: MonthAxis
  let character: ProvinceCharacter
  let seed: UInt64

  /// How many provinces there are.
  var count: Int { facts.rows.count }

  /// The random stream of a label.
  func random(_ label: String) -> SeededRandom { SeededRandom(seed: seed, label: label) }

  /// Values for the calibrating month that keep to the facts of `id`, as near as can be to what is natural.
  ///
  /// - Parameters:
  ///   - natural: what each province would have if nothing were printed of it.
  ///   - spread: how far, as a share of that, a value may lie from it where no fact says otherwise.
  ///   - weights: with which values make up `total`; 1 each for a sum.
  ///   - limits: further limits of one province, such as what another indicator leaves.
  func place(
    _ id: String, natural: [Double], spread: ClosedRange<Double>, weights: [Double]? = nil, total: Double,
    limits: (Int) -> ClosedRange<Double>? = { _ in nil },
    resolve: (Int, Condition.Reference) -> Double? = { _, _ in nil }
  ) throws -> [Double] {
    var random = random("place " + id)
    var allowed: [Allowed] = []
    for province in natural.indices {
      var left = try facts.allowed(id, province: province) { resolve(province, $0) }
      if let limit = limits(province) { left.keep(low: limit.lowerBound, high: limit.upperBound) }
      allowed.append(left)
    }
    return try Context.share(
      id, allowed: allowed, natural: natural, spread: spread, weights: weights, total: total, random: &random)
  }

  /// Shares `total` out; where the natural spread is too narrow for it, the spread grows step by step.
  static func share(
    _ id: String, allowed: [Allowed], natural: [Double], spread: ClosedRange<Double>, weights: [Double]? = nil,
    total: Double, random: inout SeededRandom
  ) throws -> [Double] {
    let wobble = natural.map { _ in random.unit() }
    for step in 0..<12 {
      let widening = 1 + 0.35 * Double(step)
      let places = try natural.indices.map { province -> Placement in
        guard let stretch = allowed[province].stretch(nearest: natural[province]) else {
          throw GeneratorError.contradiction(id)
        }
        return Placement(
          natural: natural[province], in: stretch, spread: spread, widening: widening, wobble: wobble[province])
      }
      if let values = Allocation.values(places, weights: weights, total: total) { return values }
    }
    throw GeneratorError.contradiction(id)
  }
}
