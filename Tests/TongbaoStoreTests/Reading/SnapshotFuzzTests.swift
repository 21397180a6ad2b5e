import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoStore

/// Snapshots and catalogues broken at random: nothing crashes, and what is accepted reads back from what is written.
@Suite struct SnapshotFuzzTests {
  @Test(arguments: 0..<2) func brokenSnapshotsNeverCrash(_ seed: Int) throws {
    let (catalogue, roster) = try Fixture.dataset()
    let reader = SnapshotReader(catalogue: catalogue, roster: roster, regionsFile: Fixture.regionsFile)
    let writer = SnapshotWriter(catalogue: catalogue, roster: roster)
    var random = SeededRandom(UInt64(seed + 40))
    var accepted = 0
    for _ in 0..<600 {
      let bytes = JSONFuzzTests.broken(Array(Fixture.snapshot.utf8), &random)
      let loaded = reader.read(PaddedBytes(bytes), named: "f", period: nil)
      #expect((loaded.snapshot == nil) == loaded.problems.contains { $0.severity == .error })
      guard let snapshot = loaded.snapshot else { continue }
      accepted += 1
      let again = reader.read(PaddedBytes(writer.bytes(of: snapshot)), named: "f", period: nil)
      #expect(again.snapshot.map { Self.known($0.columns) } == Self.known(snapshot.columns), "\(again.problems)")
      #expect(again.snapshot?.lists == snapshot.lists)
      #expect(again.snapshot?.notes == snapshot.notes)
    }
    #expect(accepted > 10)
  }

  /// What is known of every column, by row; nothing where a column is absent or says nothing.
  private static func known(_ columns: [Column?]) -> [[Int: Observation]] {
    columns.map { column in
      guard let column else { return [:] }
      let rows = (0..<column.count).filter { column[$0] != .unknown }
      return Dictionary(uniqueKeysWithValues: rows.map { ($0, column[$0]) })
    }
  }

  @Test func brokenCataloguesNeverCrash() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .province)
    var random = SeededRandom(77)
    for _ in 0..<600 {
      let bytes = PaddedBytes(JSONFuzzTests.broken(Array(Fixture.catalogue.utf8), &random))
      guard let tree = try? JSONTree(bytes, file: "f") else { continue }
      let log = ComplaintLog(file: "f", bytes: bytes)
      let reader = CatalogueReader(tree, log: log)
      let result = reader?.read(level: reader?.level, book: book)
      #expect((result == nil) == !log.isClean)
      #expect(log.problems.allSatisfy { !$0.sentence.en.isEmpty && !$0.sentence.zh.isEmpty })
    }
  }
}
