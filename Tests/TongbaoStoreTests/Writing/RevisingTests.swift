import Testing
import TongbaoCore

@testable import TongbaoStore

/// What takes the name of a period's file can be read again.
@Suite struct RevisingTests {
  @Test func whatCouldNotBeReadAgainIsNotWritten() throws {
    try Fixture.withDataset { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      let period = try #require(Period("2020-09"))
      let index = try #require(source.catalogue.indicators.firstIndex { $0.range?.upperBound == 5000 })
      func snapshot(_ bound: String) throws -> Snapshot {
        var column = Column(rows: source.roster.count)
        column[1] = .bound(try Condition(bound))
        var columns = [Column?](repeating: nil, count: source.catalogue.columns.count)
        columns[index] = column
        return Snapshot(period: period, source: Snapshot.Source(kind: .measured, title: "t"), columns: columns)
      }
      let (fitting, outside) = (try snapshot(">100"), try snapshot(">5000"))
      #expect(throws: Problem.self) { try source.revise(period) { _ in outside } }
      #expect(!FileBytes.exists(source.path(of: period)))
      try source.revise(period) { _ in fitting }
      #expect(FileBytes.exists(source.path(of: period)))
    }
  }
}
