import Testing

@Suite("Blanks between words")
struct BlanksTests {
  @Test(
    "Blanks that only split words are dropped",
    arguments: [
      ("北 京", "北京"), ("黑 龙江、内 蒙古", "黑龙江、内蒙古"), ("（摘牌进度 31.5%）", "（摘牌进度31.5%）"), ("通知〔2020〕18 号", "通知（2020）18号"),
      ("截至 2020 年 8 月底，新增 349.7 万户（日均 11.3 万）。", "截至2020年8月底，新增349.7万户（日均11.3万）。"),
      ("截至 2020年8月底，净增157万户。", "截至2020年8月底，净增157万户。"), ("甲 、 乙 ， 丙", "甲、乙，丙"), ("完成率 ≥ 95 %", "完成率≥95%"),
      ("　　一、收入情况　", "一、收入情况"), ("（一） 收入", "（一） 收入"), ("宽带新增 ARPU 为 5 元，净增 3 万。", "宽带新增ARPU为5元，净增3万。"),
      ("上海 和 北京两地，均完成。", "上海和北京两地，均完成。"), ("新增\u{A0}12\u{2003}万户", "新增12万户"), ("谢 谢", "谢谢"),
      ("领先 7 PP，提速至 300 M", "领先7PP，提速至300M"),
    ])
  func dropped(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "Blanks that may divide items stay as one",
    arguments: [
      ("北京 上海 天津", "北京 上海 天津"), ("北京   上海　天津", "北京 上海 天津"), ("其中北京 上海 天津等3省，请关注。", "其中北京 上海 天津等3省，请关注。"),
      ("北 京  上 海", "北京 上海"), ("北京\t95.6\t上海\t82.2", "北京 95.6 上海 82.2"), ("北京 95.6% 上海 82.2%", "北京95.6% 上海82.2%"),
      ("北京 95.6 上海 82.2", "北京95.6 上海82.2"), ("Thank   You", "Thank You"), ("TD LTE", "TD LTE"),
      ("2009 2010", "2009 2010"),
      ("宽带发展情况 截至8月底，净增3万户。", "宽带发展情况 截至8月底，净增3万户。"), ("宽带装机对标 19年6月全国及时率达97.2%，居前。", "宽带装机对标 19年6月全国及时率达97.2%，居前。"),
      ("一 总体情况", "一 总体情况"), ("甲省\t-3.2%\t乙省\t+1%", "甲省 -3.2% 乙省 +1%"),
    ])
  func kept(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "A line that a machine split into words has its blanks dropped",
    arguments: [
      ("本 公司 2020 家庭 宽带 方案 发布", "本公司2020家庭宽带方案发布"),
      ("8 月 ， 全国 家庭 宽带 净增 157 万 户 ， 领先 进度 7 PP 。", "8月，全国家庭宽带净增157万户，领先进度7PP。"),
      ("其中 ， 云南 、 贵州 集团 V 网 占比 超 40 % ， 请 关注 。", "其中，云南、贵州集团V网占比超40%，请关注。"),
      ("宽带 发展   通报 ： 新增 ， 净增 。", "宽带发展 通报：新增，净增。"),
    ])
  func split(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test("A line without marks follows the text that it stands in")
  func follows() {
    let source = "家庭 市场 通报\n8 月 ， 新增 3 万 ， 净增 2 万 ， 完成 目标 。"
    #expect(cleaned(source) == "家庭市场通报\n8月，新增3万，净增2万，完成目标。")
    #expect(cleaned("家庭 市场 通报\n8月，新增3万，净增2万，完成目标。").hasPrefix("家庭 市场 通报\n"))
  }

  @Test(
    "Bullets are dropped, signs are not",
    arguments: [
      ("● 新增3万户", "新增3万户"), ("• • 新增", "新增"), ("\u{F0B7}新增", "新增"), ("-新增", "新增"), (".新增", "新增"), ("- 5%", "5%"),
      ("-5%", "-5%"), ("—净增", "净增"), ("□ 达标", "达标"), ("○九年", "○九年"), ("●", ""), ("甲●乙", "甲●乙"),
    ])
  func bullets(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }
}
