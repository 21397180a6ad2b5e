import Glibc
import Testing

/// Texts that are kept beside the tests and compared to the letter.
///
/// With `TONGBAO_RECORD=1` in the environment they are written anew, and the tests fail, so that nobody takes a
/// recording for a proof.
enum Recording {
  private static let isRecording = getenv("TONGBAO_RECORD") != nil

  /// The root of the checkout.
  private static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

  /// Compares `text` with what the file at `path`, from the root of the checkout, holds.
  static func expect(_ text: String, at path: String, _ location: SourceLocation) {
    if isRecording {
      write(text, to: root + "/" + path)
      Issue.record("recorded \(path); run again without TONGBAO_RECORD", sourceLocation: location)
      return
    }
    guard let kept = read(root + "/" + path) else {
      Issue.record("\(path) is missing; run the tests with TONGBAO_RECORD=1 to make it", sourceLocation: location)
      return
    }
    if kept == text { return }
    let difference = zip(
      kept.split(separator: "\n", omittingEmptySubsequences: false) + [""],
      text.split(separator: "\n", omittingEmptySubsequences: false) + [""]
    )
    .enumerated().first { $1.0 != $1.1 }
    let (line, pair) = difference ?? (0, ("", ""))
    Issue.record(
      "\(path), line \(line + 1):\n  kept  \(pair.0)\n  drawn \(pair.1)\nTONGBAO_RECORD=1 records anew what is meant to differ",
      sourceLocation: location)
  }

  /// A file of the checkout by its path from the root.
  static func file(_ path: String) -> String? { read(root + "/" + path) }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else {
      Issue.record("\(path) cannot be written")
      return
    }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}
