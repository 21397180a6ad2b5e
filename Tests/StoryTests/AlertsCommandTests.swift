import TestSupport
import Testing

/// `tongbao alerts` as people and cron run it.
@Suite struct AlertsCommandTests {
  let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    // In July Beijing's churn was in order, and Tianjin's needed attention.
    let july = Sample.snapshot("2020-07").replacing("\"天津\": 0.35", with: "\"天津\": 1.4")
    place.write(july, to: "data/sample/2020-07.json")
    let august = Sample.snapshot("2020-08").replacing("\"北京\": 0.0", with: "\"北京\": 1.5")
    place.write(august, to: "data/sample/2020-08.json")
  }

  private func run(_ words: String) throws -> Run {
    try Run.tongbao(words.split(separator: " ").map(String.init), in: place)
  }

  @Test func theListInEitherLanguageWithExitCodeOne() throws {
    let zh = try run("alerts --lang zh")
    let lines = zh.output.split(separator: "\n")
    #expect(zh.code == 1 && zh.complaints.isEmpty)
    #expect(lines.first == "样本 · 2020年8月 · 预警")
    #expect(lines.contains { $0.contains("北京") && $0.contains("! 1.50") && $0.contains(">1.3") && $0.contains("新增") })
    #expect(lines.contains { $0.contains("天津") && $0.contains("0.35") && $0.contains("恢复") })
    #expect(lines.last == "关注5  新增1  恢复1")
    #expect(lines.contains { $0.contains("持续") && $0.contains("4期*") && $0.contains("2019-08") })
    #expect(try run("alerts --lang en").output.contains("5 attention  1 new  1 cleared"))
  }

  @Test func onlyNewOnesOneRegionOneDomain() throws {
    let new = try run("alerts --new --format csv --lang en")
    let lines = new.output.split(separator: "\n")
    #expect(new.code == 1 && lines.count == 2)
    #expect(
      lines[1]
        == "110000,,Beijing,broadband,broadband.churn,Monthly churn %,attention,1,1.5,>1.3,1.3,0.2,new,0,2020-07,1,2020-08,,,"
    )
    let beijing = try run("alerts --region bj --format json")
    #expect(beijing.code == 1 && beijing.output.contains("\"new\": 1") && !beijing.output.contains("recovered\", \""))
    let none = try run("alerts --domain iptv --lang zh")
    #expect(none.code == 0 && none.output.contains("本期没有预警"))
    #expect(try run("alerts --region hebei").code == 0)
  }

  @Test func whatPeopleHaveTakenOnStandsBesideIt() throws {
    #expect(try run("alerts --overdue").code == 0)
    let ack = "follow ack --region 江西 --indicator broadband.churn --period 2019-08 --owner Li --due 2020-07"
    #expect(try run(ack).code == 0)
    let overdue = try run("alerts --overdue --format csv --lang en")
    #expect(overdue.code == 1 && overdue.output.split(separator: "\n").count == 2)
    #expect(overdue.output.contains("360000,") && overdue.output.contains(",overdue,Li,2020-07"))
    #expect(try run("alerts --owner li --lang zh").output.contains("Li"))
    #expect(try run("alerts --owner wang").code == 0)
    #expect(try run("alerts --lang zh").output.contains("责任人"))
  }

  @Test func anotherPeriodAndMarkdown() throws {
    let july = try run("alerts --period 2020-07 --format markdown --lang zh")
    #expect(july.code == 1 && july.output.contains("| 天津 | 月均离网率 % | ! 1.40 | &gt;1.3 | +0.10 | 新增 | 1期 | 2020-07 |"))
  }

  @Test func whatCannotBeCarriedOut() throws {
    for words in [
      "alerts --region nowhere", "alerts --domain nothing", "alerts --period 2031-01", "alerts --format pdf",
    ] {
      let run = try run(words)
      #expect(run.code == 2 && run.output.isEmpty && !run.complaints.isEmpty, "\(words)")
    }
  }

  @Test func aBriefing() throws {
    let text = try run("brief --alerts --lang zh").output
    #expect(text.contains("新增：北京月均离网率（1.50%）。") && text.contains("已恢复：天津月均离网率（0.35%）。"))
  }
}
