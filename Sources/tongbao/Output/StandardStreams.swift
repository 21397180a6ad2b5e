import Glibc

/// The three descriptors that every program begins with.
enum StandardStreams {
  /// Puts something in the place of a stream that the caller has closed: else the next file that is opened would take
  /// its number, and be read or written for it. It refuses to be used, as the closed one did.
  static func fillGaps() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
