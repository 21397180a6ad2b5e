import TerminalCanvas
import TestSupport
import Testing

/// What goes between the terminal and the program beside keys.
struct TalkStories {
  @Test func resizesAreFollowed() throws {
    let terminal = try startProbe()
    let sizes = [(1, 1), (300, 100), (40, 12), (2, 1), (1, 2), (200, 60), (80, 3), (120, 40)]
    for _ in 0..<5 {
      for (columns, rows) in sizes { terminal.resize(Size(columns: columns, rows: rows)) }
    }
    let screen = try terminal.expect("the new size") { $0.text.contains("counter 0 size 120x40") }
    #expect(screen.lines[37].hasPrefix("37 广东省"))
    terminal.type("L<up><up><up><up>")
    let redrawn = try terminal.expect("events: up, up, up, up")
    #expect(screen.rowsThatDiffer(from: redrawn) == [39])
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func theSmallestScreenIsDrawn() throws {
    let terminal = try PseudoTerminal(
      PseudoTerminal.built("TerminalProbe"), size: Size(columns: 1, rows: 1))
    try terminal.expect("e")
    terminal.type("jjsq")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color"])
  func theMouseIsFollowedAndGivenBack(_ type: String) throws {
    let terminal = try startProbe(environment: ["TERM": type])
    terminal.type("\u{1B}[<0;3;5M\u{1B}[<0;3;5m\u{1B}[<0;3;5M\u{1B}[<65;1;1M")
    try terminal.expect("press 2,4, release 2,4, doublePress 2,4, wheelDown 0,0")
    terminal.send([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x21])
    try terminal.expect("press 222,0")
    terminal.type("M")
    try terminal.expect("the mouse given back") { !$0.hasMouse }
    terminal.type("M")
    try terminal.expect("the mouse taken again") { $0.hasMouse }
  }

  @Test func pastesAreTold() throws {
    let terminal = try startProbe()
    terminal.type("\u{1B}[200~q\nq广东\u{1B}[201~+")
    try terminal.expect("counter 1")
    try terminal.expect("paste[5]")
  }

  @Test func strangeBytesAreIgnored() throws {
    let terminal = try startProbe()
    terminal.send([0xFF, 0xFE, 0x1B, 0x5B, 0x39, 0x39, 0x39, 0x79, 0x80, 0xC3, 0x28])
    terminal.type("\u{1B}]0;title\u{7}\u{1B}P1;2|qqqq\u{1B}\\\u{1B}[?62;1c+")
    let screen = try terminal.expect("counter 1")
    #expect(screen.lines[23] == "events: (, +")
  }

  @Test func theWidthOfAmbiguousCharactersIsAsked() throws {
    let terminal = try startProbe()
    let mark = terminal.bytesWritten
    terminal.type("a")
    let screen = try terminal.expect("ambiguousWidth(1)")
    #expect(!screen.text.contains("\u{2460}"))
    #expect(terminal.written(since: mark).contains("\u{1B}[6n"))
  }

  @Test func wideTerminalsAreFoundAndLateAnswersAreNoKeys() throws {
    let terminal = try startProbe()
    terminal.answersQuestions = false
    terminal.type("a++")
    try terminal.expect("counter 2")
    terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[24;3R\u{1B}[24;3R")
    try terminal.expect("+, +, background(TerminalCanvas.Background.light), ambiguousWid")
  }

  @Test func wideCharactersAreCountedAsTheTerminalDrawsThem() throws {
    let terminal = try startProbe()
    #expect(terminal.written().contains("αβγ\u{1B}[27X"))
    terminal.answersQuestions = false
    terminal.type("a")
    try terminal.expect("events: a")
    let mark = terminal.bytesWritten
    terminal.type("\u{1B}[24;3R+")
    try terminal.expect("counter 1")
    #expect(terminal.written(since: mark).contains("αβγ\u{1B}[24X"), "three columns less are left to clear")
  }

  @Test func textIsCopied() throws {
    let terminal = try startProbe()
    terminal.type("y")
    try terminal.expect("events: y")
    #expect(terminal.written().contains("\u{1B}]52;c;55yB5Lu9\u{7}"))
  }
}
