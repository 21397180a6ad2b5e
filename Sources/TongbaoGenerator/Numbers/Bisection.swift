/// Finds where a rising function reaches a value.
enum Bisection {
  /// The argument in `range` at which `function`, which must not fall, reaches `target`; an end where it never does.
  static func argument(in range: ClosedRange<Double>, reaching target: Double, of function: (Double) -> Double)
    -> Double
  {
    var low = range.lowerBound
    var high = range.upperBound
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if function(middle) < target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
