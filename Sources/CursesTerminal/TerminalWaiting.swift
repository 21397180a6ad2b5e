import Glibc

/// Waiting for whatever comes first.
extension Terminal {
  /// Waits for the terminal, for signals and for `files` until one has something, or `timeout` milliseconds have
  /// passed; without a limit when it is nil.
  ///
  /// A program that waits here uses no processor time.
  public func wait(for files: [Int32] = [], timeout: Int32? = nil) -> Readiness {
    var limit = events.isEmpty && answers.isEmpty ? timeout ?? -1 : 0
    let hold = parser.holdMilliseconds
    let isHolding = hold != nil && (limit < 0 || limit >= hold ?? 0)
    if let hold, isHolding { limit = hold }
    var polled = watched(files)
    let count = poll(&polled, nfds_t(polled.count), limit)
    if count == 0 && isHolding {
      take(parser.giveUpWaiting())
      return Readiness(terminal: true)
    }
    if count < 0 { return Readiness(terminal: true) }
    var readiness = Readiness(terminal: !events.isEmpty || !answers.isEmpty)
    for entry in polled where entry.revents != 0 {
      let isOurs = entry.fd == input || entry.fd == signals
      if isOurs { readiness.terminal = true } else { readiness.files.append(entry.fd) }
    }
    return readiness
  }

  /// What to poll: a terminal that is gone is left out, for it would always be ready.
  private func watched(_ files: [Int32]) -> [pollfd] {
    let own = hasEnded ? [signals] : [input, signals]
    return (isOpen ? own + files : files).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }
}
