import TerminalCanvas
import TestSupport
import Testing

/// What the screen shows.
struct DrawingStories {
  @Test func theFirstFrameIsDrawnAndKeysAreEchoed() throws {
    let terminal = try startProbe()
    terminal.type("+")
    let screen = try terminal.expect("counter 1 size 80x24")
    #expect(screen.lines[0].hasPrefix("0 广东省 Guangdong — ±0.5% │"))
    #expect(!screen.cursor.isVisible)
    #expect(screen.isAlternate && screen.hasMouse)
    #expect(screen.cells[0][44].foreground == 210)
    #expect(screen.cells[0][44].background == 236)
    #expect(screen.cells[0][44].bold)
    terminal.type("<up><home><f5><c-c><s-tab>广<enter>")
    try terminal.expect("control(\"c\"), backTab, 广, enter")
    terminal.type("<esc!>")
    try terminal.expect("enter, escape")
    terminal.type("C")
    try terminal.expect("the cursor") { $0.cursor == (1, 3, true) }
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
    #expect(!terminal.written().contains("\u{1B}]0;"))
  }

  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen-256color", "xterm-kitty", "linux", "vt100", "xterm", "rxvt",
  ])
  func everyTerminalShowsTheSame(_ type: String) throws {
    let terminal = try startProbe(environment: ["TERM": type])
    terminal.type("jjsd")
    let screen = try terminal.expect("events: j, j, s, d")
    #expect(screen.lines[0] == "21 广东省 Guangdong — ±0.5% │               <70     ✓ 100")
    #expect(screen.lines[21].hasPrefix("42 广东省 Guangdong"))
    #expect(screen.cells[2][44].bold)
    terminal.type("<up><left>q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isCooked)
    #expect(terminal.screen.cursor.isVisible)
  }

  @Test(arguments: ["C", "POSIX", "zh_CN.GBK", "xx_XX"])
  func aStrangeLocaleStillShowsChinese(_ locale: String) throws {
    let terminal = try startProbe(environment: ["LANG": locale, "LC_ALL": locale])
    #expect(terminal.screen.lines[0].hasPrefix("0 广东省 Guangdong — ±0.5% │"))
  }

  @Test(arguments: ["dumb", "nonsense-terminal", ""])
  func terminalsThatCannotAreRefused(_ type: String) throws {
    let terminal = try PseudoTerminal(PseudoTerminal.built("TerminalProbe"), environment: ["TERM": type])
    #expect(try terminal.waitForExit() == .exited(2))
    #expect(terminal.written().hasPrefix("refused: TERM"))
    #expect(!terminal.written().contains("\u{1B}"))
    #expect(terminal.isCooked)
  }

  @Test func withoutColorsThereAreNone() throws {
    let terminal = try startProbe(environment: ["NO_COLOR": "1"])
    #expect(terminal.screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(!terminal.written().contains("[38;"))
  }

  @Test func eightColorsAreEnough() throws {
    let terminal = try startProbe(environment: ["TERM": "linux"])
    #expect(terminal.screen.cells[1][44].foreground == 1)
  }

  @Test func scrollingLeavesNoGhosts() throws {
    let terminal = try startProbe(size: Size(columns: 61, rows: 30))
    terminal.type("sdsssdjsds")
    let scrolled = try terminal.expect("events: j, s, d, s")
    terminal.type("L<up><up><up><up>")
    let redrawn = try terminal.expect("events: up, up, up, up")
    #expect(scrolled.rowsThatDiffer(from: redrawn) == [29])
  }

  @Test func aCursorStepCostsFewBytes() throws {
    let terminal = try startProbe(size: Size(columns: 120, rows: 40))
    terminal.type("jj")
    try terminal.expect("events: j, j")
    let mark = terminal.bytesWritten
    terminal.type("j")
    try terminal.expect("events: j, j, j")
    #expect(terminal.bytesWritten - mark <= 320)
    #expect(!terminal.written(since: mark).contains("\u{1B}(B"), "attributes go out as one sequence each change")
    #expect(!terminal.written(since: mark).contains("5 广东省"), "rows that did not change are not sent again")
  }

  @Test func idlingCostsNothing() throws {
    let terminal = try startProbe()
    let before = terminal.processorMilliseconds
    try? terminal.wait(for: "one second", within: 1) { false }
    #expect(terminal.processorMilliseconds - before < 5)
  }
}
