import TextDecoding

/// A report's text as it is read: cleaned characters, each with its place in the file.
///
/// What cleaning does is told in docs/bulletin-grammar.md. Time and memory are linear in the number of bytes.
public struct ReportText: Sendable {
  /// What the file is called in messages.
  public let name: String
  /// The cleaned characters as Unicode scalar values; lines end with 10.
  public let characters: [UInt32]
  /// How the bytes were read.
  public let encoding: TextEncoding
  /// What the bytes had that is no text.
  public let complaints: [TextComplaint]
  private let origins: [UInt32]
  private let end: Int
  private let lines: SourceLines

  /// The text of a file's bytes, of which there may be at most 4 GiB.
  public init(name: String, bytes: [UInt8]) {
    let source = DecodedText(bytes)
    let cleaned = PlacedText(source.characters).cleaned()
    self.name = name
    characters = cleaned.characters
    origins = cleaned.origins
    end = source.characters.count
    encoding = source.encoding
    lines = SourceLines(source.characters)
    complaints = TextComplaint.all(of: source, lines: lines)
  }

  /// The place of the character at an index; that of the file's end where the index is the number of characters.
  public func place(of index: Int) -> TextPlace {
    lines.place(of: index < origins.count ? Int(origins[index]) : end)
  }

  /// The cleaned text of a range.
  public func text(_ range: Range<Int>) -> String {
    String(scalarValues: characters[range])
  }
}
