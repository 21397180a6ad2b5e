import CBench
import Foundation
import Synchronization
import TongbaoCore
import TongbaoStore

/// How fast whole datasets are read into columns, with all checks.
///
/// The byte scan reads the same files and looks at each byte once; both take turns. Files come from the system's cache.
struct Loading {
  let demo: BenchSet
  let large: BenchSet
  var runs = 7
  private let scan = Scan()

  init(demo: BenchSet, large: BenchSet) {
    self.demo = demo
    self.large = large
  }

  /// Measures and reports.
  func measure(_ report: inout Report) throws {
    report.title("Whole load, best of \(runs) turns")
    for set in [demo, large] { try measure(set, &report) }
    try foundation(&report)
  }

  private func measure(_ set: BenchSet, _ report: inout Report) throws {
    let source = try set.open()
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var (bytes, one, all) = (0.0, 0.0, 0.0)
    for _ in 0..<runs {
      bytes = max(bytes, speed(set.bytes) { scanAll(set) })
      one = max(one, speed(set.bytes) { load(source, threads: 1) })
      all = max(all, speed(set.bytes) { load(source, threads: cores) })
    }
    let size = String(format: "%.1f MB", Double(set.bytes) / 1e6)
    report.add(
      Finding(
        what: "\(set.name), \(size), one thread", figure: one, unit: "MB/s", decimals: 0,
        bound: (bytes, "scan of every byte"), reach: .atLeast(0.4)))
    report.add(
      Finding(
        what: "\(set.name), \(cores) cores", figure: all, unit: "MB/s", decimals: 0, bound: (one, "one thread"),
        reach: .none))
  }

  /// MB/s of something that goes through so many bytes.
  private func speed(_ bytes: Int, _ work: () throws -> Void) rethrows -> Double {
    let start = bench_now()
    try work()
    return Double(bytes) * 1e3 / Double(bench_now() - start)
  }

  private func scanAll(_ set: BenchSet) {
    for file in set.files { scan.marks &+= bench_scan_file(file, scan.buffer, Scan.room) }
  }

  /// Loads all periods with a reader for each thread, and keeps them until all have come.
  private func load(_ source: FolderSource, threads: Int) {
    let periods = source.periods
    let next = Atomic(0)
    let loaded = Mutex<[LoadedPeriod]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let reader = source.reader()
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < periods.count {
        let period = source.load(periods[index], with: reader)
        loaded.withLock { $0.append(period) }
      }
    }
  }

  // MARK: Foundation

  /// What Foundation's decoder makes of a month's `values`, where all of them are numbers, text or null.
  private struct Month: Decodable {
    enum Value: Decodable {
      case number(Double), text(String), missing

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
          self = .number(number)
        } else if let text = try? container.decode(String.self) {
          self = .text(text)
        } else {
          self = .missing
        }
      }
    }

    var period: String
    var values: [String: [String: Value]]
  }

  /// One month of the large set, since the whole would take minutes.
  private func foundation(_ report: inout Report) throws {
    guard let file = large.files.last, let data = FileManager.default.contents(atPath: file) else { return }
    let source = try large.open()
    let reader = source.reader()
    var (ours, theirs) = (0.0, 0.0)
    for _ in 0..<3 {
      theirs = max(theirs, try speed(data.count) { _ = try JSONDecoder().decode(Month.self, from: data) })
      ours = max(ours, speed(data.count) { _ = source.load(source.periods[source.periods.count - 1], with: reader) })
    }
    report.add(
      Finding(
        what: "\(large.name), one month", figure: ours, unit: "MB/s", bound: (theirs, "Foundation's JSONDecoder"),
        reach: .none))
  }
}

/// The buffer of the byte scan, and what it has counted, so that the compiler cannot leave it out.
private final class Scan {
  static let room = 1 << 24
  let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
  var marks = 0

  deinit { buffer.deallocate() }
}
