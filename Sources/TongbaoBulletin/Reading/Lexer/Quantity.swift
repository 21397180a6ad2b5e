/// A number with its unit, as a text prints it.
struct Quantity: Sendable, Hashable {
  /// What words around a number make of it.
  enum Edge: Sendable, Hashable {
    case exact
    /// 以上: the number or more.
    case atLeast
    /// 以下, 以内: the number or less.
    case atMost
    /// 余, 多: more than the number.
    case more
    /// 左右: about the number.
    case about
  }

  var value: Double
  var unit: Glyphs
  /// Digits after the point.
  var decimals: Int
  var edge = Edge.exact
  /// Whether it is the first of a span such as 20%-40%.
  var isSpan = false

  var isPercent: Bool { unit == [0x25] }
  var isPoints: Bool { unit == Quantity.points }
  /// Percentage points, however they are written.
  static let points = Glyphs("PP")
}
