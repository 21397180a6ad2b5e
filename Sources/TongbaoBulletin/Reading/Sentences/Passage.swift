/// A sentence or heading as it is parsed: its characters without blanks, each with its index in the report's text.
struct Passage: Sendable {
  let glyphs: Glyphs
  let origins: [Int]
  /// What it covers of the report's characters, blanks included.
  let range: Range<Int>

  /// The characters of a range of the text, blanks left out and forms folded.
  init(_ characters: [UInt32], _ range: Range<Int>) {
    var glyphs: Glyphs = []
    var origins: [Int] = []
    glyphs.reserveCapacity(range.count)
    origins.reserveCapacity(range.count)
    for index in range where !characters[index].isBlank && characters[index] >= 0x20 {
      glyphs.append(characters[index].folded)
      origins.append(index)
    }
    self.glyphs = glyphs
    self.origins = origins
    self.range = range
  }

  /// The passage without its first glyphs.
  func dropping(first count: Int) -> Passage {
    Passage(glyphs: glyphs.without(first: count), origins: Array(origins[count...]), range: range)
  }

  init(glyphs: Glyphs, origins: [Int], range: Range<Int>) {
    self.glyphs = glyphs
    self.origins = origins
    self.range = (origins.first ?? range.lowerBound)..<range.upperBound
  }

  /// The index in the report of a glyph, or of the end.
  func origin(of glyph: Int) -> Int { glyph < origins.count ? origins[glyph] : range.upperBound }
}
