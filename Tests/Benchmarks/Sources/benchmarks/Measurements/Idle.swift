import Foundation

/// The processor time that the dashboard uses while nobody presses a key.
struct Idle {
  let binary: String
  let sets: [BenchSet]
  var seconds = 10

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Processor time while idle, \(seconds) s, in ticks of \(1000 / sysconf(Int32(_SC_CLK_TCK))) ms")
    let programs = try sets.map { try $0.openWhole(binary) }
    let before = programs.map { ProcessFigures($0.process) }.map { ($0.ticks, $0.wakings) }
    Thread.sleep(forTimeInterval: Double(seconds))
    for (index, set) in sets.enumerated() {
      let now = ProcessFigures(programs[index].process)
      let ticks = now.ticks - before[index].0
      report.add(
        Finding(
          what: set.name, figure: Double(ticks), unit: "ticks", decimals: 0, bound: (0, "ticks"), reach: .atMost(1)))
      report.remark("it woke up \(now.wakings - before[index].1) times")
    }
  }
}
