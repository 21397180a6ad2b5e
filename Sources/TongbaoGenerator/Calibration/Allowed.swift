/// The values that printed facts leave a region: stretches of the number line, in order, that do not touch.
///
/// Every stretch keeps a margin from the bound that made it, so that a value stays on its side when it is rounded for
/// print.
struct Allowed {
  /// One stretch, from its low to its high end.
  struct Stretch: Equatable {
    var low: Double
    var high: Double
  }

  private(set) var stretches: [Stretch]

  /// The values from `low` to `high`.
  init(low: Double, high: Double) { stretches = [Stretch(low: low, high: high)] }

  /// Leaves only what lies between `low` and `high`.
  mutating func keep(low: Double, high: Double) {
    stretches = stretches.compactMap { stretch in
      let kept = Stretch(low: max(stretch.low, low), high: min(stretch.high, high))
      return kept.low <= kept.high ? kept : nil
    }
  }

  /// Takes away what lies between `low` and `high`.
  mutating func remove(low: Double, high: Double) {
    stretches = stretches.flatMap { stretch -> [Stretch] in
      if high <= stretch.low || low >= stretch.high { return [stretch] }
      let below = Stretch(low: stretch.low, high: low)
      let above = Stretch(low: high, high: stretch.high)
      return [below, above].filter { $0.low < $0.high }
    }
  }

  /// The stretch that holds `value`, or else the nearest one; nil when nothing is left.
  func stretch(nearest value: Double) -> Stretch? {
    func distance(_ stretch: Stretch) -> Double { max(stretch.low - value, value - stretch.high, 0) }
    return stretches.min { distance($0) < distance($1) }
  }
}
