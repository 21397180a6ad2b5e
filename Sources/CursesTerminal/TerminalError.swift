/// Why a terminal could not be opened; the description is a sentence for a person.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// No description of this terminal type is installed.
  case unknownType(String)
  /// The terminal type cannot place its cursor, as `dumb` cannot.
  case cannotPlaceCursor(String)
  /// A descriptor or memory could not be had.
  case noResources
  /// This process has opened its terminal before and not closed it.
  case alreadyOpen

  public var description: String {
    switch self {
    case .notATerminal:
      "standard output is not a terminal: run it in a terminal, or ask for a table instead"
    case .unknownType(""):
      "TERM is not set: set it to your terminal's type, for example TERM=xterm-256color"
    case .unknownType(let name):
      "TERM=\(name): no such terminal type is installed here: try TERM=xterm-256color, or install ncurses-term"
    case .cannotPlaceCursor(let name):
      "TERM=\(name): this terminal cannot place its cursor: set TERM to your terminal's real type, "
        + "or ask for a table instead"
    case .noResources:
      "the terminal could not be opened: the system has no memory or no file descriptors left; end other programs"
    case .alreadyOpen:
      "the terminal is open already: close it before opening it again"
    }
  }
}
