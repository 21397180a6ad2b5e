/// Regions that are looked at together and held against one another.
public enum PeerGroup: Sendable, Hashable {
  /// All members of the table.
  case all
  /// Those of the statistical group with this id, such as the ministry's east.
  case statistical(String)
  /// Those of one size, by the stock that a domain names.
  case size(SizeClass)
  /// Those that the person has marked.
  case marked

  /// The thirds of a table by size.
  public enum SizeClass: String, Sendable, Hashable, CaseIterable {
    case large, middle, small
  }
}

extension PeerGroup {
  /// The group in a word, such as `group:east`, `size:large`, `marked` or `all`.
  public var notation: String {
    switch self {
    case .all: "all"
    case .statistical(let id): "group:" + id
    case .size(let size): "size:" + size.rawValue
    case .marked: "marked"
    }
  }

  /// Reads the notation; nil where it is none.
  public init?(_ notation: String) {
    let parts = notation.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("all", 1): self = .all
    case ("marked", 1): self = .marked
    case ("group", 2): self = .statistical(parts[1])
    case ("size", 2):
      guard let size = SizeClass(rawValue: parts[1]) else { return nil }
      self = .size(size)
    default: return nil
    }
  }
}

extension Dataset {
  /// The groups of regions that a table can be looked at by, `all` first: the statistical groups of its members, the thirds by size where its domain names a stock, and the marked ones where there are any.
  public func peerGroups(domain: Int, marked: Set<RegionCode>) -> [PeerGroup] {
    let present = Set(reportingRows.compactMap { roster[$0].group })
    var groups: [PeerGroup] = [.all]
    if present.count > 1 {
      groups += roster.groups.filter { present.contains($0.id) }.map { .statistical($0.id) }
    }
    if sizeColumn(ofDomain: domain) != nil { groups += PeerGroup.SizeClass.allCases.map { .size($0) } }
    if reportingRows.contains(where: { marked.contains(roster[$0].code) }) { groups.append(.marked) }
    return groups
  }

  /// The member rows of a group, in the order of the roster; by size only those whose stock is an exact number.
  public func rows(
    of group: PeerGroup, domain: Int, marked: Set<RegionCode>, snapshot: Snapshot?
  ) -> [Int] {
    switch group {
    case .all: reportingRows
    case .statistical(let id): reportingRows.filter { roster[$0].group == id }
    case .marked: reportingRows.filter { marked.contains(roster[$0].code) }
    case .size(let size): rows(of: size, domain: domain, snapshot: snapshot)
    }
  }

  /// The column of the stock by which the regions of a domain are large or small.
  public func sizeColumn(ofDomain index: Int) -> Int? {
    guard catalogue.domains.indices.contains(index) else { return nil }
    return catalogue.domains[index].size.flatMap { catalogue.index(of: $0) }
  }

  private func rows(of size: PeerGroup.SizeClass, domain: Int, snapshot: Snapshot?) -> [Int] {
    guard let snapshot, let column = sizeColumn(ofDomain: domain) else { return [] }
    let sizes = reportingRows.compactMap { row in
      snapshot.observation(column: column, row: row).number.map { (row: row, size: $0) }
    }
    let sorted = sizes.map(\.size).sorted()
    guard let lower = Quantile.value(1.0 / 3, ofSorted: sorted), let upper = Quantile.value(2.0 / 3, ofSorted: sorted)
    else { return [] }
    return sizes.filter { entry in
      switch size {
      case .large: entry.size >= upper
      case .middle: entry.size >= lower && entry.size < upper
      case .small: entry.size < lower
      }
    }.map(\.row)
  }
}
