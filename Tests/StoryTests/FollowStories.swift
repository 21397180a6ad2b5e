import TerminalCanvas
import TestSupport
import Testing

/// Alerts are followed up on a real screen, and the ledger says so.
@Suite struct FollowStories {
  private func export(_ place: TemporaryHome) throws -> String {
    try Run.tongbao(["follow", "export", "--format", "csv", "--lang", "zh"], in: place).output
  }

  /// The table with the cursor on 江西's churn, which needs attention.
  private func open(_ place: TemporaryHome) throws -> PseudoTerminal {
    let terminal = try place.openDashboard()
    terminal.type("/江西<enter><esc>l")
    try terminal.expect("江西 · 月均离网率")
    return terminal
  }

  @Test func anAlertIsTakenOn() throws {
    let place = try TemporaryHome()
    let terminal = try open(place)
    terminal.type("A")
    try terminal.expect("< 认领 >")
    terminal.type("<enter>张三<enter>资费<enter>回访<enter>2020-10<enter>")
    try terminal.expect("已记入台账：认领（第 1 条）")
    terminal.type("hl")
    try terminal.expect("责任人 张三 · 期限 2020年10月")
    #expect(
      try export(place).contains(",acknowledge,360000,江西,broadband.churn,月均离网率,2020-08,1.45,张三,资费,回访,2020-10,,,yes"))
    // What somebody else writes meanwhile shows itself.
    let other = ["follow", "done", "--region", "江西", "--indicator", "broadband.churn", "--by", "li"]
    #expect(try Run.tongbao(other, in: place).code == 0)
    try terminal.expect("待验证（2020年8月起）")
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func whatIsWrittenRightBeforeLeavingIsWritten() throws {
    let place = try TemporaryHome()
    let terminal = try open(place)
    terminal.type("A<right><enter>看过<enter><c-c>Q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try export(place).contains(",看过,"))
  }

  @Test func whatStandsInTheWayIsToldAndNothingTypedIsLost() throws {
    let place = try TemporaryHome()
    place.makeFolder("data/sample/ledger.sqlite")
    let terminal = try open(place)
    try terminal.expect("1 处文件错误")
    terminal.type("A<right><enter>看过<enter>")
    try terminal.expect("why not") { $0.text.contains("这是目录，不是台") && $0.text.contains("看过") }
    place.remove("data/sample/ledger.sqlite")
    terminal.type("<enter>")
    try terminal.expect("已记入台账：备注（第 1 条）")
    #expect(try export(place).contains(",看过,"))
  }
}
