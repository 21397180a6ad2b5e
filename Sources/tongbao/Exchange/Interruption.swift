import Glibc
import TongbaoCore

/// What ^C does to a command that has not written anything yet: it ends with a sentence and exit code 130.
enum Interruption {
  /// What the handler writes, made beforehand: a handler may not make anything.
  nonisolated(unsafe) private static var message: UnsafeMutableBufferPointer<UInt8>?

  /// From here on ^C ends the program, with a sentence.
  static func endsQuietly(in language: Language) {
    let text = language == .zh ? "\ntongbao: 已取消，没有写入任何内容\n" : "\ntongbao: cancelled, nothing was written\n"
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    message = bytes
    signal(SIGINT) { _ in
      if let message = Interruption.message { _ = write(2, message.baseAddress, message.count) }
      _exit(130)
    }
    // Whoever started the program may have held the signal back.
    var awaited = sigset_t()
    sigemptyset(&awaited)
    sigaddset(&awaited, SIGINT)
    sigprocmask(SIG_UNBLOCK, &awaited, nil)
  }

  /// Carries out what must not be left half done: ^C comes too late then.
  static func holdOff<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    sigaddset(&held, SIGINT)
    sigprocmask(SIG_BLOCK, &held, &before)
    defer {
      // It has been done: what came of it is still to be told.
      signal(SIGINT, SIG_IGN)
      sigprocmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }
}
