/// Clauses that say how many regions meet a condition, and perhaps name them behind it.
extension SentenceReader {
  /// `5省低于70%:A、B…`, `31省均超过3%`: whether it was read; nil where the clause does not begin with a number of regions.
  mutating func readCountFirst(_ pieces: [Piece]) -> Bool? {
    guard let opening = CountOpening(pieces) else { return nil }
    var condition = opening.rest
    let names = Self.takeNames(&condition)
    let isOfAll = Self.takeEach(&condition) || opening.saysAll
    guard let predicate = PredicateReader.read(condition) else { return nil }
    switch predicate {
    case .comparison, .target: break
    case .rank, .ordered, .words: return nil
    }
    if var list = names {
      if list.count == nil { list.count = opening.count }
      return add(predicate, of: list, isExcept: false)
    }
    if isOfAll, setting.areAll(opening.count, opening.noun) {
      return add(predicate, of: RegionList(members: [], count: opening.count ?? setting.memberCount), isExcept: true)
    }
    if case .comparison(let said) = predicate {
      leaveCount(said)
    } else {
      let wasLost = scope.isLost
      leaveUnread(.countOnly)
      scope.isLost = wasLost
    }
    return true
  }

  /// Takes the names off the end with the words that announce them.
  private static func takeNames(_ condition: inout [Piece]) -> RegionList? {
    guard condition.count >= 2, case .list(let list)? = condition.last,
      case .text(let before) = condition[condition.count - 2]
    else { return nil }
    let words = before.last == 0x3A ? before.without(last: 1) : before
    let verb = ClauseJoiner.names.suffix(of: words)?.count ?? 0
    guard verb > 0 || words.count < before.count else { return nil }
    condition.removeLast(2)
    if verb < words.count { condition.append(.text(words.without(last: verb))) }
    return list
  }

  private static let counters = WordSet(words: "个 家")
  /// Takes 均 and the like out from before the comparison; whether one stood there.
  private static func takeEach(_ condition: inout [Piece]) -> Bool {
    for (index, piece) in condition.enumerated() {
      guard case .text(let text) = piece, text.contains(where: { $0 == 0x5747 || $0 == 0x90FD }) else { continue }
      if let place = text.firstPlace(of: [0x5747]) ?? text.firstPlace(of: [0x90FD]),
        Labels.isEach(text, at: place)
      {
        condition[index] = .text(Array(text[..<place] + text[(place + 1)...]))
        return true
      }
    }
    return false
  }

  /// `占比超过80%的省份已有20个`: no names, but what the next clauses are of.
  mutating func readCount(_ pieces: [Piece]) -> Bool {
    guard pieces.count >= 3, case .number(let count)? = pieces.last, count.edge == .exact, count.decimals == 0,
      count.unit.isEmpty || Self.counters.has(count.unit), case .text(let words) = pieces[pieces.count - 2],
      let place = Self.counted.first(in: words), place.place + place.count == words.count
    else { return false }
    var condition = Array(pieces.dropLast(2))
    let rest = Array(words[..<place.place])
    if !rest.isEmpty { condition.append(.text(rest)) }
    guard case .comparison(let said)? = PredicateReader.read(condition) else { return false }
    leaveCount(said)
    return true
  }

  /// Lists a clause that only counts, and notes what it is of.
  private mutating func leaveCount(_ said: Predicate.Comparison) {
    let unit: Glyphs? = said.change == nil && !said.unit.isEmpty ? said.unit : nil
    let name = indicator(of: said.label, unit: unit)
    leaveUnread(.countOnly)
    guard let name else { return }
    let change = said.change.flatMap { $0.measure(in: [0x25]) }
    noteHead(name, unit: said.unit, measure: change ?? Labels.measure(of: name))
  }

  private static let counted = WordSet(
    words: """
      的省份已有 的省份有 的省份共 的省份共有 的省份达 的省份达到 的分公司有 的分公司共 的分公司共有 的地区有 的省市有 的省市已有 的省份为 的省已有 的省有 的地市有 的地市共 \
      的有 的共 的共有 的省区市有 的省区市共 的省公司有 的区县有 的区县共
      """)
}

extension Labels {
  /// Whether a 均 or 都 at a place is no part of a word such as 日均, 平均 or 成都.
  static func isEach(_ text: Glyphs, at place: Int) -> Bool {
    guard place > 0 else { return true }
    return ![0x65E5, 0x6708, 0x6237, 0x4EBA, 0x5E73, 0x5E74, 0x6210, 0x9996].contains(text[place - 1])
      && !(place + 1 < text.count && text[place + 1] == 0x503C)
  }
}
