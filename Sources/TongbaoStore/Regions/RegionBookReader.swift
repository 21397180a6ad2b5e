import TongbaoCore

/// Reads `regions.json`; the long lists of branches and counties go straight from bytes into regions.
struct RegionBookReader {
  /// The largest file that is read: 16 MB, a hundred times what ships.
  static let sizeLimit = 1 << 24

  private let bytes: PaddedBytes
  private let file: String
  private let depth: Level
  private let log: ComplaintLog
  private var nation: Region?
  private var provinces: [Region] = []
  private var groups: [RegionGroup] = []
  private var branches: [Region] = []
  private var counties: [Region] = []
  private var seen: Set<String> = []
  /// The province of every two digits that codes begin with, from which its branches and counties take their group.
  private var provinceByPrefix = [Region?](repeating: nil, count: 100)
  /// Lists of regions that stand before the provinces that they lie in, to be read after them.
  private var postponed: [(key: String, list: JSONCursor)] = []

  /// A reader of `bytes` down to `depth`.
  init(_ bytes: PaddedBytes, file: String, depth: Level) {
    self.bytes = bytes
    self.file = file
    self.depth = depth
    log = ComplaintLog(file: file, bytes: bytes)
  }

  /// Reads the book, or throws all that is wrong with what was read of it.
  consuming func read() throws(Problems) -> RegionBook {
    var cursor = JSONCursor(bytes, rules: .dataset)
    do throws(JSONFault) {
      try readMembers(&cursor)
      for (key, list) in postponed {
        cursor = list
        try readMember(key, &cursor)
      }
      complainOfMissingKeys()
    } catch {
      log.add(error)
    }
    guard log.isClean, let nation else { throw Problems(log.problems) }
    return RegionBook(
      nation: nation, provinces: provinces, groups: groups, branches: branches, counties: counties, depth: depth)
  }

  /// The keys of the file, of which the last two are needed for their level only.
  private static let keys = ["format", "nation", "provinces", "groups", "branches", "counties"]

  /// Reads the members of the file's object until all that is needed was seen.
  private mutating func readMembers(_ cursor: inout JSONCursor) throws(JSONFault) {
    var top = TopLevelObject(bytes, file: file, keys: Self.keys, log: log)
    while let key = try top.nextKey(&cursor) {
      if isRead(key), !seen.contains("provinces") {
        postponed.append((key, cursor))
        try cursor.skipValue()
      } else {
        try readMember(key, &cursor)
      }
      seen.insert(key)
      if isEnough { return }
    }
  }

  /// Whether the levels that were asked for have been read; `groups` stand behind the provinces.
  private var isEnough: Bool {
    depth <= .province && seen.isSuperset(of: ["format", "nation", "provinces", "groups"])
  }

  /// Whether the value of a key is a list of branches or counties, and was asked for.
  private func isRead(_ key: String) -> Bool {
    (key == "branches" && depth >= .branch) || (key == "counties" && depth >= .county)
  }

  /// Reads the value of one key of the file.
  private mutating func readMember(_ key: String, _ cursor: inout JSONCursor) throws(JSONFault) {
    switch key {
    case "branches" where isRead(key): branches = try cells(&cursor)
    case "counties" where isRead(key): counties = try cells(&cursor)
    case "branches", "counties": try cursor.skipValue()
    default:
      let tree = try JSONTree(bytes, file: file, cursor: &cursor)
      log.addDuplicates(of: tree)
      read(key, tree.root)
    }
  }

  /// Reads one of the short parts of the file.
  private mutating func read(_ key: String, _ node: JSONNode) {
    switch key {
    case "format": log.format(node)
    case "nation": nation = region(node)
    case "provinces":
      provinces = log.elements(node).compactMap { region($0) }
      for province in provinces { provinceByPrefix[province.code.prefix] = province }
    default: groups = log.elements(node).compactMap { group($0) }
    }
  }

  private static let regionKeys = ObjectKeys(
    required: ["code", "name", "short", "pinyin"],
    optional: ["en", "abbreviations", "aliases", "group", "tile", "data"])

  /// The nation or a province, with all that is told of it.
  private func region(_ node: JSONNode) -> Region? {
    guard let object = ObjectReader(node, keys: Self.regionKeys, log: log),
      let code = object["code"].flatMap({ code($0) }), let name = object.text("name"),
      let short = object.text("short"), let pinyin = object.text("pinyin")
    else { return nil }
    return Region(
      code: code, name: name, short: short, english: object.text("en"), pinyin: pinyin,
      abbreviations: object.texts("abbreviations") + object.texts("aliases"), group: object.text("group"),
      tile: tile(object), reports: object.bool("data") ?? true)
  }

  /// The code of six digits.
  private func code(_ node: JSONNode) -> RegionCode? {
    guard let text = log.text(node) else { return nil }
    let code = RegionCode(text)
    if code == nil { log.add(RegionComplaint.badCode(SafeText.excerpt(text)), at: node) }
    return code
  }

  /// Row and column on the tile map.
  private func tile(_ object: ObjectReader) -> Region.Tile? {
    let numbers = object.elements("tile").compactMap { log.number($0) }.compactMap { Int(exactly: $0) }
    guard object["tile"] != nil else { return nil }
    guard numbers.count == 2, numbers.allSatisfy({ (1...99).contains($0) }) else {
      log.add(ShapeComplaint.notWhole(least: 1, greatest: 99), at: object["tile"] ?? object.node)
      return nil
    }
    return Region.Tile(row: numbers[0], column: numbers[1])
  }

  /// A statistical group.
  private func group(_ node: JSONNode) -> RegionGroup? {
    guard let object = ObjectReader(node, required: ["id", "name"], optional: ["pinyin"], log: log),
      let id = object.text("id"), let name = object.wording("name")
    else { return nil }
    return RegionGroup(id: id, name: name, pinyin: object.text("pinyin") ?? "")
  }

  /// The branches or counties, one array of code, name, short name and pinyin each.
  private func cells(_ cursor: inout JSONCursor) throws(JSONFault) -> [Region] {
    var regions: [Region] = []
    var isFirst = true
    guard cursor.byte == UInt8(ascii: "[") else {
      let tree = try JSONTree(bytes, file: file, cursor: &cursor)
      log.add(ShapeComplaint.wrongKind(expected: .array, found: tree.root.kind), at: tree.root)
      return []
    }
    regions.reserveCapacity(4_096)
    while try cursor.nextElement(&isFirst) {
      if let region = try cell(&cursor) { regions.append(region) }
    }
    return regions
  }

  /// One branch or county.
  private func cell(_ cursor: inout JSONCursor) throws(JSONFault) -> Region? {
    let start = cursor
    if let region = try quickCell(&cursor) { return region }
    cursor = start
    let tree = try JSONTree(bytes, file: file, cursor: &cursor)
    let elements = log.elements(tree.root)
    let texts = elements.compactMap { log.text($0) }
    if tree.root.kind == .array && elements.count != 4 {
      log.add(ShapeComplaint.wrongCount(expected: 4, found: elements.count), at: tree.root)
    } else if texts.count == 4 {
      log.add(RegionComplaint.badCode(SafeText.excerpt(texts[0])), at: elements[0])
    }
    return nil
  }

  /// One branch or county that is written as it should be; nil where it is not.
  private func quickCell(_ cursor: inout JSONCursor) throws(JSONFault) -> Region? {
    guard let code = codeCell(&cursor),
      let name = try textCell(&cursor, opener: UInt8(ascii: ",")),
      let short = try textCell(&cursor, opener: UInt8(ascii: ",")),
      let pinyin = try textCell(&cursor, opener: UInt8(ascii: ",")), cursor.take(UInt8(ascii: "]"))
    else { return nil }
    let province = provinceByPrefix[code.prefix]
    return Region(
      code: code, name: name, short: short, pinyin: pinyin, group: province?.group, reports: province?.reports ?? true)
  }

  /// The code behind the opening bracket; nil where something else stands there.
  private func codeCell(_ cursor: inout JSONCursor) -> RegionCode? {
    guard cursor.take(UInt8(ascii: "[")) else { return nil }
    cursor.skipBlanks()
    guard cursor.take(UInt8(ascii: "\"")), let code = RegionCode(digitsAt: cursor.at) else { return nil }
    cursor.at += 6
    guard cursor.take(UInt8(ascii: "\"")) else { return nil }
    cursor.skipBlanks()
    return code
  }

  /// A string behind `opener`; nil where something else stands there.
  private func textCell(_ cursor: inout JSONCursor, opener: UInt8) throws(JSONFault) -> String? {
    guard cursor.take(opener) else { return nil }
    cursor.skipBlanks()
    guard cursor.byte == UInt8(ascii: "\"") else { return nil }
    let slice = try cursor.string()
    cursor.skipBlanks()
    return slice.count > 0 ? cursor.text(slice) : nil
  }

  /// Complains of keys that were asked for and did not come.
  private func complainOfMissingKeys() {
    var wanted = ["format", "nation", "provinces"]
    if depth >= .branch { wanted.append("branches") }
    if depth >= .county { wanted.append("counties") }
    for key in wanted where !seen.contains(key) { log.add(ShapeComplaint.missingKey(key), at: 0) }
  }
}

extension RegionCode {
  /// The two digits of the province, 0 to 99.
  fileprivate var prefix: Int { Int(number) / 10_000 }

  /// The code that six bytes spell.
  init?(digitsAt bytes: UnsafePointer<UInt8>) {
    var number = 0
    for index in 0..<6 {
      let digit = bytes[index] &- 0x30
      if digit > 9 { return nil }
      number = number * 10 + Int(digit)
    }
    self.init(number)
  }
}
