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

  /// What is wrong with the phrase where only these names may stand in it; nil where nothing is.
  public func fault(slots: [String]) -> Fault? {
    var unknown: Substring?
    let isWhole = walk { words, slot in
      if let slot, unknown == nil, !slots.contains(where: { $0 == slot }) { unknown = slot }
    }
    return isWhole ? unknown.map { .unknownSlot(String($0)) } : .loneBrace
  }

  /// Whether a name stands in the phrase.
  public func has(_ slot: String) -> Bool { text.contains("{\(slot)}") }

  /// The phrase with words in its places; a place without words stays empty.
  public func filled(_ words: [String: String]) -> String {
    var filled = ""
    let isWhole = walk { text, slot in
      filled += text
      if let slot { filled += words[String(slot)] ?? "" }
    }
    return isWhole ? filled : text
  }

  /// Hands over the words of the phrase in their order, each with the name in braces that follows it, if one does; tells
  /// whether that was possible: whether no brace stands alone.
  private func walk(_ body: (_ words: Substring, _ slot: Substring?) -> Void) -> Bool {
    // Braces are single bytes, so that the bytes between them are whole characters.
    let bytes = text.utf8
    var (start, index) = (bytes.startIndex, bytes.startIndex)
    while let brace = bytes[index...].firstIndex(where: PhraseTemplate.isBrace) {
      let next = bytes.index(after: brace)
      if next < bytes.endIndex, bytes[next] == bytes[brace] {
        body(text[start...brace], nil)
        index = bytes.index(after: next)
      } else {
        guard bytes[brace] == PhraseTemplate.opening,
          let end = bytes[next...].firstIndex(where: PhraseTemplate.isBrace), bytes[end] != PhraseTemplate.opening
        else { return false }
        body(text[start..<brace], text[next..<end])
        index = bytes.index(after: end)
      }
      start = index
    }
    body(text[start...], nil)
    return true
  }

  private static let opening = UInt8(ascii: "{")
  private static func isBrace(_ byte: UInt8) -> Bool { byte == opening || byte == UInt8(ascii: "}") }
}
