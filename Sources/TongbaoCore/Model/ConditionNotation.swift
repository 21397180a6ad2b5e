extension Condition: CustomStringConvertible {
  /// Why a text is no condition.
  public enum NotationError: Error, Sendable, Hashable {
    case empty
    /// A part begins with something that is neither a comparison, an interval, `top` nor `bottom`.
    case unknownPart(String)
    /// Neither a number nor a reference stands where one is needed.
    case unknownTerm(String)
    /// An interval lacks its comma or its closing bracket.
    case openInterval(String)
    /// The lower end of an interval lies above the upper, or both ends are the same and one is left out.
    case emptyInterval(String)
    /// `top` and `bottom` need a whole number from 1.
    case badRank(String)
  }

  /// Reads a condition such as `<70`, `[70,100)`, `<=0.65*last`, `<pace & <50` or `top 5`; throws `NotationError`.
  public init(_ text: String) throws(NotationError) {
    let trimmed = text[...].trimmedBlanks
    guard !trimmed.isEmpty else { throw .empty }
    var parts: [Part] = []
    for piece in trimmed.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
      parts.append(try Part(notation: Substring(piece).trimmedBlanks))
    }
    self.init(parts)
  }

  /// The condition as files write it.
  public var description: String { parts.map(\.notation).joined(separator: " & ") }
}

extension Condition.Part {
  fileprivate init(notation text: Substring) throws(Condition.NotationError) {
    if let first = text.utf8.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
      self = try .interval(text)
    } else if let rank = try Self.rank(text) {
      self = rank
    } else {
      self = try .comparison(text)
    }
  }

  private static func comparison(_ text: Substring) throws(Condition.NotationError) -> Self {
    for (sign, make) in signs where text.utf8.starts(with: sign.utf8) {
      return make(try Condition.Term(notation: Substring(text.utf8.dropFirst(sign.utf8.count))))
    }
    throw .unknownPart(String(text))
  }

  /// What the signs of comparison make of a term; longer signs stand before those that they begin with.
  private static let signs: [(String, @Sendable (Condition.Term) -> Self)] = [
    ("<=", { .range(lower: nil, upper: .init($0, inclusive: true)) }),
    (">=", { .range(lower: .init($0, inclusive: true), upper: nil) }),
    ("≤", { .range(lower: nil, upper: .init($0, inclusive: true)) }),
    ("≥", { .range(lower: .init($0, inclusive: true), upper: nil) }),
    ("<", { .range(lower: nil, upper: .init($0, inclusive: false)) }),
    (">", { .range(lower: .init($0, inclusive: false), upper: nil) }),
    ("=", { .equal($0) }),
  ]

  private static func interval(_ text: Substring) throws(Condition.NotationError) -> Self {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")"),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","))
    else {
      throw .openInterval(String(text))
    }
    let lower = try Condition.Term(notation: Substring(bytes[..<comma].dropFirst()))
    let upper = try Condition.Term(notation: Substring(bytes[comma...].dropFirst().dropLast()))
    let (holdsLower, holdsUpper) = (first == UInt8(ascii: "["), last == UInt8(ascii: "]"))
    let closed = holdsLower && holdsUpper
    if lower.reference == upper.reference, lower.factor == upper.factor,
      lower.offset > upper.offset || (lower.offset == upper.offset && !closed)
    {
      throw .emptyInterval(String(text))
    }
    return .range(
      lower: .init(lower, inclusive: holdsLower), upper: .init(upper, inclusive: holdsUpper))
  }

  private static func rank(_ text: Substring) throws(Condition.NotationError) -> Self? {
    for word in ["top", "bottom"] where text.hasPrefix(word) {
      let digits = text.dropFirst(word.count).trimmedBlanks
      guard digits.utf8.allSatisfy(\.isDigit), let count = Int(digits), count >= 1 else {
        throw .badRank(String(text))
      }
      return word == "top" ? .top(count) : .bottom(count)
    }
    return nil
  }

  fileprivate var notation: String {
    switch self {
    case .range(let lower?, let upper?):
      "\(lower.isInclusive ? "[" : "(")\(lower.term.notation),\(upper.term.notation)\(upper.isInclusive ? "]" : ")")"
    case .range(let lower?, nil): (lower.isInclusive ? ">=" : ">") + lower.term.notation
    case .range(nil, let upper?): (upper.isInclusive ? "<=" : "<") + upper.term.notation
    case .range(nil, nil): ""
    case .equal(let term): "=" + term.notation
    case .top(let count): "top \(count)"
    case .bottom(let count): "bottom \(count)"
    }
  }
}

extension Condition.Term {
  fileprivate init(notation text: Substring) throws(Condition.NotationError) {
    let text = text.trimmedBlanks
    if let number = text.plainNumber {
      self.init(number)
      return
    }
    var rest = text
    var factor = 1.0
    if let star = text.utf8.firstIndex(of: UInt8(ascii: "*")) {
      guard let number = text[..<star].trimmedBlanks.plainNumber else { throw .unknownTerm(String(text)) }
      factor = number
      rest = text[text.index(after: star)...].trimmedBlanks
    }
    let name = Substring(rest.utf8.prefix { $0.isOfReference })
    guard let reference = Condition.Reference(notation: name) else { throw .unknownTerm(String(text)) }
    let tail = rest[name.endIndex...].trimmedBlanks
    guard let sign = tail.utf8.first else {
      self.init(reference, factor: factor)
      return
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let amount = Substring(tail.utf8.dropFirst()).trimmedBlanks.plainNumber
    else { throw .unknownTerm(String(text)) }
    self.init(reference, factor: factor, offset: sign == UInt8(ascii: "-") ? -amount : amount)
  }

  fileprivate var notation: String {
    guard let reference else { return offset.shortest }
    let base = factor == 1 ? reference.notation : "\(factor.shortest)*\(reference.notation)"
    if offset == 0 { return base }
    return offset > 0 ? "\(base)+\(offset.shortest)" : "\(base)-\((-offset).shortest)"
  }
}

extension Condition.Reference {
  /// Reads a reference word or an indicator's id.
  fileprivate init?(notation: Substring) {
    switch notation {
    case "national": self = .national
    case "pace": self = .pace
    case "last": self = .last
    case "last_year": self = .lastYear
    case "worst_quarter": self = .worstQuarter
    case "best_quarter": self = .bestQuarter
    default:
      guard let first = notation.utf8.first, first >= 0x61, first <= 0x7A else { return nil }
      self = .indicator(String(notation))
    }
  }

  /// The reference as files write it.
  public var notation: String {
    switch self {
    case .national: "national"
    case .pace: "pace"
    case .last: "last"
    case .lastYear: "last_year"
    case .worstQuarter: "worst_quarter"
    case .bestQuarter: "best_quarter"
    case .indicator(let id): id
    }
  }
}

extension UInt8 {
  /// Whether the byte may stand in the name of a reference: small letters, digits, `_` and dots.
  fileprivate var isOfReference: Bool { self == 0x5F || self == 0x2E || (0x61...0x7A).contains(self) || isDigit }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte may stand in a number besides digits: signs, a point and the letter of an exponent.
  fileprivate var isOfNumber: Bool {
    switch self {
    case 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension Substring {
  var trimmedBlanks: Substring {
    guard let first = utf8.firstIndex(where: { !$0.isBlank }), let last = utf8.lastIndex(where: { !$0.isBlank }) else {
      return self[endIndex...]
    }
    return self[first..<utf8.index(after: last)]
  }

  /// The finite number that the text is: digits with a sign, a point and an exponent, nothing else.
  package var plainNumber: Double? {
    guard !isEmpty, utf8.allSatisfy({ $0.isDigit || $0.isOfNumber }), let number = Double(self), number.isFinite else {
      return nil
    }
    return number
  }
}

extension Double {
  /// The shortest notation that reads back as the same number, whole numbers without a point.
  public var shortest: String {
    if self == rounded(), magnitude < 1e16 { return String(Int(self)) }
    return "\(self)"
  }
}
