/// Which blanks of one line stay: those that may divide the items of a list, and those between words of Latin letters.
struct BlankRule {
  let text: PlacedText
  let line: Range<Int>
  private let style: BlankStyle
  /// Whether the line is split into words by blanks.
  private let isSplit: Bool
  /// Whether the line has sentences; a heading, a list or a row of a table has none.
  private let isProse: Bool

  init(text: PlacedText, line: Range<Int>, document: BlankStyle) {
    self.text = text
    self.line = line
    style = BlankStyle(of: text, line)
    isProse = style.marks > 0
    isSplit = style.marks >= 2 ? style.isSplit : document.isSplit || WordRuns(text, line).lookSplit
  }

  /// Whether a gap of blanks within the line is kept, as one blank.
  func keeps(_ gap: Range<Int>) -> Bool {
    let (left, right) = (text[gap.lowerBound - 1], text[gap.upperBound])
    let tab = gap.contains { text[$0] == 9 }
    let wide = gap.count > 1
    if isMark(left) || isMark(right) { return keepsAtMark(left, right, tab: tab) }
    if tab { return true }
    if !left.isHan, !right.isHan { return !(left.isDigit && CountWords.isLatinUnit(text, gap.upperBound)) }
    if isSplit { return wide }
    if left.isHan, right.isHan { return wide || !isBesideSingle(gap) }
    if left.isHan, right.isDigit { return opensWithDate(gap) }
    if left.isDigit { return !isProse && !CountWords.all.contains(right) }
    return !isProse && wide
  }

  private func isMark(_ character: UInt32) -> Bool {
    !character.isHan && !character.isLatin && !character.isDigit
  }

  /// Beside a mark a blank stays after what closes a cell or an item, and in text of Latin letters.
  private func keepsAtMark(_ left: UInt32, _ right: UInt32, tab: Bool) -> Bool {
    if isMark(right) { return tab && !CharacterSets.clauseMarks.contains(left) && isSign(right) }
    if CharacterSets.closers.contains(left) { return tab || (!isProse && !isSplit) }
    if right.isHan { return false }
    return left == "." || left == "\"" || left == 0x27
  }

  /// Whether a mark can begin a cell: a sign before a number.
  private func isSign(_ mark: UInt32) -> Bool { mark == "-" || mark == "+" || mark == "≤" || mark == "≥" }
}

extension BlankRule {
  /// Whether on one side of a gap there is a single Chinese character, as in "北 京", that does not number a heading.
  private func isBesideSingle(_ gap: Range<Int>) -> Bool {
    let left = gap.lowerBound - 1
    if left == line.lowerBound, text[left].isNumeral { return false }
    return isSingle(left, before: gap.lowerBound - 2, after: nil)
      || isSingle(gap.upperBound, before: nil, after: gap.upperBound + 1)
  }

  /// Whether a Chinese character has nothing but a mark, a blank or the line's edge beyond it.
  private func isSingle(_ index: Int, before: Int?, after: Int?) -> Bool {
    guard let beyond = before ?? after, line.contains(beyond) else { return true }
    return text[beyond].isBlank || isMark(text[beyond])
  }

  /// Whether a date opens a sentence after a gap, so that what stands before is a heading: "…情况 17年4月".
  private func opensWithDate(_ gap: Range<Int>) -> Bool {
    guard !isSplit, !style.setsOffNumbers, startsDate(gap.upperBound) else { return false }
    var start = gap.lowerBound
    while start > line.lowerBound, gap.lowerBound - start < 4, text[start - 1].isHan { start -= 1 }
    return gap.lowerBound - start == 4 && !CountWords.beforeDates.contains(text[gap.lowerBound - 1])
  }

  private func startsDate(_ start: Int) -> Bool {
    var index = start
    while line.contains(index), index - start < 4, text[index].isDigit { index += 1 }
    return line.contains(index) && text[index] == "年"
  }
}

/// The characters that hang together with a number beside them.
private enum CountWords {
  /// What follows a number as its unit.
  static let all = CharacterSet(
    "万亿千百户个元号省市区县家条天小时分秒年月日名位次人件款项台套种期季倍级档页余多以左成点兆度周旬类处起笔架座站部张强及至到和与的为")
  /// Units that are written with Latin letters, in small ones.
  private static let latinUnits: Set<String> = [
    "pp", "bp", "m", "g", "k", "t", "mb", "gb", "kb", "tb", "bps", "kbps", "mbps", "gbps", "km", "h", "s", "ms", "min",
  ]
  private static let longestUnit = 4

  /// Whether the letters from an index on are a unit.
  static func isLatinUnit(_ text: PlacedText, _ start: Int) -> Bool {
    var end = start
    while end - start <= longestUnit, text.character(at: end).isLatin { end += 1 }
    return latinUnits.contains(String(decoding: text.characters[start..<end].map(\.small), as: UTF32.self))
  }

  /// What a date follows within a sentence.
  static let beforeDates = CharacterSet("至止到自从在于即将现是为指对比较与和及")
}
