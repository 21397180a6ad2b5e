import TongbaoCore

/// Makes values of what is said of one region.
extension SentenceReader {
  /// A clause about one region, which it begins with or which was told: whether it was read.
  mutating func readOfRegion(_ pieces: [Piece], _ bracket: [Piece]?) -> Bool? {
    var pieces = pieces
    if let mean = readScopedMean(pieces, bracket) { return mean }
    if case .scope? = pieces.first, let rank = StatementReader.rankBehindScope(pieces) { return add(rank, bracket) }
    if case .scope(let named)? = pieces.first {
      // 列全国18位 begins with a verb; here a region begins.
      scope.region = name(of: named)
      scope.followsList = false
      (scope.hasStranger, scope.opensWithStranger) = (false, false)
      pieces.removeFirst()
      takeMonth(&pieces)
      if case .scope? = pieces.first { return nil }
      // 全国3.8% behind a key: the figure of what the key names.
      if let number = Self.onlyNumber(pieces) { return tellHead(number, bracket) }
    } else if let said = readOfList(pieces) {
      return said
    }
    if let campaign = readCampaign(pieces, bracket) { return campaign }
    if case .text(let text)? = pieces.first { pieces[0] = .text(withoutMeans(readKey(text))) }
    if case .text([])? = pieces.first { pieces.removeFirst() }
    // The bracket of 已达到第二季度目标(17天) is what the clause turns on.
    if let bracket, let reached = StatementReader.read(pieces + [.bracket(bracket)]) { return add(reached, nil) }
    guard let statement = StatementReader.read(pieces) else { return nil }
    if scope.followsList, statement.isFigure {
      leaveUnread(.noRegion)
      return true
    }
    return add(statement, bracket)
  }

  /// `装机时长全国平均为21.3小时`: the label stands before the region.
  private mutating func readScopedMean(_ pieces: [Piece], _ bracket: [Piece]?) -> Bool? {
    guard pieces.count == 4, case .text(let label) = pieces[0], case .scope(let named) = pieces[1],
      case .text(let mean) = pieces[2], ClauseWords.averages.has(mean.last == 0x4E3A ? mean.without(last: 1) : mean),
      case .number(let number) = pieces[3], number.edge == .exact, !number.isSpan, !number.isPoints,
      Labels.isGeneric(label) || Labels.canName(label)
    else { return nil }
    scope.region = name(of: named)
    (scope.followsList, scope.hasStranger, scope.opensWithStranger) = (false, false, false)
    return add(.figure(label: label, number, isApproximate: false), bracket)
  }

  /// Takes a month off before a label, which is part of what it tells.
  mutating func takeMonth(_ pieces: inout [Piece]) {
    guard case .period(let period)? = pieces.first, pieces.count > 1 else { return }
    if period.kind == .month, !period.isSpan {
      month = (Glyphs("\(period.number)月"), period)
    } else {
      scope.period = period
    }
    pieces.removeFirst()
  }

  /// The name of the region that 全国 or 全省 means.
  func name(of named: Scope) -> String? {
    switch named {
    case .nation: setting.nation?.short ?? "全国"
    case .head(let word): setting.name(of: word)
    }
  }

  /// Words without `通过…行动` before them, which says how.
  func withoutMeans(_ text: Glyphs) -> Glyphs {
    guard text.has(Glyphs("通过"), at: 0), let place = Self.ways.first(in: text), place.place <= 10 else { return text }
    return text.without(first: place.place + place.count)
  }

  private static let yearEnds = WordSet(words: "上年末 去年末 上年底 去年底 年初 去年年底")
  private static let ways = WordSet(words: "行动 活动 方式")
  private static let means = WordSet(words: "月均 人均 户均 年均")

  /// `5万攻坚小区已摘牌14718个`: of so many, so many.
  mutating func readCampaign(_ pieces: [Piece], _ bracket: [Piece]?) -> Bool? {
    guard pieces.count == 3, case .number(let all) = pieces[0], case .text(let text) = pieces[1],
      case .number(let some) = pieces[2], all.edge == .exact, some.edge == .exact, !all.isPercent, !some.isPercent,
      !all.isSpan, !some.isSpan, let place = text.firstPlace(of: Glyphs("已")), place >= 2
    else { return nil }
    let noun = Array(text[..<place])
    guard Labels.canName(noun), let region else { return nil }
    noteHead(noun, unit: all.unit, measure: .total)
    tell(all, .total, region: region, label: noun, noun)
    noteHead(text, unit: some.unit, measure: .value)
    tell(some, .value, region: region, label: text, text)
    if let bracket { readAside(bracket) }
    return true
  }

  /// Adds what a statement says of the region; whether it could be told of what.
  mutating func add(_ statement: Statement, _ bracket: [Piece]?) -> Bool {
    guard let region else {
      leaveUnread(.noRegion)
      return true
    }
    let isAdded: Bool
    switch statement {
    case .figure(let label, let number, let isApproximate): isAdded = add(number, label, isApproximate, region)
    case .bound(let label, let comparison, let number): isAdded = add(bound: number, comparison, label, region)
    case .change(let change, let number, let words): isAdded = add(number, change, words, region)
    case .lead(let label, _, let number, let words): isAdded = add(lead: number, label, words, region)
    case .gap(let number, let words): isAdded = addToLast(number, .gapToNation, words, region)
    case .rank(let label, let rank, let words): isAdded = add(rank: rank, label, words, region)
    case .completion(let label, let words, let number): isAdded = add(completion: number, label, words, region)
    case .reached(let words, let number): isAdded = addToLast(number, .target, words, region)
    case .target(let words, let comparison, let number): isAdded = add(target: number, comparison, words, region)
    case .gapToTarget(let words, let number): isAdded = addToLast(number, .gapToTarget, words, region)
    case .share(let words, let number): isAdded = add(share: number, words, region)
    }
    if isAdded, let bracket { readAside(bracket) }
    return isAdded
  }

  /// A label's figure.
  mutating func add(_ number: Quantity, _ label: Glyphs, _ isApproximate: Bool, _ region: String) -> Bool {
    if Self.daily.has(label), let head = scope.heads.last, !scope.isLost, Labels.isFlowName(head.text) {
      tell(number, .daily, region: region, label: label, isApproximate: isApproximate, head.text)
      return true
    }
    // 月均320万户 behind an amount since the beginning of the year.
    if Self.means.has(label), let head = scope.heads.last, Labels.isFlowName(head.text) { return false }
    guard let name = name(of: label, number), label.isEmpty || !name.isEmpty else { return false }
    if let change = Change(suffixOf: name), change.since != .unnamed { return false }
    let own = Labels.measure(of: label.isEmpty ? name : label, afterMonth: month != nil)
    let measure = own == .value ? Labels.measure(of: name, afterMonth: month != nil) : own
    noteHead(name, unit: number.unit, measure: measure)
    tell(number, measure, region: region, label: label, isApproximate: isApproximate, name)
    return true
  }

  /// The indicator that a figure without a label or with a generic one is of.
  func name(of label: Glyphs, _ number: Quantity) -> Glyphs? {
    guard label.isEmpty else { return indicator(of: label, unit: number.unit) }
    // 达到9.1% behind a clause that only named the indicator.
    guard !scope.isLost, let head = scope.heads.last, head.isMeasured, head.unit == nil,
      number.isPercent == Labels.endsInRate(head.text)
    else { return nil }
    return head.text
  }

  /// A figure that is only bounded: a list of the one region.
  mutating func add(
    bound number: Quantity, _ comparison: StatedGroup.Comparison, _ label: Glyphs, _ region: String
  ) -> Bool {
    guard let name = indicator(of: label, unit: number.unit) else { return false }
    let own = Labels.measure(of: label.isEmpty ? name : label, afterMonth: month != nil)
    noteHead(name, unit: number.unit, measure: own)
    var group = StatedGroup(
      measure: own, regions: [region], comparison: comparison, value: .number(number.span?.upper ?? number.value),
      unit: number.unit.string,
      printedCount: nil, isComplete: false, isExcept: false, values: [:],
      label: ReportReader.excerpt(text, clauseRange), id: id(name, own, label: label, unit: number.unit.string))
    if number.isSpan { (group.bandEdge, group.isBetween) = (number.value, true) }
    _ = collector.add(group, of: name, period)
    return true
  }

  /// A change, of what was told of last where it has no label.
  mutating func add(_ number: Quantity, _ change: Change, _ words: Glyphs, _ region: String) -> Bool {
    guard let measure = change.measure(in: number.unit),
      let name = change.base.isEmpty ? changed(by: number, words) : indicator(of: change.base, unit: nil)
    else { return false }
    noteHead(name, unit: scope.heads.last { $0.text == name }?.unit, measure: measure)
    scope.endsInChange = change.base.isEmpty
    tell(number, measure, region: region, label: words, isApproximate: number.edge == .about, name)
    return true
  }

  /// What a change without a label is of: what was told of last; nil where that is an amount and the change in points, which
  /// are its share's or its growth's.
  private func changed(by number: Quantity, _ words: Glyphs) -> Glyphs? {
    // 总数达5万户，净增1万户，比上年末增长5%: what has grown since then is the stock.
    if Self.yearEnds.isIn(words), let last = scope.heads.last(where: \.isMeasured), Labels.isFlowName(last.text) {
      return scope.isLost ? nil : scope.stock(of: last)?.text
    }
    guard number.isPoints, let last = scope.heads.last(where: \.isMeasured) else { return lastName }
    let isRate = last.unit.map { $0 == [0x25] || $0 == Quantity.points } ?? !last.measure.isChange
    return isRate || Labels.endsInRate(last.text) ? lastName : nil
  }

  /// What was told of last.
  var lastName: Glyphs? { scope.isLost ? nil : scope.heads.last { $0.isMeasured }?.text }

  mutating func add(lead number: Quantity, _ label: Glyphs, _ words: Glyphs, _ region: String) -> Bool {
    guard let name = label.isEmpty ? lastName : indicator(of: label, unit: nil) else { return false }
    tell(number, .leadOverPace, region: region, label: words, name)
    return true
  }

  mutating func add(rank: Int, _ label: Glyphs, _ words: Glyphs, _ region: String) -> Bool {
    let number = Quantity(value: Double(rank), unit: [0x4F4D], decimals: 0)
    if label.isEmpty {
      // 均名列全国第1: the place of all that was told of.
      guard words.first == 0x5747 else { return addToLast(number, .rank, words, region) }
      return addToAll(number, words, region)
    }
    let change = Change(suffixOf: label)
    guard let name = indicator(of: change?.base ?? label, unit: nil) else { return false }
    let of = change?.measure(in: [0x25])
    tell(number, .rank, region: region, label: words, of: of, name)
    return true
  }

  /// A rank of every indicator that the sentence gave a figure of this region of.
  mutating func addToAll(_ number: Quantity, _ words: Glyphs, _ region: String) -> Bool {
    guard !scope.isLost else { return false }
    let told = collector.facts.filter { $0.values.contains { $0.region == region } }.map { Glyphs($0.indicator.text) }
    for name in told {
      tell(number, .rank, region: region, label: words, name)
    }
    return !told.isEmpty
  }

  /// A gap, a place or a target of what was told of last.
  mutating func addToLast(_ number: Quantity, _ measure: Measure, _ words: Glyphs, _ region: String) -> Bool {
    guard !scope.isLost, let head = scope.heads.last, head.isMeasured else { return false }
    // 份额21%，较去年下降0.6PP，列全国12位: the place may be of either.
    if scope.endsInChange, measure != .gapToNation || head.unit == nil || head.unit == [0x25] { return false }
    scope.endsInChange = false
    let isOfChange = head.measure.isChange && (number.isPoints || measure != .gapToNation)
    tell(number, measure, region: region, label: words, of: isOfChange ? head.measure : nil, head.text)
    return true
  }

  /// How much of a target is done, of what was told of last.
  mutating func add(
    completion number: Quantity, _ label: Glyphs, _ words: Glyphs, _ region: String
  ) -> Bool {
    let target = ClauseWords.targets.trimmingEnd(words)
    let measure: Measure =
      target.contains(Glyphs("月")) ? .monthCompletion : target.contains(Glyphs("年")) ? .yearCompletion : .completion
    guard let name = label.isEmpty ? completed : indicator(of: label, unit: nil) else { return false }
    noteHead(name, unit: number.unit, measure: measure)
    tell(number, measure, region: region, label: Glyphs("完成") + words, name)
    return true
  }

  /// What a target without a name was of: the one amount that was told; of several the one since the beginning of the year
  /// where it is the last. 用户达5万户，渗透率30%，完成目标的80% does not tell.
  private var completed: Glyphs? {
    guard !scope.isLost, let last = scope.heads.last(where: \.isMeasured) else { return nil }
    let amounts = scope.heads.filter {
      $0.isMeasured && $0.unit != nil && $0.unit != [0x25] && !Labels.endsInRate($0.text) && $0.text != last.text
    }
    if Labels.endsInRate(last.text) { return amounts.isEmpty ? last.text : nil }
    return amounts.isEmpty || last.measure == .yearToDate || last.measure.isCompletion ? last.text : nil
  }

  /// What is aimed at, of the figure before it.
  private mutating func add(
    target number: Quantity, _ comparison: StatedGroup.Comparison?, _ words: Glyphs, _ region: String
  ) -> Bool {
    guard let comparison else { return addToLast(number, .target, words, region) }
    guard !scope.isLost, !scope.endsInChange, let head = scope.heads.last, head.isMeasured, !head.measure.isChange
    else {
      return false
    }
    let group = StatedGroup(
      measure: .target, regions: [region], comparison: comparison, value: .number(number.value),
      unit: number.unit.string, printedCount: nil, isComplete: false, isExcept: false, values: [:],
      label: ReportReader.excerpt(text, clauseRange), id: nil)
    _ = collector.add(group, of: head.text, period)
    return true
  }

  /// How much of a whole what was told of last is.
  private mutating func add(share number: Quantity, _ words: Glyphs, _ region: String) -> Bool {
    guard !scope.isLost, let last = scope.heads.last, last.isMeasured, !Labels.endsInRate(last.text),
      let head = Labels.isFlowName(last.text) ? scope.stock(of: last) : last
    else { return false }
    let name = head.text + Glyphs("占比")
    noteHead(name, unit: number.unit, measure: .share)
    // What follows without a label is of the amount again.
    noteHead(head.text, unit: head.unit, measure: head.measure)
    tell(number, .share, region: region, label: words, name)
    return true
  }

  /// Adds a figure of an indicator.
  mutating func tell(
    _ number: Quantity, _ measure: Measure, region: String, label: Glyphs, isApproximate: Bool = false,
    of: Measure? = nil, _ name: Glyphs
  ) {
    let value = StatedValue(
      region: region, measure: measure, of: of, value: number.value, unit: number.unit.string,
      isApproximate: isApproximate, label: label.string, id: id(name, measure, label: label, unit: number.unit.string),
      decimals: number.decimals)
    collector.add(value, of: name, period)
  }
}

extension Statement {
  /// Whether it is a figure that needs to be told whose it is.
  fileprivate var isFigure: Bool {
    switch self {
    case .figure, .bound, .completion, .change: true
    case .lead, .gap, .rank, .reached, .target, .gapToTarget, .share: false
    }
  }
}
