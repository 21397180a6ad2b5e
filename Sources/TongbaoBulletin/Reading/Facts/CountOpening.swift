/// The number of regions that a clause begins with: 有5个省…, 全部31省…, 各省….
struct CountOpening {
  /// nil for 各省 and 所有省份.
  var count: Int?
  /// What is counted.
  var noun: Glyphs
  /// Whether the words say that these are all.
  var saysAll = false
  /// What is said of them.
  var rest: [Piece]

  /// The opening of a clause; nil where it has none.
  init?(_ pieces: [Piece]) {
    var pieces = pieces
    if case .scope? = pieces.first, pieces.count > 2 { pieces.removeFirst() }
    if case .text(let text)? = pieces.first {
      if let (count, _) = Self.everyone.word(in: text, at: 0), count < text.count {
        (noun, rest) = (Array(text[1..<count]), [.text(text.without(first: count))] + pieces.dropFirst())
        if text[0] != 0x5404 { noun.removeFirst() }
        return
      }
      guard let (count, isAll) = Self.openings.word(in: text, at: 0), count == text.count else { return nil }
      saysAll = isAll
      pieces.removeFirst()
    }
    guard pieces.count >= 2, case .number(let number) = pieces[0], number.edge == .exact, number.decimals == 0,
      !number.isSpan, number.unit.isEmpty || Self.counters.has(number.unit), number.value >= 1, number.value < 10_000,
      case .text(let text) = pieces[1], let count = CountNouns().length(text, 0)
    else { return nil }
    var words = text.without(first: count)
    if words.first == 0x7684 { words.removeFirst() }
    self.count = Int(number.value)
    noun = Array(text[..<count])
    rest = (words.isEmpty ? [] : [.text(words)]) + pieces.dropFirst(2)
  }

  private static let counters = WordSet(words: "个 家")
  private static let openings = WordTable<Bool>([
    ("有 共有 已有 仅有 共 另有 还有 尚有 仍有 仅", false), ("全部 所有", true),
  ])
  private static let everyone = WordSet(
    words: "各省份 各省公司 各省区市 各省市 各省 所有省份 所有省 全部省份 全部省 各分公司 所有分公司 全部分公司 各地市 各市州 各市公司")
}

extension ReportSetting {
  /// Whether so many regions of a kind are all that the report is of; without a number whether the kind is that of its table.
  func areAll(_ count: Int?, _ noun: Glyphs) -> Bool {
    guard let head, let memberCount else { return false }
    let isOfMembers = head.level == .nation ? noun.first == 0x7701 : Self.branches.has(noun)
    return isOfMembers && count ?? memberCount == memberCount
  }

  private static let branches = WordSet(words: "分公司 市分公司 市公司 地市 市州 州市 地市州")
}

extension ReportSetting {
  /// Whose figure 全省, 全市 or 全县 announces: the report's own region where it is of that level, else the word itself.
  func name(of word: String) -> String {
    guard let head, head.level != .nation else { return word }
    let isMeant =
      switch head.level {
      case .province: word == "全省" || word == "全区" || word == "全市" && Self.cities.contains(head.code.number / 10_000)
      case .branch: word == "全市" || word == "全州"
      case .county: word == "全县" || word == "全区" || word == "全市"
      case .nation, .group: false
      }
    return isMeant || head.code.number >= 990_000 ? head.short : word
  }

  /// The first digits of the cities that are provinces.
  private static let cities: Set<Int32> = [11, 12, 31, 50]
}
