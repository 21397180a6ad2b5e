/// A phrase with named places in braces, such as `{name}为{value}`; `{{` and `}}` stand for braces themselves.
public struct PhraseTemplate: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The phrase as a catalogue writes it.
  public let text: String

  /// A phrase as it is written; what is wrong with it is `fault`'s to say.
  public init(_ text: String) { self.text = text }

  public init(stringLiteral text: String) { self.init(text) }

  /// What is wrong with a phrase.
  public enum Fault: Error, Sendable, Hashable {
    /// An opening brace without a closing one, or a closing one alone.
    case loneBrace
    /// A name in braces that the phrase does not know.
    case unknownSlot(String)
  }

  /// One piece of a phrase: words, or the name of a place for them.
  private enum Piece {
    case words(String)
    case slot(String)
  }

  /// What is wrong with the phrase where only these names may stand in it; nil where nothing is.
  public func fault(slots: [String]) -> Fault? {
    guard let pieces else { return .loneBrace }
    for case .slot(let name) in pieces where !slots.contains(name) { return .unknownSlot(name) }
    return nil
  }

  /// Whether a name stands in the phrase.
  public func has(_ slot: String) -> Bool { text.contains("{\(slot)}") }

  /// The phrase with words in its places; a place without words stays empty.
  public func filled(_ words: [String: String]) -> String {
    (pieces ?? [.words(text)]).reduce(into: "") { result, piece in
      switch piece {
      case .words(let text): result += text
      case .slot(let name): result += words[name] ?? ""
      }
    }
  }

  /// The pieces in their order; nil where a brace stands alone.
  private var pieces: [Piece]? {
    // Braces are single bytes, so that the bytes between them are whole characters.
    let bytes = text.utf8
    var pieces: [Piece] = []
    var words = ""
    var (start, index) = (bytes.startIndex, bytes.startIndex)
    while let brace = bytes[index...].firstIndex(where: PhraseTemplate.isBrace) {
      words += text[start..<brace]
      let next = bytes.index(after: brace)
      if next < bytes.endIndex, bytes[next] == bytes[brace] {
        words += text[brace..<next]
        index = bytes.index(after: next)
      } else {
        guard bytes[brace] == PhraseTemplate.opening,
          let end = bytes[next...].firstIndex(where: PhraseTemplate.isBrace),
          bytes[end] != PhraseTemplate.opening
        else { return nil }
        pieces += [.words(words), .slot(String(text[next..<end]))]
        words = ""
        index = bytes.index(after: end)
      }
      start = index
    }
    return pieces + [.words(words + text[start...])]
  }

  private static let opening = UInt8(ascii: "{")
  private static func isBrace(_ byte: UInt8) -> Bool { byte == opening || byte == UInt8(ascii: "}") }
}
