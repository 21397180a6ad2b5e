import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Ticking tasks off")
struct TickingTests {
  private func state(keys: String = "T") throws -> State {
    var state = try Fixture.reportedState()
    state.today = CalendarDay("2020-09-12")
    try state.type(keys)
    return state
  }

  private let shanxi = Fixture.roster[2].code

  @Test("Space asks for the day with today in the line; Enter asks for it to be written")
  func ticking() throws {
    var state = try state(keys: "T<space>")
    #expect(state.prompt?.text == "2020-09-12" && state.text.contains("哪天完成（回车销号）：2020-09-12"))
    let tick = Tick(task: "old", region: shanxi, done: Milestone.Completion("2020-09-12"), before: nil)
    #expect(try state.type("<enter>") == [.tick(tick)])
    // Nothing is shown as done before it is.
    #expect(state.prompt == nil && state.boardLine?.entry?.state.isOverdue == true)
  }

  @Test("what was written is shown at once, and u takes it back, once more brings it again")
  func undoing() throws {
    var state = try state(keys: "T<space>")
    let effects = try state.type("<c-u>2020-08-20<enter>")
    guard case .tick(let tick)? = effects.first else { return #expect(Bool(false), "\(effects)") }
    var tasks = try Fixture.milestones()
    tasks.tasks[2].parts[1].done = tick.done
    _ = state.update(.milestones(dataset: "fixture", tasks, []))
    _ = state.update(.ticked(dataset: "fixture", tick))
    #expect(state.boardLine?.entry?.state == .done(try #require(tick.done), daysLate: 36))
    #expect(state.text.contains("已销号：山西，家宽提速方案上报，2020-08-20；按 u 撤销"))
    #expect(try state.type("u") == [.tick(tick.reversed)])
    _ = state.update(.milestones(dataset: "fixture", try Fixture.milestones(), []))
    _ = state.update(.ticked(dataset: "fixture", tick.reversed))
    #expect(state.text.contains("已撤销：山西，家宽提速方案上报；按 u 恢复"))
    #expect(try state.type("u") == [.tick(tick)])
  }

  @Test("a wrong or future day is refused with a sentence, and the line stays to be mended")
  func refusing() throws {
    var state = try state(keys: "T<space>")
    #expect(try state.type("<bs>3<enter>").isEmpty)
    #expect(state.text.contains("日期晚于今天（2020-09-12）：2020-09-13"))
    #expect(try state.type("<c-u>2020-02-30<enter>").isEmpty)
    #expect(state.text.contains("不是日期，请写成 2020-09-15：2020-02-30"))
    #expect(try state.type("<c-u><enter>").isEmpty)
    #expect(state.text.contains("请写完成日期，例如 2020-09-15"))
    #expect(try state.type("2020-09-11<enter>").count == 1)
  }

  @Test("Esc gives it up, and while the day is typed the cursor stays")
  func cancelling() throws {
    var state = try state(keys: "T<space>")
    let place = state.board?.place
    try state.type("<down><up><tab>")
    #expect(state.board?.place == place && state.prompt != nil)
    #expect(try state.type("<esc>").isEmpty)
    #expect(state.prompt == nil && state.promptUse == .filter && state.screen == .board)
  }

  @Test("a task that is done can be taken back with an empty day, or get another")
  func takingBack() throws {
    var state = try state(keys: "Tjjj<space>")
    #expect(state.text.contains("已于 2020-07-10 完成。改为哪天（留空则撤销）："))
    let beijing = Fixture.roster[1].code
    let before = Milestone.Completion("2020-07-10")
    #expect(try state.type("<enter>") == [.tick(Tick(task: "old", region: beijing, done: nil, before: before))])
    let other = Tick(task: "old", region: beijing, done: Milestone.Completion("2020-07-11"), before: before)
    #expect(try state.type("<space>2020-07-11<enter>") == [.tick(other)])
    #expect(try state.type("<space>2020-07-10<enter>").isEmpty, "the same day is nothing to write")
  }

  @Test("what was counted without names cannot be ticked off, and nothing to undo is said")
  func nothingToDo() throws {
    var state = try state(keys: "TG<space>")
    #expect(state.prompt == nil && state.text.contains("通报没有点名地区，无法销号"))
    try state.type("u")
    #expect(state.text.contains("本次运行还没有销号"))
  }

  @Test("a failure leaves the state as it was and says why")
  func failing() throws {
    var state = try state(keys: "T<space><enter>")
    let before = state.boardLine?.entry?.state
    _ = state.update(.told(Message(Wording(zh: "没有权限", en: "permission is denied"), kind: .warning)))
    #expect(state.boardLine?.entry?.state == before && state.text.contains("没有权限") && state.lastTick == nil)
  }

  @Test("the question finds room beside the day at any width", arguments: [120, 80, 40, 24])
  func widths(_ columns: Int) throws {
    var state = try Fixture.reportedState(columns, 24, language: .en)
    state.today = CalendarDay("2020-09-12")
    try state.type("T<space>")
    #expect(state.text.contains("2020-09-12"))
    try state.type("<esc>jjj<space>2020-07-11")
    #expect(state.text.contains("2020-07-11"))
  }
}
