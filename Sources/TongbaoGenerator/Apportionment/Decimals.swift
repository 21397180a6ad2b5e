/// Digits after the point.
enum Decimals {
  /// The most that is looked for; what needs more is written so.
  static let most = 6

  /// Ten to the power of a count of digits.
  static func scale(_ count: Int) -> Double { (0..<count).reduce(1.0) { power, _ in power * 10 } }

  /// The smallest step that a count of digits can write.
  static func step(_ count: Int) -> Double { 1 / scale(count) }

  /// How many digits a number needs, at least `least`.
  static func count(_ value: Double, from least: Int) -> Int {
    var count = least
    while count < most {
      let scale = scale(count)
      if (value * scale).rounded() / scale == value { return count }
      count += 1
    }
    return most
  }
}
