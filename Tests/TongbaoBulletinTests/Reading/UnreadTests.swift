import Testing
import TongbaoBulletin

@Suite("What is not a figure, or not understood, is listed with its reason")
struct UnreadTests {
  @Test(
    "wishes and targets",
    arguments: [
      "请河北、湖南2省于9月10日完成系统升级。", "确保完成率不低于60%。", "力争年底渗透率达到25%，其中浙江、江苏达到30%以上。",
      "预计6月底，广东、江苏2省完成率超过50%。", "针对新用户开展续订工作，实现自动续订率达50%，自发续订率达20%。",
      "一、下一步工作要求\n各省宽带完成率超过80%。", "2021年目标：宽带收入2.2亿元。",
    ])
  func wishes(_ text: String) throws {
    let told = try Told(text)
    #expect(told.facts.isEmpty)
    #expect(!told.reasons.isEmpty && told.reasons.allSatisfy { $0 == .wish })
  }

  @Test("items of a request are requests")
  func items() throws {
    let told = try Told("请各省启动增收冲刺。一是做好促销，续订率达20%。")
    #expect(told.facts.isEmpty)
    #expect(told.reasons == [.wish])
  }

  @Test("below a heading of what comes next, what is so now is a fact")
  func now() throws {
    let told = try Told("一、下一步工作要求\n目前，河北、天津2省市尚未出台融合方案。")
    #expect(told.facts == ["尚未出台融合方案｜河北、天津 #2 value listed 尚未出台融合方案"])
  }

  @Test(
    "other reasons",
    arguments: [
      ("西藏、青海渗透率低于5%。", UnreadPassage.Reason.noIndicator), ("总部与山西、广东、湖南3省进行了沟通。", .notUnderstood),
      ("19省完成时间进度。", .countOnly), ("其余各省宽带渗透率均低于5%。", .notUnderstood), ("除彩铃，企信通外，其余各项2个指标完成时间进度。", .notUnderstood),
      ("江苏、浙江、上海宽带份额分别为12%和13%。", .unequalLists), ("宽带完成率在90%-80%之间的有河北、山东。", .notUnderstood),
      ("湖南宽带完成率由上月的60%提升至75%。", .notUnderstood),
    ])
  func reasons(_ text: String, _ reason: UnreadPassage.Reason) throws {
    let told = try Told(text)
    #expect(told.facts.isEmpty)
    #expect(told.reasons.contains(reason))
  }

  @Test("digits that are part of a word are no figures")
  func words() throws {
    let told = try Told("5G和WiFi6加快推广。400热线统一受理。H5页面上线。IPv6改造完成。详见附件1。")
    #expect(told.facts.isEmpty)
    #expect(told.reasons.isEmpty)
  }

  @Test("a hotline is no figure")
  func hotline() throws {
    #expect(try Told("投诉受理热线：10086").facts.isEmpty)
  }

  @Test("each passage has its place")
  func places() throws {
    let told = try Told("全国宽带新增3万户，西藏由5%提升至7%。", title: "2021年6月")
    #expect(told.reading.unread.map(\.place) == [TextPlace(line: 2, column: 11)])
    #expect(told.reading.facts.map(\.place) == [TextPlace(line: 2, column: 1)])
  }
}
