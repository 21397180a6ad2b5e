/// Rounding to decimals, and of parts so that they add up.
enum Rounding {
  /// The nearest number of `decimals` digits after the point; halves go away from zero.
  static func round(_ value: Double, decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == 0 ? 0 : rounded
  }

  /// Whole numbers that add up to `total`, each within one of its part: the parts with the largest remainders are
  /// rounded up, the first of equals first (Hamilton's method). Parts that do not add up to about `total` are scaled.
  static func whole(_ parts: [Double], total: Int) -> [Int] {
    let sum = parts.reduce(0, +)
    let gap = Double(total) - sum
    let size = parts.reduce(0) { $0 + $1.magnitude }
    let level = size > 0 ? parts.map { $0 + gap * $0.magnitude / size } : parts
    let floors = level.map { Int($0.rounded(.down)) }
    let missing = total - floors.reduce(0, +)
    let order = parts.indices.sorted { (remainder($0, level), $1) > (remainder($1, level), $0) }
    var result = floors
    for place in 0..<max(0, min(missing, parts.count)) { result[order[place]] += 1 }
    return result
  }

  private static func remainder(_ index: Int, _ parts: [Double]) -> Double {
    parts[index] - parts[index].rounded(.down)
  }
}
