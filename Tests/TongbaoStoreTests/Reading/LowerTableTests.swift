import Glibc
import Testing
import TongbaoCore

@testable import TongbaoStore

/// Tables of single regions, which lie in folders of their own below the dataset's.
@Suite struct LowerTableTests {
  private static let nation =
    #"{"period": "2020-08", "source": {"kind": "measured", "title": "t"}, "values": {"broadband.gross_adds": {"贵州": 8}}}"#
  private static func table(_ values: String) -> String {
    #"{"period": "2020-08", "source": {"kind": "measured", "title": "t"}, "values": {"broadband.gross_adds": {\#(values)}}}"#
  }
  private static let files = [
    "2020-08.json": nation, "regions/520000/2020-08.json": table(#""贵州": 8, "贵阳": 5, "遵义": 3"#),
    "regions/520100/2020-08.json": table(#""贵阳": 5, "南明": 2"#),
  ]

  private func withTables<Result>(_ files: [String: String] = files, _ body: (FolderSource) throws -> Result) throws
    -> Result
  {
    try Fixture.withDataset { folder in
      mkdir(folder + "/regions", 0o755)
      for (name, text) in files {
        if name.hasPrefix("regions/") { mkdir(folder + "/" + name.dropLast("/2020-08.json".count), 0o755) }
        try Fixture.write(text, to: folder + "/" + name)
      }
      return try body(FolderSource(path: folder, regionsFile: Fixture.regionsFile))
    }
  }

  @Test func aRegionStandsInThePlaceOfTheNation() throws {
    try withTables { source in
      let guizhou = try #require(RegionCode("520000"))
      #expect(source.dataset.lowerTables.map(\.description).sorted() == ["520000", "520100"])
      #expect(!source.dataset.isLower)
      let table = try source.table(of: guizhou)
      #expect(table.dataset.isLower && table.catalogue.level == .branch && table.roster.head.short == "贵州")
      #expect(table.id == source.id + "/regions/520000" && table.root == source.path)
      #expect(table.roster.memberRows.count == 9)
      let month = try #require(Period("2020-08"))
      let snapshot = try #require(table.load(month, with: table.reader()).snapshot)
      #expect(snapshot.observation(column: 0, row: 0) == .number(8))
      let guiyang = try #require(RegionCode("520100").flatMap { table.roster.row(of: $0) })
      #expect(snapshot.observation(column: 0, row: guiyang) == .number(5))
    }
  }

  @Test func tablesLieBelowTables() throws {
    try withTables { source in
      let guizhou = try source.table(of: #require(RegionCode("520000")))
      let guiyang = try guizhou.table(of: #require(RegionCode("520100")))
      #expect(guiyang.catalogue.level == .county && guiyang.roster.head.short == "贵阳")
      #expect(guiyang.roster.memberRows.contains { guiyang.roster[$0].short == "南明" })
    }
  }

  @Test func whatIsNotThereIsRefused() throws {
    try withTables { source in
      let guangdong = try #require(RegionCode("440000"))
      let problems = try #require(throws: Problems.self) { try source.table(of: guangdong) }
      #expect(
        problems.list.first?.line(in: .en).hasSuffix(
          "region 440000 has no table of its own: put its files into this folder, named like 2020-08.json") == true)
    }
    var files = Self.files
    files["regions/990000/2020-08.json"] = Self.nation
    try withTables(files) { source in
      let nowhere = try #require(RegionCode("990000"))
      let problems = try #require(throws: Problems.self) { try source.table(of: nowhere) }
      #expect(problems.list.first?.line(in: .zh).contains("990000 之下没有地区") == true)
    }
  }

  @Test func checkingLooksBelow() throws {
    var files = Self.files
    files["regions/520100/2020-08.json"] = Self.table(#""贵阳": 5, "遵义": 3"#)
    try withTables(files) { source in
      let problems = FolderSource.check(path: source.path, regionsFile: Fixture.regionsFile)
      #expect(problems.count == 1)
      #expect(problems.first?.place.file == "regions/520100/2020-08.json")
    }
  }

  @Test func changesBelowAreSeen() throws {
    try withTables { source in
      let table = try source.table(of: #require(RegionCode("520000")))
      try Fixture.write(Self.table(#""贵州": 9"#), to: table.path + "/2020-08.json")
      let (now, changes) = try table.refreshed()
      #expect(changes.changed == [Period("2020-08")] && !changes.catalogue)
      #expect(now.dataset.isLower && now.id == table.id)
    }
  }

  @Test func groupsOfProvincesAreRows() throws {
    let catalogue = Fixture.catalogue.replacing("\"level\": \"province\"", with: "\"level\": \"group\"")
    try Fixture.withDataset(catalogue: catalogue, files: ["2020-08.json": Self.table(#""全国": 9, "东部": 4, "west": 2"#)])
    {
      let source = try FolderSource(path: $0, regionsFile: Fixture.regionsFile)
      #expect(source.roster.regions.map(\.short) == ["全国", "东部", "中部", "西部", "东北"])
      let month = try #require(Period("2020-08"))
      let snapshot = try #require(source.load(month, with: source.reader()).snapshot)
      #expect(
        (0..<5).map { snapshot.observation(column: 0, row: $0) } == [
          .number(9), .number(4), .unknown, .number(2), .unknown,
        ])
    }
  }

  @Test func aGroupIsDividedIntoItsProvinces() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .province)
    let northeast = try #require(RegionCode("000004").flatMap { book.roster(head: $0, level: .province) })
    #expect(northeast.head.label(in: .en) == "Northeast")
    #expect(northeast.memberRows.map { northeast[$0].short } == ["辽宁", "吉林", "黑龙江"])
  }
}
