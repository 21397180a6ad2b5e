import Testing
import TongbaoCore

@testable import TongbaoStore

/// What a catalogue says, and how one that says it wrongly is answered.
@Suite struct CatalogueReaderTests {
  @Test func readsWhatACatalogueSays() throws {
    let (catalogue, roster) = try Fixture.dataset()
    #expect(catalogue.title == Wording(zh: "家庭市场", en: "Home market"))
    #expect(catalogue.region == .nation)
    #expect(catalogue.level == .province)
    #expect(catalogue.every == .month)
    #expect(roster.count == 35)
    #expect(roster.head.short == "全国")
    #expect(catalogue.notes == [Wording(zh: "备注"), Wording(zh: "又", en: "also")])
    let groups = [Domain.Group(id: "gross", name: Wording(zh: "新增")), Domain.Group(id: "net", name: Wording(zh: "净增"))]
    #expect(
      catalogue.domains == [
        Domain(
          id: "broadband", name: Wording(zh: "宽带", en: "Broadband"), groups: groups, size: "broadband.customers",
          headlines: ["broadband.completion"])
      ])
    #expect(catalogue.dimensions.first?.segments.map(\.id) == ["finance", "retail"])
    #expect(catalogue.columns.count == 6)
  }

  @Test func readsWhatAnIndicatorIs() throws {
    let indicators = try Fixture.dataset().0.indicators
    #expect(
      indicators[0]
        == Indicator(
          id: "broadband.gross_adds", domain: "broadband", group: "gross", name: Wording(zh: "新增", en: "Gross adds"),
          short: Wording(zh: "新增"), unit: Unit("万户"), decimals: 1, better: .higher, kind: .flow, range: 0...5000,
          addsUp: .sum, aliases: ["当月新增"]))
    #expect(indicators[1].range == 0 ... .infinity)
    #expect(indicators[1].dimension == "industry")
    #expect(
      indicators[2]
        == Indicator(
          id: "broadband.completion", domain: "broadband", group: "net", name: Wording(zh: "完成率"), unit: Unit("%"),
          decimals: 1, better: .higher, kind: .rate, range: -200...1000,
          addsUp: .ratio(numerator: "broadband.gross_adds", denominator: "broadband.customers", factor: 100),
          pace: .year, target: .init(condition: try Condition(">=100"), by: Period(.month, 2020, 12)),
          thresholds: [
            Threshold(
              from: Period(.month, 2019, 1),
              tiers: [
                .init(try Condition("<0"), .critical), .init(try Condition("<20"), .attention),
                .init(try Condition("<pace"), .attention),
              ], commend: [try Condition(">80"), try Condition("top 3")], source: "通报"),
            Threshold(
              from: Period(.month, 2020, 1), tiers: [.init(try Condition("<=worst_quarter"), .attention)],
              reopening: .amount(5)),
          ]))
    #expect(
      indicators[3]
        == Indicator(
          id: "broadband.churn", domain: "broadband", name: Wording(zh: "离网率"), unit: Unit("%"), decimals: 2,
          better: .lower, kind: .rate, addsUp: .mean(weight: "broadband.customers"),
          pace: .plan("broadband.completion"),
          definition: Wording(zh: "当月离网"),
          definitionChanges: [
            .init(from: try #require(Period("2010-01")), note: Wording(zh: "不含个人")),
            .init(from: try #require(Period("2015-01")), note: Wording(zh: "又改", en: "again")),
          ], isContext: true))
  }

  /// What is changed in the good catalogue, and what is printed then.
  static let mistakes: [SnapshotSentenceTests.Mistake] = [
    .init(
      "\"format\": 1", "\"format\": 2", "2:13: error: the format 2 is unknown: this program reads format 1",
      zh: "2:13: 错误：不认识格式 2：本程序读取格式 1"),
    .init(
      "\"region\": \"全国\"", "\"region\": \"全国国\"",
      "2:72: error: no region is called \"全国国\": did you mean 全国 (000000)?",
      zh: "2:72: 错误：没有叫 \"全国国\" 的地区：是否想写 全国 (000000)？"),
    .init(
      "\"region\": \"全国\"", "\"region\": \"广东\"",
      "2:87: error: the rows of 广东 cannot be provinces: write a lower level",
      zh: "2:87: 错误：广东的各行不能是省：请写更低的层级"),
    .init(
      "\"level\": \"province\"", "\"level\": \"town\"",
      "2:87: error: \"town\" is not known here: write \"group\", \"province\", \"branch\" or \"county\"",
      zh: "2:87: 错误：此处不能写 \"town\"：请写 \"group\"、\"province\"、\"branch\" 或 \"county\""),
    .init(
      "\"every\": \"month\"", "\"every\": \"months\"",
      "2:108: error: \"months\" is not known here: did you mean \"month\"?",
      zh: "2:108: 错误：此处不能写 \"months\"：是否想写 \"month\"？"),
    .init(
      "\"size\": \"broadband.customers\"", "\"size\": \"broadband.customer\"",
      "4:74: error: no indicator is called \"broadband.customer\": did you mean \"broadband.customers\"?",
      zh: "4:74: 错误：没有指标 \"broadband.customer\"：是否想写 \"broadband.customers\"？"),
    .init(
      "\"headlines\": [\"broadband.completion\"]", "\"headlines\": [\"broadband.churns\"]",
      "5:92: error: no indicator is called \"broadband.churns\": did you mean \"broadband.churn\"?",
      zh: "5:92: 错误：没有指标 \"broadband.churns\"：是否想写 \"broadband.churn\"？"),
    .init(
      "\"headlines\": [\"broadband.completion\"]", "\"headlines\": [\"broadband.churn\"]",
      "5:92: error: \"broadband.churn\" is no column of this table and cannot head it: write an indicator of this domain "
        + "that is not context",
      zh: "5:92: 错误：\"broadband.churn\" 不是该专业的列，不能作首要指标：请写该专业中非背景的指标"),
    .init(
      "\"headlines\": [\"broadband.completion\"]", "\"headlines\": [\"broadband.customers\", \"broadband.customers\"]",
      "5:115: error: the id \"broadband.customers\" stands on line 5 already: give one of them another",
      zh: "5:115: 错误：标识 \"broadband.customers\" 在第 5 行已有：请改其中一个"),
    .init(
      "\"headlines\": [\"broadband.completion\"]",
      "\"headlines\": [\"broadband.customers\", \"broadband.gross_adds\", \"broadband.completion\", \"domain.a\"]",
      "5:163: error: at most 3 indicators can head a domain: remove those that matter least",
      "5:163: error: no indicator is called \"domain.a\": write an id from dataset.json",
      zh: "5:163: 错误：一个专业最多 3 项首要指标：请删去次要的",
      "5:163: 错误：没有指标 \"domain.a\"：请写 dataset.json 里的标识"),
    .init(
      "\"size\": \"broadband.customers\"", "\"rows\": \"industrie\"",
      "4:74: error: no dimension is called \"industrie\": did you mean \"industry\"?",
      zh: "4:74: 错误：没有维度 \"industrie\"：是否想写 \"industry\"？"),
    .init(
      "\"size\": \"broadband.customers\"", "\"rows\": 1", "4:74: error: a number stands here: write a string",
      zh: "4:74: 错误：此处是数字：应写字符串"),
    .init(
      "{\"id\": \"net\", \"name\"", "{\"id\": \"gross\", \"name\"",
      "5:55: error: the id \"gross\" stands on line 5 already: give one of them another",
      "16:68: error: no group of this domain is called \"net\": write one that is declared",
      zh: "5:55: 错误：标识 \"gross\" 在第 5 行已有：请改其中一个", "16:68: 错误：没有该专业的分组 \"net\"：请写已声明的"),
    .init(
      "\"id\": \"broadband.churn\"", "\"id\": \"Broadband.churn\"",
      "24:12: error: \"Broadband.churn\" is no id: write lower-case letters, digits, _ and dots, a letter first",
      zh: "24:12: 错误：\"Broadband.churn\" 不能作标识：请用小写字母、数字、_ 和点，以字母开头"),
    .init(
      "\"id\": \"broadband.churn\"", "\"id\": \"broadband.customers\"",
      "24:12: error: the id \"broadband.customers\" stands on line 14 already: give one of them another",
      zh: "24:12: 错误：标识 \"broadband.customers\" 在第 14 行已有：请改其中一个"),
    .init(
      "\"domain\": \"broadband\", \"name\": \"离网率\"", "\"domain\": \"broadban\", \"name\": \"离网率\"",
      "24:41: error: no domain is called \"broadban\": did you mean \"broadband\"?",
      zh: "24:41: 错误：没有专业 \"broadban\"：是否想写 \"broadband\"？"),
    .init(
      "\"dimension\": \"industry\"", "\"dimension\": \"trade\"",
      "15:74: error: no dimension is called \"trade\": write one that is declared",
      zh: "15:74: 错误：没有维度 \"trade\"：请写已声明的"),
    .init(
      "\"unit\": \"%\", \"decimals\": 2", "\"decimals\": 2",
      "24:5: error: the key \"unit\" is missing from this object: add it",
      zh: "24:5: 错误：该对象缺少键 \"unit\"：请补上"),
    .init(
      "\"decimals\": 2", "\"decimals\": 12", "24:94: error: a whole number from 0 to 9 should stand here",
      zh: "24:94: 错误：此处应是 0 到 9 的整数"),
    .init(
      "\"better\": \"lower\"", "\"better\": \"worse\"",
      "24:107: error: \"worse\" is not known here: write \"higher\", \"lower\" or \"neither\"",
      zh: "24:107: 错误：此处不能写 \"worse\"：请写 \"higher\"、\"lower\" 或 \"neither\""),
    .init(
      "\"range\": [-200, 1000]", "\"range\": [1000, -200]",
      "17:66: error: this is no range: the least value must not exceed the greatest", zh: "17:66: 错误：这不是取值范围：最小值不能大于最大值"
    ),
    .init(
      "\"range\": [-200, 1000]", "\"range\": 1000",
      "17:66: error: a number stands here: write the least and the greatest value such as [0, 300], null for none",
      zh: "17:66: 错误：此处是数字：应写最小值和最大值如 [0, 300]，没有则写 null"),
    .init(
      "\"range\": [-200, 1000]", "\"range\": [0, 1e400]",
      "17:70: error: the number 1e400 is beyond what a Double can hold: check its exponent",
      zh: "17:70: 错误：数字 1e400 超出双精度范围：请核对指数"),
    .init(
      "\"adds_up\": {\"mean\": \"broadband.customers\"}", "\"adds_up\": \"mean\"",
      "25:33: error: a string stands here: write \"sum\", \"no\", {\"mean\": WEIGHT} or {\"ratio\": "
        + "[NUMERATOR, DENOMINATOR], "
        + "\"factor\": 100}",
      zh: "25:33: 错误：此处是字符串：应写 \"sum\"、\"no\"、{\"mean\": 权重} 或 {\"ratio\": [分子, 分母], \"factor\": 100}"),
    .init(
      "{\"ratio\": [\"broadband.gross_adds\", \"broadband.customers\"]", "{\"ratio\": [\"broadband.gross_adds\"]",
      "18:27: error: 2 elements should stand in this array, but there are 1", zh: "18:27: 错误：此数组应有 2 个元素，现有 1 个"),
    .init(
      "\"pace\": \"year\"", "\"pace\": \"month\"",
      "17:88: error: a string stands here: write \"year\" or {\"plan\": INDICATOR}",
      zh: "17:88: 错误：此处是字符串：应写 \"year\" 或 {\"plan\": 指标}"),
    .init(
      "\"by\": \"2020-12\"", "\"by\": \"December\"",
      "19:45: error: \"December\" is no period: write it like 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35",
      zh: "19:45: 错误：\"December\" 不是账期：请写成 2020、2020-H2、2020-Q3、2020-08、2020-08-T2 或 2020-W35"),
    .init(
      "{\"from\": \"2020-01\"", "{\"from\": \"2019-01\"",
      "22:8: error: this threshold begins no later than the one before it: put them in the order of time",
      zh: "22:8: 错误：这条门限的起始不晚于前一条：请按时间先后排列"),
    .init(
      "{\"from\": \"2015-01\"", "{\"from\": \"2010-01\"",
      "27:66: error: this change of definition begins no later than the one before it: put them in the order of time",
      zh: "27:66: 错误：这次口径变更的起始不晚于前一次：请按时间先后排列"),
    .init(
      "\"context\": true", "\"context\": 1", "26:39: error: a number stands here: write true or false",
      zh: "26:39: 错误：此处是数字：应写 true 或 false"),
    .init(
      "\"aliases\": [\"当月新增\"]", "\"aliases\": \"当月新增\"", "13:35: error: a string stands here: write an array [ ]",
      zh: "13:35: 错误：此处是字符串：应写数组 [ ]"),
    .init(
      "\"notes\": [", "\"notes\": [{\"en\": \"x\"}, ",
      "29:13: error: the key \"zh\" is missing from this object: add it",
      zh: "29:13: 错误：该对象缺少键 \"zh\"：请补上"),
  ]

  @Test(arguments: mistakes) func tellsTheMistake(_ mistake: SnapshotSentenceTests.Mistake) throws {
    let changed = Fixture.catalogue.replacing(mistake.old, with: mistake.new)
    let problems = try Fixture.withDataset(catalogue: changed) { folder in
      FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
    }
    #expect(problems.map { $0.line(in: .en) } == mistake.en.map { "dataset.json:" + $0 })
    #expect(problems.map { $0.line(in: .zh) } == mistake.zh.map { "dataset.json:" + $0 })
  }

  @Test(arguments: [
    (
      "0",
      "this is no step: write a number above 0, in the unit of the indicator, or per cent of the value such as \"10%\""
    ),
    (
      "\"x%\"",
      "this is no step: write a number above 0, in the unit of the indicator, or per cent of the value such as \"10%\""
    ),
    (
      "\"10%\"",
      "of a completion rate the lead over its pace counts, of which a percentage means nothing: write percentage points, a "
        + "number above 0"
    ),
  ])
  func aStepIsANumberOrAShare(_ step: String, _ sentence: String) throws {
    let changed = Fixture.catalogue.replacing("\"reopen_by\": 5", with: "\"reopen_by\": \(step)")
    let problems = try Fixture.withDataset(catalogue: changed) { folder in
      FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
    }
    #expect(problems.map { $0.sentence[.en] } == [sentence])
  }

  @Test(arguments: ["\"aliases\": []", "\"dimension\": \"industry\", \"context\": true"])
  func rowsNeedAColumnThatHasThem(without: String) throws {
    let changed = Fixture.catalogue.replacing("\"dimension\": \"industry\"", with: without)
      .replacing("\"size\": \"broadband.customers\"", with: "\"rows\": \"industry\"")
    let problems = try Fixture.withDataset(catalogue: changed) { folder in
      FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
    }
    let sentence =
      "no column of this table has the dimension \"industry\": give one to an indicator, or remove the rows"
    #expect(problems.map { $0.line(in: .en) } == ["dataset.json:4:74: error: " + sentence])
    let chinese = "该专业没有一列具有维度 \"industry\"：请给某项指标写上该维度，或删去 rows"
    #expect(problems.map { $0.line(in: .zh) } == ["dataset.json:4:74: 错误：" + chinese])
  }

  @Test func readsACalendarOfWorkingDays() throws {
    func read(_ calendar: String) throws -> (WorkingDays?, [String], [String]) {
      let text = Fixture.catalogue.replacing(
        "\"every\": \"month\",", with: "\"every\": \"month\", \"working_days\": \(calendar),")
      return try Fixture.withDataset(catalogue: text) { folder in
        let problems = FolderSource.check(path: folder, regionsFile: Fixture.regionsFile)
        let source = try? FolderSource(path: folder, regionsFile: Fixture.regionsFile)
        return (
          source?.catalogue.workingDays, problems.map { $0.sentence[.en] }, problems.map { $0.sentence[.zh] }
        )
      }
    }
    let days = try read("{\"2020-02\": 20, \"2020-01\": 17}").0
    #expect(days == WorkingDays([try #require(Period("2020-01")): 17, try #require(Period("2020-02")): 20]))
    let cases: [(String, String, String)] = [
      ("[17]", "an array stands here: write an object { }", "此处是数组：应写对象 { }"),
      (
        "{\"Jan\": 17}",
        "\"Jan\" is no period: write it like 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35", "Jan"
      ),
      ("{\"2020-02\": 30}", "from 0 to 29", "0"), ("{\"2020-02\": -1}", "from 0 to 29", "0"),
      ("{\"2020-02\": 1.5}", "from 0 to 29", "0"), ("{\"2020-02\": \"17\"}", "write a number", "数"),
      ("{\"2020-Q1\": 60}", "2020-Q1", "2020-Q1"),
    ]
    for (calendar, english, chinese) in cases {
      let (none, en, zh) = try read(calendar)
      #expect(none == nil && en.count == 1 && en[0].contains(english) && zh[0].contains(chinese), "\(calendar) \(en)")
    }
  }

  @Test func otherShapesAreTold() throws {
    let cases: [(String, String)] = [
      ("[]", "dataset.json:1:1: error: an array stands here: write an object { }"),
      (
        "{\"format\": 1",
        "dataset.json:1:13: error: the file ends inside an object, its } is missing: write it, or fetch the "
          + "file again if it was cut off"
      ),
      ("", "dataset.json:1:1: error: the file is empty: a JSON text holds exactly one value, such as {}"),
    ]
    for (text, line) in cases {
      let problems = try Fixture.withDataset(catalogue: text) {
        FolderSource.check(path: $0, regionsFile: Fixture.regionsFile)
      }
      #expect(problems.map { $0.line(in: .en) } == [line])
    }
  }

  @Test func aCatalogueWithoutIndicatorsIsTold() throws {
    let text = """
      {"format": 1, "title": "t", "region": "全国", "level": "province", "every": "month", "domains": [], "indicators": []}
      """
    let problems = try Fixture.withDataset(catalogue: text) {
      FolderSource.check(path: $0, regionsFile: Fixture.regionsFile)
    }
    #expect(
      problems.map { $0.line(in: .en) } == [
        "dataset.json:1:113: error: the catalogue has no indicators: add at least one"
      ])
    #expect(problems.map { $0.line(in: .zh) } == ["dataset.json:1:113: 错误：目录里没有指标：请至少写一个"])
  }
}
