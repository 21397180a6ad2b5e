import CursesTerminal
import Glibc
import TerminalCanvas

/// What the probe was told to fail with.
struct Failure: Error {}

/// A program for the tests of the terminal: it draws a grid, echoes events and does what keys tell it to.
struct Probe {
  var terminal: Terminal
  var counter = 0
  var offset = 0
  var cursorRow = 0
  var showsCursor = false
  var events: [String] = []
  var glyphs = Glyphs.narrow

  /// The picture of the present state.
  func frame() -> Frame {
    var frame = Frame(terminal.size, glyphs: terminal.hasUTF8 ? glyphs : .ascii)
    for row in 0..<max(0, terminal.size.rows - 2) {
      let style = row == cursorRow ? Style(.strong, on: .row) : Style()
      let text = "\(row + offset) 广东省 Guangdong — ±\(row * 37 % 101).5% │"
      frame.fill(Rect(column: 0, row: row, columns: terminal.size.columns, rows: 1), paper: style.paper)
      frame.write(text, at: Point(column: 0, row: row), style: style)
      frame.write("<70", at: Point(column: 44, row: row), style: Style(.critical, on: style.paper))
      frame.write("✓ 100", at: Point(column: 52, row: row), style: Style(.commended, on: style.paper))
    }
    let counterRow = terminal.size.rows - 2
    frame.fill(Rect(column: 0, row: counterRow, columns: terminal.size.columns, rows: 1), paper: .bar)
    let counterText = "counter \(counter) size \(terminal.size.columns)x\(terminal.size.rows)"
    frame.write(counterText, at: Point(column: 0, row: counterRow), style: Style(.accent, on: .bar))
    frame.write("αβγ", at: Point(column: 30, row: counterRow), style: Style(on: .bar))
    frame.write("end", at: Point(column: 60, row: counterRow), style: Style(on: .bar))
    frame.write("events: " + events.joined(separator: ", "), at: Point(column: 0, row: terminal.size.rows - 1))
    if showsCursor { frame.cursor = Point(column: 3, row: 1) }
    return frame
  }

  /// Does what an event tells; false when the probe is to end.
  mutating func take(_ event: TerminalEvent) throws -> Bool {
    events.append(Probe.name(event))
    events = events.suffix(4)
    guard case .key(let key) = event else { return event != .end }
    switch key {
    case .character("q"): return false
    case .character("+"): counter += 1
    case .character("j"): cursorRow += 1
    case .character("s"): offset += 1
    case .character("d"): offset += 20
    case .character("C"): showsCursor.toggle()
    case .character("M"): terminal.setMouse(!terminal.usesMouse)
    case .character("y"): terminal.copyToClipboard("省份")
    case .character("L"): terminal.redraw()
    case .character("e"): exit(3)
    case .character("x"): abort()
    case .character("X"): kill(getpid(), SIGSEGV)
    case .character("O"): counter = Probe.overflow(Int.max - 1)
    case .character("T"): throw Failure()
    case .character("a"): terminal.askTerminal()
    case .control("z"): terminal.suspend()
    default: break
    }
    return true
  }

  /// A sum that traps.
  @inline(never)
  static func overflow(_ number: Int) -> Int { number + events(number) }
  @inline(never)
  static func events(_ number: Int) -> Int { number > 0 ? 7 : 0 }

  /// An event in words.
  static func name(_ event: TerminalEvent) -> String {
    switch event {
    case .key(.character(let character)): "\(character)"
    case .key(let key): "\(key)"
    case .mouse(let mouse): "\(mouse.kind) \(mouse.point.column),\(mouse.point.row)"
    case .paste(let text): "paste[\(text.count)] \(text.prefix(12))"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .end: "end"
    }
  }

  /// Shows frames and takes events until told to end.
  mutating func run() throws {
    terminal.present(frame())
    while true {
      _ = terminal.wait()
      var hasNews = false
      while let event = terminal.nextEvent() {
        guard try take(event) else { return }
        hasNews = true
      }
      while let answer = terminal.nextAnswer() {
        events.append("\(answer)")
        if answer == .ambiguousWidth(2) { glyphs = .wide }
        hasNews = true
      }
      if hasNews { terminal.present(frame()) }
    }
  }
}

do {
  let options = TerminalOptions(usesColors: getenv("NO_COLOR") == nil)
  var probe = Probe(terminal: try Terminal(options))
  try probe.run()
  probe.terminal.close()
  if let signal = probe.terminal.endingSignal { raise(signal) }
  print("goodbye")
} catch let error as TerminalError {
  print("refused: \(error)")
  exit(2)
}
