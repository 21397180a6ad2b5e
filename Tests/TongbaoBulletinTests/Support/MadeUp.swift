import TongbaoBulletin
import TongbaoCore

/// A table of made-up provinces with indicators for one test, and the bulletin of it.
struct MadeUp {
  /// The provinces: 甲 to 癸, ten at most.
  static let names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
  private static let english = ["Jia", "Yi", "Bing", "Ding", "Wu", "Ji", "Geng", "Xin", "Ren", "Gui"]

  var indicators: [Indicator]
  /// The cells of each indicator, the head's first.
  var columns: [[String]]
  var lists: [PrintedList] = []
  var notes: [Snapshot.Note] = []
  var alternatives: [Snapshot.Alternative] = []
  var tasks: [Milestone] = []
  var kind = Snapshot.Source.Kind.measured
  var wording = BulletinWording()
  var period = "2020-08"
  var dimensions: [Dimension] = []

  init(_ columns: [(Indicator, [String])]) {
    indicators = columns.map(\.0)
    self.columns = columns.map(\.1)
  }

  /// One indicator with its cells.
  init(_ indicator: Indicator, _ cells: String...) { self.init([(indicator, cells)]) }

  static func region(_ index: Int) -> Region {
    Region(
      code: RegionCode((index + 1) * 10_000) ?? .nation, name: names[index] + "省", short: names[index],
      english: english[index], pinyin: english[index].lowercased())
  }

  static let nation = Region(code: .nation, name: "全国", short: "全国", english: "National", pinyin: "quan guo")

  private static var august: Period {
    guard let august = Period(.month, 2020, 8) else { preconditionFailure("August is a month") }
    return august
  }

  var material: BulletinMaterial {
    let rows = columns.map(\.count).max() ?? 1
    let catalogue = Catalogue(
      title: Wording(zh: "样本", en: "Sample"), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "d", name: Wording(zh: "业务", en: "Business"))], dimensions: dimensions,
      indicators: indicators, bulletin: wording)
    let snapshot = Snapshot(
      period: Period(period) ?? MadeUp.august, source: .init(kind: kind, title: "样本"),
      columns: columns.map { Column(cells: $0, rows: rows) }, lists: lists, notes: notes, alternatives: alternatives)
    var timeline = Timeline(periods: [snapshot.period])
    timeline[snapshot.period] = .loaded(snapshot)
    let dataset = Dataset(
      id: "sample", catalogue: catalogue,
      roster: Roster(head: MadeUp.nation, members: (0..<rows - 1).map(MadeUp.region)), timeline: timeline)
    return BulletinMaterial(dataset, snapshot, milestones: Milestones(tasks))
  }

  func bulletin(_ language: Language, row: Int? = nil) -> Bulletin {
    Bulletin(material, selection: BulletinSelection(row: row), language: language)
  }

  /// The text of the first paragraph.
  func first(_ language: Language, row: Int? = nil) -> String {
    let sentences = bulletin(language, row: row).parts.first?.sections.first?.paragraphs.first?.sentences ?? []
    return sentences.map(\.text).joined(separator: language == .zh ? "" : " ")
  }
}

/// An indicator of the domain `d`.
func indicator(
  _ id: String = "rate", _ zh: String = "完成率", _ en: String = "Completion", unit: String = "%", decimals: Int = 1,
  better: Indicator.Better = .higher, kind: Indicator.Kind = .rate, addsUp: Indicator.Addition = .no,
  pace: Indicator.PaceRule? = nil, critical: [String] = [], attention: [String] = [], commend: [String] = [],
  isContext: Bool = false, bulletin: BulletinRule? = nil
) -> Indicator {
  let tiers =
    critical.map { Threshold.Tier(condition($0), .critical) } + attention.map { .init(condition($0), .attention) }
  let thresholds = tiers.isEmpty && commend.isEmpty ? [] : [Threshold(tiers: tiers, commend: commend.map(condition))]
  return Indicator(
    id: id, domain: "d", name: Wording(zh: zh, en: en), unit: Unit(unit), decimals: decimals, better: better,
    kind: kind,
    addsUp: addsUp, pace: pace, thresholds: thresholds, isContext: isContext, bulletin: bulletin)
}

func condition(_ text: String) -> Condition { (try? Condition(text)) ?? Condition([.equal(.init(.nan))]) }

extension Column {
  /// Cells as files write them: a number, `~number`, a condition, `-` for missing and nothing for unknown.
  fileprivate init(cells: [String], rows: Int) {
    self.init(rows: rows)
    for (row, cell) in cells.enumerated() { self[row] = Observation(cell) }
  }
}

extension Observation {
  init(_ cell: String) {
    if cell.isEmpty {
      self = .unknown
    } else if cell == "-" {
      self = .missing
    } else if cell.hasPrefix("~") {
      self = .approximate(Double(cell.dropFirst()) ?? .nan)
    } else {
      self = Double(cell).map { .number($0) } ?? .bound(condition(cell))
    }
  }
}

extension BulletinWording {
  /// Phrases as they stand in a literal.
  init(
    zh chinese: KeyValuePairs<BulletinPhrase, PhraseTemplate>,
    en english: KeyValuePairs<BulletinPhrase, PhraseTemplate> = [:]
  ) {
    self.init(zh: chinese.map { Entry($0, $1) }, en: english.map { Entry($0, $1) })
  }
}
