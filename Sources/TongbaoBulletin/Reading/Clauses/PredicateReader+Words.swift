/// Predicates without a number.
extension PredicateReader {
  /// What words alone say: 为负, 落后时间进度, 完成底线新增目标, 有所下滑, 降幅较高.
  static func words(_ text: Glyphs) -> Predicate? {
    pace(text) ?? negative(text) ?? target(text) ?? average(text) ?? direction(text) ?? quality(text)
  }

  /// `label落后时间进度`.
  private static func pace(_ text: Glyphs) -> Predicate? {
    guard let (count, pace) = ClauseWords.paces.suffix(of: text) else { return nil }
    let rest = text.without(last: count)
    guard let (verb, comparison) = ClauseWords.paceVerbs.suffix(of: rest) else { return nil }
    let label = Labels.trimmed(rest.without(last: verb))
    // 未完成月度计划 is a target that was not reached, and no pace.
    if Array(text.suffix(count)) == Glyphs("月度计划"), comparison != .above, ClauseWords.targets.suffix(of: text) != nil,
      ClauseWords.doneVerbs.word(in: text, at: 0) != nil
    {
      return nil
    }
    return .comparison(.init(label: label, comparison: comparison, value: pace))
  }

  /// `label为负`, `label负增长`.
  private static func negative(_ text: Glyphs) -> Predicate? {
    guard let (count, isGrowth) = negatives.suffix(of: text) else { return nil }
    let label = Labels.trimmed(text.without(last: count))
    var result = Predicate.Comparison(label: label, comparison: .below, value: .number(0))
    if isGrowth {
      guard let change = Change(suffixOf: label + Glyphs("增幅")), change.since != .unnamed else { return nil }
      result.change = Change(base: change.base, since: change.since, direction: 1)
      result.label = change.base
      result.unit = [0x25]
    }
    return .comparison(result)
  }

  private static let negatives = WordTable<Bool>([
    ("为负 为负值 是负数 为负数 出现负值", false), ("负增长 出现负增长 为负增长 呈负增长 呈现负增长", true),
  ])

  /// `label低于平均水平`.
  private static func average(_ text: Glyphs) -> Predicate? {
    guard let (count, _) = averages.suffix(of: text) else { return nil }
    let rest = text.without(last: count)
    guard let (verb, comparison) = ClauseWords.comparisons.suffix(of: rest) else { return nil }
    let label = Labels.trimmed(rest.without(last: verb))
    return .comparison(.init(label: label, comparison: comparison, value: .national))
  }

  private static let averages = WordSet(words: "平均水平 平均值")

  /// `均已完成月度目标任务`, `未完成底线目标`.
  private static func target(_ text: Glyphs) -> Predicate? {
    let text = ClauseWords.adverbs.trimmingStart(text)
    guard let (count, isReached) = ClauseWords.doneVerbs.word(in: text, at: 0),
      ClauseWords.targets.suffix(of: text) != nil
    else { return nil }
    let words = text.without(first: count)
    guard words.count <= 14, !words.contains(0x7684), !words.contains(0x3001) else { return nil }
    return .target(words: words, isReached: isReached)
  }

  /// `较16年12月覆盖率有所下滑`, `label同比下降`, `label环比上升`.
  private static func direction(_ text: Glyphs) -> Predicate? {
    if let found = reversedChange(text) { return found }
    guard let change = Change(suffixOf: text), change.direction != 0, change.since != .unnamed,
      nouns.suffix(of: text) == nil
    else { return nil }
    return .comparison(
      .init(
        label: change.base, comparison: change.direction > 0 ? .above : .below, value: .number(0),
        change: Change(base: change.base, since: change.since, direction: 1)))
  }

  private static let nouns = WordSet(words: "增幅 增速 增长率 提升幅度 降幅 跌幅 同比 环比")

  /// `较16年12月覆盖率有所下滑`: what it is compared with stands first.
  private static func reversedChange(_ text: Glyphs) -> Predicate? {
    guard let (count, direction) = falls.suffix(of: text), text.first == 0x8F83 || text.first == 0x6BD4,
      let (period, end) = PeriodLexer.read(text, at: 1), period != nil
    else { return nil }
    let label = Labels.trimmed(Array(text[end..<(text.count - count)]))
    guard label.count >= 2 else { return nil }
    return .comparison(
      .init(
        label: label, comparison: direction, value: .number(0),
        change: Change(base: label, since: .other, direction: 1)))
  }

  private static let falls = WordTable<StatedGroup.Comparison>([
    ("有所下滑 有所下降 下降 下滑 有所回落 回落 有所降低", .below), ("有所提升 有所上升 有所提高 提升 上升 提高 有所增长", .above),
  ])

  /// `日均环比降幅较高`, `与省内竞对差距较大`, `尚未配置…政策`, `存在…问题`.
  private static func quality(_ text: Glyphs) -> Predicate? {
    guard (3...40).contains(text.count), !text.contains(0x3A), !ClauseWords.wishes.isIn(text) else { return nil }
    if let (count, _) = qualities.suffix(of: text) {
      let label = Labels.trimmed(text.without(last: count))
      guard qualityLabels.suffix(of: label) != nil || Labels.isMeasured(label), !label.contains(0x3001) else {
        return nil
      }
      return .words(label: label, all: text)
    }
    let isState = undone.word(in: text, at: 0) != nil
    let isTrouble = text.has(Glyphs("存在"), at: 0) && troubles.suffix(of: text) != nil
    return isState || isTrouble ? .words(label: [], all: text) : nil
  }

  private static let qualities = WordSet(
    words: "较高 较大 较低 较小 偏低 偏高 偏大 偏小 较快 较慢 靠后 滞后 落后 过高 过低 过大 过小 突出 明显 较差 较好 较为落后 较为滞后 偏慢 居高不下 不理想 不达标")
  private static let qualityLabels = WordSet(words: "降幅 增幅 差距 进度 进展 压力 波动 幅度 增速 时长 投诉量 发展")
  private static let undone = WordSet(words: "尚未 仍未 未")
  private static let troubles = WordSet(words: "问题 差距 风险 不足 现象 短板")
}

extension Change {
  /// A change of known parts.
  init(base: Glyphs, since: Since, direction: Double) {
    self.base = base
    self.since = since
    self.direction = direction
  }
}
