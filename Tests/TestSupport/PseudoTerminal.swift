import CPseudoTerminal
import Glibc
import TerminalCanvas

/// A program running on a pseudo-terminal, with a screen to look at and keys to type.
///
/// It runs as a job of a small parent, so that it can be stopped and go on as under a shell. All waiting ends by itself.
public final class PseudoTerminal {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// What a test waited for in vain, with the screen that it saw.
  public struct Timeout: Error, CustomStringConvertible {
    public let awaited: String
    public let screen: String
    public var description: String { "\(awaited) did not come; the screen shows:\n\(screen)" }
  }

  /// Everything that the program has written.
  public private(set) var output: [UInt8] = []
  /// The size that the terminal has.
  public private(set) var size: Size
  /// How the program ended, as far as is known.
  public private(set) var ending: Ending?
  /// How often the program has stopped.
  public private(set) var stops = 0
  /// Whether the terminal answers questions, as after the cursor's place.
  public var answersQuestions = true
  private var child = pt_child()
  private var display: OpaquePointer
  private var isHungUp = false

  /// What every program finds in its environment, unless a test says otherwise.
  public static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
    "SWIFT_BACKTRACE": "enable=no",
  ]

  /// Starts `command`, a path; `environment` adds to the usual one, an empty text takes a variable out.
  public init(
    _ command: String, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:]
  ) throws {
    self.size = size
    display = pt_screen_new(Int32(size.rows), Int32(size.columns))
    let settings = PseudoTerminal.environment.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    var words: [UnsafeMutablePointer<CChar>?] = ([command] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    let result = pt_spawn(&child, command, &words, &variables, Int32(size.rows), Int32(size.columns))
    (words + variables).forEach { free($0) }
    guard result == 0 else { throw Timeout(awaited: "the start of \(command)", screen: "") }
  }

  deinit {
    if ending == nil {
      kill(child.program, SIGKILL)
      kill(child.program, SIGCONT)
    }
    close(child.orders)
    close(child.reports)
    if !isHungUp { close(child.master) }
    kill(child.parent, SIGKILL)
    var status: Int32 = 0
    waitpid(child.parent, &status, 0)
    pt_screen_free(display)
  }

  // MARK: Hands

  /// Types keys as `KeyBytes` writes them.
  public func type(_ keys: String) { send(KeyBytes.of(keys)) }

  /// Sends bytes as they are.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(child.master, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) } else if errno != EAGAIN || !pump(milliseconds: 1000) { return }
    }
  }

  /// Gives the terminal another size.
  public func resize(_ size: Size) {
    pump(milliseconds: 0)
    self.size = size
    pt_screen_resize(display, Int32(size.rows), Int32(size.columns))
    pt_resize(child.master, Int32(size.rows), Int32(size.columns))
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(child.program, number) }

  /// Brings the stopped program to the foreground again, as `fg` does.
  public func foreground() {
    var order: UInt8 = UInt8(ascii: "F")
    write(child.orders, &order, 1)
  }

  /// Closes the terminal, as when a connection breaks; the program's parent shields it from the signal.
  public func hangUp() {
    isHungUp = true
    close(child.master)
  }

  // MARK: Eyes

  /// What the screen shows now.
  public var screen: Screen {
    pump(milliseconds: 0)
    return Screen(display, rows: size.rows, columns: size.columns)
  }

  /// How many bytes the program has written so far.
  public var bytesWritten: Int { output.count }

  /// What the program has written since `mark`, a former `bytesWritten`, as text.
  public func written(since mark: Int = 0) -> String { String(decoding: output[mark...], as: UTF8.self) }

  /// The terminal's modes as four numbers, to be compared.
  public var modes: [UInt32] {
    var numbers = [UInt32](repeating: 0, count: 4)
    pt_modes(child.master, &numbers)
    return numbers
  }

  /// Whether lines are edited and echoed, as a shell expects it.
  public var isCooked: Bool { pt_is_cooked(child.master) != 0 }

  /// The milliseconds of processor time that the program has used so far.
  public var processorMilliseconds: Int {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(child.program, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  // MARK: Patience

  /// Waits until the screen has `text`.
  @discardableResult
  public func expect(_ text: String, within seconds: Int = 10) throws -> Screen {
    try expect("\"\(text)\"", within: seconds) { $0.text.contains(text) }
  }

  /// Waits until the screen is as `condition` says; `awaited` names it.
  @discardableResult
  public func expect(_ awaited: String, within seconds: Int = 10, _ condition: (Screen) -> Bool) throws -> Screen {
    var last = screen
    try wait(for: awaited, within: seconds) {
      last = screen
      return condition(last)
    }
    return last
  }

  /// Waits until the program has ended.
  @discardableResult
  public func waitForExit(within seconds: Int = 10) throws -> Ending {
    try wait(for: "the program's end", within: seconds) { ending != nil }
    pump(milliseconds: 0)
    return ending ?? .exited(-1)
  }

  /// Waits until the program has stopped for the `count`th time.
  public func waitForStop(_ count: Int = 1, within seconds: Int = 10) throws {
    try wait(for: "the program's stop", within: seconds) { stops >= count }
    pump(milliseconds: 0)
  }

  /// Waits until `condition` holds, looking again whenever the program has done something.
  public func wait(for awaited: String, within seconds: Int = 10, _ condition: () -> Bool) throws {
    let limit = PseudoTerminal.milliseconds() + seconds * 1000
    while !condition() {
      let left = limit - PseudoTerminal.milliseconds()
      guard left > 0 else { throw Timeout(awaited: awaited, screen: isHungUp ? "(closed)" : screen.text) }
      pump(milliseconds: Int32(min(left, 250)))
    }
  }

  /// Takes what the program has written and what is told of it; waits for that at most so long. Whether there was any.
  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    var polled = [pollfd(fd: child.reports, events: Int16(POLLIN), revents: 0)]
    if !isHungUp { polled.append(pollfd(fd: child.master, events: Int16(POLLIN), revents: 0)) }
    if ending != nil { polled.removeFirst() }
    guard !polled.isEmpty, poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return false }
    if !isHungUp { takeOutput() }
    if ending == nil && polled[0].revents != 0 { takeReport() }
    return true
  }

  /// Feeds the screen with what the program has written, and the program with what the terminal answers.
  private func takeOutput() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(child.master, &buffer, buffer.count), count > 0 {
      output += buffer[..<count]
      buffer.withUnsafeBytes { pt_screen_write(display, $0.bindMemory(to: CChar.self).baseAddress, count) }
    }
    var answers = [CChar](repeating: 0, count: 4096)
    let count = pt_screen_answers(display, &answers, answers.count)
    if answersQuestions && count > 0 { write(child.master, answers, count) }
  }

  /// Takes one report of the parent.
  private func takeReport() {
    var kind: UInt8 = 0
    guard read(child.reports, &kind, 1) == 1 else { return }
    if kind == UInt8(ascii: "S") {
      stops += 1
      return
    }
    var status: Int32 = 0
    read(child.reports, &status, 4)
    ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
  }

  /// A clock that never goes back, in milliseconds.
  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The path of a program that was built together with the tests.
  public static func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) + "/" + name
  }
}
