import Foundation
import Testing
import TongbaoCore
import TongbaoStore

@Suite("Examples of data in the documentation")
struct DataExampleTests {
  @Test("the first dataset of the data format is in order, and judged as it says")
  func firstDataset() throws {
    let page = try text(of: "docs/data-format.md")
    let start = try #require(page.range(of: "## A first dataset"))
    let blocks = jsonBlocks(of: String(page[start.upperBound...]))
    let folder = FileManager.default.temporaryDirectory.appending(path: "first-dataset-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try #require(blocks.count >= 2)
    try blocks[0].write(to: folder.appending(path: "dataset.json"), atomically: true, encoding: .utf8)
    try blocks[1].write(to: folder.appending(path: "2020-08.json"), atomically: true, encoding: .utf8)
    #expect(FolderSource.check(path: folder.path, regionsFile: regions).map { $0.line(in: .en) } == [])
    let august = try #require(Period("2020-08"))
    let poor = { try needingAttention($0, in: august, dataset: folder.path, regions: regions) }
    #expect(try poor("broadband.net_adds") == ["Qinghai -0.1"])
    #expect(try poor("broadband.completion") == ["Qinghai 37.4"])
  }

  @Test(
    "the snapshot that the READMEs show fits the home market's catalogue", arguments: ["README.md", "README.zh.md"])
  func snapshot(readme: String) throws {
    let block = try #require(jsonBlocks(of: text(of: readme)).first)
    let source = try FolderSource(path: root.appending(path: "data/home-market-demo").path, regionsFile: regions)
    let loaded = source.reader().read(PaddedBytes(block), named: "2020-09.json", period: Period("2020-09"))
    #expect(loaded.problems.map { $0.line(in: .en) } == [])
  }

  private var regions: String { root.appending(path: "data/regions.json").path }

  /// The contents of the JSON blocks of a page, in order.
  private func jsonBlocks(of page: String) -> [String] {
    page.components(separatedBy: "```json\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }
}
