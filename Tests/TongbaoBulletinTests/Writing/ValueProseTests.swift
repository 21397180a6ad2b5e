import Testing
import TongbaoBulletin
import TongbaoCore

/// How values are written: units, large numbers, bounds, what is approximate and what is missing.
@Suite struct ValueProseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let unit: String
    let decimals: Int
    let cell: String
    let zh: String
    let en: String
    var testDescription: String { cell + unit }
  }

  static let cases: [Case] = [
    Case(unit: "万户", decimals: 1, cell: "349.7", zh: "为349.7万户", en: "stood at 3.497 million"),
    Case(unit: "万户", decimals: 1, cell: "13469.04", zh: "为1.3469亿户", en: "stood at 134.69 million"),
    Case(unit: "万户", decimals: 1, cell: "1297.0", zh: "为1297万户", en: "stood at 12.97 million"),
    Case(unit: "万户", decimals: 2, cell: "0.2", zh: "为0.2万户", en: "stood at 2,000"),
    Case(unit: "万户/日", decimals: 2, cell: "11.28065", zh: "为11.28万户/日", en: "stood at 112,800 a day"),
    Case(unit: "%", decimals: 1, cell: "-3.04", zh: "为-3%", en: "stood at -3%"),
    Case(unit: "PP", decimals: 2, cell: "0.84", zh: "为0.84PP", en: "stood at 0.84 points"),
    Case(unit: "元", decimals: 2, cell: "4.17", zh: "为4.17元", en: "stood at CNY 4.17"),
    Case(unit: "万元", decimals: 1, cell: "31989.7", zh: "为3.199亿元", en: "stood at CNY 319.897 million"),
    Case(unit: "亿元", decimals: 1, cell: "46.8", zh: "为46.8亿元", en: "stood at CNY 4.68 billion"),
    Case(unit: "个", decimals: 0, cell: "50000", zh: "为5万个", en: "stood at 50,000"),
    Case(unit: "个", decimals: 0, cell: "14718", zh: "为14718个", en: "stood at 14,718"),
    Case(unit: "省", decimals: 0, cell: "1", zh: "为1省", en: "stood at 1 province"),
    Case(unit: "小时", decimals: 2, cell: "4.01", zh: "为4.01小时", en: "stood at 4.01 hours"),
    Case(unit: "×10⁻⁶", decimals: 0, cell: "<=4", zh: "不高于4×10⁻⁶", en: "stood at 4 per million or below"),
    Case(unit: "万人", decimals: 1, cell: "~1.2", zh: "约为1.2万人", en: "stood at about 12,000"),
    Case(unit: "%", decimals: 1, cell: ">90", zh: "超90%", en: "stood above 90%"),
    Case(
      unit: "%", decimals: 1, cell: "[70,100)", zh: "在70%（含）至100%之间", en: "stood at 70% or above but below 100%"),
  ]

  @Test(arguments: cases)
  func values(_ one: Case) {
    let made = MadeUp(indicator("x", "数", "Figure", unit: one.unit, decimals: one.decimals), one.cell, "")
    #expect(made.first(.zh) == "截至8月底，全国数\(one.zh)。")
    #expect(made.first(.en) == "Nationally, figure \(one.en).")
  }

  @Test func whatIsMissingIsTold() {
    let made = MadeUp(indicator("x", "数", "Figure"), "-", "1")
    #expect(made.first(.zh).hasPrefix("截至8月底，全国数缺数。"))
    #expect(made.first(.en).hasPrefix("Nationally, no figure was given for figure."))
  }

  @Test func regionsKnownToHaveNoValueAreNamed() {
    let few = MadeUp(indicator(), "80", "70", "-", "60")
    #expect(few.first(.zh) == "截至8月底，全国完成率为80%。完成率：甲70%，乙缺数，丙60%。")
    #expect(few.first(.en).hasSuffix("Completion: 70% (Jia), no figure was given for Yi, and 60% (Bing)."))
    let many = MadeUp(indicator(), "80", "70", "-", "60", "50", "40", "30", "20", "-")
    #expect(many.first(.zh) == "截至8月底，全国完成率为80%，其中乙、辛2省缺数。")
    #expect(many.first(.en) == "Nationally, completion stood at 80%. No figure was given for Yi and Xin.")
    #expect(MadeUp(indicator(), "", "-", "-", "-", "-").first(.zh) == "4省缺数。")
  }

  @Test func nothingIsSaidOfWhatNobodyKnows() {
    #expect(MadeUp(indicator(attention: ["<70"]), "", "", "").first(.zh) == "本期没有可以通报的数据。")
    #expect(
      MadeUp(indicator(attention: ["<70"]), "", "", "").first(.en)
        == "Nothing is known of this period that could be reported.")
  }

  @Test func aValueStaysOnItsSideOfALimit() {
    let made = MadeUp(indicator(attention: ["<70"]), "69.97", "80")
    #expect(made.first(.zh).hasPrefix("截至8月底，全国完成率为69.97%"))
  }

  @Test func behindThePaceLevelWithItAndATarget() {
    func first(_ cell: String) -> String {
      var entry = indicator(pace: .year)
      entry.target = .init(condition: condition(">=100"), by: Period("2020-12"))
      return MadeUp(entry, cell, "").first(.zh)
    }
    #expect(first("60") == "截至8月底，全国完成率为60%，落后时间进度6.7PP（目标：2020年12月底不低于100%）。")
    #expect(first("66.7").contains("与时间进度持平"))
  }

  @Test func whatAnotherSourceSays() {
    var made = MadeUp(indicator(), "60", "")
    made.alternatives = [
      .init(source: Wording(zh: "经分", en: "System"), values: [.init(column: 0, row: 0): .number(58.5)])
    ]
    #expect(made.first(.zh) == "截至8月底，全国完成率为60%（经分为58.5%）。")
    #expect(made.first(.en) == "Nationally, completion stood at 60% (System: 58.5%).")
  }

  @Test func segmentsOfTheHead() {
    var made = MadeUp(indicator("x", "新增", "Adds", unit: "条", decimals: 0, kind: .flow), "10", "")
    made.indicators[0].dimension = "industry"
    let segments = [
      Dimension.Segment(id: "a", name: Wording(zh: "教育", en: "Education")),
      Dimension.Segment(id: "b", name: Wording(zh: "金融", en: "Finance")),
    ]
    made.dimensions = [Dimension(id: "industry", name: Wording(zh: "行业", en: "Industry"), segments: segments)]
    made.columns += [["3", ""], ["7", ""]]
    #expect(made.first(.zh) == "截至8月底，全国新增10条。分行业看，金融7条，教育3条。")
    #expect(made.first(.en) == "Nationally, adds came to 10. By industry: 7 (Finance) and 3 (Education).")
  }
}
