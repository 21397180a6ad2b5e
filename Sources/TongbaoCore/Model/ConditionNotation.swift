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
    let trimmed = text.trimmedBlanks
    guard !trimmed.isEmpty else { throw .empty }
    var parts: [Part] = []
    for piece in trimmed.split(separator: "&", omittingEmptySubsequences: false) {
      parts.append(try Part(notation: piece.trimmedBlanks))
    }
    self.init(parts)
  }

  /// The condition as files write it.
  public var description: String { parts.map(\.notation).joined(separator: " & ") }
}

extension Condition.Part {
  fileprivate init(notation text: Substring) throws(Condition.NotationError) {
    if let first = text.first, first == "[" || first == "(" {
      self = try .interval(text)
    } else if let rank = try Self.rank(text) {
      self = rank
    } else {
      self = try .comparison(text)
    }
  }

  private static func comparison(_ text: Substring) throws(Condition.NotationError) -> Self {
    let signs: [(String, (Condition.Term) -> Self)] = [
      ("<=", { .range(lower: nil, upper: .init($0, inclusive: true)) }),
      (">=", { .range(lower: .init($0, inclusive: true), upper: nil) }),
      ("≤", { .range(lower: nil, upper: .init($0, inclusive: true)) }),
      ("≥", { .range(lower: .init($0, inclusive: true), upper: nil) }),
      ("<", { .range(lower: nil, upper: .init($0, inclusive: false)) }),
      (">", { .range(lower: .init($0, inclusive: false), upper: nil) }),
      ("=", { .equal($0) }),
    ]
    for (sign, make) in signs where text.hasPrefix(sign) {
      return make(try Condition.Term(notation: text.dropFirst(sign.count)))
    }
    throw .unknownPart(String(text))
  }

  private static func interval(_ text: Substring) throws(Condition.NotationError) -> Self {
    guard let last = text.last, last == "]" || last == ")", let comma = text.firstIndex(of: ",") else {
      throw .openInterval(String(text))
    }
    let lower = try Condition.Term(notation: text[text.index(after: text.startIndex)..<comma])
    let upper = try Condition.Term(notation: text[text.index(after: comma)...].dropLast())
    let closed = text.first == "[" && last == "]"
    if lower.reference == upper.reference, lower.factor == upper.factor,
      lower.offset > upper.offset || (lower.offset == upper.offset && !closed)
    {
      throw .emptyInterval(String(text))
    }
    return .range(
      lower: .init(lower, inclusive: text.first == "["), upper: .init(upper, inclusive: last == "]"))
  }

  private static func rank(_ text: Substring) throws(Condition.NotationError) -> Self? {
    for word in ["top", "bottom"] where text.hasPrefix(word) {
      let digits = text.dropFirst(word.count).trimmedBlanks
      guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let count = Int(digits), count >= 1 else {
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
    if let star = text.firstIndex(of: "*") {
      guard let number = text[..<star].trimmedBlanks.plainNumber else { throw .unknownTerm(String(text)) }
      factor = number
      rest = text[text.index(after: star)...].trimmedBlanks
    }
    let name = rest.prefix { $0.isReferenceCharacter }
    guard let reference = Condition.Reference(notation: name) else { throw .unknownTerm(String(text)) }
    let tail = rest[name.endIndex...].trimmedBlanks
    guard tail.isEmpty || tail.first == "+" || tail.first == "-" else { throw .unknownTerm(String(text)) }
    guard tail.isEmpty || tail.dropFirst().trimmedBlanks.plainNumber != nil else { throw .unknownTerm(String(text)) }
    let amount = tail.dropFirst().trimmedBlanks.plainNumber ?? 0
    self.init(reference, factor: factor, offset: tail.first == "-" ? -amount : amount)
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

extension Character {
  fileprivate var isReferenceCharacter: Bool {
    guard let byte = asciiValue else { return false }
    return byte == 0x5F || byte == 0x2E || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

extension StringProtocol where SubSequence == Substring {
  var trimmedBlanks: Substring {
    var rest = self[...]
    while let first = rest.first, first == " " || first == "\t" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest = rest.dropLast() }
    return rest
  }

  /// The finite number that the text is: digits with a sign, a point and an exponent, nothing else.
  var plainNumber: Double? {
    guard !isEmpty, utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
      let number = Double(self), number.isFinite
    else { return nil }
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
