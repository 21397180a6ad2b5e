import Testing
import TongbaoCore

@testable import TongbaoStore

/// What another source says of a value stands beside the one in force.
@Suite struct AlternativesTests {
  private static func text(_ alternatives: String) -> String {
    """
    {
      "period": "2020-08", "source": {"kind": "measured", "title": "t"},
      "values": {"broadband.gross_adds": {"全国": 349.7, "广东": 30}},
      "alternatives": \(alternatives)
    }
    """
  }
  private static let good = """
    [{"source": {"zh": "一经", "en": "First-level system"}, "in_force": "省上报",
      "values": {"broadband.gross_adds": {"全国": 350.1, "广东": "~31"}, "broadband.completion": {"北京": "<70", "天津": null}}},
     {"source": "省上报", "values": {"broadband.gross_adds": {"全国": 348}}}]
    """

  @Test func areReadAndWritten() throws {
    let (catalogue, roster) = try Fixture.dataset()
    let snapshot = try #require(try Fixture.load(Self.text(Self.good)).snapshot)
    #expect(snapshot.observation(column: 0, row: 0) == .number(349.7), "the value in force is another")
    let nation = snapshot.alternatives(column: 0, row: 0)
    #expect(nation.map(\.inForce) == [Wording(zh: "省上报"), nil])
    #expect(nation.map(\.source.zh) == ["一经", "省上报"] && nation.map(\.observation) == [.number(350.1), .number(348)])
    let guangdong = try #require(roster.regions.firstIndex { $0.short == "广东" })
    #expect(snapshot.alternatives(column: 0, row: guangdong).map(\.observation) == [.approximate(31)])
    let completion = try #require(catalogue.index(of: "broadband.completion"))
    let tianjin = try #require(roster.regions.firstIndex { $0.short == "天津" })
    #expect(snapshot.alternatives(column: completion, row: tianjin).map(\.observation) == [.missing])
    #expect(snapshot.alternatives(column: completion, row: 0).isEmpty)
    let written = SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot)
    let again = try #require(try Fixture.load(String(decoding: written, as: UTF8.self)).snapshot)
    #expect(again.alternatives == snapshot.alternatives)
  }

  @Test(arguments: [
    ("{}", "4:19: error: an object stands here: write an array [ ]"),
    ("[{\"values\": {}}]", "4:20: error: the key \"source\" is missing from this object: add it"),
    ("[{\"source\": \"x\", \"values\": {\"broadband.gross_adds\": {\"广东\": 6000}}}]", "outside"),
    ("[{\"source\": \"x\", \"values\": {\"broadband.gross_adds\": {\"广东\": true}}}]", "true stands here"),
    ("[{\"source\": \"x\", \"values\": {\"broadband.gross_adds\": {\"广东\": 1, \"粤\": 2}}}]", "is named"),
    ("[{\"source\": \"x\", \"values\": {\"broadband.gross_adds\": 5}}]", "write an object"),
    ("[{\"source\": \"x\", \"in_force\": 1, \"values\": {}}]", "a number stands here"),
    ("[{\"source\": \"x\", \"inforce\": \"y\", \"values\": {}}]", "in_force"),
    ("[{\"source\": \"x\", \"values\": {\"broadband.adds\": {}}}]", "broadband.adds"),
    ("[{\"source\": \"x\", \"values\": {\"broadband.gross_adds\": {\"广冬\": 1}}}]", "广冬"),
  ])
  func mistakesAreTold(alternatives: String, words: String) throws {
    let loaded = try Fixture.load(Self.text(alternatives))
    #expect(loaded.snapshot == nil)
    #expect(
      loaded.problems.count == 1 && loaded.problems[0].line(in: .en).contains(words),
      "\(loaded.problems.map { $0.line(in: .en) })")
  }
}
