import Testing
import TongbaoCore

@testable import TongbaoBulletin

@Suite("Filing what was read")
struct SnapshotDraftTests {
  @Test("figures are numbers in the catalogue's unit")
  func figures() throws {
    let merge = try FilingFixture.merge("全国电视客户当月新增1.2亿户。\n浙江电视客户当月新增约5200户。")
    #expect(try FilingFixture.values(merge, 0) == ["全国 12000", "浙江 ~0.52"])
  }

  @Test("a complete list bounds those whom it names, and all others by the opposite")
  func complete() throws {
    let merge = try FilingFixture.merge("全国电视客户净增目标完成率为61%，其中江苏、浙江等2省电视客户净增目标完成率低于50%。")
    #expect(
      try FilingFixture.values(merge, 1) == [
        "全国 61", "河北 >=50", "山西 >=50", "江苏 <50", "浙江 <50", "江西 >=50", "云南 >=50",
      ])
    #expect(merge.snapshot.lists.map(\.completeness) == [.complete] && merge.snapshot.lists.map(\.tone) == [.attention])
    #expect(merge.snapshot.lists[0].rows == [3, 4] && merge.snapshot.lists[0].count == 2)
  }

  @Test("a sample says nothing of those whom it does not name")
  func sample() throws {
    let merge = try FilingFixture.merge("全国电视客户净增目标完成率为61%，其中江苏、浙江等4省电视客户净增目标完成率低于50%。")
    #expect(try FilingFixture.values(merge, 1) == ["全国 61", "江苏 <50", "浙江 <50"])
    #expect(merge.snapshot.lists.map(\.completeness) == [.sample])
  }

  @Test("lists on both sides leave an interval between them")
  func bothSides() throws {
    let text = "全国电视客户离网率为1%，其中江西、云南2省电视客户离网率低于0.7%，江苏1省电视客户离网率超1.3%。"
    let merge = try FilingFixture.merge(text)
    let values = try FilingFixture.values(merge, 2)
    #expect(values.contains("江西 <0.7") && values.contains("江苏 >1.3") && values.contains("河北 [0.7,1.3]"))
    #expect(merge.snapshot.lists.map(\.tone) == [.commend, .attention])
  }

  @Test("the head's value and the pace stay references")
  func references() throws {
    let text =
      "全国电视客户净增目标完成率为73.7%，领先时间进度7PP，其中河北、山西2省电视客户净增目标完成率落后时间进度。"
    let values = try FilingFixture.values(try FilingFixture.merge(text), 1)
    #expect(values.contains("河北 <pace") && values.contains("浙江 >=pace"))
  }

  @Test(
    "what cannot be filed is left out with the reason",
    arguments: [
      ("全国宽带客户净增5万户。", LeftOut.Reason.indicator), ("2021年7月，全国电视客户当月新增5万户。", .period),
      ("全国电视客户离网率为120%。", .range), ("全国电视客户当月新增5万元。", .unit),
    ])
  func leftOut(_ text: String, _ reason: LeftOut.Reason) throws {
    let draft = try FilingFixture.draft(text)
    #expect(draft.isEmpty && draft.leftOut.map(\.reason) == [reason])
  }

  @Test("successive bands are intervals, and those in none have passed the last bound")
  func bands() throws {
    let merge = try FilingFixture.merge(
      "全国电视客户净增目标完成率为61%。其中，河北、山西2省电视客户净增目标完成率不足20%；江苏完成率不足40%；浙江、江西2省完成率不足50%。")
    let values = try FilingFixture.values(merge, 1)
    #expect(values.contains("河北 <20") && values.contains("浙江 [40,50)") && merge.conflicts.isEmpty)
    #expect(values.contains("云南 >=50") || values.contains("云南 >=20"))
  }

  @Test("all but the exceptions meet a condition, where the exceptions are all named")
  func exceptions() throws {
    let all = "全国电视客户净增目标完成率为61%，除江苏、浙江等2省外，其余4省电视客户净增目标完成率均低于50%。"
    let values = try FilingFixture.values(try FilingFixture.merge(all), 1)
    #expect(values == ["全国 61", "河北 <50", "山西 <50", "江苏 >=50", "浙江 >=50", "江西 <50", "云南 <50"])
    let some = "全国电视客户净增目标完成率为61%，除江苏、浙江等4省外，其余均低于50%。"
    #expect(try FilingFixture.values(try FilingFixture.merge(some), 1) == ["全国 61", "江苏 >=50", "浙江 >=50"])
  }

  @Test("a number that is another one rounded agrees with it, and the more exact one stays")
  func rounding() throws {
    let merge = try FilingFixture.merge("全国电视客户当月新增1424.1万户。\n全国电视客户当月新增1424万户。")
    #expect(try FilingFixture.values(merge, 0) == ["全国 1424.1"] && merge.conflicts.isEmpty)
    #expect(try FilingFixture.merge("全国电视客户当月新增1424.1万户。\n全国电视客户当月新增1426万户。").conflicts.count == 1)
    let later = try FilingFixture.merge("全国电视客户当月新增1424万户。", over: merge.snapshot)
    #expect(later.changed.isEmpty && later.unchanged == 1)
  }

  @Test("a number outside the list that names it contradicts")
  func contradiction() throws {
    let text = "浙江电视客户离网率为1.1%。\n浙江、江苏2省电视客户离网率低于0.7%。"
    let merge = try FilingFixture.merge(text)
    #expect(merge.conflicts.map(\.row) == [4] && merge.conflicts.map(\.before) == [.number(1.1)])
  }
}
