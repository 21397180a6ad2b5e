import Foundation

/// What the figures were taken on.
enum Machine {
  /// The processor, how many there are, and how busy they were.
  static var description: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let load = text("/proc/loadavg").split(separator: " ").first ?? "unknown"
    return "\(processor), \(cores) cores, load average \(load) at the start; ratios matter, not milliseconds"
  }

  private static var processor: String {
    let line = text("/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
  }

  private static func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}
