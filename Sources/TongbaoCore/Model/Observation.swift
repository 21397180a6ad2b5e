/// What is known of one indicator in one region and period.
public enum Observation: Sendable, Hashable {
  /// An exact number, in the catalogue's unit.
  case number(Double)
  /// A number that the report itself calls approximate (约6277).
  case approximate(Double)
  /// Only a condition that the value meets, such as `<70` or `<pace`.
  case bound(Condition)
  /// Known to be missing.
  case missing
  /// Nothing is known.
  case unknown

  /// The exact or approximate number.
  public var number: Double? {
    switch self {
    case .number(let value), .approximate(let value): value
    case .bound, .missing, .unknown: nil
    }
  }

  /// Whether anything is said of the value itself.
  public var isInformative: Bool {
    switch self {
    case .number, .approximate, .bound: true
    case .missing, .unknown: false
    }
  }
}
