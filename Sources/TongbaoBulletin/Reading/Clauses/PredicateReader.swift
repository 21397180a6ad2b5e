/// Reads what is said of a list of regions.
enum PredicateReader {
  /// The predicate that all of the pieces make; nil where they make none.
  static func read(_ pieces: [Piece]) -> Predicate? {
    switch pieces.count {
    case 0: return nil
    case 1:
      if case .text(let text) = pieces[0] { return words(text) }
      // 20%-40%的省份, 60%以上的省份: the label was told before.
      if case .rank(let count, let isTop) = pieces[0] { return rank([], count, isTop) }
      if case .number(let number) = pieces[0], number.isSpan || number.edge != .exact { return comparison([], number) }
    case 2:
      if case .text(let text) = pieces[0], case .number(let number) = pieces[1] { return comparison(text, number) }
      if case .text(let text) = pieces[0], case .rank(let count, let isTop) = pieces[1] {
        return rank(text, count, isTop)
      }
      if case .rank(let count, let isTop) = pieces[0], case .text(let text) = pieces[1], text == [] {
        return rank([], count, isTop)
      }
    default: break
    }
    return ordered(pieces) ?? reference(pieces) ?? national(rank: pieces)
  }

  /// `label超30%`, `label下降35%以上`.
  private static func comparison(_ text: Glyphs, _ number: Quantity) -> Predicate? {
    var result: Predicate.Comparison
    if let span = number.span {
      guard let band = Band(text, number.value, span) else { return nil }
      result = .init(label: band.label, comparison: band.comparison, value: .number(span.upper), lower: number.value)
    } else if let (count, comparison) = ClauseWords.comparisons.suffix(of: text) {
      guard number.edge == .exact else { return nil }
      result = .init(label: text.without(last: count), comparison: comparison, value: .number(number.value))
    } else if let comparison = edge(number) {
      result = .init(label: trimmingCopula(text), comparison: comparison, value: .number(number.value))
    } else if let (count, _) = each.suffix(of: text), number.edge == .exact, !number.isPoints {
      return .ordered(label: Labels.trimmed(text.without(last: count)), [number])
    } else if let missed = missed(text, number) {
      return .comparison(missed)
    } else if let share = share(text, number) {
      return .comparison(share)
    } else {
      return nil
    }
    result.unit = number.unit
    return finish(result, number)
  }

  /// Words that say that all of a list have the same figure.
  private static let each = WordSet(words: "均为 均达 均达到 都达到 都为 均是 全部达到 均已达到 均达到了")

  /// The comparison that 以上 or 以下 behind a number makes.
  private static func edge(_ number: Quantity) -> StatedGroup.Comparison? {
    switch number.edge {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .more: .above
    case .less: .below
    case .exact, .about: nil
    }
  }

  static func trimmingCopula(_ text: Glyphs) -> Glyphs {
    var text = text
    for word in copulas { if text.hasSuffix(word) { text = text.without(last: word.count); break } }
    return text
  }

  private static let copulas = ["均达到", "达到", "保持在", "均在", "都在", "为", "达", "在"].map { Glyphs($0) }

  /// `未达到保有目标值98%`.
  private static func missed(_ text: Glyphs, _ number: Quantity) -> Predicate.Comparison? {
    guard number.edge == .exact, let (count, isReached) = ClauseWords.doneVerbs.word(in: text, at: 0), !isReached,
      let (target, _) = targetValues.suffix(of: text), count + target < text.count
    else { return nil }
    let label = Array(text[count..<(text.count - target)])
    return .init(
      label: label, comparison: .below, value: .number(number.value), unit: number.unit, isPartOfName: true)
  }

  private static let targetValues = WordSet(words: "目标值 目标")

  /// `月新增用户不足宽带月新增的10%`.
  private static func share(_ text: Glyphs, _ number: Quantity) -> Predicate.Comparison? {
    guard text.last == 0x7684, number.isPercent, number.edge == .exact else { return nil }
    let words = text.without(last: 1)
    guard let found = ClauseWords.comparisons.first(in: words) else { return nil }
    let label = Array(words[..<found.place])
    let base = Array(words[(found.place + found.count)...])
    guard base.count >= 2, Labels.isMeasured(base), ClauseWords.comparisons.first(in: base) == nil else { return nil }
    return .init(
      label: Labels.trimmed(label), comparison: found.meaning, value: .number(number.value), unit: number.unit, of: base
    )
  }

  /// Tells changes and distances to rivals from plain labels.
  private static func finish(_ comparison: Predicate.Comparison, _ number: Quantity) -> Predicate? {
    var result = comparison
    let label = Labels.trimmed(comparison.label)
    result.label = label
    if let rival = rivals.suffix(of: label) {
      result.label = label.without(last: rival.count)
      result.isBehindRival = true
      return .comparison(result)
    }
    if let change = Change(suffixOf: label) {
      guard change.measure(in: number.unit) != nil else { return nil }
      result.change = change
      result.label = change.base
    } else if number.isPoints {
      return nil
    }
    return .comparison(result)
  }

  private static let rivals = WordSet(
    words: """
      落后省内强势竞争对手 落后竞争对手 落后于竞争对手 落后省内竞对 落后竞对 落后于竞对 落后友商 落后于友商 落后主要竞争对手 落后省内竞争对手 落后省内主要竞争对手 \
      落后于省内竞争对手 落后于省内强势竞争对手 落后强势竞争对手
      """)

  /// `label低于全国均值`, `label均超全省label水平(23.1%)`.
  private static func reference(_ pieces: [Piece]) -> Predicate? {
    var pieces = pieces
    if pieces.count > 2, case .bracket = pieces[pieces.count - 1] { pieces.removeLast() }
    guard pieces.count == 2 || pieces.count == 3, case .text(let text) = pieces[0], case .scope = pieces[1],
      let (count, comparison) = ClauseWords.comparisons.suffix(of: text)
    else { return nil }
    var label = Labels.trimmed(text.without(last: count))
    if pieces.count == 3 {
      guard case .text(let average) = pieces[2], isAverage(average, of: label) else { return nil }
      // 低于全省合格率: what is compared stands only behind 全省.
      if label.isEmpty { label = ClauseWords.averages.trimmingEnd(average) }
    } else {
      return nil
    }
    var result = Predicate.Comparison(label: label, comparison: comparison, value: .national)
    if let change = Change(suffixOf: label) {
      result.change = change
      result.label = change.base
    }
    return .comparison(result)
  }

  /// Whether words behind 全国 or 全省 mean its figure: 均值, 平均水平, or the label's own end.
  static func isAverage(_ words: Glyphs, of label: Glyphs) -> Bool {
    if ClauseWords.averages.has(words) { return true }
    let rest = ClauseWords.averages.trimmingEnd(words)
    guard rest.count >= 2, rest.count <= 14 else { return false }
    return label.isEmpty || label.hasSuffix(rest) || rest.hasSuffix(label) || rest.suffix(2) == label.suffix(2)
      || sameEnding(rest, label)
  }

  /// Whether the label's last words come again, with others between: 专线保有 of 保有率.
  private static func sameEnding(_ words: Glyphs, _ label: Glyphs) -> Bool {
    label.count >= 2 && words.contains(Array(label.prefix(2)))
  }

  /// `全国排名前三`, `列全省前三位`.
  private static func national(rank pieces: [Piece]) -> Predicate? {
    guard pieces.count >= 3, case .text(let text) = pieces[0], case .scope = pieces[1] else { return nil }
    if pieces.count == 3, case .rank(let count, let isTop) = pieces[2] { return rank(text, count, isTop) }
    guard pieces.count == 4, case .text(let more) = pieces[2], case .rank(let count, let isTop) = pieces[3],
      rankVerbs.has(more)
    else { return nil }
    return rank(text + more, count, isTop)
  }

  /// `label排名` before TOP3.
  private static func rank(_ text: Glyphs, _ count: Int, _ isTop: Bool) -> Predicate? {
    let label = Labels.trimmed(directions.trimmingEnd(rankVerbs.trimmingEnd(Labels.trimmed(text))))
    guard label.count < text.count || text.isEmpty else {
      return Labels.isMeasured(label) || amounts.suffix(of: label) != nil && Labels.canName(label)
        ? .rank(label: label, count: count, isTop: isTop) : nil
    }
    return .rank(label: label, count: count, isTop: isTop)
  }

  private static let directions = WordSet(words: "由高到低 从高到低 由大到小 从大到小 按由高到低")
  private static let amounts = WordSet(words: "金额 数 量 额 数量 时长 速率")
  static let rankVerbs = WordSet(
    words: "排名 位居 排在 位列 列 居 排 进入 排名在 居于 名列 分列 分居 处于 分别位居 分别位列 分别排名 分列为 均列 均位列 最高的 最大的 靠 排序 位于 在")

  /// `label分别为89.1%、75%和60%`.
  private static func ordered(_ pieces: [Piece]) -> Predicate? {
    guard pieces.count >= 4, pieces.count % 2 == 0, case .text(let text) = pieces[0],
      let label = orderedLabel(text)
    else { return nil }
    var numbers: [Quantity] = []
    for (index, piece) in pieces.dropFirst().enumerated() {
      if index % 2 == 0 {
        guard case .number(let number) = piece, number.edge == .exact, !number.isSpan else { return nil }
        numbers.append(number)
      } else {
        guard case .text(let between) = piece, separators.has(between) else { return nil }
      }
    }
    // 38.5、40和41%: the unit of the last holds for all.
    let unit = numbers.last?.unit ?? []
    for index in numbers.indices where numbers[index].unit.isEmpty { numbers[index].unit = unit }
    guard numbers.allSatisfy({ $0.unit == unit }) else { return nil }
    return .ordered(label: Labels.trimmed(label), numbers)
  }

  /// The words without 分别为; in 分别新增 the verb is what is measured.
  private static func orderedLabel(_ text: Glyphs) -> Glyphs? {
    if let (count, _) = orderedWords.suffix(of: text) { return text.without(last: count) }
    guard let place = text.firstPlace(of: Glyphs("分别")) else { return nil }
    let verb = text.without(first: place + 2)
    guard flows.has(verb), Labels.trimmed(Array(text[..<place])).isEmpty else { return nil }
    return verb
  }

  private static let flows = WordSet(words: "新增 净增 当月新增 当月净增 累计新增 累计净增 年累计新增 年累计净增")

  private static let orderedWords = WordSet(words: "分别为 分别达 分别达到 分别是 分别达到了 依次为 依次达 均分别为")
  private static let separators = WordSet(words: "、 和 及 以及 与")
}
