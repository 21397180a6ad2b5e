import CBench
import Foundation

/// From the start of a program to the last byte of its first full frame.
///
/// The C programs print the same text as the demo's first frame. All contestants take turns, so that the machine's noise
/// falls on each of them.
struct FirstFrame {
  let binary: String
  let references: References
  let demo: BenchSet
  let large: BenchSet
  var runs = 25

  /// A program that is started again and again.
  private struct Contestant {
    var command: [String]
    var full: FullFrame
    var times = Sample()
  }

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Start to first full frame, \(Program.columns)x\(Program.rows), median of \(runs) starts")
    let text = Environment.folder + "/first-frame.txt"
    let demoFrame = try settledFrame(of: demo, textTo: text)
    let largeFrame = try settledFrame(of: large, textTo: nil)
    var contestants = try References.Linking.allCases.map { linking in
      let command = references.firstFrame(linking, of: text)
      return Contestant(command: command, full: try plainFrame(command))
    }
    contestants.append(Contestant(command: demo.dashboard(binary), full: demoFrame))
    contestants.append(Contestant(command: large.dashboard(binary), full: largeFrame))
    let latest = try demo.latestAlone()
    let greeting = try Program(latest.greeting(binary))
    greeting.settle(silence: 300)
    contestants.append(Contestant(command: latest.greeting(binary), full: FullFrame(settled: greeting.screen)))
    for _ in 0..<runs {
      for index in contestants.indices { contestants[index].times.add(try start(contestants[index])) }
    }
    tell(contestants.map(\.times.median), contestants.map { $0.times.percentile(0.9) }, &report)
    report.remark(
      "a full frame has \(demoFrame.count) names and values in the demo, \(largeFrame.count) in the large set")
  }

  private func tell(_ medians: [Double], _ late: [Double], _ report: inout Report) {
    report.add(Finding(what: "C program, libraries shared", figure: medians[0], unit: "ms"))
    report.add(Finding(what: "C program, libraries static", figure: medians[1], unit: "ms"))
    report.add(
      Finding(
        what: "demo", figure: medians[2], unit: "ms", bound: (medians[0], "C, libraries shared"), reach: .atMost(2)))
    report.add(
      Finding(what: "demo", figure: medians[2], unit: "ms", bound: (medians[1], "C, libraries static"), reach: .none))
    report.add(
      Finding(what: "large set", figure: medians[3], unit: "ms", bound: (medians[2], "demo"), reach: .atMost(2)))
    report.add(
      Finding(
        what: "demo's overview, the latest month alone", figure: medians[4], unit: "ms",
        bound: (medians[0], "C, libraries shared"), reach: .atMost(2)))
    report.add(Finding(what: "demo, nine starts of ten within", figure: late[2], unit: "ms"))
    report.add(Finding(what: "large set, nine starts of ten within", figure: late[3], unit: "ms"))
  }

  /// What a set's full frame is, from a dashboard that has read everything; its text goes into a file.
  private func settledFrame(of set: BenchSet, textTo file: String?) throws -> FullFrame {
    let program = try set.openWhole(binary)
    if let file { try program.screen.text.write(toFile: file, atomically: true, encoding: .utf8) }
    let frame = FullFrame(settled: program.screen)
    guard frame.count >= 100 else { throw Failure("the dashboard shows no table:\n\(program.screen.text)") }
    return frame
  }

  private func plainFrame(_ command: [String]) throws -> FullFrame {
    let program = try Program(command)
    program.settle()
    return FullFrame(settled: program.screen)
  }

  /// The milliseconds of one start.
  private func start(_ contestant: Contestant) throws -> Double {
    let program = try Program(contestant.command)
    program.settle()
    let recording = program.recording
    let found = recording.firstChunk(rows: Program.rows, columns: Program.columns) { contestant.full.isShown(on: $0) }
    guard let found else {
      let missing = contestant.full.firstMissing(on: program.screen) ?? "nothing"
      throw Failure("\(contestant.command[0]) has drawn no full frame; \(missing) is missing:\n\(program.screen.text)")
    }
    return Double(found.chunk.time - recording.start) / 1e6
  }
}
