import Foundation

/// A real report that stands beside a checkout and is no part of it.
enum SharedReport {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/sources")

  /// The bytes of a report; nothing, and a word on the standard output, where the folder is not there.
  static func bytes(_ name: String) -> [UInt8]? {
    let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map { [UInt8]($0) }
    if bytes == nil { print("skipped: there is no ../shared/sources/\(name) beside this checkout") }
    return bytes
  }
}
