import Testing
import TongbaoBulletin
import TongbaoCore

@Suite("What short forms refer to, whose figures they are, and of when")
struct ScopeTests {
  @Test("a short label takes what a heading names")
  func headings() throws {
    let told = try Told("（一）家庭宽带\n1.月均离网率\n全国月均离网率为1.12%，其中湖南、安徽2省月均离网率低于0.8%。")
    #expect(told.facts == ["家庭宽带月均离网率｜全国 value 1.12%", "家庭宽带月均离网率｜湖南、安徽 #2 value < 0.8%"])
    #expect(told.reading.facts.first?.section == ["家庭宽带", "月均离网率"])
  }

  @Test("the month before a label belongs to its name")
  func months() throws {
    let told = try Told("1.智能组网\n宁夏、海南8月新增不足4000户。")
    #expect(told.facts == ["智能组网8月新增｜宁夏、海南 month < 4000户"])
  }

  @Test("behind a share of another indicator the first one is spoken of")
  func shares() throws {
    let told = try Told("1.智能组网\n河北、辽宁月新增用户不足宽带月新增的8%；福建2月发展量落后竞争对手超2万户。")
    #expect(
      told.facts == [
        "智能组网月新增用户/宽带月新增｜河北、辽宁 ratio < 8% of 宽带月新增", "智能组网2月发展量｜福建 behind_rival > 2万户",
      ])
  }

  @Test("a heading of several things or of an undertaking names nothing")
  func manifold() throws {
    #expect(try Told("（一）组网及安防\n西藏、青海新增不足5000户。").facts.isEmpty)
    #expect(try Told("（一）做好推广\n西藏、青海新增不足5000户。").facts.isEmpty)
  }

  @Test("在…方面 names what follows")
  func aspects() throws {
    #expect(try Told("在乡镇覆盖方面，湖南等9省达标率超70%。").facts == ["乡镇覆盖达标率｜湖南 #9+ value > 70%"])
  }

  @Test("lines of key and value take the product of their heading")
  func products() throws {
    let told = try Told(
      "（一）移动电话\n业务变更：平均0.5小时，及时率100%\n（二）网络质量\n网络接通率：99.9%", title: "山西公司2020年下半年服务质量报告")
    #expect(
      told.facts == [
        "移动电话业务变更平均｜山西 average_time 0.5小时", "移动电话业务变更及时率｜山西 timely 100%", "网络接通率｜山西 value 99.9%",
      ])
  }

  @Test("what may be of either of two is left unread")
  func ambiguous() throws {
    let told = try Told("全国组网新增200万，安防新增60万，广东、江苏超5万。")
    #expect(told.facts == ["组网新增｜全国 value 200万", "安防新增｜全国 value 60万"])
    #expect(told.reasons == [.noIndicator])
  }

  @Test("behind words that were not understood short forms refer to nothing")
  func lost() throws {
    let told = try Told("全国宽带新增200万，组网业务保持快速增长，广东、江苏超5万。")
    #expect(told.facts == ["宽带新增｜全国 value 200万"])
  }

  @Test("a figure behind a list, or in a story about one region, is nobody's")
  func nobodys() throws {
    #expect(try Told("全国宽带新增200万，其中广东、江苏新增超20万，合计占比45%。").facts.count == 2)
    let story = try Told("云南公司联合开展运营。专区日活用户达14万户。")
    #expect(story.facts.isEmpty)
    #expect(story.reasons.contains(.noRegion))
  }

  @Test("the title's province is the head, and its branches are known")
  func heads() throws {
    let told = try Told("全省宽带新增15.2万户，百色、河池新增低于5000户。", title: "广西公司2020年5月通报")
    #expect(told.facts == ["宽带新增｜广西 value 15.2万户", "宽带新增｜百色、河池 value < 5000户"])
    #expect(try Told("百色、河池宽带渗透率低于5%。").facts.isEmpty, "no branch is known in the nation's report")
  }

  @Test("the head is the one province that a report with 全省 names")
  func onlyProvince() throws {
    let told = try Told("甘肃专线收入18亿元。全省专线保有率98.2%，兰州、天水保有率低于95%。", title: "专线月报")
    #expect(told.facts == ["专线收入｜甘肃 value 18亿元", "专线保有率｜甘肃 value 98.2%", "专线保有率｜兰州、天水 value < 95%"])
  }

  @Test("a region that cannot be told keeps the text's word")
  func unknownHead() throws {
    #expect(try Told("全市宽带新增3万户。", title: "2009年工作总结").facts == ["宽带新增｜全市 value 3万户"])
  }

  @Test(
    "periods of sentences and titles",
    arguments: [
      ("2020年8月通报", "截至8月底，全国宽带新增3万户。", "2020-08"), ("2020年8月通报", "截至17年3月，全国宽带新增3万户。", "2017-03"),
      ("山西公司2020年下半年报告", "全省宽带新增3万户。", "2020-H2"), ("通报", "2018年9月，全国宽带新增3万户。", "2018-09"),
      ("2022年一季度通报", "全国宽带新增3万户。", "2022-Q1"), ("2019年9月", "1-9月，全国宽带新增3万户。", "2019-09"),
      ("2009年总结", "截止9月30日，全国宽带新增3万户。", "2009-09"),
    ])
  func periods(_ title: String, _ text: String, _ period: String) throws {
    #expect(try Told(text, title: title).reading.facts.map(\.period?.description) == [period])
  }

  @Test("without a period in the text the one given holds, and its year where the text has a month only")
  func givenPeriod() throws {
    let period = Period("2020-08")
    #expect(try Told("全国宽带新增3万户。", title: "通报", period: period).reading.facts.first?.period == period)
    #expect(try Told("截至7月底，全国宽带新增3万户。", title: "通报", period: period).reading.facts.first?.period == Period("2020-07"))
    #expect(try Told("截至7月底，全国宽带新增3万户。", title: "通报").reading.facts.first?.period == nil)
  }

  @Test("an indicator has an id where just one has its name")
  func ids() throws {
    let indicators = [
      Indicator(
        id: "net", domain: "d", name: Wording(zh: "宽带客户净增"), unit: Unit("万户"), aliases: ["宽带净增（含企宽）", "固话规模"]),
      Indicator(id: "other", domain: "d", name: Wording(zh: "电视净增"), unit: Unit("万户"), aliases: ["固话规模"]),
    ]
    let catalogue = Catalogue(
      title: Wording(zh: ""), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "d", name: Wording(zh: "d"))], indicators: indicators)
    let told = try Told("全国宽带客户净增3万户，宽带净增含企宽4万户，固话规模5万户，短信规模6万户。", catalogue: catalogue)
    #expect(told.reading.facts.map(\.indicator.id) == ["net", "net", nil, nil])
  }

  @Test("a figure in per cent is of no indicator that counts")
  func units() throws {
    let indicator = Indicator(id: "share", domain: "d", name: Wording(zh: "百兆用户"), unit: Unit("%"))
    let catalogue = Catalogue(
      title: Wording(zh: ""), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "d", name: Wording(zh: "d"))], indicators: [indicator])
    #expect(try Told("全国百兆用户达到96%。", catalogue: catalogue).reading.facts.map(\.indicator.id) == ["share"])
    #expect(try Told("全国百兆用户达到300万户。", catalogue: catalogue).reading.facts.map(\.indicator.id) == [nil])
  }
}
