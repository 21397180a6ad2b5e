/// The mark that a heading or an item begins with: 一、 （一） 1. 1、 (1) ① 第一章 一是 注： 附件.
enum HeadingMark {
  private static let items = CharacterSet("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐❶❷❸❹❺【《[")
  private static let enders = CharacterSet("、.．）)")
  private static let longestNumber = 4

  /// Whether a line begins like a heading or an item.
  static func begins(_ text: PlacedText, _ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    if items.contains(text[first]) || CharacterSets.bullets.contains(text[first]) { return true }
    if text[first] == "-" || text[first] == "*" { return true }
    if text[first] == 0xFF08 { return isNumber(text, first + 1..<line.upperBound, ended: true) }
    for word in [[0x7B2C], [0x6CE8, 0xFF1A], [0x9644], [0x8868], [0x56FE], [0x5907, 0x6CE8]] as [[UInt32]] {
      if line.count >= word.count, text.characters[first..<first + word.count].elementsEqual(word) { return true }
    }
    return isNumber(text, line, ended: true)
  }

  /// Whether a number of digits or Chinese numerals stands at the head of a range with a mark after it, and no fraction.
  private static func isNumber(_ text: PlacedText, _ range: Range<Int>, ended: Bool) -> Bool {
    guard let first = range.first else { return false }
    var index = first
    let digits = text[first].isDigit
    while index < range.upperBound, index - first < longestNumber,
      digits ? text[index].isDigit : text[index].isNumeral
    {
      index += 1
    }
    guard index > first, index < range.upperBound, enders.contains(text[index]) else { return false }
    return !(text[index] == "." && index + 1 < range.upperBound && text[index + 1].isDigit)
  }
}
