import TestSupport
import Testing

/// What people find in printed tables beside the values, and what programs may rely on.
@Suite struct PrintedTableTests {
  let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private func lines(_ arguments: String...) throws -> [String] { try Run.lines(arguments, in: place) }

  @Test func groupsAndLimitsStandOverTheColumns() throws {
    let catalogue = Sample.catalogue()
      .replacing(
        "\"name\": {\"zh\": \"宽带\", \"en\": \"Broadband\"}",
        with: "\"name\": \"宽带\", \"groups\": [{\"id\": \"a\", \"name\": {\"zh\": \"新增\", \"en\": \"Gross adds\"}},"
          + " {\"id\": \"q\", \"name\": {\"zh\": \"质量\", \"en\": \"Quality\"}}]"
      )
      .replacing("\"broadband.adds\", ", with: "\"broadband.adds\", \"group\": \"a\", ")
      .replacing("\"broadband.churn\", ", with: "\"broadband.churn\", \"group\": \"q\", ")
    place.write(catalogue, to: "data/sample/dataset.json")
    let text = try lines("show", "broadband", "--lang", "zh", "--region", "gd")
    #expect(
      text == [
        "样本 · 2020年8月 · 宽带",
        "              ─ 新增 ──  ─ 质量 ──",
        "代码    省份  当月 万户   离网率 %",
        "        关注             >1.3 <0.7",
        "000000  全国      349.7       0.97",
        "440000  广东       31.0     ✓ 0.10", "",
      ])
    let english = try lines("show", "broadband", "--lang", "en", "--region", "gd")
    #expect(english[1] == "                    Gross adds    Quality", "a column is as wide as its group's name")
    let markdown = try lines("show", "broadband", "--lang", "en", "--region", "gd", "--format", "markdown")
    #expect(markdown[2] == "| Code | Province | Gross adds · Month k | Quality · Churn % |")
    let json = try lines("show", "broadband", "--region", "gd", "--format", "json")
    #expect(
      json.contains(
        "    {\"id\": \"broadband.churn\", \"name\": {\"zh\": \"月均离网率\", \"en\": \"Monthly churn\"}, "
          + "\"group\": {\"zh\": \"质量\", \"en\": \"Quality\"}, \"unit\": \"%\", \"decimals\": 2, "
          + "\"better\": \"lower\", \"attention\": [\">1.3\"], \"commend\": [\"<0.7\"]}"))
    #expect(
      try lines("show", "broadband", "--region", "gd", "--format", "csv")[0]
        == "code,region,broadband.adds,broadband.churn")
  }

  @Test(arguments: ["show broadband --region gd", "province gd", "datasets", "periods"])
  func jsonIsTheSameInBothLanguages(_ words: String) throws {
    let arguments = words.split(separator: " ").map(String.init) + ["--format", "json", "--lang"]
    let chinese = try Run.tongbao(arguments + ["zh"], in: place)
    let english = try Run.tongbao(arguments + ["en"], in: place)
    #expect(chinese.code == 0 && chinese.output == english.output)
  }

  @Test func differencesAreExactDecimals() throws {
    place.write(
      Sample.snapshot("2020-07").replacing("\"新疆\": 1.2", with: "\"新疆\": 0.1"), to: "data/sample/2020-07.json")
    place.write(
      Sample.snapshot("2020-08").replacing("\"新疆\": 1.2", with: "\"新疆\": 3.4567"), to: "data/sample/2020-08.json")
    let csv = try lines("province", "新疆", "--format", "csv", "--lang", "zh")
    #expect(csv[0] == "indicator,name,unit,value,national,gap,rank,change,status,change_from,change_of")
    #expect(
      csv.contains {
        $0.hasPrefix("broadband.churn,月均离网率,%,3.4567,0.97,2.4867,") && $0.contains(",3.3567,attention,2020-07,value")
      })
    #expect(csv.contains { $0.hasPrefix("broadband.adds,家宽客户当月新增,万户,43,349.7,,1,1,unjudged,") }, "amounts have no gap")
  }

  @Test func aChangeOfDefinitionIsNoChangeOfValue() throws {
    let catalogue = Sample.catalogue().replacing(
      "\"range\": [0, 100],",
      with: "\"range\": [0, 100], \"definition_changes\": [{\"from\": \"2020-08\", \"note\": \"新口径\"}],")
    place.write(catalogue, to: "data/sample/dataset.json")
    let csv = try lines("province", "新疆", "--format", "csv")
    #expect(csv.contains { $0.hasPrefix("broadband.churn,") && $0.hasSuffix(",,normal,2020-07,definition") }, "\(csv)")
  }

  @Test func aRankThatABoundLeavesOpenIsAnInterval() throws {
    let bound = Sample.snapshot("2020-08").replacing("\"新疆\": 1.2", with: "\"新疆\": \"<0.3\"")
    place.write(bound, to: "data/sample/2020-08.json")
    let csv = try lines("province", "新疆", "--format", "csv")
    #expect(
      csv.contains {
        $0.contains("broadband.churn") && $0.contains(",<0.3,0.97,,\"[") && $0.hasSuffix(",,commended,,")
      }, "\(csv)")
  }

  @Test func listingsTellErrorsInAColumnOfTheirOwn() throws {
    place.write("{", to: "data/sample/2020-07.json")
    place.write("{\"format\": 1}", to: "data/zweite/dataset.json")
    let periods = try lines("periods", "--format", "csv")
    #expect(
      periods[3].hasPrefix("2020-07,,,1,0,\"2020-07.json:1:2: error: ")
        || periods[3].hasPrefix("2020-07,,,1,0,2020-07.json:1:2: error: "))
    let datasets = try lines("datasets", "--format", "csv")
    #expect(datasets[0] == "dataset,title,source,first,last,periods,indicators,domains,problem")
    #expect(datasets[2].hasPrefix("zweite,zweite,,,,0,0,,") && datasets[2].contains("dataset.json:1:1: error: "))
    let json = try lines("periods", "--format", "json")
    #expect(
      json.contains {
        $0.hasPrefix("    {\"period\": \"2020-07\", \"errors\": 1, \"warnings\": 0, \"problem\": {\"zh\": ")
      })
  }
}
