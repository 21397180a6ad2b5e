/// Finds the regions of one table by code or by any name.
///
/// Codes are looked up in a sorted array; names are put into order when the first is asked for, so that three thousand
/// counties that are named by code do not pay for that. Not safe to share between threads.
package final class RegionFinder {
  /// What a name leads to.
  package enum Answer: Equatable {
    /// One region, by its index.
    case row(Int)
    /// Several that share the name, by their indices.
    case ambiguous([Int])
    case none
  }

  private let regions: [Region]
  private let headIndex: Int?
  private let codes: [(code: Int32, row: Int32)]
  /// The names as the regions' file spells them, which is how nearly all are written.
  private lazy var spelled: [Spelling: Answer] = makeNames(Spelling.init)
  /// The names however their accents are written.
  private lazy var names: [String: Answer] = makeNames { $0 }
  /// The names without blanks and case, pinyin behind all others.
  private lazy var folded: [String: Answer] = makeNames(withPinyin: true, FoldedName.fold)

  /// A finder among `regions`.
  package init(_ regions: [Region]) {
    self.regions = regions
    headIndex = nil
    codes = Self.codes(of: regions)
  }

  /// A finder among the rows of a table, whose members go before its head: in a table of branches 吉林 is the city.
  package init(_ roster: Roster) {
    regions = roster.regions
    headIndex = 0
    codes = Self.codes(of: roster.regions)
  }

  /// The codes in ascending order, each with its row.
  private static func codes(of regions: [Region]) -> [(code: Int32, row: Int32)] {
    let codes = regions.indices.map { (code: regions[$0].code.number, row: Int32($0)) }
    return codes.sorted { ($0.code, $0.row) < ($1.code, $1.row) }
  }

  /// The row of a code.
  package func row(of code: RegionCode) -> Int? {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle].code < code.number { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low].code == code.number ? Int(codes[low].row) : nil
  }

  /// What a code or name leads to: a full name before a short one, that before English and abbreviations.
  package func find(_ name: String) -> Answer {
    if let code = RegionCode(name) { return row(of: code).map { .row($0) } ?? .none }
    return spelled[Spelling(name)] ?? names[name] ?? .none
  }

  /// The same for a name as tables have it: blanks inside, case and full-width forms do not matter, and pinyin is one.
  package func find(folding name: String) -> Answer {
    let plain = FoldedName.fold(name)
    if let code = RegionCode(plain) { return row(of: code).map { .row($0) } ?? .none }
    return plain.isEmpty ? .none : folded[plain] ?? .none
  }

  /// All names, the better kind of a name hiding a worse one.
  private func makeNames<Name: Hashable>(withPinyin: Bool = false, _ name: (String) -> Name) -> [Name: Answer] {
    var names: [Name: Answer] = [:]
    names.reserveCapacity(regions.count * 4)
    let kinds: [(Region) -> [String]] = [
      { [$0.name] }, { [$0.short] }, { $0.english.map { [$0] } ?? [] }, { $0.abbreviations },
      { withPinyin ? [$0.pinyin] : [] },
    ]
    for kind in kinds {
      var found: [Name: Answer] = [:]
      found.reserveCapacity(regions.count)
      for row in regions.indices where row != headIndex {
        for text in kind(regions[row]) { found[name(text)] = Self.joined(found[name(text)], row) }
      }
      names.merge(found) { better, _ in better }
    }
    guard let headIndex else { return names }
    for text in kinds.flatMap({ $0(regions[headIndex]) }) where names[name(text)] == nil {
      names[name(text)] = .row(headIndex)
    }
    return names
  }

  /// An answer with one more row.
  private static func joined(_ answer: Answer?, _ row: Int) -> Answer {
    switch answer {
    case .row(let other): .ambiguous([other, row])
    case .ambiguous(let others): .ambiguous(others + [row])
    case .some(.none), nil: .row(row)
    }
  }

  /// Up to three regions that a person probably meant by a name, such as `广东 (440000)`, the likeliest first.
  package func likely(_ name: String) -> [String] {
    let wanted = Likeness.folded(name)
    guard !wanted.isEmpty, wanted.count <= 40, RegionCode(name) == nil else { return [] }
    var best = Int.max
    var rows: [Int] = []
    for row in regions.indices {
      guard let score = Self.score(wanted, regions[row]), score <= best else { continue }
      rows = score < best ? [row] : rows + [row]
      best = score
    }
    return rows.prefix(3).map { "\(regions[$0].short) (\(regions[$0].code))" }
  }

  /// How far a region is from what was written, 0 being the pinyin or English itself; nil where it is too far.
  private static func score(_ wanted: [Unicode.Scalar], _ region: Region) -> Int? {
    let short = Likeness.folded(region.short)
    let full = Likeness.folded(region.name)
    let spoken = [Likeness.folded(region.pinyin)] + (region.english.map { [Likeness.folded($0)] } ?? [])
    if spoken.contains(wanted) || wanted == full { return 0 }
    if wanted.starts(with: short) || full.starts(with: wanted) { return 1 }
    let distances = ([short, full] + spoken).compactMap { name -> Int? in
      let length = max(name.count, wanted.count)
      let limit = max(1, length / 3)
      return Likeness.distance(wanted, name, limit: limit).flatMap { $0 < length ? $0 : nil }
    }
    return distances.min().map { $0 + 1 }
  }
}
