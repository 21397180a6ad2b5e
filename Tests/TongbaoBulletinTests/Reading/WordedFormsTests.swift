import Testing
import TongbaoBulletin

@Suite("Forms of words that say who is first, how many there are, and between which ends")
struct WordedFormsTests {
  @Test(
    "the first and the last",
    arguments: [
      Telling(
        "全国宽带达标率为62.4%，其中安徽达标率最高，达到93.5%；甘肃最低，仅为17.2%。", "宽带达标率｜全国 value 62.4%",
        "宽带达标率｜安徽(93.5) #1 value top 1", "宽带达标率｜甘肃(17.2) #1 value bottom 1"),
      Telling(
        "宽带达标率最高的是河北（97.1%），最低的是海南（9.8%）。", "宽带达标率｜河北(97.1) #1 value top 1",
        "宽带达标率｜海南(9.8) #1 value bottom 1"),
      Telling(
        "移动电话普及率最高的三个地区为北京、天津和江苏，分别为150部/百人、148.5部/百人和140部/百人。",
        "移动电话普及率｜北京(150)、天津(148.5)、江苏(140) #3 penetration top 3"),
      Telling(
        "宽带开通及时率：全国97.3%，最高为山东99.6%。", "宽带开通及时率｜全国 timely 97.3%", "宽带开通及时率｜山东(99.6) #1 timely top 1"),
      Telling(
        "浙江、江苏、福建组网渗透率均超过20%，居全国前三位。", "组网渗透率｜浙江、江苏、福建 penetration > 20%"),
      Telling(
        "组网收入同比增速前两位：贵州（25.3%）、江西（22.1%）；后两位：吉林（-3.1%）、辽宁（-0.4%）。",
        "组网收入｜贵州(25.3)、江西(22.1) #2 yoy top 2", "组网收入｜吉林(-3.1)、辽宁(-0.4) #2 yoy bottom 2"),
    ])
  func extremes(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "the number before the names",
    arguments: [
      Telling("有3个省宽带完成率低于55%：甘肃、宁夏、西藏。", "宽带完成率｜甘肃、宁夏、西藏 #3 completion < 55%"),
      Telling("2省宽带完成率落后时间进度，分别是吉林、辽宁。", "宽带完成率｜吉林、辽宁 #2 completion < pace"),
      Telling(
        "全国宽带完成率为88.1%，其中超过120%的有2省：广西、云南。", "宽带完成率｜全国 completion 88.1%", "宽带完成率｜广西、云南 #2 completion > 120%"),
    ])
  func counts(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "all of them",
    arguments: [
      Telling("全部31省组网渗透率均超2%。", "组网渗透率｜not  #31 penetration > 2%"),
      Telling("各省组网渗透率均超过2%。", "组网渗透率｜not  #31 penetration > 2%"),
      Telling("9个分公司专线保有率均不低于95%。", "专线保有率｜not  #9 value >= 95%", title: "贵州公司2021年6月月报"),
    ])
  func everyone(_ telling: Telling) throws { try telling.expect() }

  @Test("a number that is not that of all regions is a count and no more")
  func notAll() throws {
    let told = try Told("12省组网渗透率均超2%。其中江西为7.4%。")
    #expect(told.reasons == [.countOnly])
    #expect(told.facts == ["组网渗透率｜江西 penetration 7.4%"])
  }

  @Test(
    "between two ends",
    arguments: [
      Telling("组网渗透率在10%（含）至15%之间的省份有湖南、湖北。", "组网渗透率｜湖南、湖北 penetration < 15% from 10"),
      Telling("组网渗透率介于10%和15%之间的有湖南、湖北2省。", "组网渗透率｜湖南、湖北 #2 penetration <= 15% from 10"),
      Telling("湖南、湖北2省组网渗透率在10%-15%之间。", "组网渗透率｜湖南、湖北 #2 penetration <= 15% from 10"),
      Telling("湖南组网渗透率为10%至15%。", "组网渗透率｜湖南 penetration <= 15% from 10"),
      Telling("湖南、湖北组网渗透率达到15%（含）以上。", "组网渗透率｜湖南、湖北 penetration >= 15%"),
      Telling("湖南、湖北组网渗透率在15%以下（不含）。", "组网渗透率｜湖南、湖北 penetration < 15%"),
    ])
  func bands(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "what is aimed at, beside the figure",
    arguments: [
      Telling("全国组网及时率为94.2%（目标：96%）。", "组网及时率｜全国 timely 94.2%", "组网及时率｜全国 target 96%"),
      Telling(
        "全国组网及时率94.2%（目标值96%，低于目标1.8PP）。", "组网及时率｜全国 timely 94.2%", "组网及时率｜全国 target 96%",
        "组网及时率｜全国 gap_vs_target -1.8PP"),
      Telling("全国组网平均时长5.5小时（要求不超过6小时）。", "组网平均时长｜全国 average_time 5.5小时", "组网平均时长｜全国 target <= 6小时"),
      Telling("全国组网及时率94.2%，超考核目标0.2个百分点。", "组网及时率｜全国 timely 94.2%", "组网及时率｜全国 gap_vs_target 0.2PP"),
    ])
  func targets(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "statistical groups in a row",
    arguments: [
      Telling(
        "东、中、西部地区组网客户分别达到120万户、80万户和66.5万户。", "组网客户｜东部 value 120万户", "组网客户｜中部 value 80万户",
        "组网客户｜西部 value 66.5万户"),
      Telling(
        "东部、中部、西部和东北地区组网渗透率分别为9%、8%、7%和6.5%。", "组网渗透率｜东部 penetration 9%", "组网渗透率｜中部 penetration 8%",
        "组网渗透率｜西部 penetration 7%", "组网渗透率｜东北 penetration 6.5%"),
      Telling(
        "东部地区组网渗透率为9.1%，中部地区为8.2%。", "组网渗透率｜东部 penetration 9.1%", "组网渗透率｜中部 penetration 8.2%"),
    ])
  func groups(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "a name with its figure behind it",
    arguments: [
      Telling(
        "组网渗透率：福建7.2%、浙江6.6%、江苏6.3%。", "组网渗透率｜福建 penetration 7.2%", "组网渗透率｜浙江 penetration 6.6%",
        "组网渗透率｜江苏 penetration 6.3%"),
      Telling("组网渗透率：福建7.2%、浙江6.6%位居前两位。", "组网渗透率｜福建(7.2)、浙江(6.6) #2 penetration top 2"),
      Telling(
        "全国组网新增6万户，其中河北新增1.3万户、河南1.1万户、山东0.9万户。", "组网新增｜全国 value 6万户", "组网新增｜河北 value 1.3万户",
        "组网新增｜河南 value 1.1万户", "组网新增｜山东 value 0.9万户"),
      Telling(
        "全国组网渗透率3.3%（广东5.1%，江苏4.4%）。", "组网渗透率｜全国 penetration 3.3%", "组网渗透率｜广东 penetration 5.1%",
        "组网渗透率｜江苏 penetration 4.4%"),
      Telling(
        "组网及时率：福建98.2%、浙江97.9%，其余省份均低于97%。", "组网及时率｜福建 timely 98.2%", "组网及时率｜浙江 timely 97.9%",
        "组网及时率｜not 福建(98.2)、浙江(97.9) timely < 97%"),
      Telling("河北、河南2省装机及时率均达100%。", "装机及时率｜河北 timely 100%", "装机及时率｜河南 timely 100%"),
    ])
  func pairs(_ telling: Telling) throws { try telling.expect() }

  @Test("others of whom nothing is known change nothing")
  func undecided() throws {
    let told = try Told("全国组网渗透率3.3%，广东、江苏2省超4%，另有3省情况不明。")
    #expect(told.facts == ["组网渗透率｜全国 penetration 3.3%", "组网渗透率｜广东、江苏 #2 penetration > 4%"])
  }
}
