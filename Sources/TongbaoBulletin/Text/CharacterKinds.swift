import TextDecoding

/// A set of characters of the Basic Multilingual Plane that is asked once for every character of a text.
struct CharacterSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// The characters of a literal.
  init(_ characters: StaticString) {
    for character in characters.scalars { bits[Int(character >> 6)] |= 1 << UInt64(character & 63) }
  }

  func contains(_ character: UInt32) -> Bool {
    character < 0x10000 && bits[Int(character >> 6)] >> UInt64(character & 63) & 1 == 1
  }
}

/// Compares a character of a text with one that is written as a literal.
func == (character: UInt32, literal: Unicode.Scalar) -> Bool { character == literal.value }

/// Compares a character of a text with one that is written as a literal.
func != (character: UInt32, literal: Unicode.Scalar) -> Bool { character != literal.value }

/// Matches a character of a text with one that is written as a literal.
func ~= (literal: Unicode.Scalar, character: UInt32) -> Bool { character == literal.value }

extension UInt32 {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { self >= 48 && self <= 57 }

  /// Whether this is an ASCII letter.
  var isLatin: Bool { self | 32 >= 97 && self | 32 <= 122 }

  /// Whether this is a Chinese character.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self) || self == 0x3007
      || (0x20000...0x3FFFF).contains(self) || (0xF900...0xFAFF).contains(self)
  }

  /// Whether this is a blank, or the tab that stands between the cells of a table.
  var isBlank: Bool { self == 32 || self == 9 }

  /// An ASCII letter made small, anything else as it is.
  var small: UInt32 { self >= 65 && self <= 90 ? self + 32 : self }

  /// Whether this is one of the Chinese numerals that number headings.
  var isNumeral: Bool { CharacterSets.numerals.contains(self) }
}

/// The sets of characters that several rules of cleaning ask for.
enum CharacterSets {
  static let numerals = CharacterSet("一二三四五六七八九十")
  /// What ends or divides a clause.
  static let clauseMarks = CharacterSet("，。；：、！？")
  /// What ends a sentence or announces what follows it.
  static let sentenceEnds = CharacterSet("。；：！？…")
  static let closers = CharacterSet("）】》〉”’%‰℃]}")
  static let bullets = CharacterSet("●•■◆▪◦‣►▶★☆◇※➢➤✓✔√▲△◎▼♦・∙⚫⬤◼")
}
