import TextDecoding

/// Text as it is parsed: Unicode scalar values without blanks.
typealias Glyphs = [UInt32]

extension [UInt32] {
  /// The scalar values of a text.
  init(_ text: String) { self = text.unicodeScalars.map(\.value) }

  /// The text of the scalar values.
  var string: String {
    String(scalarValues: self[...])
  }

  /// Whether the values from `index` on begin with `word`.
  func has(_ word: Glyphs, at index: Int) -> Bool {
    guard index >= 0, index + word.count <= count else { return false }
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether they end with `word`.
  func hasSuffix(_ word: Glyphs) -> Bool { has(word, at: count - word.count) }

  /// Where `word` first stands from `start` on.
  func firstPlace(of word: Glyphs, from start: Int = 0) -> Int? {
    guard let head = word.first, word.count <= count else { return nil }
    var index = start
    while index + word.count <= count {
      if self[index] == head, has(word, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether `word` stands anywhere.
  func contains(_ word: Glyphs) -> Bool { firstPlace(of: word) != nil }

  /// The values without the last `count`.
  func without(last count: Int) -> Glyphs { Array(self[..<(self.count - count)]) }

  /// The values without the first `count`.
  func without(first count: Int) -> Glyphs { Array(self[count...]) }
}

extension UInt32 {
  /// The half-width form of a full-width one, and one form of those that mean the same.
  var folded: UInt32 {
    switch self {
    case 0xFF01...0xFF5E: self - 0xFEE0
    case 0x2014, 0x2013, 0x2212, 0x2011: 0x2D
    case 0x223C: 0x7E
    case 0x2264, 0x2266: 0x2264
    case 0x2265, 0x2267: 0x2265
    default: self
    }
  }
}
