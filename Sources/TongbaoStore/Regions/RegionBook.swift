import TongbaoCore

/// The nation's regions as far down as they were asked for.
///
/// Provinces stand first in the file, so that a table of provinces reads a twentieth of it.
public struct RegionBook: Sendable {
  /// The nation.
  public let nation: Region
  /// The provinces, those without data among them.
  public let provinces: [Region]
  /// The statistical groups of provinces.
  public let groups: [RegionGroup]
  /// The prefectures, and counties directly under a province; empty where only provinces were asked for.
  public let branches: [Region]
  /// The counties; empty where they were not asked for.
  public let counties: [Region]
  /// How far down the book goes.
  public let depth: Level

  /// Reads `regions.json` down to `depth`; what stands behind that is not looked at.
  /// - Throws: all that is wrong with what was read.
  public static func read(_ path: String, depth: Level) throws(Problems) -> RegionBook {
    let bytes = PaddedBytes()
    if depth <= .province, let book = readHead(path, into: bytes, depth: depth) { return book }
    do throws(Problem) {
      try FileBytes.read(path, into: bytes, limit: RegionBookReader.sizeLimit)
    } catch {
      throw Problems([error])
    }
    return try RegionBookReader(bytes, file: path, depth: depth).read()
  }

  /// The book, where the file's first bytes hold all that is needed of it; nil leaves it, and what is wrong with it, to
  /// whoever reads the whole.
  private static func readHead(_ path: String, into bytes: PaddedBytes, depth: Level) -> RegionBook? {
    guard FileBytes.readHead(path, into: bytes, count: 1 << 13) else { return nil }
    return try? RegionBookReader(bytes, file: path, depth: depth).read()
  }

  /// The region with a code.
  public func region(_ code: RegionCode) -> Region? {
    let found =
      switch code.level {
      case .nation: nation
      case .group: groups.regions.first { $0.code == code }
      case .province: provinces.first { $0.code == code }
      case .branch: branches.first { $0.code == code }
      case .county: counties.first { $0.code == code }
      }
    return found ?? branches.first { $0.code == code }
  }

  /// The table of the regions of `level` that lie in `head`; nil where `head` is not in the book or not above them.
  ///
  /// A table of counties also has those counties that stand among the branches because they lie directly under their
  /// province, and the prefectures that have no counties, so that it covers the whole of its head.
  public func roster(head: RegionCode, level: Level) -> Roster? {
    guard let headRegion = region(head), head.level < level, level <= depth else { return nil }
    let members =
      switch level {
      case .group: groups.regions
      case .nation, .province: provinces
      case .branch: branches
      case .county: finest
      }
    let inside =
      switch head.level {
      case .nation: members
      case .group: members.filter { $0.group == headRegion.group }
      default: members.filter { $0.code.lies(in: head) }
      }
    return Roster(head: headRegion, members: inside, groups: groups)
  }

  /// The counties, and the branches in which no county lies, by code.
  private var finest: [Region] {
    let divided = Set(counties.lazy.map { $0.code.number / 100 })
    let alone = branches.filter { !divided.contains($0.code.number / 100) || $0.level == .county }
    return Self.merged(counties, alone)
  }

  /// Two lists in the order of codes as one; no region is moved more often than needed.
  private static func merged(_ many: [Region], _ few: [Region]) -> [Region] {
    var merged: [Region] = []
    merged.reserveCapacity(many.count + few.count)
    var start = 0
    for region in few {
      let stop = many[start...].firstIndex { region.code < $0.code } ?? many.count
      merged.append(contentsOf: many[start..<stop])
      merged.append(region)
      start = stop
    }
    merged.append(contentsOf: many[start...])
    return merged
  }

  /// A region with what it lies in, such as `朝阳区（吉林 长春）`.
  public func described(_ region: Region) -> String {
    var above: [String] = []
    var code = region.code.parent
    while let parent = code, parent != .nation {
      if let found = self.region(parent) { above.insert(found.short, at: 0) }
      code = parent.parent
    }
    return above.isEmpty ? region.name : "\(region.name)（\(above.joined(separator: " "))）"
  }
}
