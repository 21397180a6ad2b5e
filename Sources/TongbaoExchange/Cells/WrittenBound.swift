import TongbaoCore

extension CellText {
  /// A condition instead of a number: <70, ≥100%, [70,100), 70%~80%, 不足70%, 70%以上; unreadable where no number meets it.
  var bound: CellReading? { comparison ?? worded ?? bracketed ?? span ?? symbolic }

  /// A sign of comparison before a number.
  private var comparison: CellReading? {
    for (sign, side) in CellText.signs {
      var rest = plain[...]
      if rest.drop(prefix: sign) { return WrittenNumber.plain(rest).map(side.bound) }
    }
    return nil
  }

  /// Longer signs stand before those that they begin with.
  private static let signs: [(String, Side)] = [("<=", .atMost), (">=", .atLeast), ("<", .below), (">", .above)]

  /// A word before or behind a number. What 以上 and 以下 bound belongs to them, as the Civil Code has it (article 1259);
  /// what 不足 and 超过 bound does not.
  private var worded: CellReading? {
    for (word, side) in CellText.before {
      var rest = plain[...]
      if rest.drop(prefix: word), let number = WrittenNumber.plain(rest) { return side.bound(number) }
    }
    for (word, side) in CellText.behind {
      var rest = plain[...]
      if rest.drop(suffix: word), let number = WrittenNumber.plain(rest) { return side.bound(number) }
    }
    return nil
  }

  private static let before: [(String, Side)] = [
    ("不超过", .atMost), ("不高于", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("至多", .atMost), ("最多", .atMost),
    ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast), ("最少", .atLeast),
    ("不足", .below), ("不满", .below), ("不到", .below), ("未到", .below), ("未达", .below), ("低于", .below), ("小于", .below),
    ("少于", .below), ("超过", .above), ("高于", .above), ("大于", .above), ("多于", .above), ("突破", .above), ("超", .above),
  ]

  private static let behind: [(String, Side)] = [
    ("及以上", .atLeast), ("或以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("或以下", .atMost), ("以下", .atMost),
    ("以内", .atMost), ("之内", .atMost),
  ]

  /// An interval with its brackets. Two round ones around a comma may be those of a negative number.
  private var bracketed: CellReading? {
    var rest = plain[...]
    let includesLower = rest.hasPrefix("[")
    guard includesLower || rest.hasPrefix("("), rest.hasSuffix("]") || rest.hasSuffix(")") else { return nil }
    let includesUpper = rest.hasSuffix("]")
    rest = rest.dropFirst().dropLast()
    let ends = rest.split(separator: ",", omittingEmptySubsequences: false).map(\.withoutBlanks)
    guard ends.count == 2, let lower = WrittenNumber.plain(ends[0]), let upper = WrittenNumber.plain(ends[1]) else {
      return nil
    }
    if !includesLower, !includesUpper { return .unreadable(.ambiguousBrackets(written)) }
    return interval(lower, upper, includesLower: includesLower, includesUpper: includesUpper)
  }

  /// Two numbers and what stands between them, both ends included: 70%~80%, 70至80. A hyphen needs a percentage on its right,
  /// or it might be one of a date.
  private var span: CellReading? {
    for joint in ["~", "至", "到", "-"] {
      guard let place = plain.dropFirst().firstIndex(of: Character(joint)) else { continue }
      let lower = WrittenNumber.plain(plain[..<place].withoutBlanks)
      let upper = WrittenNumber.plain(plain[plain.index(after: place)...].withoutBlanks)
      guard let lower, let upper, joint != "-" || upper.unit == "%", !upper.isSigned else { continue }
      return interval(lower, upper, includesLower: true, includesUpper: true)
    }
    return nil
  }

  /// An interval; a unit may stand behind its upper end for both.
  private func interval(
    _ lower: WrittenNumber, _ upper: WrittenNumber, includesLower: Bool, includesUpper: Bool
  ) -> CellReading? {
    guard lower.unit == upper.unit || lower.unit.isEmpty else { return nil }
    guard lower.value < upper.value || (lower.value == upper.value && includesLower && includesUpper) else {
      return .unreadable(.emptyBound(written))
    }
    let part = Condition.Part.range(
      lower: Condition.Limit(Condition.Term(lower.value), inclusive: includesLower),
      upper: Condition.Limit(Condition.Term(upper.value), inclusive: includesUpper))
    return .bound(Condition([part]), unit: upper.unit)
  }

  /// A bound that snapshots would write so, such as `<pace`, or in Chinese `<进度`.
  private var symbolic: CellReading? {
    guard plain.hasPrefix("<") || plain.hasPrefix(">") else { return nil }
    let notation = CellText.references.reduce(plain) { $0.replacing($1.word, with: $1.notation) }
    guard let condition = try? Condition(notation), condition.canBound else { return nil }
    return .bound(condition, unit: "")
  }

  private static let references: [(word: String, notation: String)] = [
    ("全国", "national"), ("时间进度", "pace"), ("进度", "pace"), ("上期", "last"),
  ]

  /// Which side of a number a value lies on.
  private enum Side {
    case below, atMost, above, atLeast

    func bound(_ number: WrittenNumber) -> CellReading {
      let limit = Condition.Limit(Condition.Term(number.value), inclusive: self == .atMost || self == .atLeast)
      let part: Condition.Part =
        switch self {
        case .below, .atMost: .range(lower: nil, upper: limit)
        case .above, .atLeast: .range(lower: limit, upper: nil)
        }
      return .bound(Condition([part]), unit: number.unit)
    }
  }
}

extension WrittenNumber {
  /// The number that a text wholly is; nil for codes and ambiguous commas too.
  static func plain(_ text: Substring) -> WrittenNumber? {
    if case .number(let number)? = read(text) { number } else { nil }
  }
}
