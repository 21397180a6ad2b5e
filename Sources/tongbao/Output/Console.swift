import Glibc
import TerminalCanvas

/// Standard output and standard error.
enum Console {
  /// Writes a line to standard error, with nothing in it that a terminal would obey.
  static func complain(_ line: String) { _ = write(TextLayout.safe(line) + "\n", to: 2) }

  /// Writes text to standard output as it is.
  ///
  /// A reader that has gone ends the program quietly; output that cannot be written ends it with exit code 2.
  static func print(_ text: String) {
    let code = write(text, to: 1)
    if code == EPIPE { exit(0) }
    guard code != 0 else { return }
    let language = SpokenLanguage.of(Array(CommandLine.arguments.dropFirst()))
    exit(Failure.code(for: Misuse.outputFailed(String(cString: strerror(code))), in: language) ?? 2)
  }

  /// The error number, or 0.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { all in
      var rest = UnsafeRawBufferPointer(all)[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EAGAIN { waitForRoom(descriptor) } else if count < 0, errno != EINTR { return errno }
        rest = rest.dropFirst(max(0, count))
      }
      return 0
    }
  }

  /// Waits until a stream that was made not to wait takes more.
  private static func waitForRoom(_ descriptor: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&polled, 1, -1)
  }
}
