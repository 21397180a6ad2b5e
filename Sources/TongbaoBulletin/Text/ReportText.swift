/// A report's text as it is read: cleaned characters, each with its place in the file.
public struct ReportText: Sendable {
  /// What the file is called in messages.
  public let name: String
  /// The cleaned characters as Unicode scalar values; lines end with 10.
  public let characters: [UInt32]
  private let places: [TextPlace]

  /// The text of a file's bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    characters = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    var place = TextPlace(line: 1, column: 1)
    places =
      characters.map { character in
        defer { place = character == 10 ? TextPlace(line: place.line + 1, column: 1) : place.next }
        return place
      } + [place]
  }

  /// The place of the character at an index; that of the end where it is the number of characters.
  public func place(of index: Int) -> TextPlace { places[index] }

  /// The cleaned text of a range.
  public func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters[range].compactMap(Unicode.Scalar.init))
    return String(text)
  }
}

extension TextPlace {
  fileprivate var next: TextPlace { TextPlace(line: line, column: column + 1) }
}
