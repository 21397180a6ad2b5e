import Testing
import TongbaoBulletin

@Suite("What a report says twice and not alike")
struct ProblemTests {
  @Test(
    "counts that do not match their lists",
    arguments: [
      ("浙江、江苏、福建等2省宽带渗透率超30%。", 2, 3), ("浙江、江苏4省宽带渗透率超30%。", 4, 2),
      ("宽带新增客户排名TOP3的省份为广东、江苏、山东、河南。", 3, 4),
    ])
  func counts(_ text: String, _ printed: Int, _ named: Int) throws {
    #expect(try Told(text).problems == [.count(printed: printed, named: named)])
  }

  @Test("more counted than named is a sample where 等 stands, and no problem")
  func sample() throws { #expect(try Told("浙江、江苏等4省宽带渗透率超30%。").problems.isEmpty) }

  @Test("a region named twice, in whatever sentence")
  func twice() throws {
    #expect(try Told("浙江、江苏、浙江等3省宽带渗透率超30%。").problems == [.namedTwice("浙江")])
    #expect(try Told("请浙江、浙江2省整改。").problems == [.namedTwice("浙江")])
  }

  @Test("a region on both sides, or in two bands")
  func sides() throws {
    #expect(
      try Told("浙江、江苏2省宽带渗透率超30%，浙江宽带渗透率低于5%。").problems == [.onBothSides("浙江")])
    #expect(
      try Told("海南、山西2省宽带完成率不足20%；海南、青海2省完成率不足40%。").problems == [.onBothSides("海南")])
    #expect(try Told("浙江、江苏2省宽带渗透率超5%，浙江宽带渗透率低于30%。").problems.isEmpty)
  }

  @Test("a name that no region has")
  func unknown() throws {
    #expect(try Told("浙江、甘速、青海等3省宽带渗透率低于10%。").problems == [.unknownRegion("甘速")])
    #expect(try Told("浙江、甘速、青海等3省宽带渗透率低于10%。").reading.facts.first?.groups.first?.isComplete == false)
  }

  @Test("a daily figure that is not the month's over its days, within rounding")
  func daily() throws {
    #expect(
      try Told("全国宽带当月新增310万（日均11万）。").problems == [.daily(printed: 11, month: 310, days: 30)])
    #expect(try Told("全国宽带当月新增310万（日均10.3万）。").problems.isEmpty)
    #expect(try Told("全国宽带当月新增15.2万户（日均5067户）。").problems.isEmpty)
  }

  @Test("a lead that is not completion minus the elapsed share, or the whole of the month's plan")
  func leads() throws {
    #expect(
      try Told("全国宽带目标完成率为73.7%，领先时间进度9PP。").problems == [.lead(printed: 9, completion: 73.7, pace: 50)])
    #expect(try Told("全国宽带目标完成率为57%，领先时间进度7PP。").problems.isEmpty)
    #expect(try Told("全国宽带收入3亿元，完成月度目标的105.9%，超时间进度5.9PP。").problems.isEmpty)
    #expect(try Told("全国宽带目标完成率为45%，落后时间进度5PP。").problems.isEmpty)
  }

  @Test("other figures than names")
  func unequal() throws {
    #expect(try Told("江苏、浙江、上海宽带份额分别为12%和13%。").problems == [.unequal(names: 3, figures: 2)])
  }
}
