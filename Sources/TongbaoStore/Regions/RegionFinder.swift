import TongbaoCore

/// Finds the regions of one table by code or by any name.
///
/// Codes are looked up in a sorted array. The first names are looked for one by one, and all are put into order only when
/// more are asked for: neither the first file of a table of provinces that are named, nor one of three thousand counties
/// that are named by code, pays for that. Not safe to share between threads.
final class RegionFinder {
  /// What a name leads to.
  enum Answer: Equatable {
    /// One region, by its index.
    case row(Int)
    /// Several that share the name, by their indices.
    case ambiguous([Int])
    case none
  }

  private let regions: [Region]
  private let headIndex: Int?
  private let codes: [(code: Int32, row: Int32)]
  private lazy var names: [String: Answer] = makeNames()
  private var searchesLeft = 64

  /// A finder among `regions`.
  init(_ regions: [Region]) {
    self.regions = regions
    headIndex = nil
    codes = Self.codes(of: regions)
  }

  /// A finder among the rows of a table, whose members go before its head: in a table of branches 吉林 is the city.
  init(_ roster: Roster) {
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
  func row(of code: RegionCode) -> Int? {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle].code < code.number { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low].code == code.number ? Int(codes[low].row) : nil
  }

  /// What a code or name leads to: a full name before a short one, that before English and abbreviations.
  func find(_ name: String) -> Answer {
    if let code = RegionCode(name) { return row(of: code).map { .row($0) } ?? .none }
    if searchesLeft > 0 {
      searchesLeft -= 1
      if let answer = search(name) { return answer }
    }
    return names[name] ?? .none
  }

  /// What a name leads to that is written as the regions' file has it, byte by byte; nil where none is.
  private func search(_ name: String) -> Answer? {
    func isName(_ other: String) -> Bool {
      other.utf8.count == name.utf8.count && other.utf8.elementsEqual(name.utf8)
    }
    var best: (kind: Int, answer: Answer)?
    for row in regions.indices where row != headIndex {
      guard let kind = Self.kind(of: regions[row], where: isName), kind <= best?.kind ?? kind else { continue }
      best = (kind, Self.joined(kind == best?.kind ? best?.answer : nil, row))
    }
    if let best { return best.answer }
    guard let headIndex, Self.kind(of: regions[headIndex], where: isName) != nil else { return nil }
    return .row(headIndex)
  }

  /// Which kind of a region's names the first is that is as asked for, 0 being the full name; nil where none is.
  private static func kind(of region: Region, where isName: (String) -> Bool) -> Int? {
    if isName(region.name) { return 0 }
    if isName(region.short) { return 1 }
    if let english = region.english, isName(english) { return 2 }
    return region.abbreviations.contains(where: isName) ? 3 : nil
  }

  /// All names, the better kind of a name hiding a worse one.
  private func makeNames() -> [String: Answer] {
    var names: [String: Answer] = [:]
    names.reserveCapacity(regions.count * 2)
    let kinds: [(Region) -> [String]] = [
      { [$0.name] }, { [$0.short] }, { $0.english.map { [$0] } ?? [] }, { $0.abbreviations },
    ]
    for kind in kinds {
      var found: [String: Answer] = [:]
      for row in regions.indices where row != headIndex {
        for name in kind(regions[row]) { found[name] = Self.joined(found[name], row) }
      }
      names.merge(found) { better, _ in better }
    }
    guard let headIndex else { return names }
    for name in kinds.flatMap({ $0(regions[headIndex]) }) where names[name] == nil { names[name] = .row(headIndex) }
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
  func likely(_ name: String) -> [String] {
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
