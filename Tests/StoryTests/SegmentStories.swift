import TestSupport
import Testing

/// Tables whose rows are industries, on the screen and printed.
@Suite struct SegmentStories {
  let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    let catalogue = Sample.catalogue()
      .replacing(
        "{\"id\": \"iptv\", \"name\": {\"zh\": \"魔百和\", \"en\": \"IPTV\"}}",
        with: "{\"id\": \"iptv\", \"name\": {\"zh\": \"魔百和\", \"en\": \"IPTV\"}, \"rows\": \"industry\"}"
      )
      .replacing("\"indicators\": [", with: Self.dimension + "\"indicators\": [")
      .replacing("\"adds_up\": \"no\"", with: "\"adds_up\": \"sum\", \"dimension\": \"industry\"")
    place.write(catalogue, to: "data/sample/dataset.json")
    for month in Sample.months { place.write(Self.snapshot(month), to: "data/sample/\(month).json") }
  }

  private static let dimension = """
    "dimensions": [{"id": "industry", "name": {"zh": "行业", "en": "Industry"}, "segments": [
      {"id": "finance", "name": {"zh": "金融", "en": "Finance"}}, {"id": "retail", "name": {"zh": "零售", "en": "Retail"}}]}],

    """

  private static func snapshot(_ month: String, finance: Double = 210.5) -> String {
    Sample.snapshot(month).replacing(
      "\"values\": {",
      with:
        "\"values\": {\"broadband.adds@finance\": {\"广东\": 21, \"贵州\": null}, \"broadband.adds@retail\": {\"广东\": 10}, "
        + "\"iptv.adds@finance\": {\"全国\": \(finance)}, \"iptv.adds@retail\": {\"全国\": \"<105\"},")
  }

  private func lines(_ arguments: String...) throws -> [String] {
    try Run.lines(arguments + ["--lang", "zh"], in: place)
  }

  @Test func fromATableToSegmentsAndBack() throws {
    let terminal = try place.openDashboard()
    try terminal.expectCell("北京", "13.0")
    terminal.type("/gd<enter>x")
    try terminal.expectCell("金融", "21.0")
    #expect(terminal.screen.lines[0].contains("› 广东 › 行业"))
    terminal.type("j<enter>")
    try terminal.expect("all that is known of 广东's retail") {
      $0.lines[0].contains("› 广东 › 行业 › 零售") && $0.find("本行业") != nil
    }
    terminal.type("qq")
    try terminal.expect("the table of provinces, where it was left") {
      !$0.lines[0].contains("行业") && $0.find("▸广东") != nil
    }
    terminal.type("<esc>2")
    try terminal.expectCell("金融", "210.5")
    place.replace("data/sample/2020-08.json", by: Self.snapshot("2020-08", finance: 211.5))
    try terminal.expectReissue()
    try terminal.expectCell("金融", "211.5")
    terminal.type("1")
    try terminal.expect("the region is found where it was") { $0.find("▸广东") != nil && $0.find("北京") != nil }
  }

  @Test func aTableBeginsWithItsSegments() throws {
    let terminal = try place.openDashboard(["--lang", "en", "--domain", "iptv"], awaiting: "2,105")
    try terminal.expectCell("Finance", "2,105")
    #expect(terminal.screen.find("Industry") != nil)
    terminal.type("x")
    try terminal.expect("regions again") { $0.find("Beijing") != nil }
    terminal.type("q")
    try terminal.expectCell("Finance", "2,105")
  }

  @Test func segmentsArePrinted() throws {
    #expect(
      try lines("show", "iptv", "--format", "csv") == [
        "segment,name,iptv.adds", ",全国,316.3", "finance,金融,210.5", "retail,零售,<105", "",
      ])
    #expect(
      try lines("show", "iptv") == [
        "样本 · 2020年8月 · 魔百和", "标识     行业  当月 万户", "         全国      316.3", "finance  金融      210.5",
        "retail   零售       <105", "",
      ])
    #expect(
      try lines("show", "broadband", "--by", "行业", "--region", "gd", "--format", "csv", "--sort", "broadband.adds") == [
        "segment,name,broadband.adds", ",广东,31", "retail,零售,10", "finance,金融,21", "",
      ])
    #expect(
      try lines("show", "broadband", "--by", "industry", "--region", "贵州", "--format", "csv")[2] == "finance,金融,null")
    let json = try lines("show", "iptv", "--filter", "fin", "--format", "json")
    #expect(
      json.contains("  \"by\": \"industry\",") && json.contains("  \"region\": {\"zh\": \"全国\", \"en\": \"National\"},")
    )
    #expect(
      json.suffix(6).prefix(3) == [
        "    {\"name\": {\"zh\": \"全国\", \"en\": \"National\"}, \"iptv.adds\": 316.3},",
        "    {\"segment\": \"finance\", \"name\": {\"zh\": \"金融\", \"en\": \"Finance\"}, \"iptv.adds\": 210.5}", "  ],",
      ])
  }

  @Test func regionsArePrintedWhereTheyAreAskedFor() throws {
    let csv = try lines("show", "iptv", "--by", "region", "--filter", "gd", "--format", "csv")
    #expect(csv == ["code,region,iptv.adds", "000000,全国,316.3", "440000,广东,95", ""])
    let wrong = try Run.tongbao(["show", "iptv", "--by", "trade", "--lang", "en"], in: place)
    #expect(wrong.code == 2)
    #expect(wrong.complaints.contains("iptv has no figures by trade; --by takes region, industry (Industry)"))
  }
}
