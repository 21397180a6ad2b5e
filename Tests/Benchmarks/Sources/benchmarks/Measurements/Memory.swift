import TongbaoStore

/// The most memory that the dashboard ever held, after everything has been read.
struct Memory {
  let binary: String
  let sets: [BenchSet]

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Peak resident memory, everything read")
    for set in sets {
      let program = try set.openWhole(binary)
      let peak = ProcessFigures(program.process).peakMemory
      let numbers = try Memory.numbers(in: set)
      let bound = Double(numbers) * 8 * 1.4 / 1e6 + 25
      report.add(
        Finding(
          what: "\(set.name), \(numbers) numbers", figure: peak, unit: "MB",
          bound: (bound, "numbers x 8 B x 1.4 + 25 MB"), reach: .atMost(1)))
    }
  }

  /// How many exact numbers a set has.
  private static func numbers(in set: BenchSet) throws -> Int {
    let source = try set.open()
    let reader = source.reader()
    return source.periods.reduce(0) { sum, period in
      let columns = source.load(period, with: reader).snapshot?.columns ?? []
      return sum + columns.reduce(0) { $0 + ($1?.values.count { !$0.isNaN } ?? 0) }
    }
  }
}
