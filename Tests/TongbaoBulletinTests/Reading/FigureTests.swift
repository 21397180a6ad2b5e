import Testing

@Suite("Figures of one region")
struct FigureTests {
  @Test(
    "a label, a word or none between, and a number",
    arguments: [
      Telling("全国宽带客户当月新增12.5万户。", "宽带客户当月新增｜全国 month 12.5万户"),
      Telling("全国宽带客户当月新增300.7万（日均10.02万）。", "宽带客户当月新增｜全国 month 300.7万", "宽带客户当月新增｜全国 daily 10.02万"),
      Telling("全国宽带满意度为82.5分。", "宽带满意度｜全国 value 82.5分"),
      Telling("全国电视客户规模达1.2亿。", "电视客户规模｜全国 total 1.2亿"),
      Telling("全国宽带渗透率提升至61.5%。", "宽带渗透率｜全国 penetration 61.5%"),
      Telling("广东宽带装机及时率99.2%。", "宽带装机及时率｜广东 timely 99.2%"),
      Telling("全国宽带收入约6.3亿元。", "宽带收入｜全国 value ~6.3亿元"),
      Telling("全国宽带装机平均时长：9.5小时。", "宽带装机平均时长｜全国 average_time 9.5小时"),
      Telling("全国宽带出账收入1,297万元。", "宽带出账收入｜全国 value 1297万元"),
      Telling("全国移动宽带（含4G）客户占比为76.1%。", "移动宽带客户占比｜全国 share 76.1%"),
    ])
  func labels(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "short labels are of what the sentence spoke of",
    arguments: [
      Telling(
        "全国组网客户年累计新增90.5万，到达210.1万，渗透率为9.1%。", "组网客户年累计新增｜全国 ytd 90.5万", "组网客户到达｜全国 total 210.1万",
        "组网客户渗透率｜全国 penetration 9.1%"),
      Telling("全国专线离网65条，离网率0.8%。", "专线离网｜全国 value 65条", "专线离网率｜全国 value 0.8%"),
      Telling(
        "全国宽带客户净增157万户，年累计净增目标完成率为61.2%，领先时间进度11.2PP。", "宽带客户净增｜全国 value 157万户",
        "宽带客户年累计净增目标完成率｜全国 completion 61.2%", "宽带客户年累计净增目标完成率｜全国 lead_over_pace 11.2PP"),
    ])
  func carried(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "changes, with their sign",
    arguments: [
      Telling("全国宽带收入同比增长11.9%。", "宽带收入｜全国 yoy 11.9%"),
      Telling("全国宽带收入同比下降2.5%。", "宽带收入｜全国 yoy -2.5%"),
      Telling("全国宽带收入3亿元，环比下降1.2%。", "宽带收入｜全国 value 3亿元", "宽带收入｜全国 mom -1.2%"),
      Telling("全国宽带份额18%，较去年提升2.7PP。", "宽带份额｜全国 share 18%", "宽带份额｜全国 change_vs_last_year 2.7PP"),
      Telling("全国宽带份额18%，较上月下降0.3个百分点。", "宽带份额｜全国 share 18%", "宽带份额｜全国 change_vs_last_month -0.3PP"),
      Telling("全国宽带覆盖率14.1%，较20年12月提升0.1PP。", "宽带覆盖率｜全国 value 14.1%", "宽带覆盖率｜全国 change 0.1PP"),
    ])
  func changes(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "targets, gaps and places",
    arguments: [
      Telling(
        "全省专线收入3.26亿元，完成年度目标的52.3%，完成月度目标任务的104%，超时间进度4PP。", "专线收入｜云南 value 3.26亿元",
        "专线收入｜云南 completion_year 52.3%", "专线收入｜云南 completion_month 104%", "专线收入｜云南 lead_over_pace 4PP",
        title: "云南公司2021年6月月报"),
      Telling(
        "全省专线份额21.2%，低全国份额（23%）1.8PP，列全国22位。", "专线份额｜云南 share 21.2%", "专线份额｜云南 gap_vs_nation -1.8PP",
        "专线份额｜云南 rank 22位", title: "云南公司2021年6月月报"),
      Telling(
        "湖南小区达标率为71.5%，乡镇达标率为95%，均名列全国第1。", "小区达标率｜湖南 value 71.5%", "小区达标率｜湖南 rank 1位",
        "乡镇达标率｜湖南 value 95%", "乡镇达标率｜湖南 rank 1位"),
      Telling(
        "全省宽带平均开通时长为5.2天，已达到第三季度目标（6天）。", "宽带平均开通时长｜云南 average_time 5.2天", "宽带平均开通时长｜云南 target 6天",
        title: "云南公司2021年6月月报"),
    ])
  func targets(_ telling: Telling) throws { try telling.expect() }

  @Test(
    "a label and its target in one clause, and a pace in brackets",
    arguments: [
      Telling(
        "全国宽带累计收入完成全年预算的58.9%，超时间进度（50%）8.9PP。", "宽带累计收入｜全国 completion_year 58.9%",
        "宽带累计收入｜全国 lead_over_pace 8.9PP"),
      Telling("全国宽带收入同比增长-2.3%。", "宽带收入｜全国 yoy -2.3%"),
    ])
  func joined(_ telling: Telling) throws { try telling.expect() }

  @Test("a fall or a lag with a minus may mean either, and is left unread")
  func signs() throws {
    #expect(try Told("全国宽带收入同比下降-2.3%。").facts.isEmpty)
    #expect(try Told("全国宽带完成率为63%，落后时间进度（50%）-4.7PP。").facts == ["宽带完成率｜全国 completion 63%"])
  }

  @Test(
    "a bound is no number: it is a list of the one region",
    arguments: [
      Telling("全国宽带满意率超90%。", "宽带满意率｜全国 value > 90%"),
      Telling("全国百兆用户占比达到96%以上。", "百兆用户占比｜全国 share >= 96%"),
      Telling("全国基站规模达到9万余座。", "基站规模｜全国 total > 9万座"),
      Telling("全国计费差错率：≤4*10ˉ6。", "计费差错率｜全国 value <= 4e-06"),
    ])
  func bounds(_ telling: Telling) throws { try telling.expect() }

  @Test("a place behind a change without a name may be of either, and is left unread")
  func ambiguousPlace() throws {
    let told = try Told("全省专线份额为21.2%，较去年下降0.6PP，列全国12位。", title: "云南公司2021年6月月报")
    #expect(told.facts == ["专线份额｜云南 share 21.2%", "专线份额｜云南 change_vs_last_year -0.6PP"])
    #expect(told.reasons.count == 1)
  }
}
