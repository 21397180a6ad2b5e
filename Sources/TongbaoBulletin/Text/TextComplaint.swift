import TextDecoding

/// What a file's bytes had that is no text, and where: dropped or replaced before reading, and worth telling.
public struct TextComplaint: Sendable, Hashable {
  /// Where it stands, or where the first of it stands.
  public let place: TextPlace
  /// What it is.
  public let kind: Kind

  /// What can be wrong with a file's bytes.
  public enum Kind: Sendable, Hashable {
    /// As many bytes in a row that are no character of the encoding; each run of them is read as U+FFFD.
    case unreadableBytes(count: Int, encoding: TextEncoding)
    /// As many more places with unreadable bytes, which are not listed one by one; the place is that of the first.
    case moreUnreadable(places: Int, encoding: TextEncoding)
    /// As many characters that an earlier program already replaced by U+FFFD.
    case lostCharacters(count: Int)
    /// As many NUL characters, dropped: the file may be no text, or UTF-16 without a byte order mark.
    case nulCharacters(count: Int)
  }

  /// How many places with unreadable bytes are told one by one.
  static let unreadablePlacesListed = 10

  /// A complaint.
  public init(place: TextPlace, kind: Kind) {
    self.place = place
    self.kind = kind
  }
}

extension TextComplaint {
  /// What is to be told of a decoded text, in the order of the file within each kind.
  static func all(of source: DecodedText, lines: SourceLines) -> [TextComplaint] {
    unreadable(source, lines) + marks(source, lines)
  }

  private static func unreadable(_ source: DecodedText, _ lines: SourceLines) -> [TextComplaint] {
    var complaints = source.broken.prefix(unreadablePlacesListed).map { run in
      TextComplaint(
        place: lines.place(of: run.index), kind: .unreadableBytes(count: run.bytes, encoding: source.encoding))
    }
    let more = source.broken.dropFirst(unreadablePlacesListed)
    if let first = more.first {
      complaints.append(
        TextComplaint(
          place: lines.place(of: first.index), kind: .moreUnreadable(places: more.count, encoding: source.encoding)))
    }
    return complaints
  }

  private static func marks(_ source: DecodedText, _ lines: SourceLines) -> [TextComplaint] {
    var lost = Occurrences()
    var nul = Occurrences()
    for (index, character) in source.characters.enumerated() {
      if character == DecodedText.replacement { lost.add(index) }
      if character == 0 { nul.add(index) }
    }
    lost.count -= source.broken.count
    if !source.broken.isEmpty { lost.first = firstLost(source) }
    var complaints: [TextComplaint] = []
    if lost.count > 0, let first = lost.first {
      complaints.append(TextComplaint(place: lines.place(of: first), kind: .lostCharacters(count: lost.count)))
    }
    if let first = nul.first {
      complaints.append(TextComplaint(place: lines.place(of: first), kind: .nulCharacters(count: nul.count)))
    }
    return complaints
  }

  /// The first U+FFFD that the file itself holds, where there are unreadable bytes as well.
  private static func firstLost(_ source: DecodedText) -> Int? {
    var broken = source.broken.makeIterator()
    var next = broken.next()
    for (index, character) in source.characters.enumerated() where character == DecodedText.replacement {
      guard index == next?.index else { return index }
      next = broken.next()
    }
    return nil
  }
}

/// How often something stands in a text, and where first.
private struct Occurrences {
  var count = 0
  var first: Int?

  mutating func add(_ index: Int) {
    count += 1
    if first == nil { first = index }
  }
}
