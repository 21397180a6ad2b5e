import TongbaoCore

/// Finds the catalogue's indicator that a report's words name.
struct IndicatorMatcher: Sendable {
  private let ids: [Glyphs: (id: String, isPercentage: Bool)]

  /// A matcher for a catalogue's names and aliases; what several indicators are called is nobody's name.
  init(_ catalogue: Catalogue?) {
    var owners: [Glyphs: [String: Bool]] = [:]
    for indicator in catalogue?.indicators ?? [] {
      for name in [indicator.name.zh] + indicator.aliases {
        owners[Self.normal(Glyphs(name)), default: [:]][indicator.id] = indicator.unit.isPercentage
      }
    }
    ids = owners.compactMapValues { $0.count == 1 ? $0.first.map { ($0.key, $0.value) } : nil }
  }

  /// The id of the first of the names that is an indicator's; a figure in per cent is of none that counts, and the other
  /// way round. Without a unit that is not asked.
  func id(_ names: [Glyphs], unit: String = "") -> String? {
    for name in names {
      guard let found = ids[Self.normal(name)] else { continue }
      if unit.isEmpty || found.isPercentage == ["%", "PP"].contains(unit) { return found.id }
    }
    return nil
  }

  /// A name without blanks, brackets and 的, its letters small.
  static func normal(_ name: Glyphs) -> Glyphs {
    name.map(\.folded).filter { !$0.isBlank && !dropped.contains($0) }.map {
      (0x41...0x5A).contains($0) ? $0 + 0x20 : $0
    }
  }

  private static let dropped: Set<UInt32> = Set(Glyphs("的()·/、"))
}
