/// What is known of a value on a scale.
public enum Extent: Hashable, Sendable {
  case value(Double)
  /// Somewhere between the two; an infinite end lies beyond the scale.
  case between(Double, Double)
  case nothing

  /// The number, where it is known and finite.
  var number: Double? {
    if case .value(let value) = self, value.isFinite { value } else { nil }
  }

  /// The finite numbers that a scale has to hold.
  var ends: [Double] {
    switch self {
    case .value(let value): [value].filter(\.isFinite)
    case .between(let low, let high): low <= high ? [low, high].filter(\.isFinite) : []
    case .nothing: []
    }
  }

  /// The same, with some `room` beyond a closed end whose other end is open.
  func ends(room: Double) -> [Double] {
    guard case .between(let low, let high) = self, low.isFinite != high.isFinite, !low.isNaN, !high.isNaN else {
      return ends
    }
    return ends.flatMap { [$0, low.isFinite ? $0 + room : $0 - room] }
  }

  /// The extent in another unit, which is `factor` times smaller.
  public func scaled(by factor: Double) -> Extent {
    switch self {
    case .value(let value): .value(value * factor)
    case .between(let low, let high): .between(low * factor, high * factor)
    case .nothing: .nothing
    }
  }
}
