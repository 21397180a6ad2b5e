import TestSupport
import Testing

/// What a report says beside its values is printed below the table, and stands in JSON behind the rows.
@Suite struct PrintedReportTests {
  let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    place.write(
      Sample.catalogue().replacing(
        "\"indicators\": [",
        with: "\"indicators\": [{\"id\": \"broadband.sites\", \"domain\": \"broadband\", \"name\": {\"zh\": \"小区数\","
          + " \"en\": \"Sites\"}, \"unit\": \"个\", \"better\": \"neither\", \"kind\": \"stock\", \"context\": true},"),
      to: "data/sample/dataset.json")
    let parts = """
      , "lists": [
          {"indicator": "broadband.churn", "condition": ">1.3", "regions": ["江西", "吉林"], "count": 2, "kind": "complete",
           "tone": "attention"},
          {"indicator": "iptv.adds", "condition": {"text": {"zh": "放缓", "en": "slowing"}}, "regions": ["江西"],
           "kind": "open"},
          {"indicator": "broadband.adds", "condition": {"text": "重点客户"}, "regions": ["江西"], "kind": "open",
           "members": [{"zh": "甲|乙", "en": "A"}]}
        ],
        "alternatives": [
          {"source": {"zh": "一经", "en": "System"}, "in_force": {"zh": "分省上报", "en": "Reports"},
           "values": {"broadband.adds": {"江西": 27.5, "全国": null}}}
        ],
        "notes": [
          "补报", {"kind": "requirement", "domain": "broadband", "regions": ["江西"], "text": {"zh": "复盘", "en": "Review"}}
        ]
      """
    let plain = Sample.snapshot("2020-08")
    let end = plain.lastIndex(of: "}") ?? plain.endIndex
    let values = plain[..<end].replacing(
      "\"broadband.churn\": {", with: "\"broadband.sites\": {\"江西\": 12}, \"broadband.churn\": {")
    place.write(values + parts + "}", to: "data/sample/2020-08.json")
  }

  private func lines(_ words: String) throws -> [String] {
    try Run.lines(words.split(separator: " ").map(String.init), in: place)
  }

  @Test func listsAndOtherSourcesStandBelowTheTable() throws {
    let text = try lines("show broadband --lang zh")
    #expect(
      text.suffix(12) == [
        "", "通报名单", "! 月均离网率 高于1.3%（2省）：江西、吉林", "· 家宽客户当月新增：重点客户（点名1省）：甲|乙", "", "其他来源",
        "· 家宽客户当月新增：一经另有数，未刊出，采用分省上报", "· 家宽客户当月新增（一经，采用分省上报）：江西 27.5万户（+1.5万户）", "",
        "案例与要求", "· 要求 · 宽带：复盘（江西）", "",
      ], "\(text.suffix(13))")
    let markdown = try lines("show broadband --lang en --format markdown")
    #expect(markdown.contains("**Lists**"))
    #expect(markdown.contains("- ! Monthly churn above 1.3% (2 provinces): Jiangxi, Jilin"), "\(markdown.suffix(12))")
    #expect(try lines("show iptv --lang zh").contains { $0.contains("放缓") })
    #expect(try !lines("show broadband --lang zh").contains { $0.contains("放缓") }, "it is another table's")
  }

  @Test func onlyWhatConcernsTheRowsIsTold() throws {
    #expect(try lines("show broadband --lang zh --region 吉林").contains { $0.contains("江西、吉林") })
    let other = try lines("show broadband --lang zh --region 广东")
    #expect(!other.contains { $0.contains("江西") } && other.contains { $0.contains("另有数") }, "\(other)")
  }

  @Test func aRegionsReportTellsItsOwn() throws {
    let text = try lines("province 江西 --lang zh")
    #expect(text.contains("· 家宽客户当月新增：一经为27.5万户（差+1.5万户），采用分省上报"))
    #expect(text.contains { $0.hasPrefix("! 月均离网率 高于1.3%（2省）") } && text.contains { $0.contains("放缓") })
    #expect(text.contains { $0.hasPrefix("broadband.sites") && $0.contains("12") })
    #expect(text.contains { $0.hasPrefix("· 要求") && $0.hasSuffix("复盘") })
    let told = ["通报名单", "一经", "案例与要求", "任务"]
    #expect(try !lines("province 广东 --lang zh").contains { line in told.contains { line.contains($0) } })
  }

  @Test func programsFindThemBehindTheRows() throws {
    let json = try lines("show broadband --region 江西 --format json")
    #expect(
      json.contains(
        "    {\"indicator\": \"broadband.churn\", \"condition\": \">1.3\", \"regions\": [\"360000\", \"220000\"], \"count\": 2, "
          + "\"kind\": \"complete\", \"tone\": \"attention\"},"), "\(json)")
    #expect(json.contains { $0.contains("\"members\": [{\"zh\": \"甲|乙\", \"en\": \"A\"}]") }, "\(json)")
    #expect(
      json.contains(
        "    {\"indicator\": \"broadband.adds\", \"code\": \"000000\", \"source\": {\"zh\": \"一经\", \"en\": \"System\"}, "
          + "\"in_force\": {\"zh\": \"分省上报\", \"en\": \"Reports\"}, \"value\": null},"), "\(json)")
    #expect(
      json.contains(
        "    {\"kind\": \"requirement\", \"domain\": \"broadband\", \"regions\": [\"360000\"], "
          + "\"text\": {\"zh\": \"复盘\", \"en\": \"Review\"}}"), "\(json)")
    let csv = try lines("show broadband --region 江西 --format csv")
    #expect(csv.count == 4 && csv[0] == "code,region,broadband.adds,broadband.churn", "rows are as they were")
    #expect(try !lines("show broadband --period 2020-07 --format json").contains { $0.contains("lists") })
    let other = try lines("province 广东 --format json").joined()
    #expect(other.contains("\"tasks\": []") && other.contains("\"notes\": []"), "they are always there: \(other)")
  }

  @Test func contextHasColumnsBehindTheOthers() throws {
    let csv = try lines("show broadband --region 江西 --context --format csv --lang zh")
    #expect(csv[0] == "code,region,broadband.adds,broadband.churn,broadband.sites" && csv[2].hasSuffix(",12"))
    #expect(try lines("show broadband --context --lang zh")[1].hasSuffix("小区数 个"))
  }
}
