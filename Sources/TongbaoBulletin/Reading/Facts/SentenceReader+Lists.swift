/// Lists of regions and what they have in common.
extension SentenceReader {
  /// `除A、B外，其余均…`: whether it was read; nil where the clause has no such form.
  mutating func readException(_ pieces: [Piece]) -> Bool? {
    guard pieces.count >= 4, case .text(let opening) = pieces[0], opening.last == 0x9664,
      ClauseWords.connectives.trimmingStart(opening).count == 1, case .list(let list) = pieces[1],
      case .text(let behind) = pieces[2], let (count, _) = ClauseJoiner.ends.word(in: behind, at: 0)
    else { return pieces.count == 3 ? shortException(pieces) : nil }
    var rest = Array(pieces[3...])
    if count < behind.count { rest.insert(.text(behind.without(first: count)), at: 0) }
    return readOthers(rest, except: list)
  }

  /// The form in which all words behind the list are one text.
  private mutating func shortException(_ pieces: [Piece]) -> Bool? {
    guard case .text(let opening) = pieces[0], opening == [0x9664], case .list(let list) = pieces[1],
      case .text(let behind) = pieces[2], let (count, _) = ClauseJoiner.ends.word(in: behind, at: 0),
      count < behind.count
    else { return nil }
    return readOthers([.text(behind.without(first: count))], except: list)
  }

  /// What holds for all others.
  private mutating func readOthers(_ pieces: [Piece], except list: RegionList) -> Bool? {
    guard case .text(let text)? = pieces.first, let (count, _) = Self.others.word(in: text, at: 0) else { return nil }
    var rest = pieces
    // 其余9省: how many they are.
    if count == text.count, case .number(let number)? = rest.dropFirst().first, number.decimals == 0,
      CountNouns().isAt(number.unit, 0) || number.unit.isEmpty || Self.counters.has(number.unit),
      case .text(let behind)? = rest.dropFirst(2).first
    {
      rest.removeFirst(2)
      let noun =
        number.unit.isEmpty || Self.counters.has(number.unit) ? Self.otherNouns.word(in: behind, at: 0)?.count ?? 0 : 0
      rest[0] = .text(ClauseWords.adverbs.trimmingStart(behind.without(first: noun)))
      return readOthers(predicate: rest, except: list)
    }
    let words = Self.otherNouns.word(in: text, at: count).map { count + $0.count } ?? count
    rest[0] = .text(ClauseWords.adverbs.trimmingStart(text.without(first: words)))
    return readOthers(predicate: rest, except: list)
  }

  private mutating func readOthers(predicate pieces: [Piece], except list: RegionList) -> Bool? {
    guard let predicate = PredicateReader.read(pieces) else { return nil }
    switch predicate {
    case .comparison, .target: return add(predicate, of: list, isExcept: true)
    case .rank, .ordered, .words: return nil
    }
  }

  /// `其余分公司均低于97%` behind the one list of the sentence, whose members are told one by one.
  mutating func readOthersOfList(_ pieces: [Piece]) -> Bool? {
    guard scope.followsList, let last = scope.list, last.list.arePairs, !last.list.hasUnknown else { return nil }
    return readOthers(pieces, except: last.list)
  }

  /// Whether a clause speaks of the others of a list that stands elsewhere: 其余各省.
  static func speaksOfOthers(_ placed: [PlacedPiece]) -> Bool {
    guard case .text(let text)? = placed.first?.piece else { return false }
    return text.starts(with: Glyphs("其余"))
  }

  private static let others = WordSet(words: ", 其余 其他 其它 各省 各分公司 全部 各地市 各市州 各单位 各市")
  private static let otherNouns = WordSet(
    words: "各分公司 各省公司 各省 分公司 省公司 省份 省 地市 市州 地区 单位 公司 各公司 各地市 各市 各单位 个省 市公司 区县 省区市 省市 各省市 各地区 市")

  /// `…的分公司为A、B`: the condition stands before the names.
  mutating func readListBehind(_ pieces: [Piece]) -> Bool? {
    // 最高为江苏99.8%: the figure stands behind the name.
    if pieces.count == 3, case .list(var list) = pieces[1], list.isSingle, list.members[0].value == nil,
      let number = Self.onlyNumber([pieces[2]]), case .text(let text) = pieces[0],
      Self.extremeNames.suffix(of: text) != nil
    {
      list.members[0].value = number
      return readListBehind([pieces[0], .list(list)])
    }
    guard pieces.count >= 2, case .list(var list)? = pieces.last else { return nil }
    var condition = Array(pieces.dropLast())
    takeCount(&condition, &list)
    takeSpelledCount(&condition, &list)
    guard case .text(let text)? = condition.last,
      let words = Self.beforeNames(text, isAfterRank: Self.isRank(condition.dropLast().last))
    else { return nil }
    if words.isMore { return readMore(list, condition.dropLast() + [.text(words.text)]) }
    condition[condition.count - 1] = .text(words.text)
    if words.text.isEmpty { condition.removeLast() }
    if case .scope? = condition.first { condition.removeFirst() }
    if condition.count == 1, case .text(let text) = condition[0], let extreme = Extreme(suffixOf: text) {
      return lead(list, extreme)
    }
    guard let predicate = PredicateReader.read(condition) else { return nil }
    switch predicate {
    case .comparison, .target, .rank: return add(predicate, of: list, isExcept: false)
    case .ordered, .words: return nil
    }
  }

  /// Takes `共6个` and `分别为`, `有3省:` or `的3个地区为` out from between the condition and the names.
  private func takeCount(_ condition: inout [Piece], _ list: inout RegionList) {
    guard condition.count >= 3, case .text(let behind)? = condition.last,
      case .number(let number) = condition[condition.count - 2], number.decimals == 0, number.edge == .exact,
      case .text(let before) = condition[condition.count - 3], number.value >= 1, number.value < 10_000, !number.isSpan,
      number.unit.isEmpty || Self.counters.has(number.unit)
    else { return }
    let noun = CountNouns().length(behind, 0) ?? 0
    guard Self.namesFollow.has(behind.without(first: noun)), noun > 0 || !number.unit.isEmpty else { return }
    let rest = Self.countWords.trimmingEnd(before)
    if list.count == nil { list.count = Int(number.value) }
    condition.removeLast(3)
    condition.append(.text(rest + Glyphs("为")))
  }

  /// Takes a spelled number out from before the noun: 最高的三个地区为.
  private func takeSpelledCount(_ condition: inout [Piece], _ list: inout RegionList) {
    guard case .text(let text)? = condition.last,
      let place = text.lastIndex(of: 0x7684), let (value, end) = QuantityLexer.spelled(text, at: place + 1)
    else { return }
    let start = end < text.count && (text[end] == 0x4E2A || text[end] == 0x5BB6) ? end + 1 : end
    guard let noun = CountNouns().length(text, start), Self.namesFollow.has(text.without(first: start + noun)) else {
      return
    }
    if list.count == nil { list.count = value }
    condition[condition.count - 1] = .text(Array(text[...place]) + Glyphs("为"))
  }

  private static let extremeNames = WordSet(
    words: "最高为 最高是 最高的为 最高的是 最低为 最低是 最低的为 最低的是 最多的是 最少的是 最大的是 最小的是 最快的是 最慢的是")
  private static let counters = WordSet(words: "个 家")
  private static let countWords = WordSet(words: "共有 共 有 共计 为 达 达到")
  private static let namesFollow = WordSet(words: "分别为 分别是 为 包括 即 分别有 是 依次为 : 分别为: 分别是: 包括: ,分别为 ,分别是 ,为 有")

  /// The words before `的分公司为`, and whether 还有 stands behind.
  private static func beforeNames(_ text: Glyphs, isAfterRank: Bool) -> (text: Glyphs, isMore: Bool)? {
    var rest = text
    if rest.last == 0x3A { rest = rest.without(last: 1) }
    let verb = nameVerbs.suffix(of: rest)
    rest = rest.without(last: verb?.count ?? 0)
    let noun = nameNouns.suffix(of: rest)
    rest = rest.without(last: noun?.count ?? 0)
    if verb != nil, noun == nil, Extreme(suffixOf: rest) != nil { return (rest, false) }
    guard rest.last == 0x7684, verb != nil || text.last == 0x3A else {
      // 前三名为: the names of places need no noun.
      return isAfterRank && rest.isEmpty ? ([], false) : nil
    }
    return (rest.without(last: 1), verb?.meaning == true)
  }

  private static let nameVerbs = WordTable<Bool>([
    ("分别为 为 有 是 包括 主要有 分别是 主要是 依次为 分别有 依次是 主要为", false), ("还有 还包括", true),
  ])
  private static let nameNouns = WordSet(
    words: "省份 省 分公司 地区 公司 地市 区县 区县公司 省市 单位 省公司 市州 县 省区市 市 省(区、市) 各省 地市公司 县市 城市")

  /// `排在前五位的地区还有A、B`: the list goes on one that was begun.
  private mutating func readMore(_ list: RegionList, _ condition: [Piece]) -> Bool? {
    guard let leading = scope.list, leading.isLeading, case .rank(let count, let isTop)? = condition.dropLast().last,
      case .text(let end)? = condition.last, end.isEmpty,
      condition.count == 2 || condition.count == 3 && Self.isRankVerb(condition[0])
    else { return nil }
    guard let name = scope.heads.last(where: \.isMeasured)?.text, !scope.isLost else { return nil }
    var whole = leading.list
    whole.members += list.members
    whole.count = nil
    whole.hasEtc = whole.hasEtc || list.hasEtc
    var group = self.group(of: whole, comparison: isTop ? .top : .bottom, value: .number(Double(count)))
    group.values.merge(leading.values) { first, _ in first }
    group.measure = scope.heads.last?.measure ?? .value
    group.label = ReportReader.excerpt(text, clauseRange)
    group.id = id(name, group.measure, label: [], unit: group.unit)
    problems += ListChecks.problems(of: whole, places: count, at: clausePlace)
    if let old = leading.group, collector.facts[old.fact].groups[old.group].comparison == group.comparison {
      collector.change(old) { $0 = group }
    } else {
      _ = collector.add(group, of: name, period)
    }
    scope.list = nil
    return true
  }

  private static func isRank(_ piece: Piece?) -> Bool {
    if case .rank? = piece { true } else { false }
  }

  private static func isRankVerb(_ piece: Piece) -> Bool {
    if case .text(let text) = piece { PredicateReader.rankVerbs.has(text) } else { false }
  }

  /// `A、B等11省…`: the names stand first.
  mutating func readListBefore(_ pieces: [Piece], _ bracket: [Piece]?) -> Bool? {
    guard case .list(let list)? = pieces.first else { return nil }
    var rest = Array(pieces.dropFirst())
    takeMonth(&rest)
    if case .text(let text)? = rest.first, rest.count > 0 {
      rest[0] = .text(Self.listAdverbs.trimmingStart(text))
      if case .text([])? = rest.first { rest.removeFirst() }
    }
    if rest.isEmpty { return list.arePairs ? tellPairs(list) : nil }
    if list.isSingle, let extreme = Extreme(rest, bracket) { return lead(list, extreme) }
    if let value = Self.onlyNumber(rest), list.isSingle { return tell(value, of: list, bracket) }
    if let predicate = PredicateReader.read(rest) {
      let done = add(predicate, of: list, isExcept: false)
      if done, let bracket { readAside(bracket) }
      return done
    }
    guard list.isSingle, list.members[0].isKnown, let statement = StatementReader.read(rest) else { return nil }
    // 西藏为0.4%: the region is named, and the figure is of what was told of in its unit.
    if case .figure(let label, let number, _) = statement, label.isEmpty, scope.heads.last?.unit != nil {
      return tell(number, of: list, bracket)
    }
    let outer = scope.region
    scope.region = list.members[0].name
    scope.followsList = false
    if add(statement, bracket) { return true }
    scope.region = outer
    return false
  }

  private static let listAdverbs = WordSet(words: "的 各 均 都 仍 也 , 这 三省 两省 四省 五省")
  /// The clause's range in the report.
  var clauseRange: Range<Int> {
    let start = passage.origin(of: clause.first?.range.lowerBound ?? 0)
    return start..<(clause.last.map { passage.origin(of: $0.range.upperBound - 1) + 1 } ?? start)
  }

  /// The group that a list makes.
  func group(
    of list: RegionList, comparison: StatedGroup.Comparison, value: StatedGroup.Value, isExcept: Bool = false
  ) -> StatedGroup {
    let names = list.names
    let isRank = comparison == .top || comparison == .bottom
    let isAll = list.count == list.members.count && !list.hasUnknown && Set(names).count == names.count
    return StatedGroup(
      measure: .value, regions: names, comparison: comparison, value: value, unit: "",
      printedCount: list.count ?? (isRank ? value.wholeNumber : nil),
      isComplete: isExcept
        ? !list.hasUnknown && (isAll || !list.hasEtc) : isRank ? value.wholeNumber == names.count : isAll,
      isExcept: isExcept, values: list.values, label: "")
  }
}

extension StatedGroup.Value {
  /// The number, where it is a whole one.
  var wholeNumber: Int? {
    if case .number(let number) = self, number == number.rounded(), number.magnitude < 1e9 { Int(number) } else { nil }
  }
}
