import Glibc
import TerminalCanvas
import TestSupport
import Testing

/// However the program ends, the terminal is as it was.
struct GivingBackStories {
  /// Keys and the endings that they lead to.
  static let endings: [(String, PseudoTerminal.Ending)] = [
    ("q", .exited(0)), ("e", .exited(3)), ("x", .signalled(SIGABRT)), ("X", .signalled(SIGSEGV)),
  ]

  @Test(arguments: endings)
  func endsByKeys(_ key: String, _ ending: PseudoTerminal.Ending) throws {
    let terminal = try startProbe()
    terminal.type(key)
    #expect(try terminal.waitForExit() == ending)
    expectGivenBack(terminal)
  }

  @Test(arguments: ["O", "T"]) func endsByTraps(_ key: String) throws {
    let terminal = try startProbe()
    terminal.type(key)
    guard case .signalled(let signal) = try terminal.waitForExit() else {
      Issue.record("the probe did not crash")
      return
    }
    #expect([SIGILL, SIGTRAP].contains(signal))
    expectGivenBack(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func endsBySignals(_ signal: Int32) throws {
    let terminal = try startProbe()
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    expectGivenBack(terminal)
  }

  @Test func anInterruptIsAKey() throws {
    let terminal = try startProbe()
    terminal.signal(SIGINT)
    try terminal.expect("events: control(\"c\")")
    terminal.type("<c-c>q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func endsWhenTheTerminalIsGone() throws {
    let terminal = try startProbe()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func theModesAreExactlyAsBefore() throws {
    let script = "stty -echoctl ixany; read x; exec \(PseudoTerminal.built("TerminalProbe"))"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script])
    try terminal.wait(for: "the shell's modes") { terminal.modes[0] & UInt32(IXANY) != 0 }
    let before = terminal.modes
    terminal.type("\r")
    try terminal.expect("counter 0")
    #expect(terminal.modes != before)
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.modes == before)
  }

  @Test func suspendsAndGoesOn() throws {
    let terminal = try startProbe()
    for round in 1...3 {
      if round < 3 { terminal.type("<c-z>") } else { terminal.signal(SIGTSTP) }
      try terminal.waitForStop(round)
      expectGivenBack(terminal)
      terminal.foreground()
      let screen = try terminal.expect("the screen again") {
        $0.isAlternate && $0.text.contains("counter \(round - 1)")
      }
      #expect(screen.lines[3].hasPrefix("3 广东省"))
      #expect(!terminal.isCooked)
      terminal.type("+")
      #expect(try terminal.expect("counter \(round)").hasMouse)
    }
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func aSizeThatChangedMeanwhileIsTold() throws {
    let terminal = try startProbe()
    terminal.type("<c-z>")
    try terminal.waitForStop()
    terminal.resize(Size(columns: 100, rows: 30))
    terminal.foreground()
    try terminal.expect("size 100x30")
  }

  @Test func whatWasStoppedFromOutsideRepaints() throws {
    let terminal = try startProbe()
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    terminal.foreground()
    terminal.type("+")
    try terminal.expect("counter 1")
    #expect(!terminal.isCooked)
  }
}
