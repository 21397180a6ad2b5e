/// What is said of a target or standard beside a figure.
enum TargetReader {
  /// `目标:95%`, `目标值为95%`, `国家标准≥98%`, `要求不超过4小时`: what a bracket behind a figure says of its target.
  static func target(_ pieces: [Piece]) -> Statement? {
    guard pieces.count == 2, case .text(let text) = pieces[0], case .number(let number) = pieces[1], !number.isPoints,
      !number.isSpan
    else { return nil }
    if let (count, comparison) = ClauseWords.comparisons.suffix(of: text) {
      guard number.edge == .exact, nouns.has(plain(text.without(last: count))) else { return nil }
      return .target(words: text, comparison, number)
    }
    guard nouns.has(plain(text)) else { return nil }
    switch number.edge {
    case .exact: return .target(words: text, nil, number)
    case .atLeast: return .target(words: text, .atLeast, number)
    case .atMost: return .target(words: text, .atMost, number)
    case .more, .less, .about: return nil
    }
  }

  /// `高于目标0.6PP`, `低于考核目标0.18个百分点`, `超目标值1.3PP`.
  static func gap(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard number.isPoints, number.edge == .exact, number.value >= 0, let (count, _) = nouns.suffix(of: text) else {
      return nil
    }
    let rest = ClauseWords.adverbs.trimmingStart(text.without(last: count))
    guard let (verb, isAbove) = verbs.word(in: rest, at: 0), verb == rest.count else { return nil }
    var signed = number
    if !isAbove { signed.value = -signed.value }
    return .gapToTarget(words: text, signed)
  }

  /// Words without 为 and : at their end.
  private static func plain(_ text: Glyphs) -> Glyphs {
    var text = text
    while let last = text.last, [0x3A, 0x4E3A, 0x662F].contains(last) { text = text.without(last: 1) }
    return text
  }

  private static let nouns = WordSet(
    words: """
      目标 目标值 考核目标 考核目标值 考核值 考核标准 年度目标 年度目标值 全年目标 月度目标 季度目标 标准 国家标准 国标 规定标准 行业标准 部标 部颁标准 要求 标准要求 \
      目标要求 考核要求 指标要求 挑战值 基准值 达标值 标准值 计划 预算 预算目标 计划目标 序时目标
      """)
  private static let verbs = WordTable<Bool>([
    ("超 超过 超出 高于 高出 优于 领先 领先于", true), ("低于 落后 落后于 差 距 低", false),
  ])
}
