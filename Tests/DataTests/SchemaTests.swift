import Foundation
import Testing

@Suite("The shipped data fits the schemas, as an independent validator has it")
struct SchemaTests {
  /// Runs the validator on files; gives its exit status and what it said.
  private func validate(_ schema: String, _ files: [URL]) throws -> (Int32, String) {
    let process = Process()
    // Debian's own interpreter: it is the one that sees python3-jsonschema.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments =
      [
        Checkout.file("Tests/Schema/validate.py").path, Checkout.file("docs/schema/\(schema).schema.json").path,
      ] + files.map(\.path)
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  /// The JSON files of all datasets that are shipped.
  private func shipped() throws -> [URL] {
    let data = Checkout.file("data")
    let folders = try FileManager.default.contentsOfDirectory(at: data, includingPropertiesForKeys: nil)
    return try folders.filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("dataset.json").path) }
      .flatMap { try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) }
      .filter { $0.pathExtension == "json" }
  }

  @Test("catalogues")
  func catalogues() throws {
    let files = try shipped().filter { $0.lastPathComponent == "dataset.json" }
    #expect(files.count >= 4)
    let (status, said) = try validate("dataset", files)
    #expect(status == 0, "\(said)")
  }

  @Test("snapshots")
  func snapshots() throws {
    let others = ["dataset.json", "milestones.json", "mapping.json"]
    let files = try shipped().filter { !others.contains($0.lastPathComponent) }
    #expect(!files.isEmpty)
    let (status, said) = try validate("snapshot", files)
    #expect(status == 0, "\(said)")
  }

  @Test("tasks")
  func milestones() throws {
    let files = try shipped().filter { $0.lastPathComponent == "milestones.json" }
    #expect(files.count >= 3)
    let (status, said) = try validate("milestones", files)
    #expect(status == 0, "\(said)")
  }

  @Test("the validator refuses what the format does not know")
  func refusal() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("schema-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(#"{"period": "2020-13", "source": {"kind": "guessed", "title": ""}, "values": {}}"#.utf8).write(to: file)
    let (status, _) = try validate("snapshot", [file])
    #expect(status == 1)
  }
}
