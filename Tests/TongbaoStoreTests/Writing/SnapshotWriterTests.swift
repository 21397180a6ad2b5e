import Testing
import TongbaoCore

@testable import TongbaoStore

/// Snapshots written back as their files.
@Suite struct SnapshotWriterTests {
  @Test func writesWhatAPersonWouldWrite() throws {
    let (catalogue, roster) = try Fixture.dataset()
    let snapshot = try #require(try Fixture.load(Fixture.snapshot.replacing("[\"完\"]", with: Fixture.notes)).snapshot)
    let text = String(decoding: SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot), as: UTF8.self)
    #expect(
      text == """
        {
          "period": "2020-08",
          "source": {"kind": "published", "title": "通报", "document": "第8期", "note": "摘录"},
          "values": {
            "broadband.gross_adds": {"全国": 349.7, "北京": 12, "上海": 0, "江苏": 10, "浙江": null, "广东": "~30.5"},
            "broadband.completion": {"全国": 86.5, "北京": "<national & >-5", "天津": ">=100", "湖南": "[70,100)", "广东": 98.25,
              "西藏": "<pace", "新疆": "<70", "台湾": null},
            "broadband.customers@retail": {"全国": 18497}
          },
          "lists": [
            {"indicator": "broadband.completion", "condition": "<70", "regions": ["新疆", "青海"], "count": 2,
              "kind": "complete", "tone": "attention"},
            {"indicator": "broadband.completion", "condition": "top 3", "regions": ["广东"], "count": 3, "kind": "sample",
              "tone": "commend"},
            {"indicator": "broadband.churn", "condition": {"text": {"zh": "偏高", "en": "high"}}, "regions": [], "kind": "open",
              "tone": "plain"}
          ],
          "notes": [
            "完",
            {"kind": "requirement", "domain": "broadband", "regions": ["河南"], "text": {"zh": "加快", "en": "Hurry"}},
            "其他"
          ]
        }

        """)
  }

  @Test func regionsThatShareANameAreWrittenByCode() throws {
    let book = try RegionBook.read(Fixture.regionsFile, depth: .county)
    let roster = try #require(book.roster(head: .nation, level: .county))
    let (catalogue, _) = try Fixture.dataset()
    var column = Column(rows: roster.count)
    column[0] = .number(1)
    column[1] = .number(2.5)
    let source = Snapshot.Source(kind: .synthetic, title: "t")
    let period = try #require(Period(.month, 2020, 8))
    let snapshot = Snapshot(period: period, source: source, columns: [column])
    let text = String(decoding: SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot), as: UTF8.self)
    #expect(text.contains("\"broadband.gross_adds\": {\"全国\": 1, \"\(roster[1].code)\": 2.5}"))
  }
}
