import CNcursesw
import Glibc
import TerminalCanvas

/// The terminal that the program runs in: frames go out, events come in, and it is always given back.
///
/// There is one a process, used from one thread. From `init` on the terminal is in raw mode, so that `^C` and `^Z` are
/// keys; however the program ends (`close()`, `exit`, a signal, a crash) the terminal is as it was before.
public final class Terminal {
  /// The terminal's size in cells, at least 1 x 1.
  public internal(set) var size: Size
  /// How many colours there are to draw with.
  public let depth: ColorDepth
  /// Whether characters beyond ASCII can be shown; where not, draw frames with `Glyphs.ascii`.
  public let hasUTF8: Bool
  /// The colours that frames are drawn in; a change draws everything again at the next `present`.
  public var theme: Theme {
    didSet {
      if theme != oldValue {
        looks.removeAll()
        isStale = true
      }
    }
  }
  /// Whether the terminal tells the program of the mouse, rather than marking text with it.
  public internal(set) var usesMouse: Bool
  /// Bytes written to the terminal so far.
  public internal(set) var bytesWritten = 0
  /// The signal that asked the program to end, SIGTERM or SIGHUP, once `.end` came for one; a caller that ends for it
  /// does well to close the terminal and raise it again.
  public internal(set) var endingSignal: Int32?

  let input: Int32
  private let ownsInput: Bool
  let signals: Int32
  let hasMouse: Bool
  /// Whether the background is worth asking for, of a terminal that would not print the question.
  let asksBackground: Bool
  var shown: Frame?
  var isStale = true
  /// By the number of a style.
  var looks: [Int: Look] = [:]
  var pairs = ColorPairs()
  var parser = InputParser()
  var clicks = ClickCounter()
  var events: [TerminalEvent] = []
  var answers: [TerminalAnswer] = []
  var hasEnded = false
  var isOpen = true
  var probedRow: Int?
  var readBuffer = [UInt8](repeating: 0, count: 4096)

  /// Opens the terminal of standard input and output; nothing is written before the first `present`.
  ///
  /// - Throws: `TerminalError` with the terminal as it was.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    (input, ownsInput) = try Terminal.openInput()
    hasUTF8 = cn_use_utf8() == 1
    let name = Terminal.environment("TERM") ?? ""
    let inputDescriptor = input
    let owned = ownsInput
    do {
      (size, signals) = try Terminal.take(
        name, input: inputDescriptor, utf8: hasUTF8, colors: options.usesColors)
    } catch {
      if owned { Glibc.close(inputDescriptor) }
      throw error
    }
    depth = TerminalType.depth(ofPalette: Int(cn_colors()))
    let guess = TerminalType.background(fromColors: Terminal.environment("COLORFGBG"))
    theme = Theme(depth: depth, background: options.background ?? guess ?? .dark)
    asksBackground = depth != .monochrome && options.background == nil && !name.hasPrefix("linux")
    hasMouse = cn_has_mouse() == 1
    usesMouse = options.usesMouse && hasMouse
    enter()
  }

  deinit { close() }

  /// Gives the terminal back for good; a second call does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if probedRow != nil { cn_discard_input() }
    cn_give_back()
    cn_signals_stop()
    cn_screen_close()
    cn_tty_close()
    if ownsInput { Glibc.close(input) }
  }

  /// Asks for what the program needs beyond what ncurses asks for: pastes in one piece, and the mouse.
  func enter() {
    write("\u{1B}[?2004h")
    if usesMouse { write(Terminal.mouseOn) }
  }

  /// Puts bytes behind what the last update drew; they leave with the next `flush()`.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cn_append($0.baseAddress, $0.count) }
    }
  }

  /// Sends what has gathered to the terminal in one piece.
  func flush() {
    let written = cn_flush()
    if written < 0 { end() } else { bytesWritten += Int(written) }
  }

  /// Notes that the terminal is gone; told once.
  func end() {
    guard !hasEnded else { return }
    hasEnded = true
    events.append(.end)
  }

  /// Presses and wheel, with places as numbers.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  /// The mouse is the terminal's own again.
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
}
