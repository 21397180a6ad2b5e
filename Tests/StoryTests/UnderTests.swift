import TestSupport
import Testing

/// Every command that prints can be asked for the table of a region, one level down.
@Suite struct UnderTests {
  let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    for month in Sample.months {
      place.write(table(month, ["贵州": 33, "贵阳": 20, "遵义": 13]), to: "data/sample/regions/520000/\(month).json")
    }
    place.write(
      table("2020-08", ["贵阳": 20, "观山湖": 12, "云岩": 8]), to: "data/sample/regions/520100/2020-08.json")
  }

  private func table(_ month: String, _ values: KeyValuePairs<String, Double>) -> String {
    let pairs = values.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    return """
      {"period": "\(month)", "source": {"kind": "measured", "title": "样本"}, "values": {"broadband.adds": {\(pairs)}}}
      """
  }

  private func lines(_ words: String) throws -> [String] {
    try Run.lines(words.split(separator: " ").map(String.init), in: place)
  }

  private func complaint(_ words: String) throws -> String {
    let run = try Run.tongbao(words.split(separator: " ").map(String.init), in: place)
    #expect(run.code == 2 && run.output.isEmpty)
    return run.complaints
  }

  @Test func showPrintsTheTableOfTheRegion() throws {
    let text = try lines("show broadband --under 贵州 --lang zh")
    #expect(text[0] == "样本 · 贵州 · 2020年8月 · 宽带")
    #expect(text.contains { $0.hasPrefix("520000  贵州") && $0.contains("33.0") }, "the region is the head")
    #expect(text.contains { $0.hasPrefix("520300  遵义") && $0.contains("13.0") })
    let csv = try lines("show broadband --under guizhou --region 贵阳 --format csv --lang zh")
    #expect(csv == ["code,region,broadband.adds,broadband.churn", "520000,贵州,33,", "520100,贵阳,20,", ""])
    let json = try lines("show broadband --under gz --format json")
    #expect(json.contains("  \"dataset\": \"sample\",") && json.contains("  \"under\": \"520000\","))
    #expect(try !lines("show broadband --format json").contains { $0.contains("under") })
  }

  @Test func provinceTellsARegionOfIt() throws {
    let csv = try lines("province 观山湖 --under 贵阳 --format csv --lang zh")
    #expect(csv[1].hasPrefix("broadband.adds,家宽客户当月新增,万户,12,20,,,,unjudged"))
    #expect(try lines("province 贵阳 --under 贵阳 --lang zh")[0] == "样本 · 贵阳 · 2020年8月 · 贵阳")
  }

  @Test func periodsListsThoseOfTheTable() throws {
    #expect(try lines("periods --format csv").count == 6)
    #expect(try lines("periods --under 520100 --format csv")[1...] == ["2020-08,measured,样本,0,0,", ""])
    #expect(try lines("periods --under 520100 --format json").contains("  \"under\": \"520100\","))
  }

  @Test func theScreenTakesTheSameWord() throws {
    for words in ["frame --under 贵州 --lang zh", "frame --region 贵州 --lang zh", "--under 贵州 --lang zh"] {
      #expect(try lines(words)[0].contains("贵州"), "\(words)")
    }
  }

  @Test(arguments: [
    ("province 观山湖", "Guanshanhu is a county of Guiyang: --under Guiyang"),
    ("show broadband --region 遵义", "Zunyi is a branch of Guizhou: --under Guizhou"),
    (
      "province 贵阳",
      "Guiyang is a branch of Guizhou: --under Guizhou; it also has a table of its own: --under Guiyang"
    ),
    ("province 贵州 --under 贵阳", "Guizhou has a table of its own: --under Guizhou"),
    ("show broadband --region nowhere", "no region here is called nowhere; try a name, pinyin, initials or a code"),
    ("province 深圳", "no region here is called 深圳; try a name, pinyin, initials or a code"),
    ("show broadband --under 广东", "sample has no table of a region called 广东; try a full name, pinyin or a code"),
    ("periods --under 贵州 --dataset none", "no dataset is called none; there are: sample"),
  ])
  func whoIsNoRowHereIsFound(_ words: String, _ answer: String) throws {
    #expect(try complaint(words) == "tongbao: \(answer)\n")
  }

  @Test func aProvinceOfAGroupIsFoundThere() throws {
    let shipped = "--dataset ministry-broadband --data \(TemporaryHome.package)/data"
    #expect(
      try complaint("province 湖南 \(shipped) --lang zh") == "tongbao: 湖南在中部的下级表里：--under 中部\n")
    #expect(try lines("province 湖南 --under 中部 --period 2018-06 \(shipped) --lang zh")[0].contains("中部"))
  }

  @Test func theAnswerIsThereInChinese() throws {
    #expect(try complaint("province 观山湖 --lang zh") == "tongbao: 观山湖在贵阳的下级表里：--under 贵阳\n")
    #expect(
      try complaint("province 贵阳 --lang zh") == "tongbao: 贵阳在贵州的下级表里：--under 贵州；贵阳另有下级表：--under 贵阳\n")
    #expect(try complaint("province 贵州 --under 贵阳 --lang zh") == "tongbao: 贵州另有下级表：--under 贵州\n")
  }
}
