/// Reads what a clause says of one region.
enum StatementReader {
  /// The statement that all of the pieces make; nil where they make none. Brackets at the end are read by themselves.
  static func read(_ pieces: [Piece]) -> Statement? {
    if let rank = rank(pieces) { return rank }
    if let gap = gap(pieces) { return gap }
    if case .text(let text)? = pieces.first, pieces.count == 2, case .bracket(let inside) = pieces[1] {
      return reached(text, inside)
    }
    if pieces.count == 3, case .text(let text) = pieces[0], case .bracket = pieces[1],
      case .number(let number) = pieces[2],
      !number.isSpan
    {
      // 领先时间进度(58.3%)4.7PP: the bracket has the pace.
      return lead(text, number)
    }
    guard pieces.count == 2, case .text(let text) = pieces[0], case .number(let number) = pieces[1] else { return nil }
    if let span = number.span {
      guard let band = Band(text, number.value, span), isBoundLabel(band.label) else { return nil }
      return .bound(label: band.label, band.comparison, number)
    }
    return lead(text, number) ?? compared(text, number) ?? TargetReader.gap(text, number) ?? share(text, number)
      ?? completion(text, number)
      ?? change(text, number) ?? bound(text, number)
      ?? figure(text, number)
  }

  /// `label为30%`, `label30万户`.
  private static func figure(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard number.edge == .exact || number.edge == .about, !number.isPoints, number.unit != [0x500D] else { return nil }
    var label = text
    var isApproximate = number.edge == .about
    var hasCopula = false
    while let (count, about) = ClauseWords.copulas.suffix(of: label) {
      label = label.without(last: count)
      isApproximate = isApproximate || about
      hasCopula = true
    }
    label = withoutDone(label)
    if number.isPercent, label.hasSuffix(mean), Labels.endsInRate(label.without(last: 2)) {
      (label, hasCopula) = (label.without(last: 2), true)
    }
    // 到达 is both: what is reached, and the word for the stock.
    if text.hasSuffix(reachedWord) { label = text }
    label = Labels.trimmed(label)
    guard Self.isLabel(label, number, hasCopula: hasCopula) else { return nil }
    return .figure(label: label, number, isApproximate: isApproximate)
  }

  /// Words without 完成 or 共受理 before them, which say only that it was done: 完成运营收入8.6亿元.
  private static func withoutDone(_ label: Glyphs) -> Glyphs {
    guard let (count, _) = doneOpenings.word(in: label, at: 0), label.count - count >= 2, !Labels.isGeneric(label),
      ClauseWords.targets.suffix(of: label) == nil
    else { return label }
    return label.without(first: count)
  }

  private static let doneOpenings = WordSet(words: "完成 实现 共完成 累计完成 共 累计实现 共计 总计 全年完成")

  private static let mean = Glyphs("平均")
  private static let reachedWord = Glyphs("到达")

  /// Whether words can be what a number with this unit is of.
  private static func isLabel(_ label: Glyphs, _ number: Quantity, hasCopula: Bool) -> Bool {
    if label.isEmpty { return hasCopula }
    guard Labels.isGeneric(label) || Labels.canName(label) else { return false }
    if number.isPercent { return hasCopula || Labels.endsInRate(label) || Labels.isGeneric(label) }
    if number.unit.isEmpty {
      return (hasCopula || counts.suffix(of: label) != nil) && notFigures.suffix(of: label) == nil
    }
    return notAmounts.suffix(of: label) == nil
  }

  private static let counts = WordSet(words: "数 量 户 户数 人数 次数")
  /// Labels of numbers that measure nothing.
  private static let notFigures = WordSet(words: "热线 电话 传真 邮编 编号 号码 文号 页 代码 网址 版本 号")
  /// Words before an amount that make it a part of something else.
  private static let notAmounts = WordSet(words: "的 每 前 后 第 了 以 对 向 从 由 近 年 月 日 至少 最少 最多 不 名 期 从前 在 于 有 到 内")

  /// `label超过30%`, `label达到96%以上`.
  private static func bound(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard !number.isPoints else { return nil }
    if let (count, comparison) = ClauseWords.comparisons.suffix(of: text) {
      guard number.edge == .exact || number.edge == .more && comparison == .above else { return nil }
      let label = Labels.trimmed(text.without(last: count))
      return isBoundLabel(label) ? .bound(label: label, comparison, number) : nil
    }
    let comparison: StatedGroup.Comparison
    switch number.edge {
    case .atLeast: comparison = .atLeast
    case .atMost: comparison = .atMost
    case .more: comparison = .above
    case .less: comparison = .below
    case .exact, .about: return nil
    }
    var label = text
    var isApproximate = false
    while let (count, about) = ClauseWords.copulas.suffix(of: label) {
      label = label.without(last: count)
      isApproximate = isApproximate || about
    }
    label = Labels.trimmed(doneWords.trimmingEnd(label))
    guard isBoundLabel(label), !label.isEmpty else { return nil }
    if isApproximate { return .figure(label: label, number, isApproximate: true) }
    return .bound(label: label, comparison, number)
  }

  /// `占总用户数的92.5%`: how much of what the words name.
  private static func share(_ text: Glyphs, _ number: Quantity) -> Statement? {
    let text = ClauseWords.adverbs.trimmingStart(text)
    guard text.first == 0x5360, number.isPercent, number.edge == .exact, text.last == 0x7684,
      (4...16).contains(text.count)
    else { return nil }
    let whole = Array(text[1..<(text.count - 1)])
    return (wholes.word(in: whole, at: 0) != nil || totals.suffix(of: whole) != nil) && !whole.contains(0x7684)
      ? .share(words: text, number) : nil
  }

  private static let totals = WordSet(words: "总数 总量 用户数 客户数 总收入")
  private static let wholes = WordSet(words: "总 全部 整体 移动 固定 所有")

  private static let doneWords = WordSet(words: "已建设 已建成 已开通")

  private static func isBoundLabel(_ label: Glyphs) -> Bool {
    label.isEmpty || Labels.isGeneric(label) || Labels.canName(label) && notAmounts.suffix(of: label) == nil
  }

  /// `label同比增长20%`.
  private static func change(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard number.edge == .exact || number.edge == .about,
      let change = Change(suffixOf: text, isBare: number.isPoints && !text.hasSuffix([0x5E45])),
      change.since != .unnamed || number.isPoints && !change.base.isEmpty, change.measure(in: number.unit) != nil
    else { return nil }
    guard change.base.isEmpty || Labels.isGeneric(change.base) || Labels.canName(change.base) else { return nil }
    var number = number
    if change.direction < 0, number.value < 0 { return nil }
    if change.direction < 0 { number.value = -number.value }
    return .change(change, number, words: text)
  }

  /// `领先时间进度7PP`, `超时间进度5.9PP`, `label落后时间进度3个百分点`.
  private static func lead(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard number.isPoints || number.isPercent, number.edge == .exact,
      let (count, pace) = ClauseWords.paces.suffix(of: copulasOff(text))
    else { return nil }
    let rest = copulasOff(text).without(last: count)
    guard let (verb, comparison) = ClauseWords.paceVerbs.suffix(of: rest), comparison != .atLeast else { return nil }
    let label = Labels.trimmed(rest.without(last: verb))
    var number = number
    // 落后…-4.7PP may mean either.
    if comparison == .below, number.value < 0 { return nil }
    if comparison == .below { number.value = -number.value }
    return .lead(label: label, pace, number, words: text)
  }

  /// `较时间进度高9.2PP`: the verb stands behind the pace.
  private static func compared(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard number.isPoints, number.edge == .exact, number.value >= 0, text.first == 0x8F83 || text.first == 0x6BD4,
      let (count, pace) = ClauseWords.paces.word(in: text, at: 1), let (verb, isAhead) = behindPace.suffix(of: text),
      1 + count + verb == text.count
    else { return nil }
    var number = number
    if !isAhead { number.value = -number.value }
    return .lead(label: [], pace, number, words: text)
  }

  private static let behindPace = WordTable<Bool>([
    ("高 快 超 高出 超出 领先 超前", true), ("低 慢 落后 滞后 差", false),
  ])

  private static func copulasOff(_ text: Glyphs) -> Glyphs {
    ClauseWords.copulas.suffix(of: text).map { text.without(last: $0.count) } ?? text
  }

  /// `完成年度目标任务的32%`, `完成全年指标96.8%`.
  private static func completion(_ text: Glyphs, _ number: Quantity) -> Statement? {
    guard number.isPercent, number.edge == .exact else { return nil }
    let text = ClauseWords.adverbs.trimmingStart(ClauseWords.connectives.trimmingStart(text))
    let rest = text.last == 0x7684 ? text.without(last: 1) : text
    guard ClauseWords.targets.suffix(of: rest) != nil, let place = rest.firstPlace(of: done) else { return nil }
    let label = Labels.trimmed(Array(rest[..<place]))
    let words = rest.without(first: place + done.count)
    guard !words.isEmpty, words.count <= 14, !words.contains(0x7684), !words.contains(0x3001),
      label.isEmpty || Labels.canName(label) && !Labels.isGeneric(label)
    else { return nil }
    return .completion(label: label, words: words, number)
  }

  private static let done = Glyphs("完成")

  /// `已达到第二季度目标(17天)`; the period of the target is part of its words.
  private static func reached(_ text: Glyphs, _ inside: [Piece]) -> Statement? {
    guard inside.count == 1, case .number(let number) = inside[0], number.edge == .exact, !number.isSpan else {
      return nil
    }
    let text = ClauseWords.adverbs.trimmingStart(text)
    guard let (count, isReached) = ClauseWords.doneVerbs.word(in: text, at: 0), isReached,
      ClauseWords.targets.suffix(of: text) != nil, text.count <= 18
    else { return nil }
    return .reached(words: text.without(first: count), number)
  }

  /// `超全国水平(23.1%)10.7PP`, `低全国份额0.8PP`, `高于全国平均3个百分点`.
  private static func gap(_ pieces: [Piece]) -> Statement? {
    guard (3...5).contains(pieces.count), case .text(let verb) = pieces[0], case .scope = pieces[1],
      case .number(let number) = pieces[pieces.count - 1], number.edge == .exact, !number.isSpan, number.isPoints,
      let (count, isAbove) = gapVerbs.suffix(of: verb),
      ClauseWords.adverbs.trimmingStart(verb.without(last: count)).isEmpty
    else { return nil }
    var words = verb
    for (index, piece) in pieces[2..<(pieces.count - 1)].enumerated() {
      switch piece {
      case .text(let text) where index == 0 && text.count <= 14 && !text.contains(0x7684): words += text
      case .bracket: continue
      default: return nil
      }
    }
    guard isAbove || number.value >= 0 else { return nil }
    var signed = number
    if !isAbove { signed.value = -signed.value }
    return .gap(signed, words: words)
  }

  private static let gapVerbs = WordTable<Bool>([
    ("超 超过 高于 高 高出 领先 领先于 超出 优于", true), ("低 低于 落后 落后于 不及", false),
  ])

  /// `label列全国18位`, `居全国第5`, `均名列全国第一`.
  private static func rank(_ pieces: [Piece]) -> Statement? {
    guard (2...4).contains(pieces.count), case .text(let text) = pieces[0], case .scope = pieces[1],
      let (count, _) = PredicateReader.rankVerbs.suffix(of: text)
    else { return nil }
    let label = Labels.trimmed(text.without(last: count))
    guard label.isEmpty || Labels.canName(label) || Labels.isGeneric(label) || Change(suffixOf: label) != nil else {
      return nil
    }
    guard let place = place(Array(pieces[2...])) else { return nil }
    return .rank(label: label, place, words: text)
  }

  /// `全省排名第4`: the place of what was told of last.
  static func rankBehindScope(_ pieces: [Piece]) -> Statement? {
    guard pieces.count == 3, case .text(let text) = pieces[1], placeWords.has(text),
      let place = place([.text(Glyphs("第")), pieces[2]])
    else { return nil }
    return .rank(label: [], place, words: text)
  }

  private static let placeWords = WordSet(words: "排名第 排第 第 位列第 排名 居第 位居第 列第")

  /// `第18位`, `第一`, `18位`.
  private static func place(_ pieces: [Piece]) -> Int? {
    var pieces = pieces
    if case .text(let text)? = pieces.first {
      if pieces.count == 1, let ordinal = ordinal(text) { return ordinal }
      guard text == Glyphs("第") || text == Glyphs("排名第") || text == Glyphs("排第") else { return nil }
      pieces.removeFirst()
    }
    guard pieces.count == 1, case .number(let number) = pieces[0], number.edge == .exact, number.decimals == 0,
      !number.isSpan,
      number.unit.isEmpty || ranks.has(number.unit), number.value >= 1, number.value < 10_000
    else { return nil }
    return Int(number.value)
  }

  /// `第一位` or `首位`.
  private static func ordinal(_ text: Glyphs) -> Int? {
    if text == Glyphs("首位") || text == Glyphs("榜首") { return 1 }
    guard text.first == 0x7B2C, let (value, end) = QuantityLexer.spelled(text, at: 1) else { return nil }
    return end == text.count || ranks.has(text.without(first: end)) ? value : nil
  }

  private static let ranks = WordSet(words: "位 名")
}
