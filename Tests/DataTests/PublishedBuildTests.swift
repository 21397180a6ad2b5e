import Foundation
import Testing

@Suite("The builder of the published dataset")
struct PublishedBuildTests {
  @Test("writes the files that are committed")
  func reproduces() throws {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("tongbao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    for path in ["data/build", "data/regions.json", "data/home-market-demo/dataset.json", "Tests/Facts"] {
      let target = copy.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Checkout.root.appendingPathComponent(path), to: target)
    }
    let build = Process()
    build.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    build.arguments = ["python3", "-B", copy.appendingPathComponent("data/build/published.py").path]
    try build.run()
    build.waitUntilExit()
    #expect(build.terminationStatus == 0)
    for file in ["dataset.json", "2020-08.json", "milestones.json"] {
      let path = "data/home-market-published/\(file)"
      let committed = try Data(contentsOf: Checkout.root.appendingPathComponent(path))
      #expect(try Data(contentsOf: copy.appendingPathComponent(path)) == committed, "\(file)")
    }
  }
}
