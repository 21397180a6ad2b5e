/// The number before a heading or a paragraph, and how deep it puts it.
enum Numbering {
  /// The depth from 1 and the length of the number at the beginning; nil where none stands there.
  static func read(_ text: Glyphs) -> (depth: Int, count: Int)? {
    guard let first = text.first else { return nil }
    if first == 0x28 { return bracketed(text) }
    if first.isDigit { return arabic(text) }
    if let (_, end) = QuantityLexer.spelled(text, at: 0), end < text.count, text[end] == 0x3001 || text[end] == 0x2E {
      return (1, end + 1)
    }
    if first == 0x7B2C, let (_, end) = QuantityLexer.spelled(text, at: 1), end < text.count,
      parts.contains(text[end])
    {
      return (1, end + 1 < text.count && text[end + 1] == 0x3A ? end + 2 : end + 1)
    }
    return (0x2460...0x2473).contains(first) ? (5, 1) : nil
  }

  /// （一） or （1）.
  private static func bracketed(_ text: Glyphs) -> (depth: Int, count: Int)? {
    guard text.count > 2 else { return nil }
    if let (_, end) = QuantityLexer.spelled(text, at: 1), end < text.count, text[end] == 0x29 { return (2, end + 1) }
    let end = 1 + text[1...].prefix(2).prefix { $0.isDigit }.count
    return end > 1 && end < text.count && text[end] == 0x29 ? (4, end + 1) : nil
  }

  /// 1. or 1、 or 1), and no decimal number.
  private static func arabic(_ text: Glyphs) -> (depth: Int, count: Int)? {
    let digits = text.prefix(2).prefix { $0.isDigit }.count
    guard digits < text.count else { return nil }
    switch text[digits] {
    case 0x3001: return (3, digits + 1)
    case 0x2E where digits + 1 == text.count || !text[digits + 1].isDigit: return (3, digits + 1)
    // 5.300M及以上: the number of a heading before a word that begins with digits.
    case 0x2E where QuantityLexer.read(text, at: digits + 1) == nil: return decimalWord(text, digits)
    case 0x29: return (4, digits + 1)
    default: return nil
    }
  }

  private static func decimalWord(_ text: Glyphs, _ digits: Int) -> (depth: Int, count: Int)? {
    let rest = text.without(first: digits + 1)
    let number = rest.prefix { $0.isDigit }.count
    guard number < rest.count, rest[number].isLatin, QuantityLexer.read(rest, at: 0) == nil else { return nil }
    return (3, digits + 1)
  }

  private static let parts: Set<UInt32> = Set(Glyphs("篇部章节"))
}

/// The headings above a passage.
struct HeadingStack: Sendable {
  /// A heading that is open.
  struct Heading: Sendable, Hashable {
    var depth: Int
    var text: Glyphs
  }

  private(set) var open: [Heading] = []

  /// Opens a heading and closes those as deep or deeper.
  mutating func add(_ text: Glyphs, depth: Int) {
    open.removeAll { $0.depth >= depth }
    open.append(Heading(depth: depth, text: text))
  }

  /// Closes the headings as deep as `depth` or deeper, where a paragraph has a number of its own.
  mutating func close(from depth: Int) { open.removeAll { $0.depth >= depth } }

  /// The headings' texts.
  var texts: [String] { open.map(\.text.string) }

  /// Whether what stands below is asked for and not reported.
  var isWish: Bool { open.contains { HeadingWords.wishes.isIn($0.text) } }

  /// What the headings speak of, the innermost first, without 情况 and the like.
  var topics: [Glyphs] { open.reversed().map { HeadingWords.topic(of: $0.text) } }
}

/// Words of headings.
enum HeadingWords {
  static let wishes = WordSet(
    words: "工作要求 下一步 下步 工作计划 工作安排 工作思路 工作目标 工作部署 重点安排 计划: 展望 明年 来年 努力方向 工作建议 目标任务 奋斗目标")
  private static let endings = WordSet(
    words: "发展情况 运营情况 完成情况 业务情况 总体情况 具体情况 情况 业务发展 发展 方面 : 分析 概况 指标")

  /// What a heading speaks of.
  static func topic(of heading: Glyphs) -> Glyphs { endings.trimmingEnd(heading) }

  /// Whether a line is a heading: short, with no sentence and no figure in it.
  static func isHeading(_ text: Glyphs) -> Bool {
    text.count <= 40 && !text.contains { figures.contains($0) }
  }

  /// Whether a line without number is a heading that says that what follows is asked for.
  static func isBareWish(_ text: Glyphs) -> Bool {
    text.count <= 30 && isHeading(text) && wishes.suffix(of: text) != nil
      || text.count <= 30 && text.last == 0x3A && wishes.isIn(text)
  }

  private static let figures: Set<UInt32> = Set(Glyphs(",;。%"))
}
