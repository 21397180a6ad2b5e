import Testing
import TongbaoBulletin
import TongbaoCore

/// The parts of a bulletin: what is told together, what stands at the head, tasks, examples and requests.
@Suite struct BulletinPartsTests {
  private func lines(_ made: MadeUp, _ language: Language, row: Int? = nil) -> [String] {
    made.bulletin(language, row: row).written(as: .text).split(separator: "\n").map(String.init)
  }

  @Test func whatIsRelatedIsToldInOneItem() {
    let made = MadeUp([
      (indicator("a", "当月新增", "Adds", unit: "万户", kind: .flow), ["349.7"]),
      (indicator("b", "日均新增", "Adds per day", unit: "万户/日", decimals: 2, kind: .flow), ["11.28"]),
      (indicator("c", "年累计新增", "Adds, year to date", unit: "万户", kind: .cumulative), ["2800"]),
      (
        indicator("e", "目标完成率", "Against target", addsUp: .ratio(numerator: "c", denominator: "t", factor: 100)),
        ["86.5"]
      ),
      (indicator("f", "客户数", "Customers", unit: "万户", kind: .stock), ["18497"]),
      (indicator("g", "离网率", "Churn", better: .lower), ["0.97"]),
    ])
    #expect(
      lines(made, .zh) == [
        "样本（2020年8月）", "现将2020年8月运营情况通报如下：", "一、各业务发展情况", "（一）业务", "1.当月新增",
        "截至8月底，全国当月新增349.7万户，日均新增11.28万户/日，年累计新增2800万户，目标完成率为86.5%，客户数为1.8497亿户。",
        "2.离网率", "截至8月底，全国离网率为1%。",
      ])
    #expect(
      lines(made, .en) == [
        "Sample (August 2020)", "This bulletin reports the results for August 2020.", "1 Results by business",
        "1.1 Business", "1.1.1 Adds",
        "Nationally, adds came to 3.497 million, adds per day at 112,800 a day, adds, year to date at 28 million, "
          + "against target at 86.5%, and customers at 184.97 million.",
        "1.1.2 Churn", "Nationally, churn stood at 1%.",
      ])
  }

  @Test func theCatalogueHasTheLastWordOnWhatIsToldTogether() {
    let made = MadeUp([
      (indicator("a", "甲项", "A"), ["1"]), (indicator("b", "乙项", "B", bulletin: BulletinRule(isTold: false)), ["2"]),
      (indicator("c", "丙项", "C", bulletin: BulletinRule(companion: .with("a"))), ["3"]),
    ])
    #expect(lines(made, .zh).suffix(2) == ["1.甲项", "截至8月底，全国甲项为1%，丙项为3%。"])
  }

  @Test func madeUpDataIsToldOnceAtTheHead() {
    var made = MadeUp(indicator(), "1", "")
    made.kind = .synthetic
    for language in Language.allCases {
      let word = language == .zh ? "合成" : "synthetic"
      let lines = lines(made, language)
      #expect(lines[1].contains(word) && lines.count { $0.contains(word) } == 1)
    }
  }

  @Test func examplesWithTheirFiguresRequestsAndRemarks() {
    var made = MadeUp(indicator(), "50", "90", "40", "30", "20")
    made.notes = [
      .init(Wording(zh: "甲办法好。", en: "Jia has a good way."), kind: .example, domain: "d", rows: [1]),
      .init(Wording(zh: "请复盘。", en: "Look back."), kind: .requirement, domain: "d", rows: [2, 3]),
      .init(Wording(zh: "补报。", en: "Late figures.")),
    ]
    #expect(
      lines(made, .zh).suffix(7) == [
        "二、优秀案例", "（一）业务", "甲办法好。据本期数据，甲完成率90%，居首位。", "三、下一步工作要求", "（一）业务（乙、丙）：请复盘。",
        "四、数据说明", "（一）补报。",
      ])
    #expect(
      lines(made, .en).suffix(7) == [
        "2 Good examples", "2.1 Business",
        "Jia has a good way. In this period's figures Jia ranks first in completion (90%).",
        "3 What is asked for next", "3.1 Business (Yi and Bing): Look back.", "4 Notes on the data",
        "4.1 Late figures.",
      ])
  }

  @Test func tasksByHowTheyStand() throws {
    var made = MadeUp(indicator(), "50", "1", "2", "3")
    let codes = (0..<3).map { MadeUp.region($0).code }
    let august = try #require(Period("2020-08"))
    made.tasks = [
      Milestone(
        id: "t", task: Wording(zh: "改造", en: "Rebuild"), since: august, due: CalendarDay("2020-08-21"),
        parts: [
          .init(region: codes[0], done: .on(try #require(CalendarDay("2020-08-20")))), .init(region: codes[1]),
          .init(region: codes[2], due: CalendarDay("2020-09-10")),
        ]),
      Milestone(
        id: "u", task: Wording(zh: "上线", en: "Go live"), since: august,
        counts: [.init(period: august, done: 2, total: 3)]),
    ]
    #expect(
      lines(made, .zh).suffix(2) == [
        "（一）改造（期限8月21日）：乙逾期10天未完成，请尽快完成；丙未完成，距期限10天；甲已完成。", "（二）上线：2省已完成（共3省）。",
      ])
    #expect(
      lines(made, .en).suffix(2) == [
        "2.1 Rebuild (due 21 August 2020): overdue by 10 days in Yi; open, with 10 days left, in Bing; done in Jia.",
        "2.2 Go live: done in two of three provinces.",
      ])
  }

  @Test func theBulletinOfOneRegion() {
    var made = MadeUp([
      (indicator(pace: .year, attention: ["<70"], commend: [">95"]), ["80", "65", "80", "85", "96"]),
      (indicator("x", "离网率", "Churn", better: .lower, attention: [">2"]), ["", ">2", "", "", ""]),
    ])
    made.notes = [.init(Wording(zh: "请复盘。", en: "Look back."), kind: .requirement, rows: [2])]
    #expect(
      lines(made, .zh, row: 1) == [
        "甲·样本（2020年8月）", "现将2020年8月运营情况通报如下：", "一、各业务发展情况", "（一）业务", "1.完成率",
        "截至8月底，甲完成率为65%，落后时间进度1.7PP，居全国第4位，低于全国15PP，低于70%，需关注。", "2.离网率",
        "截至8月底，甲离网率超2%，需关注。",
      ])
    #expect(
      lines(made, .en, row: 4).suffix(1) == [
        "In Ding, completion stood at 96% (29.3 points ahead of the pace, ranking 1st of 4, "
          + "16 points above the national figure, above 95%)."
      ])
  }

  @Test func theBracketsOfAValueStandBeforeWhatIsRemarkedOfIt() {
    let daily = BulletinRule(
      wording: BulletinWording(zh: [.also: "（日均{number}万户）"], en: [.also: "({value})"]))
    let made = MadeUp([
      (indicator("a", "新增", "Adds", unit: "万户", kind: .flow), ["310", "31", "62", "93"]),
      (
        indicator("b", "日均", "Daily", unit: "万户/日", decimals: 2, kind: .flow, bulletin: daily),
        ["10", "1", "2", "3"]
      ),
    ])
    #expect(made.first(.zh) == "截至8月底，全国新增310万户（日均10万户）。新增：甲31万户，乙62万户，丙93万户。日均：甲1万户/日，乙2万户/日，丙3万户/日。")
    #expect(made.first(.zh, row: 1) == "截至8月底，甲新增31万户（日均1万户），居全国第3位。")
    #expect(made.first(.en, row: 1) == "In Jia, adds came to 310,000 (10,000 a day), ranking 3rd of 3.")
  }

  @Test func theTableBelowARegionIsAPartOfIts() {
    let made = MadeUp(indicator(attention: ["<70"]), "80", "65", "80", "85", "96")
    let bulletin = Bulletin(
      made.material, selection: BulletinSelection(row: 1), lower: made.material, language: .zh)
    #expect(bulletin.parts.map(\.title) == ["各业务发展情况", "全国各省份情况"])
    #expect(bulletin.parts[1].sections[0].paragraphs[0].sentences.map(\.text) == ["甲（65%）完成率低于70%，请予以关注。"])
  }
}
