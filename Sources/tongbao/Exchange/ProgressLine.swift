import Glibc

/// A line on standard error that tells how far something has come that takes longer than half a second; only a terminal gets it.
struct ProgressLine {
  private let label: String
  private let isShown = isatty(2) != 0
  private let start = ProgressLine.now
  private var last = -1

  /// A line that begins with `label`.
  init(_ label: String) { self.label = label }

  /// Tells the share that is done, 0 to 1.
  mutating func tell(_ share: Double) {
    guard share.isFinite else { return }
    let percent = Int((min(max(share, 0), 1) * 100).rounded(.down))
    guard isShown, percent != last, ProgressLine.now - start > 0.5 else { return }
    last = percent
    ProgressLine.write("\r\(label) \(percent)%")
  }

  /// Takes the line away.
  func finish() {
    if last >= 0 { ProgressLine.write("\r\u{1B}[K") }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
