import TongbaoCore

/// Reads phrases such as 截至8月底, 17年2月, 2020年下半年, 1-8月.
enum PeriodLexer {
  /// The period whose phrase begins at `start`, and the place behind it; the period is nil where it is a day without
  /// 截至, which says when something was done.
  static func read(_ text: Glyphs, at start: Int) -> (period: FoundPeriod?, end: Int)? {
    guard start < text.count else { return nil }
    var index = start
    let opening = openings.word(in: text, at: index)
    index += opening?.count ?? 0
    guard let found = body(text, at: index, isOpen: opening != nil) else { return nil }
    return found
  }

  private static func body(_ text: Glyphs, at start: Int, isOpen: Bool) -> (period: FoundPeriod?, end: Int)? {
    var index = start
    let year = self.year(text, at: &index)
    let inYear = part(text, at: index, year: year, isOpen: isOpen)
    if let inYear { return inYear }
    guard let year else { return nil }
    if let (count, _) = yearEnds.word(in: text, at: index) { index += count }
    return (FoundPeriod(year: year, kind: .year, number: 1), index)
  }

  /// `2020年`, or `17年` before a month; moves behind it.
  private static func year(_ text: Glyphs, at index: inout Int) -> Int? {
    guard let (value, end, count) = digits(text, at: index), end < text.count, text[end] == yearGlyph else {
      return nil
    }
    if count == 4, (1990...2099).contains(value) {
      index = end + 1
      return value
    }
    guard count == 2, end + 1 < text.count, text[end + 1].isDigit || parts.word(in: text, at: end + 1) != nil else {
      return nil
    }
    index = end + 1
    return 2000 + value
  }

  /// A month, quarter or half of a year.
  private static func part(
    _ text: Glyphs, at start: Int, year: Int?, isOpen: Bool
  ) -> (period: FoundPeriod?, end: Int)? {
    if let (count, part) = parts.word(in: text, at: start) {
      var end = start + count
      if let (more, _) = ends.word(in: text, at: end) { end += more }
      return (FoundPeriod(year: year, kind: part.kind, number: part.number), end)
    }
    return month(text, at: start, year: year, isOpen: isOpen)
  }

  /// `8月`, `8月底`, `8月31日`, `1-8月`.
  private static func month(
    _ text: Glyphs, at start: Int, year: Int?, isOpen: Bool
  ) -> (period: FoundPeriod?, end: Int)? {
    guard var (value, end, count) = digits(text, at: start), count <= 2 else { return nil }
    var isSpan = false
    if end < text.count, text[end] == monthGlyph, end + 1 < text.count, spans.contains(text[end + 1]) { end += 1 }
    if end < text.count, spans.contains(text[end]), let last = digits(text, at: end + 1), last.count <= 2,
      last.end < text.count, text[last.end] == monthGlyph
    {
      (value, end, count) = last
      isSpan = true
    }
    guard end < text.count, text[end] == monthGlyph, (1...12).contains(value) else { return nil }
    end += 1
    let month = FoundPeriod(year: year, kind: .month, number: value, isSpan: isSpan)
    if let day = digits(text, at: end), day.end < text.count, text[day.end] == dayGlyph || text[day.end] == 0x53F7 {
      return (isOpen ? month : nil, day.end + 1)
    }
    if let (more, _) = ends.word(in: text, at: end) { end += more }
    return (month, end)
  }

  /// The number of at most four digits at a place, which none comes before.
  private static func digits(_ text: Glyphs, at start: Int) -> (value: Int, end: Int, count: Int)? {
    var index = start
    var value = 0
    while index < text.count, text[index].isDigit, index - start < 5 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard index > start, index - start <= 4, start == 0 || !text[start - 1].isDigit else { return nil }
    return (value, index, index - start)
  }

  private static let yearGlyph: UInt32 = 0x5E74
  private static let monthGlyph: UInt32 = 0x6708
  private static let dayGlyph: UInt32 = 0x65E5
  private static let spans: Set<UInt32> = [0x2D, 0x7E, 0x81F3, 0x5230, 0x3001]
  private static let openings = WordSet(words: "截至到 截止到 截至 截止 截至目前")
  private static let ends = WordSet(words: "底 末 份 月末 月底 中旬 上旬 下旬 份底 份末")
  private static let yearEnds = WordSet(words: "底 末 度 全年 年底 年末")
  private static let parts: WordTable<(kind: Period.Kind, number: Int)> = {
    var words: [(String, (kind: Period.Kind, number: Int))] = [
      ("上半年 H1", (.halfYear, 1)), ("下半年 H2", (.halfYear, 2)), ("前三季度", (.quarter, 3)), ("前两季度", (.quarter, 2)),
    ]
    for (index, (name, digit)) in [("一", "1"), ("二", "2"), ("三", "3"), ("四", "4")].enumerated() {
      words.append(("第\(name)季度 \(name)季度 第\(digit)季度 \(digit)季度 Q\(digit)", (.quarter, index + 1)))
    }
    return WordTable(words)
  }()
}
