/// Words with what they mean, found at a place of a text or at its end; of several the longest.
struct WordTable<Meaning: Sendable>: Sendable {
  private var byFirst: [UInt32: [(Glyphs, Meaning)]] = [:]
  private var byLast: [UInt32: [(Glyphs, Meaning)]] = [:]
  private var firsts = GlyphSet()
  private var lasts = GlyphSet()

  /// A table of words and their meanings.
  init(_ words: [(Glyphs, Meaning)]) {
    let sorted = words.filter { !$0.0.isEmpty }.sorted { $0.0.count > $1.0.count }
    for (word, meaning) in sorted {
      firsts.insert(word[0])
      lasts.insert(word[word.count - 1])
      byFirst[word[0], default: []].append((word, meaning))
      byLast[word[word.count - 1], default: []].append((word, meaning))
    }
  }

  /// A table from words that are parted by blanks and all mean the same.
  init(_ groups: [(String, Meaning)]) {
    self.init(groups.flatMap { words, meaning in words.split(separator: " ").map { (Glyphs(String($0)), meaning) } })
  }

  /// The longest word that begins at `index`.
  func word(in text: Glyphs, at index: Int) -> (count: Int, meaning: Meaning)? {
    guard index < text.count, firsts.mayContain(text[index]), let words = byFirst[text[index]] else { return nil }
    for (word, meaning) in words where text.has(word, at: index) { return (word.count, meaning) }
    return nil
  }

  /// The longest word that the text ends with.
  func suffix(of text: Glyphs) -> (count: Int, meaning: Meaning)? {
    guard let last = text.last, lasts.mayContain(last), let words = byLast[last] else { return nil }
    for (word, meaning) in words where text.hasSuffix(word) { return (word.count, meaning) }
    return nil
  }

  /// The first place where a word begins, and the longest word there.
  func first(in text: Glyphs) -> (place: Int, count: Int, meaning: Meaning)? {
    for index in text.indices {
      if let (count, meaning) = word(in: text, at: index) { return (index, count, meaning) }
    }
    return nil
  }
}

/// Words that all mean one thing.
typealias WordSet = WordTable<Void>

extension WordTable where Meaning == Void {
  /// A set of the words that blanks part.
  init(words: String) { self.init([(words, ())]) }

  /// Whether any of the words stands in the text.
  func isIn(_ text: Glyphs) -> Bool { first(in: text) != nil }

  /// Whether the text is one of the words.
  func has(_ text: Glyphs) -> Bool { suffix(of: text)?.count == text.count }

  /// The text without words of the set at its beginning.
  func trimmingStart(_ text: Glyphs) -> Glyphs {
    var start = 0
    while let (count, _) = word(in: text, at: start) { start += count }
    return start == 0 ? text : text.without(first: start)
  }

  /// The text without words of the set at its end.
  func trimmingEnd(_ text: Glyphs) -> Glyphs {
    var text = text
    while let (count, _) = suffix(of: text) { text = text.without(last: count) }
    return text
  }
}

/// Says quickly of most characters that they are not in a set.
struct GlyphSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Adds a character; all that are 65536 apart are one.
  mutating func insert(_ glyph: UInt32) { bits[Int(glyph & 0xFFFF) >> 6] |= 1 << UInt64(glyph & 63) }

  /// False for what is not in the set.
  func mayContain(_ glyph: UInt32) -> Bool { bits[Int(glyph & 0xFFFF) >> 6] & (1 << UInt64(glyph & 63)) != 0 }
}
