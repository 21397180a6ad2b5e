import Foundation
import Testing
import TongbaoCore
import TongbaoStore

@Suite("What is read can be written, and reads back the same")
struct RoundTripTests {
  private let regions = Checkout.file("data/regions.json").path

  /// Writes a dataset's catalogue and snapshots to a new folder and opens it there.
  private func copy(_ name: String) throws -> (original: FolderSource, copy: FolderSource, folder: URL) {
    let original = try FolderSource(path: Checkout.file("data/\(name)").path, regionsFile: regions)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("round-trip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let head = original.roster.head
    try AtomicFile.write(
      CatalogueWriter.bytes(of: original.catalogue, head: head), to: folder.appendingPathComponent("dataset.json").path)
    let writer = SnapshotWriter(catalogue: original.catalogue, roster: original.roster)
    for period in original.periods {
      let snapshot = try #require(original.load(period, with: original.reader()).snapshot)
      try AtomicFile.write(writer.bytes(of: snapshot), to: folder.appendingPathComponent("\(period).json").path)
    }
    let tasks = try #require(original.loadMilestones().milestones)
    try AtomicFile.write(
      MilestonesWriter(roster: original.roster).bytes(of: tasks),
      to: folder.appendingPathComponent("milestones.json").path)
    return (original, try FolderSource(path: folder.path, regionsFile: regions), folder)
  }

  @Test(
    "datasets",
    arguments: [
      "home-market-published", "home-market-demo", "ministry-broadband", "group-customers-2009",
      "dedicated-line-guizhou", "service-quality-shanxi",
    ])
  func datasets(_ name: String) throws {
    let (original, copy, folder) = try copy(name)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(copy.catalogue.title == original.catalogue.title)
    #expect(copy.catalogue.domains == original.catalogue.domains)
    #expect(copy.catalogue.indicators == original.catalogue.indicators)
    #expect(copy.catalogue.notes == original.catalogue.notes)
    #expect(copy.catalogue.bulletin == original.catalogue.bulletin)
    #expect(copy.periods == original.periods)
    #expect(original.loadMilestones().milestones != nil)
    #expect(original.loadMilestones().milestones == copy.loadMilestones().milestones)
    for period in original.periods {
      let before = try #require(original.load(period, with: original.reader()).snapshot)
      let after = try #require(copy.load(period, with: copy.reader()).snapshot)
      #expect(after.source == before.source)
      #expect(after.lists == before.lists)
      #expect(after.notes == before.notes)
      for column in before.columns.indices {
        for row in 0..<original.roster.count {
          #expect(after.observation(column: column, row: row) == before.observation(column: column, row: row))
        }
      }
    }
  }
}
