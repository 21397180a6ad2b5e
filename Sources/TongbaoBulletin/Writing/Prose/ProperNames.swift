import TongbaoCore

/// The words that a catalogue's English texts begin with a capital inside a sentence, such as Mobaihe: they keep it.
struct ProperNames: Hashable {
  private var words: Set<Substring> = []

  init() {}

  /// The names that the names and definitions of a catalogue's indicators have.
  init(in catalogue: Catalogue) {
    for text in catalogue.indicators.flatMap({ [$0.name.en, $0.definition?.en ?? ""] }) {
      let parts = text.split(separator: " ")
      for (before, word) in zip(parts, parts.dropFirst()) where !".:;!?".contains(before.last ?? ".") {
        if word.first?.isUppercase == true { words.insert(ProperNames.bare(word)) }
      }
    }
  }

  /// A name begins small inside a sentence, unless its first word is a proper name, a letter alone, or has capitals or
  /// digits of its own, as IPTV and 5G have.
  func inner(_ name: String) -> String {
    let word = name.prefix { $0 != " " }
    let hasMore = word.count == 1 || word.dropFirst().contains { $0.isUppercase || $0.isNumber }
    return hasMore || words.contains(ProperNames.bare(word)) ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  /// A word without punctuation behind it.
  private static func bare(_ word: Substring) -> Substring { word.prefix { $0.isLetter || $0 == "-" } }
}
