import Foundation

/// From the key that goes down a level to the last byte of the table below, and back up.
///
/// The tables lie in files of their own, which are in the page cache but have not been read by the program.
struct Drilling {
  let binary: String

  /// Measures and reports; the whole of the demo's counties is made for it.
  func measure(_ report: inout Report) throws {
    let set = try LowerSet.prepare(binary)
    report.title("From the nation to a county and back, \(Program.columns)x\(Program.rows), a province each time")
    let program = try set.openWhole(binary)
    var down = Sample()
    var up = Sample()
    for _ in 0..<31 {
      for _ in 0..<2 {
        _ = program.press("\r", silence: 30)
        try add(program.press("\r", silence: 60), to: &down)
      }
      for _ in 0..<2 {
        try add(program.press("q", silence: 60), to: &up)
        _ = program.press("q", silence: 30)
      }
      _ = program.press("j", silence: 30)
    }
    for (name, times, reach) in [("down", down, Finding.Reach.atMost(1)), ("up", up, .none)] {
      report.add(
        Finding(what: "\(name) a level, p50 of \(times.count)", figure: times.median, unit: "ms", decimals: 2))
      report.add(
        Finding(
          what: "\(name) a level, p99", figure: times.percentile(0.99), unit: "ms", decimals: 2,
          bound: (16, "a frame"), reach: reach))
    }
  }

  private func add(_ response: Program.Response, to sample: inout Sample) throws {
    guard let time = response.time else { throw Failure("the dashboard did not answer a key") }
    sample.add(Double(time) / 1e6)
  }
}

/// The demo with the tables of all branches and counties.
enum LowerSet {
  /// The set in the folder of built things, made by `binary` where it is not there yet.
  static func prepare(_ binary: String) throws -> BenchSet {
    let set = BenchSet(name: "demo with counties", path: PackageFolder.path + "/.build/sets/counties")
    if set.files.count == BenchSet.demo.files.count { return set }
    print("making the counties …")
    try? FileManager.default.removeItem(atPath: set.path)
    try FileManager.default.createDirectory(
      atPath: PackageFolder.path + "/.build/sets", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: BenchSet.demo.path, toPath: set.path)
    try Command.run(binary, ["generate", set.path, "--data", BenchSet.data, "--levels", "county"])
    return set
  }
}
