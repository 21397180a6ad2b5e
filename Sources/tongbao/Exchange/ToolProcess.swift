import Glibc
import Sheets

/// A program that is given bytes and answers with messages.
final class ToolProcess {
  private var process: pid_t = -1
  /// Our end of what serves as the program's input and output: writing to a socket that nobody reads any more raises no signal.
  private var socket: Int32 = -1
  /// How long a program may take to end after its last word, in microseconds.
  private static let patience: UInt32 = 2_000_000

  /// Starts a program without a shell; the first word is its path.
  init(_ words: [String]) throws(WorkbookToolComplaint) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw .unstartable(String(cString: strerror(errno)))
    }
    socket = ends[0]
    let failure = start(words, stream: ends[1])
    close(ends[1])
    guard failure == 0 else {
      close(socket)
      throw .unstartable(String(cString: strerror(failure)))
    }
  }

  deinit {
    hangUp()
    guard process > 0 else { return }
    kill(process, SIGKILL)
    _ = end()
  }

  /// Hands over all bytes and returns the last message; the program has ended then.
  func exchange(
    _ bytes: [UInt8], progress: (Double) -> Void
  ) throws(WorkbookToolComplaint) -> WorkbookMessage {
    var answer = MessageBuffer()
    var sent = 0
    while true {
      let wanted = POLLIN | (sent < bytes.count ? POLLOUT : 0)
      var wait = pollfd(fd: socket, events: Int16(wanted), revents: 0)
      if poll(&wait, 1, -1) < 0, errno != EINTR { throw .unstartable(String(cString: strerror(errno))) }
      if wait.revents & Int16(POLLOUT) != 0 { send(bytes, &sent) }
      guard wait.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { continue }
      guard answer.read(from: socket) else { break }
      do throws(WorkbookFault) { try answer.takeProgress(progress) } catch { throw .senseless }
    }
    let status = end()
    if answer.isTooLong { throw .senseless }
    if let message = answer.last { return message }
    throw Self.complaint(ofStatus: status)
  }

  // MARK: Starting and ending

  /// Starts the program with its own two streams, usual signals and few variables; an error number, or 0.
  private func start(_ words: [String], stream: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, stream, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stream, STDOUT_FILENO)
    // What a crash prints would stand in the middle of a screen.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var (none, usual) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let kept = ["LD_LIBRARY_PATH", "TMPDIR"].compactMap { name in Environment.value(name).map { "\(name)=\($0)" } }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = (kept + ["SWIFT_BACKTRACE=enable=no"]).map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    return posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
  }

  /// Takes leave of the program, which may still be talking, and waits for its end; the status of wait(2). One that does not end is ended.
  private func end() -> Int32 {
    hangUp()
    var (status, waited, pause): (Int32, UInt32, UInt32) = (0, 0, 200)
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || (ended < 0 && errno != EINTR) { break }
      if waited >= Self.patience { kill(process, SIGKILL) }
      usleep(pause)
      (waited, pause) = (waited + pause, min(pause * 2, 10_000))
    }
    process = -1
    return status
  }

  private func hangUp() {
    guard socket >= 0 else { return }
    close(socket)
    socket = -1
  }

  /// Sends what the program takes now, and the end behind the last byte, or where it takes no more.
  private func send(_ bytes: [UInt8], _ sent: inout Int) {
    let count = bytes.withUnsafeBytes { all in
      Glibc.send(
        socket, all.baseAddress?.advanced(by: sent), all.count - sent, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    }
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    sent = count < 0 ? bytes.count : sent + count
    if sent == bytes.count { shutdown(socket, Int32(SHUT_WR)) }
  }

  /// Why a program ended that had not said what it was asked for.
  private static func complaint(ofStatus status: Int32) -> WorkbookToolComplaint {
    let signal = status & 0x7F
    switch signal {
    case 0: return .senseless
    case SIGINT, SIGTERM, SIGHUP: return .cancelled
    case SIGXCPU: return .tooLong
    default: return .crashed(signal)
    }
  }
}

/// Messages as they arrive.
private struct MessageBuffer {
  private var bytes: [UInt8] = []
  private var start = 0
  private var room = [UInt8](repeating: 0, count: 1 << 16)
  /// No answer is larger.
  private static let limit = 1 << 30

  /// Takes what can be read now; false at the end, or where it is more than any answer.
  mutating func read(from descriptor: Int32) -> Bool {
    let count = Glibc.read(descriptor, &room, room.count)
    if count < 0 { return errno == EINTR }
    bytes.append(contentsOf: room[..<count])
    return count > 0 && !isTooLong
  }

  var isTooLong: Bool { bytes.count > Self.limit }

  /// Tells of progress as far as it has come.
  mutating func takeProgress(_ tell: (Double) -> Void) throws(WorkbookFault) {
    while let (kind, length) = try WorkbookMessage.head(bytes[start...]), kind == .progress {
      guard bytes.count >= start + WorkbookMessage.headSize + length else { return }
      if case .progress(let share) = message(kind, length) { tell(share) }
      start += WorkbookMessage.headSize + length
    }
  }

  /// The message that the rest is; nil where it is cut or something follows.
  var last: WorkbookMessage? {
    guard let (kind, length) = try? WorkbookMessage.head(bytes[start...]),
      length == bytes.count - start - WorkbookMessage.headSize
    else { return nil }
    return message(kind, length)
  }

  private func message(_ kind: WorkbookMessage.Kind, _ length: Int) -> WorkbookMessage? {
    bytes.withUnsafeBytes { all in
      let first = start + WorkbookMessage.headSize
      return try? WorkbookMessage(kind, body: UnsafeRawBufferPointer(rebasing: all[first..<first + length]))
    }
  }
}
