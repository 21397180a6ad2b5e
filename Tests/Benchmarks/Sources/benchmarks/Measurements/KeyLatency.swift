import CBench

/// From a key to the last byte of what it brings about.
///
/// The C program and the dashboard get their keys in turn, so that the machine's noise falls on both.
struct KeyLatency {
  let binary: String
  let references: References
  let demo: BenchSet
  let large: BenchSet
  var rounds = 12

  /// Steps through the table, there and back; each moves the cursor.
  private static let steps =
    Array(repeating: "j", count: 12) + Array(repeating: "l", count: 5)
    + Array(repeating: "k", count: 12) + Array(repeating: "h", count: 5)

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Key to last byte, \(Program.columns)x\(Program.rows), steps with j k l h")
    let plain = try beside(demo, reach: 2.5, &report)
    _ = try beside(large, reach: 4, &report)
    try whileLoading(plain, &report)
  }

  /// The dashboard and the C program side by side; the C program's times.
  private func beside(_ set: BenchSet, reach: Double, _ report: inout Report) throws -> Sample {
    let dashboard = try set.openWhole(binary)
    let text = Environment.folder + "/moving-row.txt"
    try dashboard.screen.text.write(toFile: text, atomically: true, encoding: .utf8)
    let reference = try Program(references.movingRow(.static, of: text))
    reference.settle()
    var times = Sample()
    var bounds = Sample()
    var plainKey = "k"
    for _ in 0..<rounds {
      for key in Self.steps {
        plainKey = plainKey == "j" ? "k" : "j"
        try add(reference.press(plainKey), to: &bounds, "the C program")
        try add(dashboard.press(key), to: &times, "the dashboard")
      }
    }
    tell(times, bounds, set.name, reach, &report)
    return bounds
  }

  private func add(_ response: Program.Response, to sample: inout Sample, _ name: String) throws {
    guard let time = response.time else { throw Failure("\(name) did not answer a key") }
    sample.add(Double(time) / 1e6)
  }

  private func tell(_ times: Sample, _ bounds: Sample, _ name: String, _ reach: Double, _ report: inout Report) {
    report.add(
      Finding(
        what: "\(name), p50 of \(times.count) keys", figure: times.median, unit: "ms", decimals: 2,
        bound: (bounds.median, "C program moving a row"), reach: .none))
    report.add(
      Finding(
        what: "\(name), p99", figure: times.percentile(0.99), unit: "ms", decimals: 2,
        bound: (bounds.percentile(0.99), "C program's p99"), reach: .atMost(reach)))
  }

  // MARK: While loading

  /// Steps from the first frame until everything has been read, over several starts.
  private func whileLoading(_ bounds: Sample, _ report: inout Report) throws {
    let labels = try labelsOfSteps()
    var times = Sample()
    var starts = 0
    while starts < 40 && times.count < 400 {
      try stepWhileLoading(labels, &times)
      starts += 1
    }
    tell(times, bounds, "large, while it is loading (\(starts) starts)", 4, &report)
  }

  /// What the footer says after each step, once nothing is missing any more.
  private func labelsOfSteps() throws -> [String] {
    let program = try large.openWhole(binary)
    return Self.steps.map { key in
      _ = program.press(key)
      return Self.label(program.screen)
    }
  }

  private func stepWhileLoading(_ labels: [String], _ times: inout Sample) throws {
    let program = try Program(large.dashboard(binary))
    let figures = ProcessFigures(program.process)
    let total = large.bytes
    for _ in 0..<20 where program.screen.isBlank(row: Program.rows - 1) { program.take(within: 500_000_000) }
    for _ in 0..<100 {
      for (key, label) in zip(Self.steps, labels) {
        guard figures.bytesRead < total else { return }
        let response = program.press(key) { Self.label($0) == label }
        try add(response, to: &times, "the loading dashboard")
      }
    }
  }

  /// The first words of the footer, which name the cell under the cursor: a region, a dot and an indicator.
  private static func label(_ screen: Screen) -> String {
    let words = screen.text(ofRow: Program.rows - 3).split(separator: " ")
    return words.prefix(3).joined(separator: " ")
  }
}
