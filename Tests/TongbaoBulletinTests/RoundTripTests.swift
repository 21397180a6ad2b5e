import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoBulletin

/// What was written is read back: the values of the whole, and who is named for what.
@Suite("Bulletins are read back as they were written")
struct RoundTripTests {
  private static let names = ["河北", "山西", "江苏", "浙江", "江西", "云南", "湖南", "广东", "四川", "陕西", "甘肃", "新疆"]
  private static let limits = ["<20", "<40", "<50", "<national"]
  private static let praises = [">=80", ">90", ">=95"]

  private func dataset(_ random: inout SeededRandom) throws -> (Dataset, Snapshot) {
    let members = Self.names.enumerated().compactMap { index, name in
      RegionCode(110_000 + index * 10_000).map { Region(code: $0, name: name, short: name, pinyin: "") }
    }
    let roster = Roster(head: Region(code: .nation, name: "全国", short: "全国", pinyin: "quan guo"), members: members)
    let threshold = Threshold(
      tiers: try [Self.limits.randomElement(using: &random) ?? "<20"].map {
        Threshold.Tier(try Condition($0), .attention)
      },
      commend: try [Self.praises.randomElement(using: &random) ?? ">90"].map { try Condition($0) })
    let catalogue = Catalogue(
      title: Wording(zh: "家庭市场", en: "Home market"), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "tv", name: Wording(zh: "电视", en: "TV"))],
      indicators: [
        Indicator(
          id: "tv.adds", domain: "tv", name: Wording(zh: "电视客户当月新增", en: "TV adds"),
          short: Wording(zh: "当月新增", en: "adds"), unit: Unit("万户"), decimals: 1, kind: .flow, addsUp: .sum),
        Indicator(
          id: "tv.usage", domain: "tv", name: Wording(zh: "电视客户使用率", en: "TV usage"),
          short: Wording(zh: "使用率", en: "usage"), unit: Unit("%"), decimals: 1, thresholds: [threshold]),
      ])
    func number(_ upper: Int) -> Double { Double(Int.random(in: 0...upper * 10, using: &random)) / 10 }
    let values = [number(900)] + Self.names.map { _ in number(90) }
    let rates = [number(100)] + Self.names.map { _ in number(100) }
    let period = try #require(Period(.month, 2021, Int.random(in: 1...12, using: &random)))
    let snapshot = Snapshot(
      period: period, source: .init(kind: .measured, title: "样本"),
      columns: [Column(values: values), Column(values: rates)])
    var dataset = Dataset(id: "sample", catalogue: catalogue, roster: roster, timeline: Timeline(periods: [period]))
    dataset.timeline[period] = .loaded(snapshot)
    return (dataset, snapshot)
  }

  @Test("values of the whole and lists come back, and nothing contradicts", arguments: 1...60)
  func comesBack(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let (dataset, snapshot) = try dataset(&random)
    let text = Bulletin(BulletinMaterial(dataset, snapshot), language: .zh).written(as: .text)
    let reader = ReportReader(regions: dataset.roster.regions, catalogue: dataset.catalogue)
    let reading = reader.read(ReportText(name: "bulletin", bytes: Array(text.utf8)))
    let draft = SnapshotDraft([reading], period: snapshot.period, dataset: dataset)
    let merge = SnapshotMerge(draft, over: snapshot, source: snapshot.source)
    #expect(reading.problems.isEmpty && merge.conflicts.isEmpty && merge.changed.isEmpty, "\(text)")
    for column in [0, 1] {
      #expect(draft.cells[column]?[0]?.number == snapshot.observation(column: column, row: 0).number, "\(text)")
    }
    let survey = FindingSurvey(material: BulletinMaterial(dataset, snapshot)).findings(1)
    for finding in survey.findings {
      // All of them alike are told without a name, which the reader leaves unread.
      guard case .condition(let condition) = finding.criterion, finding.rows.count < dataset.reportingRows.count else {
        continue
      }
      let meant = Set(finding.rows)
      let told = Set(
        dataset.reportingRows.filter { row in
          draft.cells[1]?[row].map { $0.number != nil || $0.range.lies(within: condition) } ?? false
        })
      #expect(meant.isSubset(of: told), "\(condition)\n\(text)")
    }
  }
}
