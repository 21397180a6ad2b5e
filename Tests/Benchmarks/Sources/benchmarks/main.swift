import Foundation

/// What can be measured, in the order of the report.
let measurements = [
  "frame", "load", "memory", "keys", "screens", "levels", "descent", "bytes", "exchange", "csv", "idle",
]

/// Measures what was asked for, or everything.
func run() throws {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard let binary = arguments.first, arguments.dropFirst().allSatisfy(measurements.contains) else {
    throw Failure("usage: benchmarks BINARY [\(measurements.joined(separator: "|"))]…")
  }
  let wanted = arguments.count > 1 ? Array(arguments.dropFirst()) : measurements
  try Environment.prepare()
  defer { Environment.clear() }
  let demo = BenchSet.demo
  let large = try LargeSet.prepare(binary)
  let references = try References(in: PackageFolder.path + "/.build/references")
  print("\(Machine.description)")
  var report = Report()
  for name in measurements where wanted.contains(name) {
    switch name {
    case "frame": try FirstFrame(binary: binary, references: references, demo: demo, large: large).measure(&report)
    case "load": try Loading(demo: demo, large: large).measure(&report)
    case "memory": try Memory(binary: binary, sets: [demo, large]).measure(&report)
    case "keys": try KeyLatency(binary: binary, references: references, demo: demo, large: large).measure(&report)
    case "screens": try ScreenTimes(binary: binary, large: large, demo: .demo).measure(&report)
    case "levels": try Drilling(binary: binary).measure(&report)
    case "descent": try DescentMemory(binary: binary).measure(&report)
    case "bytes": try BytesWritten(binary: binary, demo: demo, large: large).measure(&report)
    case "exchange": try Exchange(binary: binary).measure(&report)
    case "csv": SeparatedValues().measure(&report)
    default: try Idle(binary: binary, sets: [demo, large]).measure(&report)
    }
  }
  print("\nOf \(report.met + report.missed) figures with a reach, \(report.met) are within it.")
}

do {
  try run()
} catch {
  // What cannot be measured is told; a benchmark is no test and never fails.
  FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
}
