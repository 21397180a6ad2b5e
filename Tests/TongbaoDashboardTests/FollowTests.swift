import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Following up")
struct FollowTests {
  /// The fixture with the cursor in the second column of its last row, and what is there.
  private func state(keys: String = "") throws -> (State, FollowUpEntry) {
    var state = try Fixture.state()
    try state.type("lG")
    let entry = try Fixture.entry(.acknowledge(.init(owner: "王五", due: Period("2020-10"))), at: state)
    try state.type(keys)
    return (state, entry)
  }

  @Test("A opens the form; Enter goes on, and at the end asks for the entry to be written")
  func writing() throws {
    var (state, seen) = try state(keys: "A<enter>张三<enter>线路<down><down>2020-10")
    #expect(state.text.contains("< 认领 >") == false && state.text.contains("张三") && state.text.contains("2020-10"))
    var entry = seen
    entry.deed = .acknowledge(.init(owner: "张三", reason: "线路", due: Period("2020-10")))
    (entry.at, entry.by, entry.number) = ("", "", 0)
    #expect(try state.type("<enter>") == [.follow(entry)])
    // Until it is written the form stays, and takes no more keys.
    #expect(try state.type("x<enter>").isEmpty && state.text.contains("张三"))
    (entry.at, entry.by, entry.number) = ("2020-10-03T00:00:00Z", "li", 1)
    _ = state.update(.followed(dataset: "fixture", entry))
    #expect(state.overlay == nil && state.text.contains("已记入台账：认领（第 1 条）"))
    try state.type("hl")
    #expect(state.text.contains("整改中（2020年8月起） · 责任人 张三 · 期限 2020年10月"))
  }

  @Test("what is not written stays in the form with the reason")
  func refusing() throws {
    var (state, _) = try state(keys: "A<right><down>看过")
    #expect(try state.type("<enter>").count == 1)
    _ = state.update(.followRefused(Wording(zh: "磁盘已满", en: "full")))
    #expect(state.text.contains("磁盘已满") && state.text.contains("看过"))
    #expect(try state.type("了<enter>").count == 1, "and can be written once more")
    try state.type("<esc>")
    #expect(state.overlay == nil)
    _ = state.update(.followRefused(Wording(zh: "磁盘已满", en: "full")))
    #expect(state.text.contains("磁盘已满"), "also where the form was left meanwhile")
  }

  @Test("a due period that is none, or over, is refused with a sentence", arguments: ["soon", "2020-08", "2020-07"])
  func dueTooEarly(_ due: String) throws {
    var (state, _) = try state(keys: "A<down><down><down><down>\(due)")
    #expect(try state.type("<enter>").isEmpty)
    #expect(state.text.contains("期限请写晚于2020年8月的账期，例如 2020-09"))
    #expect(try state.type("<c-u>2020-09<enter>").count == 1)
  }

  @Test("arrows choose what is written, and each deed has its lines")
  func choosing() throws {
    var (state, _) = try state(keys: "A<right>")
    #expect(state.text.contains("< 备注 >") && !state.text.contains("责任人"))
    #expect(try state.type("<enter><enter>").isEmpty && state.text.contains("请写备注"))
    try state.type("<up><right>")
    #expect(state.text.contains("< 报完成 >"))
    try state.type("<right>")
    let effects = try state.type("<enter>")
    guard case .follow(let entry)? = effects.first else { return #expect(Bool(false), "\(effects)") }
    #expect(entry.deed.word == "undo")
  }

  @Test("the ledger's entries are told in the footer and fill the form; a ledger that cannot be read leaves all else")
  func reading() throws {
    var (state, entry) = try state()
    _ = state.update(.ledger(dataset: "other", [entry], []))
    #expect(!state.text.contains("王五"))
    _ = state.update(.ledger(dataset: "fixture", [entry], []))
    #expect(state.text.contains("责任人 王五"))
    try state.type("A")
    #expect(state.text.contains("2020-10-03 li 认领：责任人 王五 · 期限 2020年10月"))
    try state.type("<esc>")
    let problem = Problem(Wording(zh: "台账已损坏", en: "damaged"), at: Place(file: "ledger.sqlite"))
    _ = state.update(.ledger(dataset: "fixture", nil, [problem]))
    #expect(state.text.contains("责任人 王五") && state.text.contains("1 处文件错误"))
  }

  @Test("the same value is meant in a table of segments and in the table of regions")
  func segments() throws {
    var state = try Fixture.segments()
    try state.type("2")
    let dataset = try #require(state.dataset)
    let row = try #require((1..<dataset.roster.count).first)
    let column = try #require(
      dataset.catalogue.indicators.indices.first { dataset.catalogue.indicators[$0].dimension != nil })
    let subject = try #require(state.alertSubject(column: column, row: row))
    let segment = try #require(dataset.roster.segment(row))
    #expect(subject.column == "\(dataset.catalogue.indicators[column].id)@\(segment)")
    #expect(subject.region == dataset.roster.head.code && dataset.catalogue.column(named: subject.column) != nil)
  }
}

extension Fixture {
  /// An entry about the value under the cursor.
  static func entry(_ deed: FollowUpEntry.Deed, at state: State) throws -> FollowUpEntry {
    let (column, row) = (try #require(state.currentColumn), state.currentRow)
    return FollowUpEntry(
      number: 1, at: "2020-10-03T00:00:00Z", by: "li",
      subject: try #require(state.alertSubject(column: column, row: row)), period: try #require(state.period),
      value: try #require(state.snapshot).observation(column: column, row: row), deed: deed)
  }

  /// Gives the last row's second column somebody who sees to it.
  static func giveEntries(to state: inout State) throws {
    var there = state
    try there.type("lG")
    let promise = FollowUpEntry.Commitment(owner: "王五", reason: "线路", measure: "抢修", due: Period("2020-10"))
    _ = state.update(.ledger(dataset: "fixture", [try entry(.acknowledge(promise), at: there)], []))
  }
}
