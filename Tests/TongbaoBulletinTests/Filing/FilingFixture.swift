import TongbaoBulletin
import TongbaoCore

/// A table of six provinces with three indicators, and reports about it.
enum FilingFixture {
  static let names = ["河北", "山西", "江苏", "浙江", "江西", "云南"]
  static let august = Period(.month, 2021, 8)

  static func dataset() throws -> Dataset {
    let members = names.enumerated().compactMap { index, name in
      RegionCode(130_000 + index * 10_000).map { Region(code: $0, name: name + "省", short: name, pinyin: "") }
    }
    let head = Region(code: .nation, name: "全国", short: "全国", pinyin: "quan guo")
    let catalogue = Catalogue(
      title: Wording(zh: "样本"), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "tv", name: Wording(zh: "电视"))],
      indicators: [
        Indicator(
          id: "tv.adds", domain: "tv", name: Wording(zh: "电视客户当月新增"), short: Wording(zh: "新增"), unit: Unit("万户"),
          decimals: 1),
        Indicator(
          id: "tv.completion", domain: "tv", name: Wording(zh: "电视客户净增目标完成率"), short: Wording(zh: "完成率"),
          unit: Unit("%"), decimals: 1, pace: .year),
        Indicator(
          id: "tv.churn", domain: "tv", name: Wording(zh: "电视客户离网率"), short: Wording(zh: "离网率"), unit: Unit("%"),
          decimals: 2, better: .lower, range: 0...100),
      ])
    return Dataset(
      id: "sample", catalogue: catalogue, roster: Roster(head: head, members: members), timeline: Timeline(periods: []))
  }

  /// The draft of a text whose title names the month.
  static func draft(_ text: String) throws -> SnapshotDraft {
    let dataset = try dataset()
    let reader = ReportReader(regions: dataset.roster.regions, catalogue: dataset.catalogue)
    let report = ReportText(name: "report.txt", bytes: Array(("2021年8月电视业务通报\n" + text).utf8))
    return SnapshotDraft([reader.read(report)], period: try month(), dataset: dataset)
  }

  static func month() throws -> Period {
    guard let august else { throw Missing() }
    return august
  }

  static func merge(_ text: String, over filed: Snapshot? = nil) throws -> SnapshotMerge {
    SnapshotMerge(try draft(text), over: filed, source: Snapshot.Source(kind: .published, title: "通报"))
  }

  /// What stands in a column, by name, in the notation of files.
  static func values(_ merge: SnapshotMerge, _ column: Int) throws -> [String] {
    let roster = try dataset().roster
    return roster.regions.indices.compactMap { row in
      switch merge.snapshot.observation(column: column, row: row) {
      case .number(let value): "\(roster[row].short) \(value.shortest)"
      case .approximate(let value): "\(roster[row].short) ~\(value.shortest)"
      case .bound(let condition): "\(roster[row].short) \(condition.description)"
      case .missing: "\(roster[row].short) null"
      case .unknown: nil
      }
    }
  }

  struct Missing: Error {}
}
