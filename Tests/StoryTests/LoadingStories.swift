import TerminalCanvas
import TestSupport
import Testing

/// Files that come late never keep a key waiting.
@Suite struct LoadingStories {
  @Test func theCurrentMonthMayComeLate() throws {
    let place = try TemporaryHome()
    place.makePipe("data/sample/2020-08.json")
    let terminal = try place.openDashboard(awaiting: "正在读取2020年8月")
    terminal.type("?")
    try terminal.expect("按键")
    terminal.type("<esc>[")
    try terminal.expect("2020年7月 and its figures") { $0.text.contains("2020年7月") && $0.text.contains("349.7") }
    terminal.type("]")
    try terminal.expect("正在读取2020年8月")
    terminal.type("j")
    place.feed("data/sample/2020-08.json", Sample.snapshot("2020-08"))
    try terminal.expectCell("天津", "14.0")
  }

  @Test func cellsThatNeedALateMonthSayThatTheyWait() throws {
    let place = try TemporaryHome()
    place.makePipe("data/sample/2020-07.json")
    let terminal = try place.openDashboard()
    terminal.type("=")
    let screen = try terminal.expect("…")
    #expect(screen.find("349.7") != nil)
    terminal.type("[")
    try terminal.expect("正在读取2020年7月")
    terminal.type("]")
    try terminal.expectCell("北京", "")
    place.feed("data/sample/2020-07.json", Sample.snapshot("2020-07"))
    try terminal.expect("the change") { !$0.text.contains("…") && $0.text.contains("+1.0") }
  }

  @Test func manyLateMonthsDoNotKeepTheOthers() throws {
    let place = try TemporaryHome()
    for number in 1...5 { place.makePipe("data/sample/2020-0\(number).json") }
    place.makePipe("data/sample/2020-08.json")
    let terminal = try place.openDashboard(awaiting: "正在读取2020年8月")
    terminal.type("[")
    try terminal.expect("2020年7月 and its figures") { $0.text.contains("2020年7月") && $0.text.contains("349.7") }
    terminal.type("[")
    try terminal.expect("2020年6月 and its figures") { $0.text.contains("2020年6月") && $0.text.contains("349.7") }
    terminal.type("q")
    #expect(try terminal.waitForExit(within: 3) == .exited(0))
  }

  @Test func aLateMonthThatIsWrongSaysSo() throws {
    let place = try TemporaryHome()
    place.makePipe("data/sample/2020-08.json")
    let terminal = try place.openDashboard(awaiting: "正在读取2020年8月")
    place.feed("data/sample/2020-08.json", "{\"period\": \"2020-08\", ")
    try terminal.expect("2020年8月的文件有误")
  }
}
