import Glibc

/// Waits until a burst of changes is over, so that no file is read while it is being written.
struct Settling {
  /// How long nothing may have changed, in milliseconds.
  static let quiet = 60
  /// How long a burst is waited for at most, in milliseconds.
  static let limit = 1000

  private var first: Int?
  private var last = 0

  /// Notes that something has changed at a time in milliseconds.
  mutating func note(at time: Int) {
    first = first ?? time
    last = time
  }

  /// The milliseconds until the burst counts as over; nil where nothing has changed.
  func remaining(at time: Int) -> Int32? {
    guard let first else { return nil }
    return Int32(max(0, min(last + Settling.quiet, first + Settling.limit) - time))
  }

  /// Whether the burst is over; it is forgotten then.
  mutating func isOver(at time: Int) -> Bool {
    guard remaining(at: time) == 0 else { return false }
    first = nil
    return true
  }

  /// A clock that never goes back, in milliseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
