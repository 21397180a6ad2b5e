import Testing
import TongbaoCore

@testable import TongbaoStore

/// Places of a dataset's own, rows that are not all regions of a level, and lists of what is no region.
@Suite struct OwnRegionTests {
  private static let place = #"{"code": "990100", "name": "某市", "short": "某市", "en": "A city", "pinyin": "mou shi"}"#

  private func catalogue(places: String, rows: String) -> String {
    Fixture.catalogue.replacing(
      "\"level\": \"province\",", with: "\"level\": \"county\", \"places\": \(places), \"rows\": \(rows),")
  }

  @Test func rowsAreThoseThatWereAskedFor() throws {
    let text = catalogue(places: "[\(Self.place)]", rows: #"["某市", "445321", "广东"]"#)
    try Fixture.withDataset(catalogue: text) { folder in
      let source = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      #expect(source.roster.regions.map(\.short) == ["全国", "某市", "新兴", "广东"])
      #expect(source.roster[1].label(in: .en) == "A city" && source.roster[1].level == .branch)
      let written = CatalogueWriter.bytes(of: source.catalogue, head: source.roster.head)
      try Fixture.write(String(decoding: written, as: UTF8.self), to: folder + "/dataset.json")
      let again = try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      #expect(again.roster.regions == source.roster.regions && again.catalogue.places == source.catalogue.places)
    }
  }

  @Test(arguments: [
    (
      "[{\"code\": \"445321\", \"name\": \"某市\", \"short\": \"某市\", \"pinyin\": \"a\"}]", "[]",
      "\"445321\" is no code of a place of the dataset's own: write one from 990000 to 999999"
    ),
    (
      "[{\"code\": \"990100\", \"name\": \"广东\", \"short\": \"某市\", \"pinyin\": \"a\"}]", "[]",
      "\"广东\" is a region of regions.json: give the place another name"
    ),
    ("[\(place)]", "[\"全国\"]", "\"全国\" is the head of the tables: remove it from the rows"),
    ("[\(place)]", "[\"某市\", \"990100\"]", "is named on line"),
    ("[\(place)]", "[\"某县\"]", "no region is called"),
    ("[\(place)]", "[\"朝阳区\"]", "write the code"),
  ])
  func mistakesAreTold(places: String, rows: String, words: String) throws {
    try Fixture.withDataset(catalogue: catalogue(places: places, rows: rows)) { folder in
      let problems = try #require(throws: Problems.self) {
        try FolderSource(path: folder, regionsFile: Fixture.regionsFile)
      }
      let lines = problems.list.map { $0.line(in: .en) }
      #expect(lines.count == 1 && lines[0].contains(words), "\(lines)")
    }
  }

  private static func list(_ regions: String, _ rest: String) -> String {
    """
    {
      "period": "2020-08", "source": {"kind": "published", "title": "t"}, "values": {},
      "lists": [{"indicator": "broadband.churn", "condition": {"text": "x"}, "regions": \(regions), \(rest)}]
    }
    """
  }

  @Test func listsNameWhatIsNoRegion() throws {
    let text = Self.list(
      "[\"广东\"]", "\"members\": [\"县委\", {\"zh\": \"温氏集团\", \"en\": \"Wens\"}], \"count\": 2, \"kind\": \"complete\"")
    let (catalogue, roster) = try Fixture.dataset()
    let snapshot = try #require(try Fixture.load(text).snapshot)
    #expect(snapshot.lists.first?.members == [Wording(zh: "县委"), Wording(zh: "温氏集团", en: "Wens")])
    let written = SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot)
    #expect(try Fixture.load(String(decoding: written, as: UTF8.self)).snapshot?.lists == snapshot.lists)
  }

  @Test(arguments: [
    ("[\"广东\", \"北京\"]", "\"members\": [\"县委\"], \"kind\": \"open\"", "belongs to one region, but 2 are named"),
    ("[\"广东\"]", "\"members\": [\"县委\"], \"count\": 3, \"kind\": \"complete\"", "but count is 3 and 1 are named"),
  ])
  func listsOfMembersBelongToOneRegion(regions: String, rest: String, words: String) throws {
    let problems = try Fixture.load(Self.list(regions, rest)).problems.map { $0.line(in: .en) }
    #expect(problems.count == 1 && problems[0].contains(words), "\(problems)")
  }
}
