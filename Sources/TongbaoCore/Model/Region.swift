/// The code of a region in GB/T 2260: two digits of province, two of branch, two of county; 000000 is the nation.
///
/// The standard leaves 000001 to 009999 free; here they number the statistical groups of provinces, in their order. The rows
/// of a table of segments, which are no regions, have numbers beyond the six digits, which no file can write.
public struct RegionCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let number: Int32

  /// The code with this number, 0 to 999999; nil outside.
  public init?(_ number: Int) {
    guard (0...999_999).contains(number) else { return nil }
    self.number = Int32(number)
  }

  /// The code of six digits.
  public init?(_ text: String) { self.init(digits: text.utf8) }

  /// The code of six digits.
  public init?(_ text: Substring) { self.init(digits: text.utf8) }

  private init?(digits: some Collection<UInt8>) {
    guard digits.count == 6 else { return nil }
    var number: Int32 = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int32(byte - 0x30)
    }
    self.init(unchecked: number)
  }

  private init(unchecked number: Int32) { self.number = number }

  /// Stands for the segment of that index where segments are the rows of a table.
  static func segment(_ index: Int) -> RegionCode { RegionCode(unchecked: 1_000_000 + Int32(clamping: index)) }

  /// Whether it stands for a segment, which has no code of its own.
  public var isSegment: Bool { number > 999_999 }

  /// The nation.
  public static let nation = RegionCode(unchecked: 0)

  /// The level that the code's zeros tell; a segment counts as the lowest, for nothing lies below it.
  public var level: Level {
    if isSegment { return .county }
    if number == 0 { return .nation }
    if number < 10_000 { return .group }
    if number % 10_000 == 0 { return .province }
    return number % 100 == 0 ? .branch : .county
  }

  /// The code of the region above, nil for the nation and for a segment.
  public var parent: RegionCode? {
    if isSegment { return nil }
    return switch level {
    case .nation: nil
    case .group, .province: .nation
    case .branch: RegionCode(unchecked: number / 10_000 * 10_000)
    case .county: RegionCode(unchecked: number / 100 * 100)
    }
  }

  /// Whether the region lies in `other`, at any depth; a region does not lie in itself.
  public func lies(in other: RegionCode) -> Bool {
    if isSegment { return false }
    return switch other.level {
    case .nation: number != 0
    case .province: number != other.number && number / 10_000 == other.number / 10_000
    case .branch: number != other.number && number / 100 == other.number / 100
    case .group, .county: false
    }
  }

  public static func < (left: RegionCode, right: RegionCode) -> Bool { left.number < right.number }

  /// Six digits; nothing for a segment.
  public var description: String {
    if isSegment { return "" }
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}

/// How deep a region lies: the nation, a statistical group of provinces, a province, a branch (地市) or a county.
public enum Level: Int, Sendable, Hashable, Comparable, CaseIterable {
  case nation, group, province, branch, county

  /// The name that files use.
  public var name: String {
    switch self {
    case .nation: "nation"
    case .group: "group"
    case .province: "province"
    case .branch: "branch"
    case .county: "county"
    }
  }

  /// The level of the regions that a region of this one is divided into; nil where nothing lies below.
  public var below: Level? {
    switch self {
    case .nation, .group: .province
    case .province: .branch
    case .branch: .county
    case .county: nil
    }
  }

  /// The level of that name, as files write it.
  public init?(named name: String) {
    guard let level = Level.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }

  public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// A region that a report speaks of.
///
/// It never changes and is shared: rosters, finders and tables hold thousands, and pass them on as single references.
public final class Region: Sendable {
  /// A place on the tile map, in rows and columns from 1.
  public struct Tile: Sendable, Hashable {
    public var row: Int
    public var column: Int
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  public let code: RegionCode
  /// The full name: 广东省.
  public let name: String
  /// The name in tables: 广东.
  public let short: String
  /// The English name; nil below the provinces, where pinyin stands for it.
  public let english: String?
  /// The syllables parted by blanks: `guang dong`.
  public let pinyin: String
  /// Abbreviations such as 粤, and other names.
  public let abbreviations: [String]
  /// The id of the statistical group that the region belongs to.
  public let group: String?
  public let tile: Tile?
  /// Whether reports give figures for it; false for Hong Kong, Macao and Taiwan.
  public let reports: Bool

  public init(
    code: RegionCode, name: String, short: String, english: String? = nil, pinyin: String, abbreviations: [String] = [],
    group: String? = nil, tile: Tile? = nil, reports: Bool = true
  ) {
    self.code = code
    self.name = name
    self.short = short
    self.english = english
    self.pinyin = pinyin
    self.abbreviations = abbreviations
    self.group = group
    self.tile = tile
    self.reports = reports
  }

  public var level: Level { code.level }

  /// The name for a table in `language`.
  public func label(in language: Language) -> String {
    language == .zh ? short : english ?? Region.capitalised(pinyin)
  }

  /// `guang dong` as English writes it: Guangdong.
  static func capitalised(_ pinyin: String) -> String {
    let joined = pinyin.filter { $0 != " " }
    return joined.prefix(1).uppercased() + joined.dropFirst()
  }
}

extension Region: Hashable {
  /// Regions are equal that say the same of themselves.
  public static func == (left: Region, right: Region) -> Bool {
    left === right
      || (left.code == right.code && left.name == right.name && left.short == right.short
        && left.english == right.english && left.pinyin == right.pinyin && left.abbreviations == right.abbreviations
        && left.group == right.group && left.tile == right.tile && left.reports == right.reports)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A group of regions such as the ministry's east, central, west and northeast.
public struct RegionGroup: Sendable, Hashable {
  public var id: String
  public var name: Wording
  /// The syllables of the Chinese name, parted by blanks; empty where they are not known.
  public var pinyin: String

  public init(id: String, name: Wording, pinyin: String = "") {
    self.id = id
    self.name = name
    self.pinyin = pinyin
  }

  /// The group as a region that can stand in a table, the `index`th of the groups.
  func region(_ index: Int) -> Region? {
    RegionCode(index + 1).map {
      Region(
        code: $0, name: name.zh, short: name.zh, english: name.en, pinyin: pinyin, abbreviations: [id], group: id)
    }
  }
}

extension [RegionGroup] {
  /// The groups as regions of a table.
  public var regions: [Region] { enumerated().compactMap { $1.region($0) } }
}
