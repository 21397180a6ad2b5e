/// Reads statistical groups in a row: 东、中、西部地区, 东部、中部和西部, 东、中、西部和东北地区.
enum GroupList {
  /// The list of two groups or more that begins at a place, and the place behind it.
  static func read(_ text: Glyphs, at start: Int, _ names: RegionNames) -> (RegionList, end: Int)? {
    guard start < text.count, firsts.contains(text[start]) else { return nil }
    var found: [(glyphs: Glyphs, start: Int)] = []
    var index = start
    var end = start
    while let (count, part) = parts.word(in: text, at: index) {
      found.append((part, index))
      end = index + count
      guard let (separator, _) = separators.word(in: text, at: end) else { break }
      index = end + separator
    }
    // 东、中、西部: the last has the word that the others leave out.
    guard found.count >= 2, text[end - 1] != found.last?.glyphs.first else { return nil }
    let members = found.compactMap { names.group($0.glyphs).map { RegionList.Member(name: $0, start: start) } }
    guard members.count == found.count else { return nil }
    var list = RegionList(members: members)
    for place in list.members.indices { list.members[place].start = found[place].start }
    end += nouns.word(in: text, at: end)?.count ?? 0
    return (list, end)
  }

  private static let firsts: Set<UInt32> = Set(Glyphs("东中西"))
  private static let parts = WordTable<Glyphs>([
    ("东部地区 东部 东", Glyphs("东部")), ("中部地区 中部 中", Glyphs("中部")), ("西部地区 西部 西", Glyphs("西部")),
    ("东北部地区 东北地区 东北部 东北", Glyphs("东北")),
  ])
  private static let separators = WordSet(words: "、 和 及 与 以及")
  private static let nouns = WordSet(words: "地区 各省 省份")
}
