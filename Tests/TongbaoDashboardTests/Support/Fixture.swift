import TerminalCanvas
import TongbaoCore

@testable import TongbaoDashboard

/// A small made-up dataset: five provinces, two domains, four months, with bounds, gaps and tiers.
enum Fixture {
  static let provinces: [(Int, String, String, String, String)] = [
    (110000, "北京", "bei jing", "Beijing", "京"), (140000, "山西", "shan xi", "Shanxi", "晋"),
    (440000, "广东", "guang dong", "Guangdong", "粤"), (610000, "陕西", "shaan xi", "Shaanxi", "陕"),
    (650000, "新疆", "xin jiang", "Xinjiang", "新"),
  ]

  /// Group and place on the map, by code.
  static let places: [Int: (group: String, tile: Region.Tile)] = [
    110000: ("east", .init(row: 2, column: 5)), 140000: ("central", .init(row: 3, column: 4)),
    440000: ("east", .init(row: 5, column: 5)), 610000: ("west", .init(row: 4, column: 3)),
    650000: ("west", .init(row: 1, column: 1)),
  ]

  static let roster = Roster(
    head: Region(code: .nation, name: "全国", short: "全国", english: "National", pinyin: "quan guo"),
    members: provinces.compactMap { number, name, pinyin, english, abbreviation in
      RegionCode(number).map {
        Region(
          code: $0, name: name, short: name, english: english, pinyin: pinyin, abbreviations: [abbreviation],
          group: places[number]?.group, tile: places[number]?.tile)
      }
    },
    groups: [("east", "东部", "East"), ("central", "中部", "Central"), ("west", "西部", "West")].map {
      RegionGroup(id: $0.0, name: Wording(zh: $0.1, en: $0.2))
    })

  static func threshold(_ tiers: [(String, Threshold.Severity)], commend: String) throws -> Threshold {
    Threshold(tiers: try tiers.map { Threshold.Tier(try Condition($0.0), $0.1) }, commend: [try Condition(commend)])
  }

  static func catalogue() throws -> Catalogue {
    Catalogue(
      title: Wording(zh: "家庭市场", en: "Home market"), region: .nation, level: .province, every: .month,
      domains: [
        Domain(
          id: "broadband", name: Wording(zh: "宽带", en: "Broadband"),
          groups: [
            .init(id: "gross", name: Wording(zh: "新增", en: "Gross adds")),
            .init(id: "quality", name: Wording(zh: "质量", en: "Quality")),
          ], size: "broadband.gross_adds"),
        Domain(id: "iptv", name: Wording(zh: "魔百和", en: "IPTV")),
      ],
      indicators: [
        Indicator(
          id: "broadband.gross_adds", domain: "broadband", group: "gross",
          name: Wording(zh: "家宽客户当月新增", en: "Broadband gross adds"),
          short: Wording(zh: "当月", en: "Month"), unit: Unit("万户"), decimals: 1, kind: .flow, addsUp: .sum),
        Indicator(
          id: "broadband.floor", domain: "broadband", group: "gross",
          name: Wording(zh: "底线目标完成率", en: "Floor target completion"),
          short: Wording(zh: "底线完成", en: "Floor"), unit: Unit("%"), decimals: 1,
          thresholds: [try threshold([("<70", .attention)], commend: ">=100")]),
        Indicator(
          id: "broadband.churn", domain: "broadband", group: "quality", name: Wording(zh: "月均离网率", en: "Monthly churn"),
          short: Wording(zh: "离网率", en: "Churn"), unit: Unit("%"), decimals: 2, better: .lower,
          thresholds: [try threshold([(">1.3", .attention)], commend: "<0.7")]),
        Indicator(
          id: "iptv.completion", domain: "iptv", name: Wording(zh: "净增目标完成率", en: "Net adds against target"),
          short: Wording(zh: "净增完成", en: "Net target"), unit: Unit("%"), decimals: 1, pace: .year,
          thresholds: [try threshold([("<0", .critical), ("<20", .attention), ("<50", .attention)], commend: ">80")]),
      ])
  }

  /// Values of the latest month; earlier ones are a little higher.
  static func snapshot(_ period: Period, shift: Double, catalogue: Catalogue) throws -> Snapshot {
    func column(_ values: [Double]) -> Column { Column(values: values.map { $0.isNaN ? $0 : $0 + shift }) }
    var floor = column([95.6, 88.4, 109.4, 121, 67.5, 58.2])
    var churn = column([0.97, 1.24, 1.40, 0.64, .nan, 1.02])
    churn[4] = .missing
    floor[4] = .bound(try Condition("[60,80)"))
    let completion = column([71.2, 45.5, 12.1, 83.4, 52, -4.2])
    return Snapshot(
      period: period, source: .init(kind: .synthetic, title: "演示"),
      columns: [column([349.7, 13.0, 12.9, 5.5, 22.7, 16.6]), floor, churn, completion])
  }

  static func months() -> [Period] { (5...8).compactMap { Period(.month, 2020, $0) } }

  static func dataset() throws -> Dataset {
    let catalogue = try catalogue()
    var dataset = Dataset(id: "fixture", catalogue: catalogue, roster: roster, timeline: Timeline(periods: months()))
    for (index, month) in months().enumerated() {
      let snapshot = try snapshot(month, shift: Double(3 - index) * 0.1, catalogue: catalogue)
      dataset.timeline[month] = .loaded(snapshot)
    }
    return dataset
  }

  /// A state that shows the fixture at a size.
  static func state(_ columns: Int = 120, _ rows: Int = 40, language: Language = .zh) throws -> State {
    var state = State(size: Size(columns: columns, rows: rows), language: language)
    _ = state.update(.opened(try dataset(), Preferences()))
    return state
  }
}

extension State {
  /// Types keys as a person would, and gives what the executable was asked for.
  @discardableResult
  mutating func type(_ notation: String) throws -> [Effect] {
    var effects: [Effect] = []
    for event in try KeyNotation.parse(notation) {
      if case .key(let key) = event, let action = take(key) { effects += update(action) }
      if case .mouse(let mouse) = event { effects += update(.mouse(mouse)) }
    }
    return effects
  }

  var text: String { Picture(of: self, size: size).frame.plainText() }
}
