import Testing
import TongbaoBulletin

@Suite("Paragraphs in the manner of several kinds of reports")
struct GenreTests {
  @Test(
    "changes in amounts",
    arguments: [
      Telling("固定电话用户总数1.2亿户，比上年末减少46万户。", "固定电话用户总数｜全国 total 1.2亿户", "固定电话用户总数｜全国 change -46万户"),
      Telling(
        "5G基站总数达31万个，比上年末净增4.4万个，占移动基站总数的11.5%，占比较上年末提升0.9个百分点。", "5G基站总数｜全国 total 31万个",
        "5G基站总数｜全国 change 4.4万个", "5G基站总数占比｜全国 share 11.5%", "5G基站总数占比｜全国 change 0.9PP"),
      Telling("宽带平均开通时长为3.3天，较上月缩短0.4天。", "宽带平均开通时长｜全国 average_time 3.3天", "宽带平均开通时长｜全国 change_vs_last_month -0.4天"),
    ])
  func amounts(_ telling: Telling) throws { try telling.expect() }

  @Test("a change in points behind an amount is of its growth, which no measure tells")
  func points() throws {
    let told = try Told("电信业务收入完成2100亿元，同比增长6.6%，比上年同期回落1.2个百分点。")
    #expect(told.facts == ["电信业务收入｜全国 value 2100亿元", "电信业务收入｜全国 yoy 6.6%"])
    #expect(told.reasons == [.noIndicator])
  }

  @Test("an amount that may be of two things is of none")
  func split() throws {
    let told = try Told("魔百和客户到达800万户，家宽渗透率达71%，当月净增9万户。")
    #expect(told.facts == ["魔百和客户到达｜全国 total 800万户", "家宽渗透率｜全国 penetration 71%"])
    #expect(told.reasons == [.noIndicator])
  }

  @Test("a rate belongs to what was named last, not to what had one before")
  func overtaken() throws {
    let told = try Told("固话修复平均时长4.1小时，及时率99.1%；宽带修复平均时长5.2小时，及时率98.3%。", title: "山西公司2021年下半年服务质量报告")
    #expect(
      told.facts == [
        "固话修复平均时长｜山西 average_time 4.1小时", "固话修复及时率｜山西 timely 99.1%", "宽带修复平均时长｜山西 average_time 5.2小时",
        "宽带修复及时率｜山西 timely 98.3%",
      ])
  }

  @Test("a target behind two amounts is of neither")
  func target() throws {
    let told = try Told("彩铃用户达22万户，渗透率31%，完成全年目标的96%。")
    #expect(told.facts == ["彩铃用户｜全国 value 22万户", "彩铃用户渗透率｜全国 penetration 31%"])
    #expect(told.reasons == [.noIndicator])
  }

  @Test("a report that calls its region 全市 and no more is of 全市")
  func ownWord() throws {
    let told = try Told("全市净增客户3.2万户，同比增长8%。离网率1.4%，全省排名第3。", title: "2012年工作总结")
    #expect(told.facts == ["净增客户｜全市 value 3.2万户", "净增客户｜全市 yoy 8%"])
    #expect(try Told("全市宽带新增5万户，收入份额61%。", title: "遵义分公司2012年工作总结").facts.allSatisfy { $0.contains("｜遵义 ") })
  }

  @Test("全省 in a city's report is not the city")
  func province() throws {
    let told = try Told("全省宽带新增50万户。", title: "遵义分公司2012年工作总结")
    #expect(told.facts == ["宽带新增｜全省 value 50万户"])
  }

  @Test("what a part is told of leaves later paragraphs to the whole")
  func parts() throws {
    let told = try Told("全国宽带渗透率9%，其中西藏最低，为2%。\n组网渗透率达到3%。")
    #expect(told.facts.last == "组网渗透率｜全国 penetration 3%")
  }

  @Test("items of a list have nothing to do with one another")
  func items() throws {
    let told = try Told("一是组网占比4%，低于全国平均1.1个百分点；二是离网率2.3%。", title: "山西公司2021年工作总结")
    #expect(told.facts == ["组网占比｜山西 share 4%", "组网占比｜山西 gap_vs_nation -1.1PP"])
  }

  @Test("a lead over the plan is not held against the elapsed share of the year")
  func plan() throws {
    #expect(try Told("宽带收入目标完成率为105.9%，领先计划进度5.9PP。", title: "贵州公司2021年4月月报").problems == [])
    #expect(
      try Told("宽带收入目标完成率为35.9%，领先时间进度5.9PP。", title: "贵州公司2021年4月月报").problems
        == [.lead(printed: 5.9, completion: 35.9, pace: 100.0 / 3)])
  }

  @Test("a region on both sides of two bands that do not meet")
  func bands() throws {
    let told = try Told("湖南、湖北组网渗透率在10%-15%之间，湖北、江西组网渗透率超过20%。")
    #expect(told.problems == [.onBothSides("湖北")])
  }
}

@Suite("What a sentence's words go with, where several things were told")
struct CompanyTests {
  @Test(
    "each goes with its own",
    arguments: [
      Telling(
        "宽带用户总数达4.1亿户，全年净增2100万户。其中，100M宽带用户总数达3.2亿户，全年净增3300万户，占宽带用户总数的78%。", "宽带用户总数｜全国 total 4.1亿户",
        "宽带用户全年净增｜全国 ytd 2100万户", "100M宽带用户总数｜全国 total 3.2亿户", "100M宽带用户全年净增｜全国 ytd 3300万户",
        "100M宽带用户总数占比｜全国 share 78%"),
      Telling(
        "农村宽带用户总数达1.3亿户，全年净增612万户，比上年末增长4.9%。", "农村宽带用户总数｜全国 total 1.3亿户", "农村宽带用户总数｜全国 change 4.9%",
        "农村宽带用户全年净增｜全国 ytd 612万户"),
      Telling(
        "移动电话用户总数达15亿户，全年净减800万户，普及率为111部/百人。", "移动电话用户总数｜全国 total 15亿户", "移动电话用户全年净减｜全国 value 800万户",
        "移动电话用户普及率｜全国 penetration 111部/百人"),
      Telling(
        "宽带下载速率为52Mbit/s，同比提升25%，其中上海最高，为60Mbit/s。", "宽带下载速率｜全国 value 52Mbit/s", "宽带下载速率｜全国 yoy 25%",
        "宽带下载速率｜上海(60) #1 value top 1"),
      Telling("宽带完成率92.5%，较时间进度高9.2PP。", "宽带完成率｜全国 completion 92.5%", "宽带完成率｜全国 lead_over_pace 9.2PP"),
      Telling("全国组网新增6.3万户，较5月下降11.2%。", "组网新增｜全国 value 6.3万户", "组网新增｜全国 change -11.2%"),
      Telling(
        "物联网连接净增18万，累计达782万，四川、江苏2省净增超2万。", "物联网连接净增｜全国 value 18万", "物联网连接净增｜四川、江苏 #2 value > 2万",
        "物联网连接累计｜全国 ytd 782万"),
      Telling("全国宽带ARPU38.6元，同比提升1.2元。", "宽带ARPU｜全国 value 38.6元", "宽带ARPU｜全国 change_vs_last_year 1.2元"),
    ])
  func together(_ telling: Telling) throws { try telling.expect() }

  @Test("what is pointed at elsewhere is nobody's")
  func pointers() throws {
    #expect(try Told("其宽带下载速率均超过55Mbit/s。").facts == [])
    #expect(try Told("该速率用户达1104万户。").facts == [])
    #expect(try Told("中部地区该速率用户达1104万户。").facts == [])
  }
}
