import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoBulletin

@Suite("Merging a report into what is filed")
struct SnapshotMergeTests {
  private func bound(_ text: String) throws -> Observation { .bound(try Condition(text)) }

  @Test(
    "a cell keeps what is known best; nil is a contradiction",
    arguments: [
      ("?", "<70", "<70"), ("null", "58.2", "58.2"), ("58.2", "<70", "58.2"), ("75", "<70", nil),
      ("<70", "58.2", "58.2"),
      ("<70", "75", nil), ("<70", ">=50", "[50,70)"), ("<70", ">80", nil), ("[50,70)", "<60", "[50,60)"),
      ("[50,60)", "<70", "[50,60)"), ("<national", "<70", "<70 & <national"), ("58.2", "60", "60"),
      ("58.2", "~58", "58.2"),
      ("~58", "58.2", "58.2"), ("<pace", "<pace", "<pace"), ("<0.2 & <0.01*tv.adds", "<0.2", "<0.2 & <0.01*tv.adds"),
      ("<0.2", "<0.1*tv.adds", "<0.2 & <0.1*tv.adds"),
    ] as [(String, String, String?)])
  func merging(_ filed: String, _ said: String, _ result: String?) throws {
    let merged = SnapshotMerge.merged(try observation(filed), try observation(said))
    let expected = try result.map { try observation($0) }
    #expect(merged == expected)
  }

  private func observation(_ text: String) throws -> Observation {
    if text == "?" { return .unknown }
    if text == "null" { return .missing }
    if text.hasPrefix("~") { return .approximate(Double(text.dropFirst()) ?? 0) }
    return try Double(text).map { .number($0) } ?? bound(text)
  }

  @Test("reading the same report twice changes nothing the second time")
  func twice() throws {
    let text = "全国电视客户净增目标完成率为61%，其中江苏、浙江等2省电视客户净增目标完成率低于50%。"
    let first = try FilingFixture.merge(text)
    let second = try FilingFixture.merge(text, over: first.snapshot)
    #expect(second.added.isEmpty && second.changed.isEmpty && second.newLists == 0 && second.unchanged == 7)
    #expect(second.snapshot.columns == first.snapshot.columns && second.snapshot.lists == first.snapshot.lists)
  }

  @Test("what is filed already stays; a list printed anew takes the place of the old one")
  func staying() throws {
    let first = try FilingFixture.merge("全国电视客户当月新增12万户，其中江苏、浙江等2省电视客户当月新增超3万户。")
    let second = try FilingFixture.merge(
      "全国电视客户当月新增12.4万户，其中江苏、浙江、云南等3省电视客户当月新增超3万户。", over: first.snapshot)
    #expect(second.changed.contains { $0.row == 0 && $0.before == .number(12) && $0.after == .number(12.4) })
    #expect(second.conflicts.map(\.row) == [6], "Yunnan was not among those of the first report, which was complete")
    #expect(second.snapshot.lists.count == 1 && second.snapshot.lists[0].rows == [3, 4, 6])
  }

  @Test("what ranges leave possible is what both conditions do")
  func ranges() throws {
    var random = SeededRandom(7)
    for _ in 0..<500 {
      func condition() throws -> Condition {
        let limit = Int.random(in: 0...9, using: &random)
        return try Condition(
          ["<\(limit)", "<=\(limit)", ">\(limit)", ">=\(limit)"].randomElement(using: &random) ?? "<1")
      }
      let (one, other) = (try condition(), try condition())
      let both = try #require(KnownRange(one)).intersection(try #require(KnownRange(other)))
      for step in 0...20 {
        let number = Double(step) / 2
        let isMeant = KnownRange(one)?.contains(number) == true && KnownRange(other)?.contains(number) == true
        #expect(both.contains(number) == isMeant)
        #expect(KnownRange(one.opposite ?? one)?.contains(number) != KnownRange(one)?.contains(number))
      }
    }
  }
}
