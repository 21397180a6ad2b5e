import TestRandom
import Testing

@testable import TongbaoBulletin

@Suite("Places of cleaned characters")
struct PlacesTests {
  private static let pieces = [
    "截至8月底，", "全國(guó)專(zhuān)線(xiàn)", "３４９．７万", "（日均 11.3 万）", "<br/>", "<td>北京</td>", "&nbsp;", "&lt;70%", "\r\n",
    "\n", "\r", "\u{C}",
    "\u{FEFF}", "\u{200B}", "[bookmark: _a]", "HYPERLINK \"a\" ", "PAGE \n1\n", " 北 京 ", "上海　天津", "1,297.5", "a,b:c;",
    "● ", "- 净增", "。", "、\n", "；", "⽉",
    "\u{1F600}", "𠀀", "<", "&", "(", "<p>", "</p>", "<!--x-->", "TOC \\o \"1\"", "。而\n且，。", "\t", "PP",
  ]

  private func randomText(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// The lines of a file's own text, as an editor shows them.
  private func lines(_ text: String) -> [[UInt32]] {
    var lines: [[UInt32]] = [[]]
    let scalars = Array(text.unicodeScalars.map(\.value))
    for (index, scalar) in scalars.enumerated() {
      lines[lines.count - 1].append(scalar)
      let pair = scalar == 13 && index + 1 < scalars.count && scalars[index + 1] == 10
      if scalar == 10 || (scalar == 13 && !pair) { lines.append([]) }
    }
    return lines
  }

  /// Whether a character of the file can have become a cleaned one.
  private func canBecome(_ source: UInt32, _ cleaned: UInt32) -> Bool {
    let form = FormTable.shared.form(of: source)
    switch cleaned {
    case 10, 32: return form == 10 || form == 32 || form == 9 || source == "<" || source == "&"
    case 0xFF0C: return form == ","
    case 0xFF1A: return form == ":"
    case 0x3002: return form == 0x3002 || form == "."
    default: return form == cleaned || source == "&"
    }
  }

  @Test("At the place of each character stands what it came from, and places go forward", arguments: 0..<300)
  func property(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let source = "甲" + randomText(&random)
    let text = ReportText(name: "a.txt", bytes: Array(source.utf8))
    let lines = lines(source)
    var last = TextPlace(line: 1, column: 0)
    for (index, character) in text.characters.enumerated() {
      let place = text.place(of: index)
      #expect((place.line, place.column) > (last.line, last.column))
      try #require(lines.indices.contains(place.line - 1) && lines[place.line - 1].indices.contains(place.column - 1))
      #expect(canBecome(lines[place.line - 1][place.column - 1], character), "\(source.debugDescription) at \(place)")
      last = place
    }
    let end = text.place(of: text.characters.count)
    #expect((end.line, end.column) == (lines.count, (lines.last?.count ?? 0) + 1))
  }

  @Test("Cleaned text has no two blanks in a row, none at a line's edge, and no control characters", arguments: 0..<300)
  func tidy(seed: Int) {
    var random = SeededRandom(UInt64(1000 + seed))
    let text = ReportText(name: "a.txt", bytes: Array(randomText(&random).utf8))
    var last: UInt32 = 10
    for character in text.characters + [10] {
      #expect(character >= 32 || character == 10)
      #expect(!(character == 32 && (last == 32 || last == 10)) && !(character == 10 && last == 32))
      last = character
    }
  }

  @Test("The same text in every encoding has the same characters at the same places", arguments: 0..<50)
  func encodings(seed: Int) {
    var random = SeededRandom(UInt64(5000 + seed))
    let source = "甲" + randomText(&random)
    let one = ReportText(name: "a.txt", bytes: Array(source.utf8))
    let other = ReportText(name: "a.txt", bytes: utf16(source, bigEndian: seed.isMultiple(of: 2)))
    #expect(one.characters == other.characters)
    #expect((0...one.characters.count).allSatisfy { one.place(of: $0) == other.place(of: $0) })
  }
}
