import Foundation

/// From a key to the last byte on every screen of the large set, once all of it has been read.
///
/// That is more than updating and drawing: the terminal's part is in it.
struct ScreenTimes {
  let binary: String
  let large: BenchSet

  /// How each screen is reached from the first table and left again, and the keys that are measured on it.
  private static let screens: [(name: String, enter: String, keys: [String], leave: String)] = [
    ("overview", "0", ["j", "l", "j", "j", "h", "k", "k", "l"], "1"),
    ("ranking", "i", ["j", "j", "j", "l", "k", "k", "h", "j"], "i"),
    ("fifths", "c", ["j", "j", "j", "l", "k", "k", "h", "j"], "cc"),
    ("comparison", "C", ["j", "j", ".", "k", "=", "j", "=", ","], "q"),
    ("region", "\r", ["j", "j", ".", "k", ".", "j", ",", "k"], "q"),
  ]

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Key to last byte on every screen of the large set, \(Program.columns)x\(Program.rows)")
    let program = try large.openWhole(binary)
    for screen in Self.screens {
      for key in screen.enter { _ = program.press(String(key), silence: 60) }
      var times = Sample()
      for _ in 0..<15 {
        for key in screen.keys {
          guard let time = program.press(key, silence: 20).time else { continue }
          times.add(Double(time) / 1e6)
        }
      }
      for key in screen.leave { _ = program.press(String(key), silence: 60) }
      report.add(
        Finding(what: "\(screen.name), p50 of \(times.count) keys", figure: times.median, unit: "ms", decimals: 2))
      report.add(
        Finding(
          what: "\(screen.name), p99", figure: times.percentile(0.99), unit: "ms", decimals: 2,
          bound: (8, "half a frame"),
          reach: .atMost(1)))
    }
  }
}
