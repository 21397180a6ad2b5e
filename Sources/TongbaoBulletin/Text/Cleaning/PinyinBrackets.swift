extension PlacedText {
  /// The text without the readings that stand in brackets after single characters, such as 專(zhuān)線(xiàn).
  func withoutPinyin() -> PlacedText {
    var result = PlacedText(capacity: count)
    var index = 0
    while index < count {
      if self[index].isBlank || self[index] == 0xFF08, let before = result.characters.last, before.isHan,
        let end = PinyinBracket.end(self, at: index)
      {
        index = end
      } else {
        result.append(index, of: self)
        index += 1
      }
    }
    return result
  }
}

/// A reading in brackets: nothing but Latin letters, with a tone mark, or a syllable of pinyin in small letters.
private enum PinyinBracket {
  private static let longestSyllable = 8

  /// Where the reading ends that begins at an index, with no more than one blank before it when it has a tone mark.
  static func end(_ text: PlacedText, at start: Int) -> Int? {
    let blank = text[start].isBlank
    let open = blank ? start + 1 : start
    guard text.character(at: open) == 0xFF08 else { return nil }
    var index = open + 1
    while text.character(at: index) == 32, index == open + 1 { index += 1 }
    var letters: [UInt32] = []
    var toned = false
    while index < text.count, letters.count <= longestSyllable, let letter = PinyinLetter(text[index]) {
      if letter.base != 0 { letters.append(letter.base) }
      toned = toned || letter.toned
      index += 1
    }
    if text.character(at: index) == 32 { index += 1 }
    guard text.character(at: index) == 0xFF09, (1...longestSyllable).contains(letters.count) else { return nil }
    return toned || (!blank && PinyinSyllables.all.contains(letters)) ? index + 1 : nil
  }
}

/// A letter of pinyin without its tone mark.
private struct PinyinLetter {
  /// The small letter, "v" for ü; 0 for a tone mark on its own.
  let base: UInt32
  let toned: Bool

  /// The letter that a character is; capital letters only where they bear a tone mark.
  init?(_ character: UInt32) {
    if character.isLatin {
      base = character
      toned = false
    } else if let base = Self.tonedLetters[character] {
      self.base = base
      toned = base != 0 && character != 0xFC
    } else if [0x300, 0x301, 0x304, 0x308, 0x30C].contains(character) {
      base = 0
      toned = character != 0x308
    } else {
      return nil
    }
  }

  private static let tonedLetters: [UInt32: UInt32] = {
    let letters = "aāáǎàăãAĀÁǍÀ eēéěèĕêEĒÉĚÈ iīíǐìĭIĪÍǏÌ oōóǒòŏOŌÓǑÒ uūúǔùŭUŪÚǓÙ vüǖǘǚǜÜǕǗǙǛ nńňǹ mḿ"
    var table: [UInt32: UInt32] = [:]
    for group in letters.split(separator: " ") {
      let scalars = group.unicodeScalars.map(\.value)
      for scalar in scalars.dropFirst() where !scalar.isLatin { table[scalar] = scalars[0] }
    }
    return table
  }()
}
