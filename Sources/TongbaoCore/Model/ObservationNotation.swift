extension Observation {
  /// The observation as files write it: `61.2`, `~6277`, `<70`, or `null` for known to be missing; nil where nothing is
  /// known.
  public var notation: String? {
    switch self {
    case .number(let value): value.shortest
    case .approximate(let value): "~" + value.shortest
    case .bound(let condition): condition.description
    case .missing: "null"
    case .unknown: nil
    }
  }

  /// Reads what `notation` writes; nil for anything else. No text stands for what is unknown.
  public init?(notation text: String?) {
    guard let text else {
      self = .unknown
      return
    }
    if text == "null" {
      self = .missing
    } else if let number = text[...].plainNumber {
      self = .number(number)
    } else if text.hasPrefix("~") {
      guard let number = text.dropFirst().plainNumber else { return nil }
      self = .approximate(number)
    } else if let condition = try? Condition(text), condition.canBound {
      self = .bound(condition)
    } else {
      return nil
    }
  }
}
