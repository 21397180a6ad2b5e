import Glibc
import TerminalCanvas
import TestSupport
import Testing

/// However the dashboard ends, the terminal is as it was, and the exit status says how.
@Suite struct GivingBackStories {
  @Test(arguments: ["q", "Q", "<f10>", "<c-c>", "<enter>Q"])
  func endsByKeys(_ keys: String) throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type(keys)
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGBUS])
  func endsBySignals(_ signal: Int32) throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    expectGivenBack(terminal)
  }

  @Test func endsWhenTheTerminalIsGone() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func aBlockedFileDoesNotKeepItFromEnding() throws {
    let place = try TemporaryHome()
    for month in Sample.months { place.makePipe("data/sample/\(month).json") }
    let terminal = try place.openDashboard(awaiting: "正在读取2020年8月")
    terminal.type("q")
    #expect(try terminal.waitForExit(within: 3) == .exited(0))
    expectGivenBack(terminal)
  }
}
