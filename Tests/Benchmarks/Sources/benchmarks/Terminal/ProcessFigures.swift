import Foundation

/// What the system tells of a running process.
struct ProcessFigures {
  private let folder: String

  /// The figures of a process.
  init(_ process: pid_t) { folder = "/proc/\(process)" }

  /// The most memory that was ever resident, in MB of 1,000,000 bytes.
  var peakMemory: Double { Double(field("VmHWM", in: "status")) * 1024 / 1e6 }

  /// The memory that is resident now, in MB.
  var residentMemory: Double { Double(field("VmRSS", in: "status")) * 1024 / 1e6 }

  /// The clock ticks of processor time used so far, in the program and in the system on its behalf.
  var ticks: Int {
    let words = text("stat").split(separator: ")").last?.split(separator: " ") ?? []
    return words.count > 12 ? (Int(words[11]) ?? 0) + (Int(words[12]) ?? 0) : 0
  }

  /// How often its threads have woken up by themselves.
  var wakings: Int {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/task")) ?? []
    return threads.reduce(0) { $0 + field("voluntary_ctxt_switches", in: "task/\($1)/status") }
  }

  /// How many bytes it has read from files and the terminal.
  var bytesRead: Int { field("rchar", in: "io") }

  private func text(_ file: String) -> String {
    (try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? ""
  }

  /// The number behind `name:` in a file.
  private func field(_ name: String, in file: String) -> Int {
    let line = text(file).split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
