import Foundation

/// The C programs that bound what a program with ncurses can reach.
///
/// They are built by the C compiler alone: what the package manager links has Swift's library in it, also where a program
/// has no Swift.
struct References {
  /// Whether a program looks for its libraries when it starts, or has them in it, as the product has.
  enum Linking: String, CaseIterable {
    case shared, `static`

    var options: [String] { self == .static ? ["-static"] : [] }
  }

  private let folder: String

  /// Builds all of them into `folder`.
  init(in folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["first_frame", "moving_row"] {
      for linking in Linking.allCases { try build(name, linking) }
    }
  }

  /// The program that prints the lines of `file` and waits.
  func firstFrame(_ linking: Linking, of file: String) -> [String] { [path("first_frame", linking), file] }

  /// The program that moves a highlight over the lines of `file`.
  func movingRow(_ linking: Linking, of file: String) -> [String] { [path("moving_row", linking), file] }

  private func path(_ name: String, _ linking: Linking) -> String { "\(folder)/\(name)-\(linking)" }

  private func build(_ name: String, _ linking: Linking) throws {
    let source = PackageFolder.path + "/References/\(name).c"
    let options = ["-O2", "-DNCURSES_WIDECHAR=1", "-D_GNU_SOURCE", "-o", path(name, linking), source] + linking.options
    try Command.run("/usr/bin/env", ["cc"] + options + ["-lncursesw", "-ltinfo"])
  }
}

/// The folder of this package.
enum PackageFolder {
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}

/// Another program that does its work and ends.
enum Command {
  /// Runs a program to its end; what it writes is not shown.
  static func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure("\(path) \(arguments.joined(separator: " ")) ended with \(process.terminationStatus)")
    }
  }
}
