import TongbaoCore

/// The names by which a report may call its regions.
struct RegionNames: Sendable {
  private let names: WordTable<Region>

  /// The short names of statistical groups by these names.
  private let groups: [Glyphs: String]

  /// The short name of the statistical group of a name.
  func group(_ name: Glyphs) -> String? { groups[name] }

  /// The names of `regions`; a name that several have is nobody's.
  init(_ regions: [Region]) {
    groups = Dictionary(
      regions.filter { $0.level == .group }.map { (Glyphs($0.short), $0.short) },
      uniquingKeysWith: { first, _ in first })
    var owners: [Glyphs: [Region]] = [:]
    for region in regions {
      for name in Set(Self.names(of: region)) { owners[name, default: []].append(region) }
    }
    names = WordTable(owners.compactMap { name, owners in owners.count == 1 ? (name, owners[0]) : nil })
  }

  /// The region whose name stands at a place, and the place behind it and words such as 分公司.
  func region(in text: Glyphs, at start: Int) -> (region: Region, end: Int)? {
    guard let (count, region) = names.word(in: text, at: start) else { return nil }
    var end = start + count
    if let (more, _) = Self.companies.word(in: text, at: end) { end += more }
    return Self.notRegions.word(in: text, at: end) == nil ? (region, end) : nil
  }

  /// Full and short name, and those between; counties are called by their full names only, which are no other words.
  private static func names(of region: Region) -> [Glyphs] {
    let full = Glyphs(region.name)
    let short = Glyphs(region.short)
    guard short.count >= 2 else { return [full] }
    switch region.level {
    case .nation: return []
    case .group: return ["地区", ""].map { short + Glyphs($0) }.filter { $0.count >= 4 }
    case .province: return [full, short] + ["省", "市"].map { short + Glyphs($0) }.filter { $0 == full }
    case .branch: return [full, short, short + Glyphs("市"), short + Glyphs("州"), short + Glyphs("地区")]
    case .county: return full.count >= 3 || region.code.number >= 990_000 ? [full] : []
    }
  }

  private static let companies = WordSet(
    words: "省公司 市公司 州公司 分公司 市分公司 州分公司 省分公司 公司 移动公司 移动分公司 联通公司 电信公司 省移动公司")
  /// What makes a name part of another word.
  private static let notRegions = WordSet(words: "大学 学院 时间 路 日报 晚报 卫视 银行 籍 话 菜 人寿 证券 机场 大道 大厦 宾馆")
}
