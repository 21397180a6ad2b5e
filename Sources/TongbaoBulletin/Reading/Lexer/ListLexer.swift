import TongbaoCore

/// Reads lists of regions.
struct ListLexer: Sendable {
  let names: RegionNames

  /// The list that begins at `start`, and the place behind its count.
  func read(_ text: Glyphs, at start: Int) -> (RegionList, end: Int)? {
    if let groups = GroupList.read(text, at: start, names) { return groups }
    guard let first = member(text, at: start) else { return nil }
    if let pairs = pairs(text, at: start) { return pairs }
    var list = RegionList(members: [first.member])
    var end = first.end
    while let next = nextMember(text, at: end) {
      list.members.append(next.member)
      end = next.end
    }
    tail(text, &list, &end)
    return (list, end)
  }

  /// A name with its figure in brackets.
  private func member(_ text: Glyphs, at start: Int) -> (member: RegionList.Member, end: Int)? {
    guard let (region, end) = names.region(in: text, at: start) else { return nil }
    var member = RegionList.Member(name: region.level == .county ? region.name : region.short, start: start)
    guard let (value, behind) = Self.bracketedQuantity(text, at: end) else { return (member, end) }
    member.value = value
    return (member, behind)
  }

  /// Names that each have their figure behind them, two or more: 福建6.9%、浙江6.4%和江苏6.1%.
  private func pairs(_ text: Glyphs, at start: Int) -> (RegionList, end: Int)? {
    var members: [RegionList.Member] = []
    var (index, end) = (start, start)
    while let (region, behind) = names.region(in: text, at: index),
      let (value, last) = QuantityLexer.read(text, at: behind), value.edge == .exact, !value.isSpan,
      CountNouns().length(text, last) == nil || !value.unit.isEmpty && value.unit != [0x4E2A]
    {
      let name = region.level == .county ? region.name : region.short
      members.append(RegionList.Member(name: name, value: value, start: index))
      end = last
      guard let (count, _) = Self.separators.word(in: text, at: end) else { break }
      index = end + count
    }
    guard members.count >= 2, Set(members.map(\.value?.unit)).count == 1 else { return nil }
    var list = RegionList(members: members)
    list.arePairs = true
    return (list, end)
  }

  /// The member behind a separator; a name that is no region's counts where the list plainly goes on behind it.
  private func nextMember(_ text: Glyphs, at end: Int) -> (member: RegionList.Member, end: Int)? {
    guard let (count, isComma) = Self.separators.word(in: text, at: end) else { return nil }
    let start = end + count
    if let next = member(text, at: start) { return next }
    guard isComma else { return nil }
    return unknownMember(text, at: start)
  }

  /// A name of two to five characters between 、 and another separator, 等 or a bracket.
  private func unknownMember(_ text: Glyphs, at start: Int) -> (member: RegionList.Member, end: Int)? {
    var end = start
    while end < text.count, end - start < 6, text[end].isHan, Self.stops.word(in: text, at: end) == nil { end += 1 }
    guard (2...5).contains(end - start), end < text.count, Self.goesOn(text, at: end, names) else { return nil }
    let name = Glyphs(text[start..<end]).string
    return (RegionList.Member(name: name, isKnown: false, start: start), end)
  }

  /// Whether at a place a list plainly goes on: a separator before a region, or 等 with a count.
  private static func goesOn(_ text: Glyphs, at end: Int, _ names: RegionNames) -> Bool {
    if let (count, _) = separators.word(in: text, at: end) { return names.region(in: text, at: end + count) != nil }
    if let (_, behind) = count(text, at: end, needsEtc: false) { return behind > end }
    return false
  }

  /// 等, the number and the noun of the list.
  private func tail(_ text: Glyphs, _ list: inout RegionList, _ end: inout Int) {
    defer { Self.skipRemark(text, &end) }
    if let (found, behind) = Self.count(text, at: end, needsEtc: false) {
      (list.count, end) = (found, behind)
      list.hasEtc = text[end - 1] != 0x7B49 && Self.etc.isIn(Array(text[list.members[0].start..<end]))
      return
    }
    if let (count, _) = Self.etc.word(in: text, at: end) {
      list.hasEtc = true
      end += count
    }
    if let noun = Self.nouns.length(text, end), list.hasEtc || Self.companyNouns.word(in: text, at: end) != nil {
      end += noun
    }
  }

  /// Moves behind `(按数值排序，列前10个)`, which says how those named were chosen.
  private static func skipRemark(_ text: Glyphs, _ end: inout Int) {
    guard end < text.count, text[end] == 0x28, let close = text[end...].prefix(24).firstIndex(of: 0x29),
      Array(text[end..<close]).contains(Glyphs("列前"))
    else { return }
    end = close + 1
  }

  /// `等11省`, `5个省市`, `三省`: the number and the place behind the noun.
  static func count(_ text: Glyphs, at start: Int, needsEtc: Bool) -> (count: Int, end: Int)? {
    var index = start
    let etc = etc.word(in: text, at: index)
    if needsEtc, etc == nil { return nil }
    index += etc?.count ?? 0
    if let (count, _) = WordSet.together.word(in: text, at: index) { index += count }
    guard let (value, behind) = number(text, at: index) else { return nil }
    index = behind
    if let (count, _) = counters.word(in: text, at: index) { index += count }
    if let noun = nouns.length(text, index) { return (value, index + noun) }
    // …、内蒙古10个: no noun, but nothing more either.
    let isEnd = index == text.count || ends.contains(text[index])
    return index > behind && isEnd ? (value, index) : nil
  }

  private static func number(_ text: Glyphs, at start: Int) -> (Int, end: Int)? {
    var index = start
    var value = 0
    while index < text.count, text[index].isDigit, index - start < 4 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index) : QuantityLexer.spelled(text, at: start).map { ($0.value, $0.end) }
  }

  /// A bracket at a place that holds nothing but a number.
  static func bracketedQuantity(_ text: Glyphs, at start: Int) -> (Quantity, end: Int)? {
    guard start < text.count, text[start] == 0x28, let (value, end) = QuantityLexer.read(text, at: start + 1),
      end < text.count, text[end] == 0x29, value.edge == .exact, !value.isSpan
    else { return nil }
    return (value, end + 1)
  }

  private static let ends: Set<UInt32> = [0x2C, 0x3B, 0x29]
  private static let nouns = CountNouns()
  private static let etc = WordSet(words: "等")
  private static let counters = WordSet(words: "个 家")
  private static let companyNouns = WordSet(words: "分公司 省公司 市公司 公司 省份 地市 市州 区县")
  /// Whether a separator is 、 or a word.
  private static let separators = WordTable<Bool>([("、", true), ("和 及 以及 与 、和 、及 、以及", false)])
  private static let stops = WordSet(words: "、 和 及 以及 与 等")
}

extension WordTable where Meaning == Void {
  /// Words before the number of a list.
  static var together: WordSet { togetherWords }
}

private let togetherWords = WordSet(words: "共 这 共计")
