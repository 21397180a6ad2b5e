import CNcursesw
import Glibc
import TerminalCanvas

/// Events out of bytes and signals.
extension Terminal {
  /// The next thing that the terminal tells; nil when there is nothing now. Never waits.
  ///
  /// `.end` comes once. SIGTERM and SIGHUP come as `.end`, SIGINT as `^C`; SIGTSTP and SIGCONT are dealt with here.
  public func nextEvent() -> TerminalEvent? {
    guard isOpen else { return nil }
    if events.isEmpty {
      takeSignals()
      takeInput()
    }
    return events.isEmpty ? nil : events.removeFirst()
  }

  /// The next answer to a question asked of the terminal; nil when there is none. Never waits.
  public func nextAnswer() -> TerminalAnswer? {
    answers.isEmpty ? nil : answers.removeFirst()
  }

  /// Turns signals into events.
  private func takeSignals() {
    let set = cn_signals_take()
    guard set != 0 else { return }
    func has(_ signal: cn_signal) -> Bool { set & Int32(signal.rawValue) != 0 }
    if has(CN_TERMINATE) || has(CN_HANG_UP) {
      endingSignal = has(CN_TERMINATE) ? SIGTERM : SIGHUP
      end()
    }
    if has(CN_INTERRUPT) { events.append(.key(.control("c"))) }
    if has(CN_STOP) { suspend() } else if has(CN_CONTINUED) { resume() }
    if has(CN_RESIZED) { takeSize(always: true) }
  }

  /// Takes the terminal's size, and tells of it where it has changed, or `always`: a terminal that was small for a
  /// moment between two looks has lost what stood on it.
  func takeSize(always: Bool = false) {
    guard let now = Terminal.realSize(), always || now != size else { return }
    size = now
    cn_resize(Int32(now.rows), Int32(now.columns))
    isStale = true
    events.removeAll { if case .resize = $0 { true } else { false } }
    events.append(.resize(now))
  }

  /// Reads what the terminal has sent, if anything.
  private func takeInput() {
    guard !hasEnded else { return }
    var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 0) > 0 else { return }
    let count = read(input, &readBuffer, readBuffer.count)
    if count > 0 {
      readBuffer.withUnsafeBufferPointer { take(parser.parse($0[..<count])) }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      take(parser.giveUpWaiting())
      end()
    }
  }

  /// Turns what the parser has read into events and answers.
  func take(_ items: [InputItem]) {
    for item in items {
      switch item {
      case .key(let key): events.append(.key(key))
      case .paste(let text): events.append(.paste(text))
      case .mouse(let event) where usesMouse:
        events.append(.mouse(clicks.counting(event, at: Terminal.milliseconds())))
      case .mouse: break
      case .cursorReport(let row, let column): takeReport(row: row, column: column)
      case .background(let background): answers.append(.background(background))
      }
    }
  }

  /// A clock that never goes back, in milliseconds.
  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
