import TestSupport
import Testing

/// A month arrives as a workbook or a CSV file: what would change is shown, and all of it is written, or nothing.
@Suite struct ImportCommandTests {
  private static let csv =
    "2020年9月,,\n省份,家宽客户当月新增（户）,月均离网率（%）\n合计,3512000,0.98\n北 京,201000,1.5\n天津分公司,\"205,000\",约0.6\n东部小计,1,1\n"
  private let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private func tongbao(_ arguments: String..., language: String = "zh") throws -> Run {
    try Run.tongbao(["import"] + arguments + ["--dataset", "sample", "--lang", language], in: place)
  }

  private func lines(_ run: Run) -> [String] { run.output.split(separator: "\n").map(String.init) }

  private static func workbook(_ name: String) -> String { TemporaryHome.package + "/Tests/Workbooks/" + name }

  // MARK: Separated values

  @Test func aMonthIsShownAndThenWritten() throws {
    place.write(Self.csv, to: "month.csv")
    let file = place.path + "/month.csv"
    let shown = try tongbao(file, "--dry-run")
    #expect(shown.code == 0 && !shown.complaints.contains("错误"), "\(shown.output)\(shown.complaints)")
    #expect(lines(shown).first == "month.csv → sample 2020-09")
    #expect(lines(shown).contains("表 A2:C6：3 行地区，2 列中认出 2 列"), "\(shown.output)")
    #expect(
      lines(shown).contains("+ 北京 家宽客户当月新增：20.1  B4") && lines(shown).contains("+ 天津 月均离网率：~0.6  C5"))
    #expect(lines(shown).contains { $0.hasPrefix("! 北京 · ") && $0.contains("需关注") }, "\(shown.output)")
    #expect(lines(shown).contains { $0.hasPrefix("- A6") && $0.contains("小计") })
    #expect(lines(shown).last?.hasPrefix("仅预览") == true)
    #expect(place.text(of: "data/sample/2020-09.json") == nil)
    let written = try tongbao(file)
    #expect(written.code == 0 && lines(written).last?.hasPrefix("已写入") == true)
    let text = try #require(place.text(of: "data/sample/2020-09.json"))
    #expect(text.contains("\"broadband.adds\": {\"全国\": 351.2, \"北京\": 20.1, \"天津\": 20.5}"), "\(text)")
    #expect(text.contains("\"kind\": \"measured\"") && text.contains("\"file\": \"month.csv\""))
    #expect(try Run.tongbao(["check", "sample"], in: place).code == 0)
    let again = try tongbao(file)
    #expect(again.code == 0 && lines(again).last?.hasPrefix("没有新内容") == true)
    #expect(place.text(of: "data/sample/2020-09.json") == text)
  }

  @Test func aCorrectedMonthShowsOldAndNewAndKeepsWhatItDoesNotHave() throws {
    place.write("省份,月均离网率\n北京,2.5\n天津,\n河北,0.7\n", to: "2020年8月.csv")
    let run = try tongbao(place.path + "/2020年8月.csv")
    #expect(run.code == 0, "\(run.output)\(run.complaints)")
    #expect(lines(run).contains("~ 北京 月均离网率：0 → 2.5  B2"), "\(run.output)")
    #expect(lines(run).contains { $0.hasPrefix("· 月均离网率：文件里没有") && $0.contains("天津") && $0.contains("保留原值") })
    #expect(
      lines(run).contains { $0.hasPrefix("新增 0，改动 1，不变 1，保留 30，问题 0") && $0.hasSuffix("预警变化 1") }, "\(run.output)")
    let text = try #require(place.text(of: "data/sample/2020-08.json"))
    #expect(text.contains("\"北京\": 2.5, \"天津\": 0.35"), "\(text)")
    #expect(text.contains("\"title\": \"样本\""), "the source stays")
  }

  @Test func aFileOfWhichNothingIsTakenIsNoSuccess() throws {
    place.write("省份,同比,排名\n北京,1,2\n天津,2,1\n", to: "2020-09.csv")
    let run = try tongbao(place.path + "/2020-09.csv")
    #expect(run.code == 1 && lines(run).last?.hasPrefix("没有取到任何数值") == true, "\(run.code) \(run.output)")
    #expect(place.text(of: "data/sample/2020-09.json") == nil)
    let told = try tongbao(place.path + "/2020-09.csv", "--dry-run", "--format", "json")
    #expect(told.code == 1 && told.output.contains("\"nothing_read\""))
  }

  @Test func whatIsLeftOutBeyondSixtyIsCounted() throws {
    let names = (0..<70).map { _ in "同比" }.joined(separator: ",")
    let ones = (0..<70).map { _ in "1" }.joined(separator: ",")
    place.write("省份,月均离网率,\(names)\n北京,1,\(ones)\n天津,2,\(ones)\n", to: "2020-09.csv")
    let run = try tongbao(place.path + "/2020-09.csv", "--dry-run")
    #expect(lines(run).count { $0.hasPrefix("- ") } == 60 && lines(run).contains("… 另有 10 条"), "\(run.output)")
  }

  @Test(arguments: [
    ("", "文件是空的"), ("<html><body><table></table></body></html>", "这是网页或 XML"),
    ("<?xml version=\"1.0\"?><Workbook/>", "这是网页或 XML"),
    ("%PDF-1.7\n", "这不是 Excel 工作簿"),
  ])
  func otherFilesAreCalledWhatTheyAre(content: String, sentence: String) throws {
    place.write(content, to: "2020-09.xls")
    let run = try tongbao(place.path + "/2020-09.xls")
    #expect(run.code == 2 && run.complaints.contains(sentence), "\(run.code) \(run.complaints)")
  }

  @Test func ofANewMonthAlertsFlipOnlyInTheColumnsOfTheFile() throws {
    place.write("省份,家宽客户当月新增\n北京,20\n天津,20\n", to: "2020-09.csv")
    let run = try tongbao(place.path + "/2020-09.csv", "--dry-run")
    #expect(!lines(run).contains { $0.hasPrefix("! ") && $0.contains("月均离网率") }, "\(run.output)")
  }

  @Test func whatDoesNotFitIsToldWithLineAndColumnAndNothingIsWritten() throws {
    place.write("省份,月均离网率,新业务\n北京,待定,1\n火星,1,2\n天津,1.1,3\n", to: "2020-09.csv")
    let file = place.path + "/2020-09.csv"
    let run = try tongbao(file, language: "en")
    #expect(run.code == 1 && place.text(of: "data/sample/2020-09.json") == nil)
    #expect(run.complaints.contains("2020-09.csv:1:10: error: the header \"新业务\" is no indicator"), "\(run.complaints)")
    #expect(run.complaints.contains("2020-09.csv:2:4: error: \"待定\" is no value"))
    #expect(run.complaints.contains("2020-09.csv:3:1: error: no region is called \"火星\""))
    #expect(lines(run).last?.hasPrefix("not everything fits") == true)
    let partial = try tongbao(file, "--partial", language: "en")
    #expect(partial.code == 1 && lines(partial).last?.contains("without what does not fit") == true)
    #expect(place.text(of: "data/sample/2020-09.json")?.contains("\"broadband.churn\": {\"天津\": 1.1}") == true)
  }

  @Test func aMappingMakesNextMonthOneCommand() throws {
    place.write("省份,宽带到达增量,排名\n北京,1,2\n天津,2,1\n", to: "2020-09.csv")
    let first = try tongbao(place.path + "/2020-09.csv", "--propose")
    #expect(first.code == 1 && lines(first).contains { $0.hasPrefix("已写好对照表") }, "\(first.output)\(first.complaints)")
    let proposal = try #require(place.text(of: "data/sample/mapping.json"))
    #expect(proposal.contains("\"宽带到达增量\": {\"likely\": [") && proposal.contains("\"排名\": \"ignore\""), "\(proposal)")
    place.write(
      "{\"format\": 1, \"columns\": {\"宽带到达增量\": {\"indicator\": \"broadband.adds\", \"unit\": \"户\"}}}",
      to: "data/sample/mapping.json")
    #expect(try Run.tongbao(["check", "sample"], in: place).code == 0, "a mapping is no period")
    let second = try tongbao(place.path + "/2020-09.csv")
    #expect(second.code == 0, "\(second.complaints)")
    #expect(place.text(of: "data/sample/2020-09.json")?.contains("\"北京\": 0.0001") == true)
    place.write("{\"format\": 1, \"columns\": {\"宽带到达增量\": \"broadband.add\"}}", to: "data/sample/mapping.json")
    let wrong = try tongbao(place.path + "/2020-09.csv", language: "en")
    #expect(
      wrong.code == 2 && wrong.complaints.contains("mapping.json:1:") && wrong.complaints.contains("broadband.adds"))
    let check = try Run.tongbao(["check", "sample"], in: place)
    #expect(check.code == 1 && check.complaints.contains("mapping.json:1:"), "\(check.complaints)")
  }

  @Test func programsGetTheSame() throws {
    place.write(Self.csv, to: "month.csv")
    let run = try tongbao(place.path + "/month.csv", "--dry-run", "--format", "json")
    #expect(run.code == 0 && run.output.contains("\"outcome\": \"shown\""))
    #expect(
      run.output.contains(
        "{\"indicator\": \"broadband.adds\", \"region\": \"110000\", \"after\": 20.1, \"cell\": \"B4\"}"),
      "\(run.output)")
    #expect(run.output.contains("\"problems\": []") && run.output.contains("\"sentence\": "))
  }

  @Test(arguments: [
    (["nothing.csv"], 2, "nothing.csv"), (["words.csv"], 2, "no table has regions"), (["bare.csv"], 2, "--period"),
    (["bare.csv", "--period", "2020-Q3"], 2, "another kind"), (["bare.csv", "--period", "x"], 2, "is no period"),
    (["bare.csv", "--period", "2020-09", "--sheet", "z"], 2, "no sheet is called \"z\""),
    (["july.csv", "--period", "2020-08"], 2, "is not 2020-08"),
    (["open.csv", "--period", "2020-09"], 2, "never closed"),
  ])
  func whatCannotBeDoneIsRefusedWithASentence(arguments: [String], code: Int32, words: String) throws {
    place.write("a,b\n1,2\n", to: "words.csv")
    place.write("省份,月均离网率\n北京,1\n天津,1\n", to: "bare.csv")
    place.write("2020年7月\n省份,月均离网率\n北京,1\n天津,1\n", to: "july.csv")
    place.write("省份,月均离网率\n北京,\"1\n天津,1\n", to: "open.csv")
    let rest = Array(arguments.dropFirst())
    let run = try Run.tongbao(
      ["import", place.path + "/" + arguments[0]] + rest + ["--dataset", "sample", "--lang", "en"], in: place)
    #expect(run.code == code && run.complaints.contains(words), "\(run.complaints)")
    #expect(place.text(of: "data/sample/2020-09.json") == nil)
  }

  @Test func whatAnAnalystWouldAskIsToldAtTheCellAndWhatCannotBeStopsIt() throws {
    let rows = Sample.provinces.dropLast(2).map { "\($0),1.1\n" }.joined()
    place.write("省份,月均离网率\n" + rows, to: "2020-09.csv")
    let gaps = try tongbao(place.path + "/2020-09.csv")
    #expect(gaps.code == 0 && gaps.complaints.contains("2020-09.csv:1:4: 警告"), "\(gaps.complaints)")
    #expect(lines(gaps).contains { $0.contains("存疑") }, "\(gaps.output)")
  }

  @Test func anInterruptionIsToldAndLeavesNothingBehind() throws {
    place.write(Self.csv, to: "month.csv")
    // The signal waits for the program from before its start, so that it comes before the end, however fast that is.
    let script = """
      env --block-signal=INT sh -c 'kill -INT $$; exec "$TONGBAO" import "\(place.path)/month.csv" --dataset sample --lang en'
      """
    let run = try Run.tongbao(in: place, shell: script)
    #expect(
      run.code == 130 && run.complaints.contains("cancelled, nothing was written"), "\(run.code) \(run.complaints)")
    #expect(place.text(of: "data/sample/2020-09.json") == nil && run.output.isEmpty)
  }

  // MARK: Workbooks

  @Test(arguments: ["month.openpyxl.xlsx", "month.libreoffice.xlsx"])
  func aWorkbookIsReadWhoeverWroteIt(name: String) throws {
    let run = try tongbao(Self.workbook(name))
    #expect(run.code == 0 && !run.complaints.contains("错误"), "\(run.output)\(run.complaints)")
    #expect(lines(run).contains("表 附件1!B3:F38：32 行地区，4 列中认出 3 列"), "\(run.output)")
    #expect(lines(run).contains { $0.contains("隐藏列 G") } && lines(run).contains { $0.hasPrefix("- 底稿") })
    #expect(lines(run).contains { $0.contains("北方小计") } && lines(run).contains { $0.contains("宽带/新增/同比") })
    let text = try #require(place.text(of: "data/sample/2020-09.json"))
    #expect(text.contains("\"全国\": 351.2, \"北京\": 20.2, \"天津\": 20.3, \"河北\": 20.4"), "\(text)")
    #expect(text.contains("\"全国\": 0.98, \"北京\": 0.5, \"天津\": 0.55"))
    #expect(text.contains("\"iptv.adds\": {\"全国\": null, \"北京\": 110, \"天津\": 110.1"))
    #expect(text.contains("\"sheet\": \"附件1\"") && text.contains("\"range\": \"B3:F38\""))
    #expect(try Run.tongbao(["check", "sample"], in: place).code == 0)
  }

  @Test(arguments: ["trouble.openpyxl.xlsx", "trouble.libreoffice.xlsx"])
  func troubleInAWorkbookIsToldWithSheetAndCell(name: String) throws {
    let run = try tongbao(Self.workbook(name), "--period", "2020-09", language: "en")
    #expect(run.code == 1 && place.text(of: "data/sample/2020-09.json") == nil)
    for words in [
      "\(name):附件1!B1: error: the unit \"元\"", "\(name):附件1!C2: error: \"待定\"", "\(name):附件1!D1: error: the header",
      "\(name):附件1!A4: error: no region",
    ] {
      #expect(run.complaints.contains(words), "\(words)\n\(run.complaints)")
    }
  }

  @Test func whoeverIsKilledLeavesTheOldMonthOrTheNew() throws {
    let file = Self.workbook("month.openpyxl.xlsx")
    #expect(try tongbao(file).code == 0)
    let new = try #require(place.text(of: "data/sample/2020-09.json"))
    let old = new.replacing("351.2", with: "351.3")
    var seen: Set<String> = []
    for _ in 0..<40 {
      place.write(old, to: "data/sample/2020-09.json")
      let run = try Run.killed(after: .random(in: 0...120_000), ["import", file, "--dataset", "sample"], in: place)
      let left = try #require(place.text(of: "data/sample/2020-09.json"))
      seen.insert(left)
      #expect(run.code == -9 || left == new, "\(run.code) \(run.complaints)")
    }
    #expect(seen.isSubset(of: [old, new]), "\(seen.subtracting([old, new]))")
    #expect(try tongbao(file).code == 0, "the next import finds no lock and no half")
  }

  @Test func theHiddenSheetIsReadWhenItIsAskedFor() throws {
    let run = try tongbao(Self.workbook("month.openpyxl.xlsx"), "--sheet", "底稿", "--period", "2020-09", "--dry-run")
    #expect(run.code == 0 && lines(run).contains("表 底稿!A1:B3：2 行地区，1 列中认出 1 列"), "\(run.output)\(run.complaints)")
  }
}
