import TerminalCanvas
import TestSupport
import Testing

/// Starts the probe and waits for its first frame.
func startProbe(
  size: Size = Size(columns: 80, rows: 24), environment: [String: String] = [:]
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(PseudoTerminal.built("TerminalProbe"), size: size, environment: environment)
  try terminal.expect("counter 0")
  return terminal
}

/// Expects that the terminal is as a shell wants it.
func expectGivenBack(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
  let screen = terminal.screen
  #expect(terminal.isCooked, "the modes are as before", sourceLocation: sourceLocation)
  #expect(screen.cursor.isVisible, "the cursor is shown", sourceLocation: sourceLocation)
  #expect(!screen.isAlternate, "the normal screen is shown", sourceLocation: sourceLocation)
  #expect(!screen.hasMouse, "the mouse is off", sourceLocation: sourceLocation)
  let output = terminal.written()
  #expect(
    (output.ranges(of: "\u{1B}[?2004l").last?.lowerBound ?? output.startIndex)
      > (output.ranges(of: "\u{1B}[?2004h").last?.lowerBound ?? output.startIndex),
    "pastes are not marked", sourceLocation: sourceLocation)
}
