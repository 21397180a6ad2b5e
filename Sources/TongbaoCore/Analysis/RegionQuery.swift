/// What a person types to find a region: a name, its pinyin, its initials, an abbreviation, English, or the code.
public struct RegionQuery: Sendable, Hashable {
  /// How well a region answers, best first.
  public enum Match: Int, Sendable, Hashable, Comparable {
    /// The whole of a name, an abbreviation, the pinyin, the initials or the code.
    case whole
    /// The beginning of one of them.
    case beginning
    /// A part of a name, or the beginning of a later syllable.
    case part

    public static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  private let text: String

  /// A query; case and blanks do not matter.
  public init(_ text: String) { self.text = RegionQuery.plain(text) }

  /// Lower case, without blanks and apostrophes.
  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0 != " " && $0 != "'" && $0 != "’" }
  }

  /// Whether nothing is asked, so that every region answers.
  public var isEmpty: Bool { text.isEmpty }

  /// How well `region` answers; nil when it does not.
  public func match(_ region: Region) -> Match? {
    if text.isEmpty { return .beginning }
    let syllables = region.pinyin.split(separator: " ")
    let joined = syllables.joined()
    let initials = String(syllables.compactMap(\.first))
    let names = [region.short, region.name, region.english ?? "", region.code.description] + region.abbreviations
    let wholes = names.map(RegionQuery.plain) + [joined, initials]
    if wholes.contains(text) { return .whole }
    if wholes.contains(where: { $0.hasPrefix(text) }) { return .beginning }
    if region.name.contains(text) || startsLaterSyllable(syllables) { return .part }
    return nil
  }

  private func startsLaterSyllable(_ syllables: [Substring]) -> Bool {
    syllables.indices.dropFirst().contains { syllables[$0...].joined().hasPrefix(text) }
  }
}
