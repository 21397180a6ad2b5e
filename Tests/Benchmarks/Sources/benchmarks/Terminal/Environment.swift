import Foundation

/// What every measured program finds in its environment: the same terminal, and no trace of earlier runs.
enum Environment {
  /// A folder for this run, removed at its end.
  static let folder = NSTemporaryDirectory() + "tongbao-benchmarks-\(ProcessInfo.processInfo.processIdentifier)"

  static let variables = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin", "HOME": folder,
    "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
  ]

  /// Makes the folder.
  static func prepare() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  static func clear() { try? FileManager.default.removeItem(atPath: folder) }
}
