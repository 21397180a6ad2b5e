import TerminalCanvas

/// How a terminal is to be opened.
public struct TerminalOptions: Sendable, Hashable {
  /// Whether colours are used where there are some; false under NO_COLOR.
  public var usesColors: Bool
  /// Whether the background is dark or light; guessed when nil.
  public var background: Background?
  /// Whether the mouse is the program's from the start.
  public var usesMouse: Bool

  public init(usesColors: Bool = true, background: Background? = nil, usesMouse: Bool = true) {
    self.usesColors = usesColors
    self.background = background
    self.usesMouse = usesMouse
  }
}

/// What a terminal answered to a question; it comes some time after the question, or never.
public enum TerminalAnswer: Hashable, Sendable {
  /// How many cells the terminal gives a character of ambiguous width: 1 or 2.
  case ambiguousWidth(Int)
  /// Whether the terminal's own background is dark or light.
  case background(Background)
}

/// What a wait has found.
public struct Readiness: Hashable, Sendable {
  /// Whether `nextEvent()` or `nextAnswer()` may have something.
  public var terminal = false
  /// Those of the extra descriptors that can be read, or are at their end.
  public var files: [Int32] = []
  /// Whether nothing came in time.
  public var timedOut: Bool { !terminal && files.isEmpty }

  public init(terminal: Bool = false, files: [Int32] = []) {
    self.terminal = terminal
    self.files = files
  }
}
