import TongbaoCore

/// A text in which periods are looked for: folded, with digits for Chinese numerals of years and months, and with the places where
/// blanks stood.
struct PlainPeriods {
  private(set) var scalars: [Unicode.Scalar] = []
  /// The places before which a blank stood.
  private(set) var gaps: Set<Int> = []

  init(_ text: String) {
    var hasBlank = false
    for scalar in text.unicodeScalars {
      if FoldedName.isBlank(scalar) {
        hasBlank = !scalars.isEmpty
        continue
      }
      if hasBlank { gaps.insert(scalars.count) }
      hasBlank = false
      scalars.append(FoldedName.plain(scalar))
    }
    if scalars.contains(where: { $0 == "年" || $0 == "月" }) { writeDigits() }
  }

  // MARK: Numerals

  /// Writes `二〇二一年`, `十一月` and `元月` in digits.
  private mutating func writeDigits() {
    var plain: [Unicode.Scalar] = []
    var moved: Set<Int> = []
    var index = 0
    while index < scalars.count {
      if gaps.contains(index) { moved.insert(plain.count) }
      let end = scalars[index...].firstIndex { !Self.numerals.contains($0) } ?? scalars.count
      // 58元月租 has no month.
      if end > index, end < scalars.count, index == 0 || !isDigit(index - 1),
        let digits = Self.digits(of: scalars[index..<end], before: scalars[end])
      {
        plain += digits.unicodeScalars
        index = end
      } else {
        plain.append(scalars[index])
        index += 1
      }
    }
    (scalars, gaps) = (plain, moved)
  }

  /// The digits of a year's or a month's numerals; nil for other numbers.
  private static func digits(of numerals: ArraySlice<Unicode.Scalar>, before sign: Unicode.Scalar) -> String? {
    if sign == "年", numerals.count == 4 {
      let values = numerals.compactMap { digits[$0] }
      return values.count == 4 ? values.map(String.init).joined() : nil
    }
    guard sign == "月" else { return nil }
    let text = String(String.UnicodeScalarView(numerals))
    return months.firstIndex(of: text).map { String($0 + 1) } ?? (text == "元" ? "1" : nil)
  }

  private static let numerals: Set<Unicode.Scalar> = Set("一二三四五六七八九十〇零○元".unicodeScalars)
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let months = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]

  // MARK: Dates of something else

  /// The end of a date that is not what values are of, where one begins with its word: when a table was made or handed in, and what its
  /// values are held against.
  func endOfOtherDate(at index: Int) -> Int? {
    let making = endOfMaking(at: index)
    guard let start = making ?? endOfComparison(at: index) else { return nil }
    var end = start
    while end < scalars.count, Self.inDates.contains(scalars[end]), end == start || !isApart(end) { end += 1 }
    // 较10%高 compares with no period.
    let isDate = making != nil || scalars[start..<end].contains { $0 == "年" || $0 == "月" } || end - start >= 6
    let isAgainst =
      making != nil || !Self.with.contains(scalars[index]) || Self.against.contains { matches($0, at: end) }
    return end > start && isDate && isAgainst ? end : nil
  }

  /// Whether the word there holds values against others.
  func isComparison(at index: Int) -> Bool { endOfMaking(at: index) == nil }

  private func endOfMaking(at index: Int) -> Int? {
    guard let word = Self.making.first(where: { matches($0, at: index) }) else { return nil }
    var end = index + word.count
    for more in Self.behindMaking where matches(more, at: end) { end += more.count }
    return isDigit(end) ? end : nil
  }

  /// 占比2020年 is a share, 较2020年 is not, nor is 与2020年相比.
  private func endOfComparison(at index: Int) -> Int? {
    guard scalars[index] == "较" || scalars[index] == "比" || Self.with.contains(scalars[index]), isDigit(index + 1),
      !gaps.contains(index + 1)
    else {
      return nil
    }
    if scalars[index] == "比", index > 0, "占分配".unicodeScalars.contains(scalars[index - 1]) { return nil }
    return index + 1
  }

  /// Whether a blank parts a number from a date or a number before it.
  private func isApart(_ place: Int) -> Bool {
    gaps.contains(place) && isDigit(place) && (isDigit(place - 1) || scalars[place - 1] == "日")
  }

  private func isDigit(_ place: Int) -> Bool { place < scalars.count && (0x30...0x39).contains(scalars[place].value) }

  private func matches(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    index + word.count <= scalars.count && scalars[index..<index + word.count].elementsEqual(word)
  }

  private static let making = [
    "制表", "制作", "填表", "填报", "编制", "印发", "报送", "上报", "打印", "生成", "导出", "下载", "prepared", "printed", "generated",
    "exported", "issued",
    "created",
  ].map { Array($0.unicodeScalars) }
  private static let behindMaking = ["日期", "时间", "于", "on", "date", "time", ":"].map { Array($0.unicodeScalars) }
  private static let with: Set<Unicode.Scalar> = ["与", "同", "跟"]
  private static let against = ["相比", "比较", "对比", "比"].map { Array($0.unicodeScalars) }
  private static let inDates: Set<Unicode.Scalar> = Set("0123456789年月日号-/.:".unicodeScalars)
}
