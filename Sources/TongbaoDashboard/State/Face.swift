/// What shows the figures of a domain: its table, or one of its indicators as a ranking or on the map.
///
/// All of them share the cursor, the filter, the period and the comparison, so that a person can turn from one to another
/// without losing the place.
public enum Face: String, Sendable, Hashable, CaseIterable {
  case table, ranking, map
}

/// What the colours of values tell.
public enum Shading: String, Sendable, Hashable, CaseIterable {
  /// What the threshold makes of a value.
  case status
  /// In which fifth of its column a value lies, from worst to best.
  case fifths
  /// Nothing.
  case off

  /// The next of the circle.
  var next: Shading {
    switch self {
    case .status: .fifths
    case .fifths: .off
    case .off: .status
    }
  }
}
