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

  /// While it lasts ^C waits: what is written must not be left half done.
  struct Pause {
    private var before = sigset_t()

    /// Begins it.
    init() {
      var held = sigset_t()
      sigemptyset(&held)
      sigaddset(&held, SIGINT)
      sigprocmask(SIG_BLOCK, &held, &before)
    }

    /// Ends it. It has been done then, and ^C comes too late: what came of it is still to be told.
    func end() {
      signal(SIGINT, SIG_IGN)
      var before = before
      sigprocmask(SIG_SETMASK, &before, nil)
    }
  }
}
