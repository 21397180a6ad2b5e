/// Characters on their way from the file to the reader, each with the index of the decoded character it came from.
struct PlacedText {
  private(set) var characters: [UInt32] = []
  private(set) var origins: [UInt32] = []

  /// An empty text with room for as many characters.
  init(capacity: Int) {
    characters.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
  }

  /// The characters of a file, each at its own place.
  init(_ source: [UInt32]) {
    characters = source
    origins = Array(0..<UInt32(source.count))
  }

  var count: Int { characters.count }

  subscript(index: Int) -> UInt32 { characters[index] }

  /// The character at an index, or 0 where there is none.
  func character(at index: Int) -> UInt32 { characters.indices.contains(index) ? characters[index] : 0 }

  /// Adds a character that came from the decoded character at an index.
  mutating func append(_ character: UInt32, from origin: UInt32) {
    characters.append(character)
    origins.append(origin)
  }

  /// Adds the character at an index of another text, as it is.
  mutating func append(_ index: Int, of other: PlacedText) {
    append(other.characters[index], from: other.origins[index])
  }

  /// Adds a range of another text, as it is.
  mutating func append(_ range: Range<Int>, of other: PlacedText) {
    characters.append(contentsOf: other.characters[range])
    origins.append(contentsOf: other.origins[range])
  }

  /// The index of the next line end from an index on, or the number of characters.
  func lineEnd(from start: Int) -> Int {
    characters[start...].firstIndex(of: 10) ?? count
  }
}
