import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Briefings")
struct BriefingTests {
  private func state(_ keys: String, language: Language = .zh) throws -> State {
    var state = try Fixture.state(language: language)
    try state.type(keys)
    return state
  }

  private func briefing(_ keys: String, language: Language = .zh) throws -> Briefing {
    try #require(try state(keys, language: language).derived.briefing?.briefing)
  }

  @Test("of an indicator: the whole, best and worst, who needs attention, what is not known, who moved")
  func indicator() throws {
    let briefing = try briefing("lb")
    #expect(briefing.title == "【家庭市场】2020年8月 · 底线目标完成率（演示数据·合成）")
    #expect(
      briefing.sentences == [
        "2020年8月，全国底线目标完成率95.6%，较上月−0.1PP。",
        "由优到差依次为广东（121.0%）、山西（109.4%）、北京（88.4%）、新疆（58.2%）。", "1省需关注：新疆（58.2%）。",
        "另有1省缺数或尚不能判定。", "较2020年7月，下降最多的是北京（−0.1PP）、山西（−0.1PP）、广东（−0.1PP）。",
      ])
  }

  @Test("who is new and who has recovered is told by name")
  func flow() throws {
    var state = try state("l")
    let before = try Fixture.month(7)
    var snapshot = try #require(state.dataset?.timeline.snapshot(before))
    snapshot.columns[1]?[5] = .number(90)
    snapshot.columns[1]?[2] = .number(50)
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    try state.type("b")
    let sentences = try #require(state.derived.briefing?.briefing.sentences)
    #expect(sentences.contains("新增需关注：新疆；已恢复：山西。"))
  }

  @Test("of alerts: those that the screen's filter leaves, and the command says so too")
  func alerts() throws {
    let all = try briefing("ab", language: .en)
    let some = try briefing("a/xinjiang<enter>b", language: .en)
    #expect(all.sentences != some.sentences)
    #expect(some.title.contains("/xinjiang") && some.command.contains("--alerts --filter xinjiang"))
    #expect(some.sentences.joined().contains("Xinjiang") && !some.sentences.joined().contains("Beijing"))
    #expect(try briefing("a/xinjiang recovered<enter>b", language: .en).sentences.count == 1, "words of alerts count")
  }

  @Test("that nobody needs attention is said only where something is judged and all of it is known")
  func none() throws {
    #expect(try !briefing("b").sentences.contains { $0.contains("需关注") }, "gross adds have no limits")
    var state = try state("ll")
    var snapshot = try #require(state.snapshot)
    for row in 1...5 { snapshot.columns[2]?[row] = .number(1.0) }
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    try state.type("b")
    #expect(state.derived.briefing?.briefing.sentences.contains("没有地区需关注。") == true)
    snapshot.columns[2]?[3] = .missing
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    #expect(state.derived.briefing?.briefing.sentences.contains("没有地区需关注。") == false)
    #expect(state.derived.briefing?.briefing.sentences.contains("另有1省缺数或尚不能判定。") == true)
  }

  @Test("of a region: the value under the cursor, how many need attention, which, and what moved")
  func region() throws {
    let sentences = try briefing("Gl<enter>b").sentences
    #expect(sentences[0] == "2020年8月，新疆底线目标完成率58.2%，较上月−0.1PP，第5位（共5省），全国95.6%。")
    #expect(sentences[1] == "2020年8月，新疆共4项指标有数，2项需关注，上期2项。")
    #expect(sentences.contains("需关注：净增目标完成率（−4.2%）、底线目标完成率（58.2%）。"))
  }

  @Test("of all: each domain with its headline values, and who has most that needs attention")
  func overview() throws {
    let sentences = try briefing("0b").sentences
    #expect(sentences[0].hasPrefix("宽带：家宽客户当月新增349.7万户"))
    #expect(sentences[1].hasPrefix("魔百和：净增目标完成率71.2%，领先时间进度4.5PP"))
    #expect(sentences.contains("需关注指标最多的是山西（2项）、新疆（2项）、北京（1项）。"))
  }

  @Test("in English it reads as English")
  func english() throws {
    let sentences = try briefing("lb", language: .en).sentences
    #expect(sentences[0] == "Aug 2020, National: Floor target completion 95.6%, −0.1 pp on last month.")
    #expect(sentences.contains("1 province in need of attention: Xinjiang (58.2%)."))
  }

  @Test("it follows the filter and the group, and the command says both")
  func scope() throws {
    let filtered = try briefing("/shan<enter>lb")
    #expect(filtered.sentences.contains { $0.contains("山西") } && !filtered.sentences.contains { $0.contains("新疆") })
    #expect(filtered.command.hasSuffix("--indicator broadband.floor --filter shan --lang zh"))
    let group = try briefing("Pjjj<enter>lb")
    #expect(group.command.contains("--only ") && group.title.contains("西部"))
  }

  @Test("it follows the period and the language; y copies it, ^S asks for a file, Escape closes it")
  func window() throws {
    var state = try state("lb")
    #expect(state.text.contains("简报 · 【家庭市场】2020年8月") && state.text.contains("y 复制  ^S 存盘  Esc 返回"))
    try state.type("[")
    #expect(state.derived.briefing?.briefing.title.contains("2020年7月") == true)
    try state.type("L")
    #expect(state.derived.briefing?.briefing.title.contains("Jul 2020") == true)
    let text = try #require(state.derived.briefing?.briefing.text)
    #expect(try state.type("y") == [.copy(text)])
    #expect(try state.type("<c-s>") == [.save(name: "tongbao-fixture-2020-07-indicator", text: text)])
    try state.type("<esc>")
    #expect(state.overlay == nil && state.derived.briefing == nil)
    #expect(
      try state.type("<c-s>").isEmpty && state.text.contains("Export this view"), "outside of a briefing ^S exports")
  }

  @Test("it is neither copied nor saved before the period that changes are told from has been read")
  func waiting() throws {
    var state = try Fixture.waitingForThePast(try Fixture.state())
    try state.type("lb")
    #expect(try state.type("y<c-s>").isEmpty && state.text.contains("正在读取2020年7月"))
  }

  @Test(
    "words of the command are quoted as a shell takes them literally",
    arguments: [
      ("广东", "广东"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("$(rm)", "'$(rm)'"), ("", "''"), ("./x-1.y", "./x-1.y"),
    ])
  func quoting(_ word: String, _ quoted: String) { #expect(BriefingCommand.quoted(word) == quoted) }

  @Test("control characters of names do not pass into the text")
  func hostile() {
    let briefing = Briefing(title: "a\u{1B}[31m", sentences: ["b\u{7}"], command: "")
    #expect(!briefing.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }
}
