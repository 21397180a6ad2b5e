import TestSupport
import Testing

/// What an analyst would ask about a month is told when it arrives, each with its place; what cannot be keeps it out.
@Suite struct ImportCheckTests {
  private let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    place.write(
      """
      {"format": 1, "title": "宽带月报", "region": "全国", "level": "province", "every": "month",
       "rows": ["北京", "天津", "河北", "山西"], "domains": [{"id": "b", "name": "宽带"}],
       "indicators": [
        {"id": "b.adds_ytd", "domain": "b", "name": "累计新增", "unit": "万户", "decimals": 1, "better": "higher",
         "kind": "cumulative", "range": [0, null], "adds_up": "sum"},
        {"id": "b.customers", "domain": "b", "name": "客户数", "unit": "万户", "decimals": 1, "better": "higher",
         "kind": "stock", "range": [0, null], "adds_up": "sum"}
       ]}
      """, to: "data/own/dataset.json")
    for (month, adds) in [("2020-06", 10), ("2020-07", 12)] {
      place.write(
        """
        {"period": "\(month)", "source": {"kind": "measured", "title": "样本"}, "values": {
         "b.adds_ytd": {"北京": \(adds), "天津": \(adds), "河北": \(adds), "山西": \(adds)},
         "b.customers": {"北京": 500, "天津": 300, "河北": 700, "山西": 400}}}
        """, to: "data/own/\(month).json")
    }
  }

  private func tongbao(_ arguments: String...) throws -> Run {
    try Run.tongbao(["import"] + arguments + ["--dataset", "own", "--lang", "zh"], in: place)
  }

  @Test func whatCannotBeKeepsTheMonthOutAndTheRestIsAskedAbout() throws {
    place.write("省份,累计新增,客户数\n全国,56,1905\n北京,14,505\n天津,11,3020000\n河北,15,702\n山西,14,401\n", to: "2020-08.csv")
    let file = place.path + "/2020-08.csv"
    let run = try tongbao(file)
    #expect(run.code == 1 && place.text(of: "data/own/2020-08.json") == nil, "\(run.output)\(run.complaints)")
    #expect(
      run.complaints.contains("2020-08.csv:4:4: 错误：天津的累计新增由 2020-07 的 12 万户降到 11 万户，而年内累计的总量不会减少"),
      "\(run.complaints)")
    #expect(run.complaints.contains("2020-08.csv:4:7: 警告：天津的客户数为 3020000 万户，约是通常（300 万户）的一万倍"), "\(run.complaints)")
    #expect(run.output.contains("问题 1，存疑 1"), "\(run.output)")
    let partial = try tongbao(file, "--partial")
    #expect(partial.code == 1)
    let text = try #require(place.text(of: "data/own/2020-08.json"))
    #expect(text.contains("\"b.adds_ytd\": {\"全国\": 56, \"北京\": 14, \"河北\": 15, \"山西\": 14}"), "\(text)")
  }

  @Test func warningsAreToldAndWritten() throws {
    place.write("省份,累计新增\n全国,60.5\n北京,14\n天津,15\n河北,15\n山西,14\n", to: "2020-08.csv")
    let run = try tongbao(place.path + "/2020-08.csv", "--format", "json")
    #expect(
      run.code == 0 && run.complaints.contains("2020-08.csv:2:4: 警告：全国的累计新增为 60.5 万户，按各地区推算为 58 万户"),
      "\(run.complaints)")
    #expect(run.output.contains("\"findings\": ["))
    #expect(place.text(of: "data/own/2020-08.json") != nil)
    let check = try Run.tongbao(["check", "own", "--lang", "zh"], in: place)
    #expect(check.code == 0 && check.complaints.contains("警告：全国的累计新增为 60.5 万户"), "\(check.complaints)")
  }
}
