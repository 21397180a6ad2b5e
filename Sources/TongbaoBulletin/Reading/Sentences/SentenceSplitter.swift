/// Parts a report into lines and sentences.
enum SentenceSplitter {
  /// The longest sentence that is parsed, in characters; reports have a tenth of it.
  static let limit = 4_000

  /// The ranges of the lines that hold anything.
  static func lines(_ characters: [UInt32]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...characters.count where index == characters.count || isLineEnd(characters[index]) {
      if start < index, characters[start..<index].contains(where: { !$0.isBlank }) { lines.append(start..<index) }
      start = index + 1
    }
    return lines
  }

  private static func isLineEnd(_ glyph: UInt32) -> Bool { glyph == 0x0A || glyph == 0x0D || glyph == 0x2028 }

  /// The ranges of a line's sentences: each ends with 。, ! or ?, or where a blank stands before a period behind words,
  /// as slides run together have it.
  static func sentences(_ characters: [UInt32], _ line: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      let glyph = characters[index]
      if isEnd(glyph) {
        sentences.append(start..<index + 1)
        start = index + 1
      } else if glyph.isBlank, index > start, isSlideBreak(characters, index, line) {
        sentences.append(start..<index)
        start = index + 1
      }
      index += 1
    }
    if start < line.upperBound { sentences.append(start..<line.upperBound) }
    return sentences.filter { range in characters[range].contains { !$0.isBlank } }
  }

  private static func isEnd(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x3002, 0x21, 0x3F, 0xFF01, 0xFF1F, 0xFF61: true
    default: false
    }
  }

  /// Whether at a blank behind a Chinese character a phrase such as 截至 or 2017年 begins.
  private static func isSlideBreak(_ characters: [UInt32], _ blank: Int, _ line: Range<Int>) -> Bool {
    let before = characters[blank - 1]
    guard before.isHan, ![0x8F83, 0x6BD4, 0x81EA, 0x4ECE, 0x4E8E, 0x81F3, 0x5230, 0x5728].contains(before) else {
      return false
    }
    let next = Array(characters[(blank + 1)..<min(blank + 12, line.upperBound)]).map(\.folded)
    guard let first = next.first, first.isDigit || first == 0x622A, let (period, _) = PeriodLexer.read(next, at: 0)
    else { return false }
    return period?.year != nil || first == 0x622A
  }
}
