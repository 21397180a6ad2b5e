import Testing
import TongbaoCore

@testable import TongbaoStore

@Suite("What an analyst would ask about a folder")
struct FindingTests {
  private static let catalogue = """
    {"format": 1, "title": {"zh": "宽带月报", "en": "Broadband"}, "region": "全国", "level": "province", "every": "month",
     "rows": ["北京", "天津", "河北", "山西"], "domains": [{"id": "b", "name": "宽带"}],
     "indicators": [
      {"id": "b.adds_ytd", "domain": "b", "name": {"zh": "累计新增", "en": "Gross adds this year"}, "unit": "万户",
       "decimals": 1, "better": "higher", "kind": "cumulative", "range": [0, null], "adds_up": "sum"},
      {"id": "b.target", "domain": "b", "name": {"zh": "目标", "en": "Target"}, "unit": "万户", "decimals": 1,
       "better": "neither", "kind": "stock", "range": [0, null], "adds_up": "sum"},
      {"id": "b.rate", "domain": "b", "name": {"zh": "完成率", "en": "Completion"}, "unit": "%", "decimals": 1,
       "better": "higher", "kind": "rate", "range": [0, 300],
       "adds_up": {"ratio": ["b.adds_ytd", "b.target"], "factor": 100}}
     ]}
    """

  private static func month(_ period: String, _ values: String) -> String {
    "{\"period\": \"\(period)\", \"source\": {\"kind\": \"measured\", \"title\": \"t\"},\n \"values\": {\(values)}}"
  }

  @Test("Each finding is told at its value, in both languages")
  func places() throws {
    let files = [
      "2020-07.json": Self.month(
        "2020-07",
        "\"b.adds_ytd\": {\"全国\": 40, \"北京\": 10, \"天津\": 10, \"河北\": 10, \"山西\": 10},\n \"b.target\": {\"北京\": 20}"),
      "2020-08.json": Self.month(
        "2020-08",
        """
        "b.adds_ytd": {"全国": 60, "北京": 12,
          "天津市": 9, "130000": 14},
         "b.target": {"北京": 24, "天津": 18},
         "b.rate": {"北京": 50,
          "天津": 40}
        """),
    ]
    try Fixture.withDataset(catalogue: Self.catalogue, files: files) { folder in
      let problems = FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
      #expect(
        problems.map { $0.line(in: .zh) } == [
          "2020-08.json:2:27: 警告：山西的累计新增没有值，2020-07 还有：请核对是否漏报；确实没有请写 null",
          "2020-08.json:3:10: 错误：天津的累计新增由 2020-07 的 10 万户降到 9 万户，而年内累计的总量不会减少：请核对两期，哪期错改哪期",
          "2020-08.json:6:9: 警告：天津的完成率为 40%，按“累计新增”与“目标”应为 50%：请核对三者",
        ])
      #expect(
        problems.map { $0.line(in: .en) } == [
          "2020-08.json:2:27: warning: Gross adds this year of Shanxi has no value, and had one in 2020-07: check whether it was left out; write null where there is none",
          "2020-08.json:3:10: error: Gross adds this year of Tianjin fell from 10 万户 in 2020-07 to 9 万户, which no total of the year so far does: check both periods and mend the wrong one",
          "2020-08.json:6:9: warning: Completion of Tianjin is 40%, and \"Gross adds this year\" and \"Target\" imply 50%: check all three",
        ])
    }
  }

  @Test("A total is told where its regions imply another")
  func head() throws {
    let files = [
      "2020-08.json": Self.month(
        "2020-08", "\"b.target\": {\"全国\": 99.5, \"北京\": 24, \"天津\": 18, \"河北\": 20, \"山西\": 30}")
    ]
    try Fixture.withDataset(catalogue: Self.catalogue, files: files) { folder in
      #expect(
        FolderSource.check(path: folder, regionsFile: Fixture.regionsFile).map { $0.line(in: .zh) } == [
          "2020-08.json:2:32: 警告：全国的目标为 99.5 万户，按各地区推算为 92 万户：请核对合计和各地区的值"
        ])
    }
  }

  @Test("More than a hundred warnings of a file are counted, and stay warnings")
  func many() {
    let log = ComplaintLog(file: "a.json", bytes: PaddedBytes())
    for _ in 0..<120 { log.add(SnapshotComplaint.openCount, at: 0, severity: .warning) }
    #expect(log.problems.count == 101)
    #expect(log.problems.allSatisfy { $0.severity == .warning })
  }

  @Test("Every kind has its sentence")
  func sentences() throws {
    let indicator = Indicator(
      id: "x", domain: "d", name: Wording(zh: "净增", en: "Net adds"), unit: Unit("万户"), decimals: 1, range: 0...9)
    let catalogue = Catalogue(
      title: Wording(zh: "t"), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "d", name: Wording(zh: "d"))], indicators: [indicator])
    let members = (1...7).compactMap { RegionCode($0 * 10000) }.map {
      Region(code: $0, name: "省\($0)", short: "省\($0.description.prefix(2))", pinyin: "sheng")
    }
    let roster = Roster(
      head: Region(code: .nation, name: "全国", short: "全国", english: "National", pinyin: "quan guo"), members: members)
    let dataset = Dataset(id: "a", catalogue: catalogue, roster: roster, timeline: Timeline(periods: []))
    let period = try #require(Period("2020-08"))
    func lines(_ kind: DataFinding.Kind, _ rows: [Int] = [1]) -> [String] {
      let problem = Problem(
        DataFinding(kind, column: 0, rows: rows, period: period), in: dataset, at: Place(file: "a"))
      return [problem.sentence.zh, problem.sentence.en]
    }
    #expect(
      lines(.outsideRange(12)) == [
        "省01的净增为 12 万户，超出取值范围 [0, 9]：请核对数字和单位",
        "Net adds of Sheng is 12 万户, outside its range [0, 9]: check the number and its unit",
      ])
    #expect(
      lines(.scale(30000, factor: 1e4, usual: 3), [1, 2, 3, 4, 5, 6, 7]) == [
        "省01、省02、省03、省04、省05等 7 个地区的净增为 30000 万户，约是通常（3 万户）的一万倍：请核对单位",
        "Net adds of Sheng, Sheng, Sheng, Sheng, Sheng and 2 more is 30000 万户, about ten thousand times what is usual (3 万户): check the unit",
      ])
    #expect(
      lines(.listDiffers(try Condition(">=100")), [1, 2]) == [
        "省01、省02的净增与通报名单（>=100）不符：请核对数值或名单",
        "Net adds of Sheng and Sheng: the values are not what the report's list >=100 says: correct the values or the list",
      ])
    #expect(
      lines(.jump(from: 3, to: 9)) == [
        "省01的净增由上期的 3 万户变为 9 万户，明显超过其他各期各地区的最大变化：请核对",
        "Net adds of Sheng went from 3 万户 in the period before to 9 万户, clearly further than any region in any other period: check it",
      ])
  }
}
