import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Months that are reissued")
struct RestatedTests {
  /// August as it was, with Xinjiang's floor mended and Guangdong's churn risen.
  private func reissued(_ state: State) throws -> Snapshot {
    var august = try #require(state.snapshot)
    august.columns[1]?[5] = .number(75)
    august.columns[2]?[3] = .number(1.5)
    august.columns[0]?[1] = .number(14)
    return august
  }

  private func state() throws -> State {
    var state = try Fixture.state()
    state.tellsOfReissues = true
    return state
  }

  @Test("where no alert flips the values are counted in the footer, and nothing lies over the screen")
  func values() throws {
    var state = try state()
    var august = try #require(state.snapshot)
    august.columns[0]?[1] = .number(14)
    _ = state.update(.loaded(dataset: "fixture", august))
    #expect(state.overlay == nil && state.text.contains("2020年8月重报：1个数值有改动，0项预警有变化"))
  }

  @Test("what changed is listed once, alerts that flip first, with old and new values; the palette has it again")
  func listing() throws {
    var state = try state()
    let august = try reissued(state)
    _ = state.update(.loaded(dataset: "fixture", august))
    #expect(state.overlay == .restated(firstLine: 0))
    let text = state.text
    #expect(text.contains("3个数值有改动，2项预警有变化"))
    #expect(text.contains("新疆 · 底线目标完成率 %：! 58.2 → 75.0") && text.contains("需关注 → 正常"))
    #expect(text.contains("广东 · 月均离网率 %：0.64 → ! 1.50") && text.contains("正常 → 需关注"))
    #expect(text.contains("北京 · 家宽客户当月新增 万户：13.0 → 14.0"))
    try state.type("<esc>:重报<enter>")
    #expect(state.text.contains("3个数值有改动"))
  }

  @Test("a file that says the same again is nothing to tell")
  func same() throws {
    var state = try state()
    let august = try #require(state.snapshot)
    _ = state.update(.loaded(dataset: "fixture", august))
    #expect(state.overlay == nil && state.restatements.isEmpty)
    try state.type(":重报<enter>")
    #expect(state.text.contains("没有账期重报"))
  }

  @Test("whoever types or reads a window is not interrupted")
  func quiet() throws {
    var state = try state()
    let august = try reissued(state)
    try state.type("/s")
    _ = state.update(.loaded(dataset: "fixture", august))
    #expect(state.overlay == nil && state.restatements.count == 1)
    #expect(state.message?.text.zh == "2020年8月重报：3个数值有改动，2项预警有变化")
  }
}
