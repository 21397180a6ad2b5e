import Testing
import TongbaoBulletin

@Suite("Lists of regions and what they have in common")
struct ListTests {
  @Test(
    "names first: a label, a comparison and a number",
    arguments: [
      Telling("浙江、江苏等2省宽带渗透率超30%。", "宽带渗透率｜浙江、江苏 #2 penetration > 30%"),
      Telling("浙江、江苏、福建等9省宽带渗透率超30%。", "宽带渗透率｜浙江、江苏、福建 #9+ penetration > 30%"),
      Telling("西藏、青海及上海宽带渗透率不足5%。", "宽带渗透率｜西藏、青海、上海 penetration < 5%"),
      Telling("西藏、青海等省宽带渗透率低于5%。", "宽带渗透率｜西藏、青海 penetration < 5%"),
      Telling("浙江省、北京市和宁夏回族自治区3个省（区、市）宽带渗透率均超过60%。", "宽带渗透率｜浙江、北京、宁夏 #3 penetration > 60%"),
      Telling("河北、辽宁宽带收入环比下降25%以上。", "宽带收入｜河北、辽宁 mom_fall >= 25%"),
      Telling("海南宽带净增为负。", "宽带净增｜海南 value < 0"),
      Telling("浙江（31.2%）、江苏（30.5%）2省宽带渗透率大于30%。", "宽带渗透率｜浙江(31.2)、江苏(30.5) #2 penetration > 30%"),
      Telling("浙江、江苏云盘月新增用户不足宽带月新增的12%。", "云盘月新增用户/宽带月新增｜浙江、江苏 month < 12% of 宽带月新增"),
    ])
  func namesFirst(_ telling: Telling) throws {
    if telling.text.contains("云盘") {
      #expect(try Told(telling.text).facts == ["云盘月新增用户/宽带月新增｜浙江、江苏 ratio < 12% of 宽带月新增"])
    } else {
      try telling.expect()
    }
  }

  @Test(
    "the condition first",
    arguments: [
      Telling("宽带开通时长超过17天的省份为：贵州、云南和西藏。", "宽带开通时长｜贵州、云南、西藏 value > 17天"),
      Telling("宽带渗透率低于5%的有西藏、青海。", "宽带渗透率｜西藏、青海 penetration < 5%"),
      Telling("宽带收入同比负增长的省份共2个，分别为吉林、辽宁。", "宽带收入｜吉林、辽宁 #2 yoy < 0%"),
      Telling("较20年12月宽带覆盖率有所下滑的省份有：吉林、辽宁。", "宽带覆盖率｜吉林、辽宁 change < 0"),
    ])
  func conditionFirst(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "compared with the head, the pace or the plan",
    arguments: [
      Telling("吉林、辽宁宽带渗透率低于全国均值。", "宽带渗透率｜吉林、辽宁 penetration < national"),
      Telling("吉林、辽宁等2省宽带目标完成率落后时间进度。", "宽带目标完成率｜吉林、辽宁 #2 completion < pace"),
      Telling(
        "全国宽带累计收入完成全年预算的58.9%，其中河南、江西等9省超序时进度。", "宽带累计收入｜全国 completion_year 58.9%",
        "宽带累计收入｜河南、江西 #9+ completion_year > pace"),
      Telling("吉林、辽宁宽带目标完成率领先序时进度。", "宽带目标完成率｜吉林、辽宁 completion > pace"),
      Telling("吉林、辽宁宽带目标完成率未达到计划进度。", "宽带目标完成率｜吉林、辽宁 completion < plan"),
      Telling(
        "全省宽带保有率为97.3%，贵阳、安顺保有率均超全省宽带保有水平（97.3%）。", "宽带保有率｜贵州 value 97.3%", "宽带保有率｜贵阳、安顺 value > national",
        title: "贵州公司2021年6月月报"),
    ])
  func references(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "targets that were reached or not",
    arguments: [
      Telling(
        "全国日均新增底线目标完成率为91.4%，高线目标完成率为77.5%，山东、福建2省完成底线新增目标，宁夏未完成高线目标。",
        "日均新增底线目标完成率｜全国 completion 91.4%", "日均新增底线目标完成率｜山东、福建 #2 completion >= 100%",
        "高线目标完成率｜全国 completion 77.5%", "高线目标完成率｜宁夏 completion < 100%"),
      Telling(
        "全省宽带保有率为97.3%，铜仁分公司未达到保有目标值96%。", "宽带保有率｜贵州 value 97.3%", "宽带保有率｜铜仁 value < 96%",
        title: "贵州公司2021年6月月报"),
    ])
  func targets(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "all but those named",
    arguments: [
      Telling("除西藏、青海外，其余省份宽带渗透率均超5%。", "宽带渗透率｜not 西藏、青海 penetration > 5%"),
      Telling("除西藏、青海等2省外，其余29省宽带渗透率均超5%。", "宽带渗透率｜not 西藏、青海 #2 penetration > 5%"),
      Telling("除西藏、青海等2省外，其余各省宽带渗透率均超5%。", "宽带渗透率｜not 西藏、青海 #2 penetration > 5%"),
      Telling("浙江、江苏2省省外流量占比超30%。", "省外流量占比｜浙江、江苏 #2 share > 30%"),
      Telling("除西藏以外其他各省宽带渗透率均高于5%。", "宽带渗透率｜not 西藏 penetration > 5%"),
      Telling(
        "全省专线收入3亿元，同比增幅为21.6%，除安顺、铜仁公司外，其余分公司同比增幅均超全省水平。", "专线收入｜贵州 value 3亿元", "专线收入｜贵州 yoy 21.6%",
        "专线收入｜not 安顺、铜仁 yoy > national", title: "贵州公司2021年6月月报"),
    ])
  func exceptions(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "places",
    arguments: [
      Telling("宽带新增客户排名TOP3的省份为广东（38.2万）、江苏（30.1万）、山东（27万）。", "宽带新增客户｜广东(38.2)、江苏(30.1)、山东(27) #3 value top 3"),
      Telling("宽带新增客户排名后三位的省份为西藏、青海、宁夏。", "宽带新增客户｜西藏、青海、宁夏 #3 value bottom 3"),
      Telling("宽带离网率TOP2省份：珠海、广东。"),
      Telling("宽带离网率TOP2省份：广西、广东。", "宽带离网率｜广西、广东 #2 value top 2"),
      Telling("宽带普及率方面，广东、江苏位居前两位。", "宽带普及率｜广东、江苏 #2 penetration top 2"),
      Telling("宽带普及率方面，广东、江苏位居前两位，占全国均值之上。", "宽带普及率｜广东、江苏 #2 penetration top 2"),
      Telling(
        "宽带普及率方面，广东省最高，达到80.5%，排在前三位的地区还有江苏省、福建省。", "宽带普及率｜广东(80.5)、江苏、福建 #3 penetration top 3"),
      Telling(
        "各省宽带用户占比差距缩小，广东、江苏位居前两位，占比均超过80%。", "宽带用户占比｜广东、江苏 #2+ share > 80%"),
      Telling(
        "宽带普及率方面，广东和江苏排在前两位，分别达到90.1%和85.2%。", "宽带普及率｜广东(90.1)、江苏(85.2) #2 penetration top 2"),
    ])
  func places(_ telling: Telling) throws { try telling.expect(isWhole: false) }

  @Test(
    "figures in the order of the names",
    arguments: [
      Telling("广东、江苏宽带收入分别为20.5亿元和18.1亿元。", "宽带收入｜广东 value 20.5亿元", "宽带收入｜江苏 value 18.1亿元"),
      Telling("广东、江苏的宽带占比分别为33.2%、30%。", "宽带占比｜广东 share 33.2%", "宽带占比｜江苏 share 30%"),
    ])
  func ordered(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "lists without a number keep their words",
    arguments: [
      Telling("湖南、广东宽带投诉量增幅较大。", "宽带投诉量增幅｜湖南、广东 value listed 宽带投诉量增幅较大"),
      Telling("河北、天津2省市尚未出台融合方案。", "尚未出台融合方案｜河北、天津 #2 value listed 尚未出台融合方案"),
    ])
  func listed(_ telling: Telling) throws { try telling.expect() }

  @Test("successive bands keep what is printed, and the bound before them in a field of its own")
  func bands() throws {
    let told = try Told("全国电视净增目标完成率62.5%。其中，河北、辽宁2省完成率不足30%；湖南、湖北2省完成率不足45%。")
    #expect(
      told.facts == [
        "电视净增目标完成率｜全国 completion 62.5%", "电视净增目标完成率｜河北、辽宁 #2 completion < 30%",
        "电视净增目标完成率｜湖南、湖北 #2 completion < 45% past 30",
      ])
  }

  @Test("lists of something else than regions keep its names")
  func members() throws {
    let told = try Told("全省新增专线1016条，新增专线排名top2的行业为：党政（65条）、金融（58条）。", title: "贵州公司2021年6月月报")
    #expect(told.facts == ["新增专线｜贵州 value 1016条", "新增专线｜党政(65)、金融(58) #2 value top 2"])
  }
}
