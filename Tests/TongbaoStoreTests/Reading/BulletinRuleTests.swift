import Testing
import TongbaoCore

@testable import TongbaoStore

/// How bulletins are worded in a catalogue, and how a wrong phrase is answered.
@Suite struct BulletinRuleTests {
  /// The catalogue with a rule at its first indicator, and one for all.
  private func catalogue(_ rule: String, house: String = "{}") -> String {
    Fixture.catalogue
      .replacing("\"adds_up\": \"sum\", \"aliases\"", with: "\"adds_up\": \"sum\", \"bulletin\": \(rule), \"aliases\"")
      .replacing("\"every\": \"month\",", with: "\"every\": \"month\", \"bulletin\": \(house),")
  }

  @Test func readsPhrasesAndHowAnIndicatorIsTold() throws {
    let text = catalogue(
      "{\"with\": \"broadband.churn\", \"worst\": 3, \"zh\": {\"subject\": \"新增\"}, \"en\": {\"value\": \"{number} {{new}}\"}}",
      house: "{\"zh\": {\"title\": \"{period}通报\"}}")
    let read = try Fixture.withDataset(catalogue: text) { try FolderSource(path: $0, regionsFile: Fixture.regionsFile) }
    let rule = try #require(read.catalogue.indicators[0].bulletin)
    #expect(rule.companion == .with("broadband.churn") && rule.worst == 3 && rule.best == nil && rule.isTold)
    #expect(rule.wording[.subject, .zh] == "新增" && rule.wording[.value, .en] == "{number} {{new}}")
    #expect(rule.wording[.value, .zh] == nil)
    #expect(read.catalogue.bulletin[.title, .zh] == "{period}通报")
    #expect(read.catalogue.indicators[1].bulletin == nil)
  }

  static let mistakes: [(rule: String, house: String, en: String, zh: String)] = [
    (
      "{\"zh\": {\"value\": \"{nmae}\"}}", "{}", "value knows no {nmae}: did you mean {name}?",
      "value 里没有 {nmae}：是否想写 {name}？"
    ),
    (
      "{\"zh\": {\"closing\": \"{xyz}\"}}", "{}", "closing knows no {xyz}: it takes {s}", "closing 里没有 {xyz}：可用 {s}"
    ),
    (
      "{\"zh\": {\"name\": \"{xyz}\"}}", "{}", "name knows no {xyz}: it takes no names in braces",
      "name 里没有 {xyz}：这个短语不用大括号"
    ),
    (
      "{\"en\": {\"value\": \"{name\"}}", "{}",
      "a brace stands alone in \"{name\": write {name}, or {{ for a brace itself",
      "\"{name\" 里有单独的大括号：请写 {名称}，大括号本身写作 {{ 或 }}"
    ),
    (
      "{\"zh\": {\"title\": \"通报\"}}", "{}",
      "\"title\" is a phrase of the whole bulletin: move it to \"bulletin\" at the top of the file",
      "\"title\" 是整篇通报的短语：请移到文件开头的 \"bulletin\" 里"
    ),
    (
      "{\"with\": \"broadband.gross_adds\"}", "{}",
      "an indicator cannot be told beside itself: write another's id, or \"no\"", "指标不能与自己合写：请写另一指标的标识，或写 \"no\""
    ),
    (
      "{\"with\": \"broadband.churns\"}", "{}",
      "no indicator is called \"broadband.churns\": did you mean \"broadband.churn\"?",
      "没有指标 \"broadband.churns\"：是否想写 \"broadband.churn\"？"
    ),
    (
      "{\"worst\": 0}", "{}", "a whole number from 1 to 99 should stand here", "此处应是 1 到 99 的整数"
    ),
    (
      "{}", "{\"zh\": {\"titel\": \"通报\"}}", "did you mean \"title\"?", "是否想写 \"title\"？"
    ),
    ("{\"fr\": {}}", "{}", "\"fr\"", "\"fr\""),
  ]

  @Test(arguments: mistakes)
  func mistakesAreToldWithTheirPlace(_ mistake: (rule: String, house: String, en: String, zh: String)) throws {
    let problems = try Fixture.withDataset(catalogue: catalogue(mistake.rule, house: mistake.house)) {
      FolderSource.check(path: $0, regionsFile: Fixture.regionsFile)
    }
    #expect(problems.count == 1)
    let lines = problems.map { ($0.line(in: .en), $0.line(in: .zh)) }
    #expect(lines.allSatisfy { $0.0.contains(mistake.en) && $0.1.contains(mistake.zh) }, "\(lines)")
    #expect(lines.allSatisfy { $0.0.hasPrefix("dataset.json:") }, "\(lines)")
  }
}
