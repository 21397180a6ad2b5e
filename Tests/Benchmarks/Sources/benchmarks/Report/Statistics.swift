/// What many measurements of one thing come to.
struct Sample {
  private var values: [Double] = []

  /// How many there are.
  var count: Int { values.count }

  /// Adds one.
  mutating func add(_ value: Double) { values.append(value) }

  /// The smallest value that at least this share of all does not exceed; 0 when there is none.
  func percentile(_ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = Int((share * Double(values.count)).rounded(.up))
    return values.sorted()[max(0, min(values.count - 1, rank - 1))]
  }

  /// The value in the middle.
  var median: Double { percentile(0.5) }
  /// The largest value.
  var maximum: Double { values.max() ?? 0 }
}
