/// Households and ten thousands of them (万户).
enum Households {
  /// Households to one 万户; four decimals are single households.
  static let units = 10_000.0

  /// The households of a number printed in 万户.
  static func count(_ tenThousands: Double) -> Int { Int((tenThousands * units).rounded()) }
}
