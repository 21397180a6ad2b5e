import TerminalCanvas
import TongbaoCore

@testable import TongbaoDashboard

/// The fixture's provinces with second dimensions: lines by industry, revenue by industry and by tier, and a table whose
/// rows are industries.
extension Fixture {
  static let dimensions = [
    Dimension(
      id: "industry", name: Wording(zh: "行业", en: "Industry"),
      segments: [
        .init(id: "government", name: Wording(zh: "党政", en: "Government")),
        .init(id: "finance", name: Wording(zh: "金融", en: "Finance")),
        .init(id: "education", name: Wording(zh: "教育", en: "Education")),
      ]),
    Dimension(
      id: "tier", name: Wording(zh: "层级", en: "Tier"),
      segments: [.init(id: "a", name: Wording(zh: "A类")), .init(id: "b", name: Wording(zh: "B类"))]),
  ]

  static func segmentCatalogue() throws -> Catalogue {
    func short(_ zh: String, _ en: String) -> Wording { Wording(zh: zh, en: en) }
    return Catalogue(
      title: Wording(zh: "集团专线", en: "Dedicated lines"), region: .nation, level: .province, every: .month,
      domains: [
        Domain(id: "lines", name: Wording(zh: "专线", en: "Lines")),
        Domain(id: "industry", name: Wording(zh: "行业", en: "Industries"), rows: "industry"),
        Domain(id: "service", name: Wording(zh: "服务", en: "Service")),
      ], dimensions: dimensions,
      indicators: [
        Indicator(
          id: "lines.count", domain: "lines", name: short("专线条数", "Lines"), unit: Unit("条"), kind: .stock, addsUp: .sum,
          dimension: "industry"),
        Indicator(
          id: "lines.revenue", domain: "lines", name: short("收入", "Revenue"), unit: Unit("万元"), decimals: 1,
          kind: .flow,
          addsUp: .sum, dimension: "tier"),
        Indicator(
          id: "lines.retention", domain: "lines", name: short("保有率", "Retention"), unit: Unit("%"), decimals: 1,
          thresholds: [try threshold([("<90", .attention)], commend: ">=98")], dimension: "industry"),
        Indicator(
          id: "lines.churned", domain: "lines", name: short("拆机", "Disconnected"), unit: Unit("条"), kind: .flow),
        Indicator(
          id: "industry.arpu", domain: "industry", name: short("专线ARPU", "ARPU"), unit: Unit("元"),
          thresholds: [try threshold([("<400", .attention)], commend: ">900")], dimension: "industry"),
        Indicator(
          id: "service.days", domain: "service", name: short("开通时长", "Installation"), unit: Unit("天"), decimals: 1,
          better: .lower, thresholds: [try threshold([(">21", .attention)], commend: "<10")]),
      ])
  }

  /// Rows are the nation, 北京, 山西, 广东, 陕西 and 新疆; segments are known of the nation and 广东, of others little.
  static func segmentSnapshot(_ period: Period, shift: Double, catalogue: Catalogue) throws -> Snapshot {
    let none = Double.nan
    let values: [String: [Double]] = [
      "lines.count": [9000, 2000, 800, 3000, 1200, 700], "lines.revenue": [810, 260, 60, 330, 90, 70],
      "lines.retention": [97.5, 98.6, 88.1, 99, 95, 96], "lines.churned": [120, 20, 30, 25, 25, 20],
      "industry.arpu": [569, 610, 380, 640, 520, 390], "service.days": [18.2, 12, 22.5, 9.5, 19, 21],
      "lines.count@government": [4000, none, none, 1300], "lines.count@finance": [3000, none, none, 900],
      "lines.count@education": [2000, none, none, 800], "lines.revenue@a": [500, none, none, 210],
      "lines.revenue@b": [310, none, none, 120, none, 30], "lines.retention@government": [99.1, none, none, 97],
      "lines.retention@finance": [96, none, none, 85], "industry.arpu@government": [380],
      "industry.arpu@finance": [928], "industry.arpu@education": [none],
    ]
    var columns = catalogue.columns.indices.map { column -> Column? in
      values[catalogue.name(ofColumn: column)].map { given in
        Column(values: (0...5).map { $0 < given.count && !given[$0].isNaN ? given[$0] + shift : Column.unknownMark })
      }
    }
    if let column = catalogue.column(named: "industry.arpu@education") {
      columns[column]?[0] = .bound(try Condition("[800,928)"))
    }
    if let column = catalogue.column(named: "lines.retention@education") {
      columns[column] = Column(rows: 6)
      columns[column]?[3] = .bound(try Condition("<national"))
    }
    return Snapshot(period: period, source: .init(kind: .measured, title: "月报"), columns: columns)
  }

  static func segmentDataset(loaded: Bool = true) throws -> Dataset {
    let catalogue = try segmentCatalogue()
    var dataset = Dataset(
      id: "fixture", catalogue: catalogue, roster: roster, timeline: Timeline(periods: months()),
      lowerTables: Set([RegionCode("440000")].compactMap { $0 }))
    for (index, month) in months().enumerated() where loaded {
      dataset.timeline[month] = .loaded(
        try segmentSnapshot(month, shift: Double(3 - index) * 0.1, catalogue: catalogue))
    }
    return dataset
  }

  /// A state that shows the dataset with dimensions.
  static func segments(_ columns: Int = 120, _ rows: Int = 40, language: Language = .zh) throws -> State {
    var state = State(size: Size(columns: columns, rows: rows), language: language)
    _ = state.update(.opened(try segmentDataset(), Preferences()))
    return state
  }

  /// The same in the place of another state.
  @Sendable static func showSegments(_ state: inout State) throws {
    let shelf = state.shelf
    state = try segments(state.size.columns, state.size.rows, language: state.language)
    _ = state.update(.shelved(shelf))
  }
}
