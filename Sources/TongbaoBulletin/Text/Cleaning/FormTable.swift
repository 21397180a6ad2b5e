import TextDecoding

/// The form that cleaned text has for each character, made when the first text is cleaned.
struct FormTable: Sendable {
  static let shared = FormTable()

  /// What stands for a character that is dropped.
  static let dropped: UInt32 = 0

  private var forms = Array(UInt16.min...UInt16.max)

  private init() {
    for (character, form) in Self.pairs(SimplifiedPairs.pairs) { forms[character] = form }
    for (character, form) in Self.pairs(RadicalPairs.pairs) { forms[character] = forms[Int(form)] }
    for character in 0xFF01...0xFF5E { forms[character] = UInt16(character - 0xFEE0) }
    for (character, form) in Self.pairs(Self.marks) { forms[character] = form }
    for control in [0x00...0x1F, 0x7F...0x9F].joined() { forms[control] = 0 }
    for character in Self.invisible.joined() { forms[character] = 0 }
    for blank in Self.blanks { forms[blank] = 32 }
    for end in Self.lineEnds { forms[end] = 10 }
    for cell in [0x07, 0x09] { forms[cell] = 9 }
    for symbol in 0xF020...0xF0FF { forms[symbol] = 0x2022 }
    forms[0x1E] = 45
  }

  /// The form of a character; `dropped` for one that is not for reading.
  func form(of character: UInt32) -> UInt32 {
    if character < 0x10000 { return UInt32(forms[Int(character)]) }
    return character >= 0xE0000 ? Self.dropped : character
  }

  /// The characters of a literal two by two.
  private static func pairs(_ literal: StaticString) -> [(Int, UInt16)] {
    let characters = literal.scalars.filter { $0 != 32 && $0 != 10 }
    return stride(from: 0, to: characters.count - 1, by: 2).map { (Int(characters[$0]), UInt16(characters[$0 + 1])) }
  }
}

extension FormTable {
  /// Marks, each followed by its one form: those that divide Chinese sentences are Chinese, the others ASCII.
  ///
  /// A comma and a colon are ASCII at first: `PlainForms` looks at what stands beside them.
  private static let marks: StaticString = """
    (（ )） ;； !！ ?？ （（ ）） ；； ！！ ？？ ，, ：:
    ｡。 ､、 ﹑、 ﹐, ﹒. ﹔； ﹕: ﹖？ ﹗！ ﹙（ ﹚） ﹪% ﹤< ﹥> ﹣- ﹢+ ﹦= ∶: ︰: ︿^
    「“ 」” 『‘ 』’ ﹁“ ﹂” ﹃‘ ﹄’ ｢“ ｣” ＂" 〝“ 〞” 〔（ 〕）
    ‐- ‑- ‒- –- −- ˗- ∼~ 〜~ ≦≤ ≧≥ ⩽≤ ⩾≥ 値值 ･· ・· ‧· ٪%
    """

  /// What cannot be seen: marks of order, joiners, soft hyphens, byte order marks, selectors of variants.
  private static let invisible: [ClosedRange<Int>] = [
    0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180E, 0x200B...0x200F,
    0x202A...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0,
    0xFFF0...0xFFFB,
  ]

  private static let blanks: [Int] = [0x20, 0xA0, 0x1680] + (0x2000...0x200A) + [0x202F, 0x205F, 0x3000]

  /// Line feed, vertical tab, form feed, carriage return, next line, and Unicode's separators of lines and paragraphs.
  private static let lineEnds = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
}
