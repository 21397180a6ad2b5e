/// A text told apart by its bytes.
///
/// Strings are the same where they look the same, however their accents are written, which for Chinese costs a normalisation
/// of every character each time that one is hashed. Names of one file are written alike, so that their bytes tell.
public struct Spelling: Hashable, Comparable, Sendable {
  /// The text.
  public let text: String

  /// The spelling of a text.
  public init(_ text: String) { self.text = text }

  public static func == (left: Spelling, right: Spelling) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Shorter ones first, else by their bytes: an order in which the same texts stand together.
  public static func < (left: Spelling, right: Spelling) -> Bool {
    let (one, other) = (left.text.utf8, right.text.utf8)
    return one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
  }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The positions of those among `texts` that are spelled alike, for each spelling that stands more than once.
  public static func repetitions(in texts: [String]) -> [[Int]] {
    var first: [Spelling: Int] = [:]
    first.reserveCapacity(texts.count)
    var repetitions: [Int: [Int]] = [:]
    for (position, text) in texts.enumerated() {
      let spelling = Spelling(text)
      if let earlier = first[spelling] {
        repetitions[earlier, default: [earlier]].append(position)
      } else {
        first[spelling] = position
      }
    }
    return Array(repetitions.values)
  }
}
