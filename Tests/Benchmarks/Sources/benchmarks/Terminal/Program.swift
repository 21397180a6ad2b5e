import CBench
import Glibc

/// A program on a pseudo-terminal of its own.
///
/// Bytes are read and their time is taken first; the screen is brought up to date when nothing more is waiting.
final class Program {
  /// What a key brought about.
  struct Response {
    /// From the key to the last byte, in nanoseconds; nil when nothing came.
    var time: Int64?
    /// How many bytes were written.
    var bytes: Int
  }

  static let rows = 40
  static let columns = 120
  let process: pid_t
  let screen = Screen(rows: Program.rows, columns: Program.columns)
  private(set) var recording: Recording
  private let master: Int32
  private var shown = 0
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 64)

  /// Starts a command; the first word is its path.
  init(_ command: [String]) throws {
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      Environment.variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var master: Int32 = -1
    recording = Recording(start: bench_now())
    process = bench_spawn(command[0], &words, &variables, Int32(Program.rows), Int32(Program.columns), &master)
    self.master = master
    if process < 0 { throw Failure("\(command[0]) cannot be started: \(String(cString: strerror(errno)))") }
  }

  deinit {
    kill(process, SIGKILL)
    close(master)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    buffer.deallocate()
  }

  // MARK: Reading

  /// Takes what is written until nothing has come for `silence` milliseconds, at most for `limit`.
  func settle(silence: Int = 150, limit: Int = 10_000) {
    let end = bench_now() + Int64(limit) * 1_000_000
    while bench_now() < end, take(within: Int64(silence) * 1_000_000) {}
  }

  /// Takes what comes within so many nanoseconds, and all that is waiting behind it. Whether anything came.
  @discardableResult
  func take(within nanoseconds: Int64) -> Bool {
    guard bench_wait(master, nanoseconds) != 0 else { return false }
    var count = 0
    repeat {
      count = read(master, buffer.baseAddress, buffer.count)
      guard count > 0 else { return false }
      recording.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    } while bench_wait(master, 0) != 0
    let answers = screen.show(recording.bytes[shown...])
    shown = recording.bytes.count
    if !answers.isEmpty { send(answers) }
    return true
  }

  // MARK: Typing

  /// Presses a key and waits for the last byte of what it brings about: until nothing has come for `silence` milliseconds.
  func press(_ key: String, silence: Int = 10) -> Response {
    let before = recording.bytes.count
    let start = bench_now()
    send(Array(key.utf8))
    if take(within: 300_000_000) { settle(silence: silence, limit: 1000) }
    return response(since: before, from: start)
  }

  /// Presses a key and waits until the screen is as `condition` wants it.
  func press(_ key: String, until condition: (Screen) -> Bool) -> Response {
    let before = recording.bytes.count
    let start = bench_now()
    send(Array(key.utf8))
    repeat {
      guard take(within: 2_000_000_000) else { return Response(time: nil, bytes: recording.bytes.count - before) }
    } while !condition(screen)
    return response(since: before, from: start)
  }

  private func response(since bytes: Int, from start: Int64) -> Response {
    guard recording.bytes.count > bytes, let last = recording.chunks.last else { return Response(time: nil, bytes: 0) }
    return Response(time: last.time - start, bytes: recording.bytes.count - bytes)
  }

  private func send(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }
}
