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
    /// 以下(不含): less than the number.
    case less
    /// 左右: about the number.
    case about
  }

  var value: Double
  var unit: Glyphs
  /// Digits after the point.
  var decimals: Int
  var edge = Edge.exact
  /// The other end of a span such as 20%-40%.
  var span: Span?

  var isSpan: Bool { span != nil }

  /// The end of a span, and which of its ends the text says belong to it; nil where it does not say.
  struct Span: Sendable, Hashable {
    var upper: Double
    var includesLower: Bool?
    var includesUpper: Bool?
  }

  var isPercent: Bool { unit == [0x25] }
  var isPoints: Bool { unit == Quantity.points }
  /// Percentage points, however they are written.
  static let points = Glyphs("PP")
}

extension Quantity.Edge {
  /// The edge where a bracket says whether the number itself belongs to it; nil where the two do not go together.
  func including(_ included: Bool?) -> Quantity.Edge? {
    switch (self, included) {
    case (_, nil), (.atLeast, true), (.atMost, true): self
    case (.atLeast, false): .more
    case (.atMost, false): .less
    default: nil
    }
  }
}
