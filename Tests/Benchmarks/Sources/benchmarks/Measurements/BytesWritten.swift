/// The bytes that reach the terminal for one key.
struct BytesWritten {
  let binary: String
  let demo: BenchSet
  let large: BenchSet

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Bytes written for one key, \(Program.columns)x\(Program.rows)")
    for set in [demo, large] {
      let program = try set.openWhole(binary)
      let down = try bytes(of: "j", 20, program)
      let right = try bytes(of: "l", 5, program)
      tell(down, "\(set.name), cursor down (most of 20)", limit: 700, &report)
      tell(right, "\(set.name), cursor right (most of 5)", limit: 700, &report)
    }
    let program = try large.openWhole(binary)
    _ = try bytes(of: "j", 40, program)
    tell(try bytes(of: "j", 20, program), "large set, one scroll (most of 20)", limit: nil, &report)
    tell(try bytes(of: "\u{1B}[6~", 5, program), "large set, one page (most of 5)", limit: nil, &report)
    for set in [demo, large] {
      tell(
        try bytes(of: "[", 5, try set.openWhole(binary)), "\(set.name), one month back (most of 5)", limit: nil, &report
      )
    }
  }

  /// The bytes of each of several presses.
  private func bytes(of key: String, _ times: Int, _ program: Program) throws -> Sample {
    var sample = Sample()
    for _ in 0..<times { sample.add(Double(program.press(key).bytes)) }
    guard sample.maximum > 0 else { throw Failure("the dashboard does not answer \(key.debugDescription)") }
    return sample
  }

  private func tell(_ sample: Sample, _ what: String, limit: Double?, _ report: inout Report) {
    var finding = Finding(what: what, figure: sample.maximum, unit: "B", decimals: 0)
    if let limit {
      finding.bound = (limit, "bytes")
      finding.reach = .atMost(1)
    }
    report.add(finding)
  }
}
