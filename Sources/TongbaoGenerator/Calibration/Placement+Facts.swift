extension Placement {
  /// A place within `stretch`, near what is natural and inside of both ends.
  ///
  /// - Parameters:
  ///   - spread: how far, as a share of `natural`, the place may reach where no fact says otherwise.
  ///   - widening: a factor on that reach.
  ///   - wobble: luck in [0, 1), which spreads out those whom a printed bound holds back.
  init(natural: Double, in stretch: Allowed.Stretch, spread: ClosedRange<Double>, widening: Double, wobble: Double) {
    let size = max(natural.magnitude, 1e-6)
    var low = max(stretch.low, natural - (1 - spread.lowerBound) * size * widening)
    var high = min(stretch.high, natural + (spread.upperBound - 1) * size * widening)
    if low > high - 0.1 * size {
      // A bound moved the province away from where it would be by nature: it stands on the bound's other side, not far.
      let isBelow = natural < stretch.low
      let edge = isBelow ? stretch.low.magnitude : min(size, stretch.high.magnitude)
      let reach = isBelow ? spread.upperBound - 1 : 1 - spread.lowerBound
      let room = reach * max(edge, 0.15 * size) * widening
      low = isBelow ? stretch.low : max(stretch.low, stretch.high - room)
      high = isBelow ? min(stretch.high, stretch.low + room) : stretch.high
    }
    self.init(low: low, high: high, wish: Placement.wish(natural, low: low, high: high, wobble: wobble))
  }

  private static func wish(_ natural: Double, low: Double, high: Double, wobble: Double) -> Double {
    if natural <= low { return 0.1 + 0.6 * wobble }
    if natural >= high { return 0.3 + 0.6 * wobble }
    return min(max((natural - low) / (high - low), 0.08 + 0.2 * wobble), 0.72 + 0.2 * wobble)
  }
}
