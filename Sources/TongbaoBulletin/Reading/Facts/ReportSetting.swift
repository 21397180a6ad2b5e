import TongbaoCore

/// What holds for a whole report: whose it is, of which year, and by which names its regions go.
struct ReportSetting: Sendable {
  /// The report's own region; nil where it cannot be told.
  var head: Region?
  /// The text's own word for its region, 全市 or 全县, where that is all that it says of whose it is.
  var headWord: String?
  /// The nation, where it is among the regions.
  var nation: Region?
  /// The period of the title, else the one given.
  var period: Period?
  let names: RegionNames
  /// How many regions the report's table has: the provinces of the mainland, or the branches of its province.
  let memberCount: Int?

  /// Looks at the title and at the words for the report's own region.
  init(_ text: ReportText, regions: [Region], catalogue: Catalogue?, period: Period?) {
    let nation = regions.first { $0.level == .nation }
    let provinces = regions.filter { $0.level == .province || $0.code.number >= 990_000 }
    let title = Self.title(of: text)
    let provinceNames = RegionNames(provinces)
    let asked = catalogue.flatMap { catalogue in regions.first { $0.code == catalogue.region } }
    let headline = Self.headline(of: text)
    let head =
      Self.head(in: headline, names: provinceNames) ?? Self.branch(in: headline, regions)
      ?? (asked?.level == .nation ? nil : asked)
      ?? Self.head(in: text.characters, names: provinceNames, nation: nation)
      ?? asked
    self.head = head
    self.nation = nation
    headWord = head == nil ? Self.headWord(in: text.characters) : nil
    self.period = Self.period(in: title) ?? period
    names = RegionNames(Self.named(below: head, regions: regions, provinces: provinces))
    memberCount = head.map { Self.members(of: $0, regions).count }
  }

  /// The regions that a report of `head` divides it into.
  private static func members(of head: Region, _ regions: [Region]) -> [Region] {
    switch head.level {
    case .nation: regions.filter { $0.level == .province && $0.code.number < 700_000 }
    case .province: regions.filter { $0.level == .branch && $0.code.lies(in: head.code) }
    case .branch, .county, .group: []
    }
  }

  /// The regions that a report of `head` may name.
  private static func named(below head: Region?, regions: [Region], provinces: [Region]) -> [Region] {
    guard let head, head.level >= .province else { return provinces + regions.filter { $0.level == .group } }
    let inside = regions.filter { $0.code.lies(in: head.code) && $0.level > .province }
    return provinces + inside.filter { $0.code != head.code } + (head.level > .province ? [head] : [])
  }

  /// The characters of the first lines, of at most eighty characters.
  private static func title(of text: ReportText) -> Glyphs {
    var title: Glyphs = []
    for line in SentenceSplitter.lines(Array(text.characters.prefix(400))).prefix(3) {
      title += Passage(text.characters, line.lowerBound..<min(line.upperBound, line.lowerBound + 80)).glyphs
      title.append(0x3B)
    }
    return title
  }

  /// The first lines as far as they hold no sentence, whose regions are the report's own.
  private static func headline(of text: ReportText) -> Glyphs {
    var title: Glyphs = []
    for line in SentenceSplitter.lines(Array(text.characters.prefix(400))).prefix(3) where line.count <= 80 {
      let glyphs = Passage(text.characters, line).glyphs
      if !glyphs.contains(where: { $0 == 0x2C || $0 == 0x3002 || $0 == 0x3B || $0 == 0x25 }) {
        title += glyphs + [0x3B]
      }
    }
    return title
  }

  /// The one province that a title names.
  private static func head(in title: Glyphs, names: RegionNames) -> Region? {
    var found: Set<Region> = []
    var index = 0
    while index < title.count {
      if let (region, end) = names.region(in: title, at: index) {
        found.insert(region)
        index = end
      } else {
        index += 1
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The one branch whose company or full name a title tells, where it names no province.
  private static func branch(in title: Glyphs, _ regions: [Region]) -> Region? {
    guard !title.isEmpty else { return nil }
    let names = RegionNames(regions.filter { $0.level == .branch })
    var found: Set<Region> = []
    var index = 0
    while index < title.count {
      guard let (region, end) = names.region(in: title, at: index) else {
        index += 1
        continue
      }
      if end - index > region.short.unicodeScalars.count || operators.word(in: title, at: end) != nil {
        found.insert(region)
      }
      index = end
    }
    return found.count == 1 ? found.first : nil
  }

  /// The one word for its own region that clauses of a text begin with.
  private static func headWord(in text: [UInt32]) -> String? {
    var found: Set<Glyphs> = []
    var isStart = true
    for index in text.indices {
      if isStart, text[index] == 0x5168, let (count, _) = ownWords.word(in: text, at: index),
        notOwn.word(in: text, at: index + count) == nil
      {
        found.insert(Array(text[index..<index + count]))
      }
      isStart = !text[index].isHan && !text[index].isLatin && !text[index].isDigit || text[index] == 0x5E95
    }
    return found.count == 1 ? found.first?.string : nil
  }

  /// What makes of 全省 what a place is told of: 全省排名第4.
  private static let notOwn = WordSet(words: "排名 排 第 前 平均 均值 水平 首 最 份额 各")
  private static let ownWords = WordSet(words: "全市 全县 全州 全盟 全省 全区")

  /// The first period that a title names.
  private static func period(in title: Glyphs) -> Period? {
    for index in title.indices where title[index].isDigit {
      if let period = PeriodLexer.read(title, at: index)?.period?.period(in: nil) { return period }
    }
    return nil
  }

  /// The head that the text's words tell: 全省 with one province's company, else the nation where 全国 or many provinces
  /// are named.
  private static func head(in text: [UInt32], names: RegionNames, nation: Region?) -> Region? {
    var companies: Set<Region> = []
    var provinces: Set<Region> = []
    var (isProvince, isNation) = (false, false)
    var index = 0
    while index < text.count {
      if let (_, isWhole) = headWords.word(in: text, at: index) {
        if isWhole { isNation = true } else { isProvince = true }
      } else if let (region, end) = names.region(in: text, at: index) {
        provinces.insert(region)
        if operators.word(in: text, at: end) != nil { companies.insert(region) }
        index = end
        continue
      }
      index += 1
    }
    if isProvince, companies.count == 1 { return companies.first }
    if isProvince, provinces.count == 1 { return provinces.first }
    return !isProvince && (isNation || provinces.count >= 3) ? nation : nil
  }

  private static let headWords = WordTable<Bool>([("全国 全网", true), ("全省 全区", false)])
  private static let operators = WordSet(words: "移动 联通 电信 铁塔 广电")
}
