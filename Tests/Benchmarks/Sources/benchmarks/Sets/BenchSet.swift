import Foundation
import TongbaoStore

/// A dataset that is measured.
struct BenchSet {
  /// What it is called in the report.
  let name: String
  /// The dataset's folder.
  let path: String

  /// The folder of the shipped data, whose regions all sets share.
  static let data = PackageFolder.path + "/../../data"
  static let regionsFile = data + "/regions.json"

  /// The demo that ships.
  static let demo = BenchSet(name: "demo", path: data + "/home-market-demo")

  /// The snapshots' files, in order of time.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.first?.isNumber == true && $0.hasSuffix(".json") }.sorted().map { path + "/" + $0 }
  }

  /// The bytes of all snapshots.
  var bytes: Int {
    files.reduce(0) { sum, file in
      sum + ((try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0)
    }
  }

  /// The set as the library opens it.
  func open() throws -> FolderSource { try FolderSource(path: path, regionsFile: BenchSet.regionsFile) }

  /// The command that opens the dashboard on its first table.
  func dashboard(_ binary: String) -> [String] { greeting(binary) + ["--domain", "1"] }

  /// The command that opens the dashboard on it, which greets with the overview.
  func greeting(_ binary: String) -> [String] {
    [binary, "--data", BenchSet.data, "--dataset", path, "--fresh", "--lang", "zh"]
  }

  /// A copy with the latest period alone: what is on the screen of the whole set before others have been read.
  func latestAlone() throws -> BenchSet {
    let alone = BenchSet(name: name + ", its overview", path: Environment.folder + "/latest")
    try FileManager.default.createDirectory(atPath: alone.path, withIntermediateDirectories: true)
    for file in [path + "/" + FolderSource.catalogueName] + files.suffix(1) {
      try FileManager.default.copyItem(atPath: file, toPath: alone.path + "/" + (file as NSString).lastPathComponent)
    }
    return alone
  }

  /// Starts the dashboard and waits until all periods have been read and it has come to rest.
  func openWhole(_ binary: String) throws -> Program {
    let program = try Program(dashboard(binary))
    let figures = ProcessFigures(program.process)
    let total = bytes
    program.settle()
    for _ in 0..<100 where figures.bytesRead < total { program.settle(silence: 100, limit: 100) }
    program.settle(silence: 500)
    guard figures.bytesRead >= total else { throw Failure("the dashboard has not read all of \(path)") }
    return program
  }
}
