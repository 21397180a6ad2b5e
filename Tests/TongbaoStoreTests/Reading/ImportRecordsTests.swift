import Testing
import TongbaoCore

@testable import TongbaoStore

/// A snapshot keeps from which cell each value was taken, for as long as it stands there.
@Suite struct ImportRecordsTests {
  private static func text(_ imports: String) -> String {
    """
    {
      "period": "2020-08", "source": {"kind": "measured", "title": "t"},
      "values": {"broadband.gross_adds": {"全国": 349.7, "广东": 30, "北京": 12}},
      "imports": \(imports)
    }
    """
  }

  private static let hash = String(repeating: "0123456789abcdef", count: 4)

  private func load(_ text: String, checks: Bool = false) throws -> LoadedPeriod {
    let (catalogue, roster) = try Fixture.dataset()
    let reader = SnapshotReader(catalogue: catalogue, roster: roster, regionsFile: Fixture.regionsFile)
    reader.checksImports = checks
    return reader.read(PaddedBytes(Array(text.utf8)), named: "2020-08.json", period: nil)
  }

  private func row(_ name: String) throws -> Int {
    let (_, roster) = try Fixture.dataset()
    return try #require(roster.regions.firstIndex { $0.short == name })
  }

  private func imported() throws -> (Snapshot, ImportRecord) {
    let snapshot = try #require(try load(Self.text("[]")).snapshot)
    let rows = [0: "5", try row("广东"): "23", try row("北京"): "6"]
    let record = ImportRecord(
      file: "八月.xlsx", sheet: "附件1", range: "A3:C36", checksum: Self.hash, rows: rows,
      lines: [ImportRecord.Line(column: 0, line: "C")])
    return (snapshot.keepingOrigins(of: nil, adding: [record]), record)
  }

  @Test func whatIsWrittenIsReadWhenItIsAskedFor() throws {
    let (catalogue, roster) = try Fixture.dataset()
    let (snapshot, _) = try imported()
    let origin = CellOrigin(file: "八月.xlsx", sheet: "附件1", cell: "C23")
    #expect(snapshot.origin(column: 0, row: try row("广东")) == origin)
    let written = String(
      decoding: SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot), as: UTF8.self)
    for checks in [false, true] {
      let again = try #require(try load(written, checks: checks).snapshot)
      #expect(again.imports.list == snapshot.imports.list)
      #expect(again.origin(column: 0, row: try row("广东")) == origin)
      #expect(again.origin(column: 0, row: try row("天津")) == nil && again.origin(column: 1, row: 0) == nil)
    }
  }

  @Test func aValueThatWasChangedByHandIsTracedNoMore() throws {
    let (catalogue, roster) = try Fixture.dataset()
    let (snapshot, _) = try imported()
    let written = String(
      decoding: SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot), as: UTF8.self)
    let again = try #require(try load(written.replacing(": 30", with: ": 31")).snapshot)
    #expect(again.observation(column: 0, row: try row("广东")) == .number(31))
    #expect(again.origin(column: 0, row: try row("广东")) == nil)
  }

  @Test func aValueThatIsFiledAnewLeavesTheOthersTraced() throws {
    let (old, _) = try imported()
    var new = old
    new.columns[0]?[try row("广东")] = .number(31)
    let filed = new.keepingOrigins(of: old)
    #expect(filed.origin(column: 0, row: try row("广东")) == nil)
    #expect(filed.origin(column: 0, row: try row("北京"))?.cell == "C6")
    let later = ImportRecord(
      file: "九月.csv", sheet: nil, range: "A1:B3", checksum: Self.hash, rows: [try row("北京"): "B"],
      lines: [ImportRecord.Line(column: 0, line: "2")])
    let both = filed.keepingOrigins(of: filed, adding: [later])
    #expect(both.origin(column: 0, row: try row("北京")) == CellOrigin(file: "九月.csv", sheet: nil, cell: "B2"))
    #expect(both.origin(column: 0, row: 0)?.cell == "C5")
    #expect(both.imports.list[0].lines[0].without == [try row("广东"), try row("北京")])
  }

  @Test func aRecordWithoutAValueLeftIsDropped() throws {
    let (old, _) = try imported()
    var new = old
    new.columns[0] = Column(rows: old.columns[0]?.count ?? 0)
    #expect(new.keepingOrigins(of: old).imports.list.isEmpty)
  }

  private static let good =
    "{\"file\": \"a.xlsx\", \"range\": \"A1:B2\", \"sha256\": \"\(hash)\", \"rows\": {\"广东\": \"2\"}, "
    + "\"columns\": {\"broadband.gross_adds\": {\"at\": \"B\", \"check\": \"00000000\"}}}"

  @Test(arguments: [
    ("{}", "write an array"), ("[{}]", "\"file\" is missing"),
    ("[\(good.replacing("\"2\"", with: "\"B2\""))]", "no line of a sheet"),
    ("[\(good.replacing("\"2\"", with: "\"0\""))]", "no line of a sheet"),
    ("[\(good.replacing("\"2\"", with: "\"C\""))]", "do not cross"),
    ("[\(good.replacing("0123", with: "xyz!"))]", "no checksum"),
    ("[\(good.replacing("00000000", with: "12"))]", "no checksum"),
    ("[\(good.replacing("广东", with: "广冬"))]", "广冬"),
    ("[\(good.replacing("gross_adds", with: "gros_adds"))]", "gross_adds"),
    ("[\(good.replacing("\"at\"", with: "\"it\""))]", "\"at\""),
  ])
  func mistakesAreToldByACheckAndTraceNothingElsewhere(imports: String, words: String) throws {
    let loaded = try load(Self.text(imports), checks: true)
    #expect(loaded.snapshot == nil)
    #expect(
      loaded.problems.contains { $0.line(in: .en).contains(words) }, "\(loaded.problems.map { $0.line(in: .en) })")
    let shown = try load(Self.text(imports))
    #expect(shown.problems.isEmpty && shown.snapshot?.imports.list.isEmpty == true)
  }
}
