import Foundation

/// What the dashboard holds and has read at the nation, one level down, two levels down and back up, against the same
/// dataset without tables below: memory grows with what was opened, not with what exists.
struct DescentMemory {
  let binary: String

  /// Guangdong has the most branches; its first one is opened below it.
  private static let province = "/guangdong\r"

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    let set = try LowerSet.prepare(binary)
    let alone = try figures(of: BenchSet.demo.openWhole(binary))
    let program = try set.openWhole(binary)
    report.title("Resident memory from the nation to a branch and back, \(set.lowerFiles.count) files below")
    report.remark(
      String(
        format: "the files below have %.0f MB, those of the nation %.1f", set.lowerMegabytes, Double(set.bytes) / 1e6))
    add("the nation", figures(of: program), alone, to: &report, reach: 1.1)
    for key in Self.province { _ = program.press(String(key), silence: 30) }
    for name in ["a province below", "a branch below that"] {
      _ = program.press("\r", silence: 60)
      _ = program.press("\r", silence: 1000)
      add(name, figures(of: program), alone, to: &report, reach: 2)
    }
    for _ in 0..<4 { _ = program.press("q", silence: 200) }
    add("back at the nation", figures(of: program), alone, to: &report, reach: 2)
  }

  /// What a process holds and has read, in MB.
  private typealias Figures = (memory: Double, read: Double)

  private func figures(of program: Program) -> Figures {
    let figures = ProcessFigures(program.process)
    return (figures.residentMemory, Double(figures.bytesRead) / 1e6)
  }

  private func add(_ name: String, _ now: Figures, _ alone: Figures, to report: inout Report, reach: Double) {
    report.add(
      Finding(
        what: "\(name), resident", figure: now.memory, unit: "MB", bound: (alone.memory, "without tables below"),
        reach: .atMost(reach)))
    report.add(
      Finding(
        what: "\(name), read so far", figure: now.read, unit: "MB", bound: (alone.read, "without tables below")))
  }
}

extension BenchSet {
  /// The files of the tables below.
  fileprivate var lowerFiles: [String] {
    let paths = FileManager.default.enumerator(atPath: path + "/regions")?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".json") }.map { path + "/regions/" + $0 }
  }

  fileprivate var lowerMegabytes: Double {
    let sizes = lowerFiles.map { (try? FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int) ?? 0 }
    return Double(sizes.reduce(0, +)) / 1e6
  }
}
