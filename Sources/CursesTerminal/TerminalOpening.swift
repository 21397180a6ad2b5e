import CNcursesw
import Glibc
import TerminalCanvas

/// The steps of opening a terminal.
extension Terminal {
  /// The value of an environment variable; nil when it is not set or no text.
  static func environment(_ name: String) -> String? {
    getenv(name).flatMap { String(validatingCString: $0) }
  }

  /// The descriptor to read keys from: standard input, or the terminal itself where that is a file or a pipe.
  static func openInput() throws(TerminalError) -> (descriptor: Int32, isOurs: Bool) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    if isatty(STDIN_FILENO) == 1 { return (STDIN_FILENO, false) }
    let descriptor = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .notATerminal }
    return (descriptor, true)
  }

  /// Takes terminal, signals, screen and modes, in this order, or none of them; gives the size, and the descriptor that
  /// tells of signals.
  ///
  /// The signals come before ncurses, which leaves those alone that somebody has taken.
  static func take(
    _ name: String, input: Int32, utf8: Bool, colors: Bool
  ) throws(TerminalError) -> (size: Size, signals: Int32) {
    guard cn_is_open() == 0 else { throw .alreadyOpen }
    guard cn_tty_open(input, STDOUT_FILENO) == 0 else { throw .notATerminal }
    let size = realSize() ?? Size(columns: 80, rows: 24)
    let signals = cn_signals_start()
    guard signals >= 0 else { throw .noResources }
    do {
      try openScreen(name, size: size, utf8: utf8, colors: colors)
    } catch {
      cn_signals_stop()
      throw error
    }
    cn_prepare_restore()
    guard cn_tty_raw() == 0 else {
      cn_signals_stop()
      cn_screen_close()
      throw .notATerminal
    }
    return (size, signals)
  }

  /// Opens the screen with the first terminal type that is known.
  private static func openScreen(_ name: String, size: Size, utf8: Bool, colors: Bool) throws(TerminalError) {
    for candidate in TerminalType.candidates(for: name) {
      switch cn_screen_open(candidate, Int32(size.rows), Int32(size.columns), utf8 ? 1 : 0, colors ? 1 : 0) {
      case CN_OPENED: return
      case CN_UNKNOWN_TERM: continue
      case CN_INCAPABLE_TERM: throw .cannotPlaceCursor(name)
      default: throw .noResources
      }
    }
    throw .unknownType(name)
  }

  /// The size that the terminal has now; nil when it does not say.
  static func realSize() -> Size? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cn_tty_size(&rows, &columns)
    guard rows > 0 && columns > 0 else { return nil }
    return Size(columns: min(Int(columns), Frame.maximumExtent), rows: min(Int(rows), Frame.maximumExtent))
  }
}
