import Glibc
import Synchronization

/// Messages from threads that read to the one that shows: a queue, and a pipe that can be waited for.
final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let ends: (read: Int32, write: Int32)

  init() {
    var pipe: [Int32] = [-1, -1]
    _ = Glibc.pipe(&pipe)
    for end in pipe {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    ends = (pipe[0], pipe[1])
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  /// Can be read when there are messages.
  var descriptor: Int32 { ends.read }

  /// Adds messages, which are taken together: nobody sees what the first one did before the last has come.
  func post(_ added: Message...) {
    messages.withLock { $0 += added }
    var byte: UInt8 = 1
    // A full pipe already says that there are messages.
    _ = write(ends.write, &byte, 1)
  }

  /// Takes all messages.
  func take() -> [Message] {
    var buffer = [UInt8](repeating: 0, count: 512)
    while read(ends.read, &buffer, buffer.count) > 0 {}
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
