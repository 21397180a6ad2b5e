/// The mark that a heading or an item begins with: 一、 （一） 1. 1、 (1) ① 第一章 注： 附件 表1.
enum HeadingMark {
  private static let items = CharacterSet("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐❶❷❸❹❺【[-*")
  private static let enders = CharacterSet("、.．）)")
  private static let chapters = CharacterSet("章节篇条部")
  private static let attachments = CharacterSet("件表图注录")
  private static let longestNumber = 4

  /// Whether a line begins like a heading or an item.
  static func begins(_ text: PlacedText, _ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    if items.contains(text[first]) { return true }
    let second = line.count > 1 ? text[first + 1] : 0
    switch text[first] {
    case "（": return follows(text, line.dropFirst(), enders)
    case "第": return follows(text, line.dropFirst(), chapters)
    case "附": return attachments.contains(second)
    case "表", "图": return second.isDigit || second.isNumeral
    case "注": return second == "：" || second.isDigit
    case "备": return second == "注"
    default: return follows(text, line, enders)
    }
  }

  /// Whether a number of digits or Chinese numerals stands at the head of a range with a mark after it, and no fraction.
  private static func follows(_ text: PlacedText, _ range: Range<Int>, _ marks: CharacterSet) -> Bool {
    guard let first = range.first else { return false }
    let digits = text[first].isDigit
    let limit = min(range.upperBound, first + longestNumber)
    var index = first
    while index < limit, digits ? text[index].isDigit : text[index].isNumeral { index += 1 }
    guard index > first, index < range.upperBound, marks.contains(text[index]) else { return false }
    return !(text[index] == "." && index + 1 < range.upperBound && text[index + 1].isDigit)
  }
}
