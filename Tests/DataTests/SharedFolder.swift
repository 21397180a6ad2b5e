import Foundation

/// The material that stands beside a checkout and is not part of it.
enum SharedFolder {
  static func file(_ path: String) -> URL {
    Checkout.root.deletingLastPathComponent().appendingPathComponent("shared/\(path)")
  }

  static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: file(path).path) }
}
