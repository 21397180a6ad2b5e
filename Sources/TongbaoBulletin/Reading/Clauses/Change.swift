/// Words that compare a figure with an earlier one: 同比增长, 较去年提升, 环比下降.
struct Change: Sendable, Hashable {
  /// With what it is compared.
  enum Since: Sendable, Hashable {
    case yearEarlier, monthEarlier, other
    /// An amount of change that was told of before.
    case unnamed
  }

  /// What stands before the words.
  var base: Glyphs
  var since: Since
  /// 1 for a rise, -1 for a fall, 0 where the words tell neither.
  var direction: Double

  /// The change that a text ends with; with `isBare` also one that is compared with nothing (满意度提升).
  init?(suffixOf text: Glyphs, isBare: Bool = false) {
    var rest = Labels.trimmed(Self.fillers.trimmingEnd(text))
    var direction = 0.0
    let verb = Self.verbs.suffix(of: rest)
    if let verb {
      direction = verb.meaning.direction
      rest = Self.adverbs.trimmingEnd(rest.without(last: verb.count))
    }
    if let (count, since) = Self.references.suffix(of: rest),
      verb?.meaning.isAmount != true || Self.comparing.word(in: rest, at: rest.count - count) != nil
    {
      (self.since, base) = (since, rest.without(last: count))
    } else if verb != nil, let place = Self.comparedPlace(rest) {
      (self.since, base) = (.other, Array(rest[..<place]))
    } else if let verb = verb?.meaning, verb.isNoun || isBare && !verb.isAmount {
      (self.since, base) = (.unnamed, rest)
    } else {
      return nil
    }
    base = Labels.trimmed(Self.realised.trimmingEnd(base))
    self.direction = direction
    if Self.ofChanges.suffix(of: base) != nil { return nil }
  }

  /// The measure of a figure in this unit; nil where the unit tells no change: times as much, places.
  func measure(in unit: Glyphs) -> Measure? {
    guard !unit.isEmpty, !Self.noChanges.has(unit) else { return nil }
    let isPercent = unit == [0x25]
    switch since {
    case .yearEarlier: return isPercent ? .yearOnYear : .changeOverYear
    case .monthEarlier: return isPercent ? .monthOnMonth : .changeOverMonth
    case .other, .unnamed: return .change
    }
  }

  private static let noChanges = WordSet(words: "倍 位 名 次 ‰")

  /// Where 较 or 比 with a date of at most ten characters stands at the end.
  private static func comparedPlace(_ text: Glyphs) -> Int? {
    var index = text.count - 1
    while index >= 0, text.count - index <= 12 {
      if text[index] == 0x8F83
        || text[index] == 0x6BD4 && (index == 0 || ![0x5360, 0x540C, 0x73AF].contains(text[index - 1]))
      {
        return index + 1 < text.count && text[index + 1].isDigit ? index : nil
      }
      index -= 1
    }
    return nil
  }

  private static let realised = WordSet(words: "实现 均实现 呈现 保持 均保持 出现")
  private static let fillers = WordSet(words: "了 为 达 达到 约 近")
  private static let adverbs = WordSet(words: "有所 略有 略 小幅 大幅 持续 继续 明显 均 出现 实现 再 已 共 累计 平均")
  private struct Verb: Sendable {
    var direction: Double
    var isNoun = false
    /// Whether it is also what an amount has that is compared with nothing: only behind 较, 比 and the like it compares.
    var isAmount = false
  }

  private static let verbs = WordTable<Verb>([
    ("增长 提升 提高 上升 上涨 增加 加快 正增长 提高了 提升了 增长了 增加了 延长 延长了", Verb(direction: 1)),
    ("增幅 增速 增长率 提升幅度 增长幅度 上升幅度", Verb(direction: 1, isNoun: true)),
    ("净增 新增 净增加 高 多 高出 多出", Verb(direction: 1, isAmount: true)),
    ("下降 回落 减少 降低 下滑 负增长 下跌 下降了 减少了 缩短 缩短了 压缩 压降", Verb(direction: -1)),
    ("降幅 跌幅 下降幅度 下滑幅度", Verb(direction: -1, isNoun: true)),
    ("净减 净减少 低 少", Verb(direction: -1, isAmount: true)),
  ])
  /// What a reference begins with that compares.
  private static let comparing = WordSet(words: "较 比 同比 环比 与")
  private static let references = WordTable<Since>([
    (
      """
      同比上年 同比去年 同比 较去年同期 较上年同期 比上年同期 比去年同期 较去年同比 较上年同比 较去年 较上年 比上年 比去年 与去年同期相比 与上年同期相比 上年同期 去年同期 \
      同期
      """, .yearEarlier
    ),
    ("环比 较上月 比上月 较上季 较上季度 比上季度 较上期 比上期 环比上月 较上月末 比上月末 较上月底", .monthEarlier),
    ("较上年末 比上年末 较去年末 比去年末 较去年底 比去年底 较上年底 比上年底 较上半年 比上半年 较一季度 较二季度 较三季度 较上半年末 较上季末 较年初 比年初 较去年年底 比去年年底", .other),
  ])
  /// A change of these is a change of a change, which no measure tells.
  private static let ofChanges = WordSet(words: "降幅 增幅 增速 差距 同比 环比 差异 跌幅")
}
