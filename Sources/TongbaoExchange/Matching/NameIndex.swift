import TongbaoCore

/// The names of a catalogue's columns in compared form.
struct NameIndex {
  /// How much a name tells, best first.
  enum Rank: Int, Comparable, CaseIterable {
    /// A name, an alias or the id.
    case own
    /// A name with its domain or its group before it, or without what goes without saying.
    case joined
    /// The header of its column, which several may share.
    case short

    static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }

  let catalogue: Catalogue
  private var owners: [String: [Rank: Set<Int>]] = [:]
  /// The compared forms of what an indicator is called, by its index.
  private(set) var names: [[String]] = []
  /// The names of the domain and the group, by the indicator's index.
  private(set) var surroundings: [[String]] = []
  /// The pairs of characters of what each indicator is called, alone and behind its domain.
  private var namePairs: [[Set<String>]] = []

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    for column in catalogue.columns.indices { add(HeaderName.plain(catalogue.name(ofColumn: column)), column, .own) }
    for (index, indicator) in catalogue.indicators.enumerated() {
      let domain = catalogue.domains.first { $0.id == indicator.domain }
      let group = domain?.groups.first { $0.id == indicator.group }
      let own = ([indicator.name.zh, indicator.name.en] + indicator.aliases).map(HeaderName.plain)
      names.append(own)
      let domains = [domain?.name.zh, domain?.name.en, domain?.id].compactMap { $0 }.map(HeaderName.plain)
      let groups = [group?.name.zh, group?.name.en, group?.id].compactMap { $0 }.map(HeaderName.plain)
      surroundings.append(domains + groups)
      namePairs.append((own + own.flatMap { name in domains.prefix(1).map { $0 + name } }).map(NameIndex.pairs))
      add(own, index, shorts: [indicator.short.zh, indicator.short.en].map(HeaderName.plain), domains, groups)
    }
  }

  private mutating func add(_ own: [String], _ index: Int, shorts: [String], _ domains: [String], _ groups: [String]) {
    for name in own {
      add(name, index, .own)
      if catalogue.indicators[index].kind == .flow { add(name.replacing("当月", with: ""), index, .joined) }
      for domain in domains where !name.hasPrefix(domain) { add(domain + name, index, .joined) }
    }
    for short in shorts {
      add(short, index, .short)
      for group in groups { add(short + group, index, .short) }
      for domain in domains {
        add(domain + short, index, .joined)
        for group in groups {
          add(domain + group + short, index, .joined)
          add(domain + short + group, index, .joined)
        }
      }
    }
  }

  private mutating func add(_ name: String, _ column: Int, _ rank: Rank) {
    guard !name.isEmpty else { return }
    owners[name, default: [:]][rank, default: []].insert(column)
  }

  /// The columns of a name, those of the best rank.
  func columns(named name: String) -> (rank: Rank, columns: Set<Int>)? {
    guard let found = owners[name], let rank = found.keys.min(), let columns = found[rank] else { return nil }
    return (rank, columns)
  }

  // MARK: Likeness

  /// Up to three columns that a name probably means, the likeliest first.
  func likely(_ name: String) -> [Int] {
    let wanted = NameIndex.pairs(name)
    guard !wanted.isEmpty else { return [] }
    let scored = namePairs.enumerated().map { index, known in
      (index, known.map { NameIndex.likeness(wanted, $0) }.max() ?? 0)
    }
    return scored.filter { $0.1 >= 0.4 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3).map(\.0)
  }

  /// The pairs of neighbouring characters; a single character is one by itself.
  private static func pairs(_ text: String) -> Set<String> {
    let characters = Array(text.prefix(80))
    guard characters.count > 1 else { return Set(characters.map(String.init)) }
    return Set(characters.indices.dropLast().map { String(characters[$0...$0 + 1]) })
  }

  /// What share of both sets they have in common (Dice).
  private static func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
    one.isEmpty || other.isEmpty ? 0 : 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
  }
}
