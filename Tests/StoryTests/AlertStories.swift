import TerminalCanvas
import TestSupport
import Testing

/// Alerts on a real screen.
@Suite struct AlertStories {
  @Test func theListLeadsToACellAndBack() throws {
    let place = try TemporaryHome()
    let august = Sample.snapshot("2020-08").replacing("\"北京\": 0.0", with: "\"北京\": 1.5")
    place.write(august, to: "data/sample/2020-08.json")
    let terminal = try place.openDashboard()
    terminal.type("a")
    try terminal.expect("5省5项：关注5  新增1")
    terminal.type("/新增<enter>")
    try terminal.expect("关注1")
    terminal.type("<enter>")
    try terminal.expect("the cell") { $0.text.contains("349.7") && $0.text.contains("北京 · 月均离网率 1.50%") }
    terminal.type("<esc>")
    try terminal.expect("› 预警")
    terminal.type("[")
    try terminal.expect("没有符合条件的预警")
    terminal.type("<esc>s")
    try terminal.expect("按地区")
    terminal.type("a")
    try terminal.expect("< 认领 >")
    terminal.type("<esc>qq")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func aReissuedMonthIsListedOnceAndAgain() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    let august = Sample.snapshot("2020-08").replacing("\"北京\": 0.0", with: "\"北京\": 1.5")
    place.replace("data/sample/2020-08.json", by: august)
    try terminal.expect("北京 · 月均离网率 %：0.00 → ! 1.50")
    terminal.type("<esc>")
    try terminal.expect("the table") { !$0.text.contains("重报") && $0.text.contains("宽带!5") }
    terminal.type(":重报<enter>")
    try terminal.expect("1个数值有改动，1项预警有变化")
  }
}
