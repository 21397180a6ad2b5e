import Foundation

/// From a key to the last byte on every screen of the large set, once all of it has been read, and on the map, which counties have no
/// places on, of the demo.
///
/// That is more than updating and drawing: the terminal's part is in it.
struct ScreenTimes {
  let binary: String
  let large: BenchSet
  let demo: BenchSet

  /// A screen: how it is reached from the first table and left again, and the keys that are measured on it.
  private typealias Route = (name: String, enter: [String], keys: [String], leave: [String])

  private static let steps = ["j", "j", "j", "l", "k", "k", "h", "j"]
  private static let screens: [Route] = [
    ("overview", ["0"], ["j", "l", "j", "j", "h", "k", "k", "l"], ["1"]),
    ("alerts", ["a"], ["j", "j", "e", "k", "s", "j", "s", "s"], ["a"]),
    ("ranking", ["i"], steps, ["i"]),
    ("fifths", ["c"], steps, ["c", "c"]),
    ("comparison", ["C"], ["j", "j", ".", "k", "=", "j", "=", ","], ["q"]),
    ("region", ["\r"], ["j", "j", ".", "k", ".", "j", ",", "k"], ["q"]),
    ("trend", ["l", "l", "z"], ["j", ".", "h", "l", "v", ">", ",", "<"], ["q", "h", "h"]),
    ("trend of six", ["l", "l"] + pinning + ["z"], ["h", "l", ".", "h", "v", "l", ",", "v"], ["q", "h", "h"]),
    ("table of a group", ["P", "j", "\r"], steps, ["P", "g", "g", "\r"]),
    ("ranking of a group", ["P", "j", "\r", "i"], steps, ["i", "P", "g", "g", "\r"]),
    ("comparison with a group", ["C", "=", "=", "="], ["j", "j", ".", "k", "j", ".", "j", ","], ["q"]),
    ("threshold being moved", ["l", "l", "t"], ["l", "l", "h", "l", "h", "h", "l", "h"], ["q", "h", "h"]),
    ("unfolded columns", completion + ["w"], ["j", "j", "j", "h", "k", "k", "l", "j"], ["w", "^"]),
    (
      "unfolded columns, ordering", completion + ["w", "l"], ["s", "j", "s", "l", "s", "h", "s", "j"],
      ["s", "s", "w", "^"]
    ),
  ]

  /// To the completion rate of the large set's tables, its sixth column.
  private static let completion = Array(repeating: "l", count: 5)
  /// Marks five regions more.
  private static let pinning = Array(repeating: [" ", "j"], count: 5).flatMap { $0 }
  private static let maps: [Route] = [("map of the demo", ["l", "l", "m"], steps + ["[", "]"], ["m", "h", "h"])]

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Key to last byte on every screen of the large set, \(Program.columns)x\(Program.rows)")
    measure(Self.screens, in: try large.openWhole(binary), &report)
    measure(Self.maps, in: try demo.openWhole(binary), &report)
  }

  private func measure(_ screens: [Route], in program: Program, _ report: inout Report) {
    for screen in screens {
      for key in screen.enter { _ = program.press(key, silence: 60) }
      var times = Sample()
      for _ in 0..<15 {
        for key in screen.keys {
          guard let time = program.press(key, silence: 20).time else { continue }
          times.add(Double(time) / 1e6)
        }
      }
      for key in screen.leave { _ = program.press(key, silence: 60) }
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
