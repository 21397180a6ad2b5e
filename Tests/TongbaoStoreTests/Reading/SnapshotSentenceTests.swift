import Testing
import TongbaoCore

@testable import TongbaoStore

/// Every mistake of meaning that a snapshot can have, and the whole answer in both languages.
@Suite struct SnapshotSentenceTests {
  /// What is changed in the good snapshot, and what is printed then.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var en: [String]
    var zh: [String]
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ en: String..., zh: String...) {
      (self.old, self.new, self.en, self.zh) = (old, new, en, zh)
    }
  }

  static let shape: [Mistake] = [
    Mistake(
      "\"北京\": 12", "\"北京\": true",
      "5:49: error: true stands here: write a number, a bound in double quotes such as \"<70\", or null",
      zh: "5:49: 错误：此处是 true：应写数字、双引号里的界限如 \"<70\"，或 null"),
    Mistake(
      "\"北京\": 12", "\"北京\": [12]",
      "5:49: error: an array stands here: write a number, a bound in double quotes such as \"<70\", or null",
      zh: "5:49: 错误：此处是数组：应写数字、双引号里的界限如 \"<70\"，或 null"),
    Mistake(
      "\"北京\": 12", "\"北京\": 12, \"北京\": 13", "5:53: error: \"北京\" is named on line 5 already: remove one of them",
      zh: "5:53: 错误：\"北京\" 在第 5 行已写过：请只留一个"),
    Mistake(
      "\"北京\": 12", "\"北京\": 12, \n\"110000\": null",
      "6:1: error: \"110000\" is named on line 5 already: remove one of them",
      zh: "6:1: 错误：\"110000\" 在第 5 "
        + "行已写过：请只留一个"),
    Mistake(
      "\"broadband.completion\": {", "\"broadband.gross_adds\": {},\n\"broadband.completion\": {",
      "6:5: error: the key \"broadband.gross_adds\" stands on line 5 already: remove one of them",
      zh: "6:5: 错误：键 \"broadband.gross_adds\" 在第 5 行已有：请只留一个"),
    Mistake(
      "\"values\": {", "\"value\": {",
      "1:1: error: the key \"values\" is missing from this object: add it",
      "4:3: error: the key \"value\" is unknown: did you mean \"values\"?", zh: "1:1: 错误：该对象缺少键 \"values\"：请补上",
      "4:3: 错误：没有 \"value\" 这个键：是否想写 \"values\"？"),
    Mistake(
      "\"notes\": [", "\"remarks of mine\": 1, \"notes\": [",
      "17:3: error: the key \"remarks of mine\" is unknown: remove it, docs/data-format.md lists the keys",
      zh: "17:3: 错误：没有 \"remarks of mine\" 这个键：请删去，可用的键见 docs/data-format.md"),
    Mistake(
      "\"notes\": [\"完\"]", "\"notes\": [\"完\"],\n\"notes\": []",
      "18:1: error: the key \"notes\" stands on line 17 already: remove one of them",
      zh: "18:1: 错误：键 \"notes\" 在第 17 行已有：请只留一个"),
    Mistake(
      "\"notes\": [\"完\"]", "\"notes\": [\" \"]", "17:13: error: the text is empty: write something, or remove the key",
      zh: "17:13: 错误：文字为空：请填写，或删去这个键"),
    Mistake(
      "\"notes\": [\"完\"]", "\"notes\": {}", "17:12: error: an object stands here: write an array [ ]",
      zh: "17:12: 错误：此处是对象：应写数组 [ ]"),
    Mistake(
      "\"kind\": \"published\"", "\"kind\": \"publish\"",
      "3:22: error: \"publish\" is not known here: did you mean \"published\"?",
      zh: "3:22: 错误：此处不能写 \"publish\"：是否想写 \"published\"？"),
    Mistake(
      "\"kind\": \"published\"", "\"kind\": \"x\"",
      "3:22: error: \"x\" is not known here: write \"published\", \"measured\" or \"synthetic\"",
      zh: "3:22: 错误：此处不能写 \"x\"：请写 \"published\"、\"measured\" 或 \"synthetic\""),
    Mistake(
      "\"note\": \"摘录\"", "\"note\": \"摘录\", \"title\": \"x\"",
      "3:83: error: the key \"title\" stands on line 3 already: remove one of them",
      zh: "3:83: 错误：键 \"title\" 在第 3 行已有：请只留一个"),
  ]

  static let periods: [Mistake] = [
    Mistake(
      "\"2020-08\",", "\"2020-13\",",
      "2:13: error: \"2020-13\" is no period: write it like 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35",
      zh: "2:13: 错误：\"2020-13\" 不是账期：请写成 2020、2020-H2、2020-Q3、2020-08、2020-08-T2 或 2020-W35"),
    Mistake(
      "\"2020-08\",", "202008,",
      "2:13: error: a number stands here: write a period in double quotes such as \"2020-08\"",
      zh: "2:13: 错误：此处是数字：应写双引号里的账期如 \"2020-08\""),
    Mistake(
      "\"2020-08\",", "\"2020-Q3\",",
      "2:13: error: 2020-Q3 is no month, but every file of this dataset is one: write it like 2020-08",
      zh: "2:13: 错误：2020-Q3 不是月，而本数据集每个文件都是：请写成 2020-08"),
    Mistake(
      "\"2020-08\",", "\"2020-07\",",
      "2:13: error: the file is called 2020-08.json but says period 2020-07: change \"period\", or rename the file",
      zh: "2:13: 错误：文件名是 2020-08.json，里面的账期却是 2020-07：请改正 \"period\"，或改文件名"),
  ]

  static let regions: [Mistake] = [
    Mistake(
      "\"北京\": 12", "\"guangdon\": 12",
      "5:43: error: no region is called \"guangdon\": did you mean 广东 (440000)?",
      zh: "5:43: 错误：没有叫 \"guangdon\" 的地区：是否想写 广东 (440000)？"),
    Mistake(
      "\"北京\": 12", "\"Atlantis\": 12",
      "5:43: error: no region is called \"Atlantis\": write a name or a code from regions.json",
      zh: "5:43: 错误：没有叫 \"Atlantis\" 的地区：请写 regions.json 里的名称或代码"),
    Mistake(
      "\"北京\": 12", "\"999999\": 12",
      "5:43: error: no region is called \"999999\": write a name or a code from regions.json",
      zh: "5:43: 错误：没有叫 \"999999\" 的地区：请写 regions.json 里的名称或代码"),
    Mistake(
      "\"北京\": 12", "\"深圳\": 12",
      "5:43: error: \"深圳\" is a branch, but the rows of this dataset are provinces: remove it, or name a province",
      zh: "5:43: 错误：\"深圳\" 是地市，而本数据集各行是省：请删去，或改写为省"),
    Mistake(
      "[\"新疆\", \"青海\"]", "[\"新疆\", \"新疆\"]",
      "11:81: error: \"新疆\" is named on line 11 already: remove one of them", zh: "11:81: 错误：\"新疆\" 在第 11 行已写过：请只留一个"),
  ]

  static let values: [Mistake] = [
    Mistake(
      "\"北京\": 12", "\"北京\": -1",
      "5:49: error: -1 lies outside [0, 5000], the range of broadband.gross_adds: check its digits and "
        + "unit, or widen the "
        + "range in dataset.json",
      zh: "5:49: 错误：-1 超出 broadband.gross_adds 的取值范围 [0, 5000]：请核对数字和单位，或在 dataset.json 里放宽范围"),
    Mistake(
      "{\"全国\": 18497}", "{\"全国\": -1}",
      "8:42: error: -1 lies outside [0, ∞], the range of broadband.customers: check its digits and unit, or widen the "
        + "range in dataset.json",
      zh: "8:42: 错误：-1 超出 broadband.customers 的取值范围 [0, ∞]：请核对数字和单位，或在 "
        + "dataset.json 里放宽范围"),
    Mistake(
      "\"~30.5\"", "\"~9999\"",
      "5:60: error: ~9999 lies outside [0, 5000], the range of broadband.gross_adds: check its digits and "
        + "unit, or widen "
        + "the range in dataset.json",
      zh: "5:60: 错误：~9999 超出 broadband.gross_adds 的取值范围 [0, 5000]：请核对数字和单位，或在 dataset.json 里放宽范围"),
    Mistake(
      "\"~30.5\"", "\"~about\"",
      "5:60: error: \"~about\" is no approximate value: write ~ and a number, such as \"~6277\"",
      zh: "5:60: 错误：\"~about\" 不是约数：请写 ~ 加数字，例如 \"~6277\""),
    Mistake(
      "\"~30.5\"", "\">6000\"",
      "5:60: error: no value within [0, 5000], the range of broadband.gross_adds, meets \">6000\": check "
        + "its digits and unit",
      zh: "5:60: 错误：broadband.gross_adds 的取值范围 [0, 5000] 内没有值满足 \">6000\"：请核对数字和单位"),
    Mistake(
      "\"~30.5\"", "\">5 & <3\"", "5:60: error: no number meets all of \">5 & <3\": check its limits",
      zh: "5:60: 错误：没有数字能同时满足 \">5 & <3\"：请核对界限"),
    Mistake(
      "\"~30.5\"", "\"top 3\"",
      "5:60: error: \"top 3\" asks for a rank or a quartile, which no value can be: write it into lists, "
        + "and a bound here",
      zh: "5:60: 错误：\"top 3\" 说的是名次或四分位，不能作值：请写进 lists，此处写界限"),
    Mistake(
      "\"~30.5\"", "\"<broadband.gross_adds\"",
      "5:60: error: \"<broadband.gross_adds\" refers to the value that it stands for: compare with another indicator",
      zh: "5:60: 错误：\"<broadband.gross_adds\" 参照的正是它自己：请与另一指标比较"),
    Mistake(
      "{\"全国\": 86.5", "{\"全国\": \"<national\"",
      "6:36: error: \"<national\" refers to the value that it stands for: compare with another indicator",
      zh: "6:36: 错误：\"<national\" 参照的正是它自己：请与另一指标比较"),
    Mistake(
      "\"~30.5\"", "\"<pace\"",
      "5:60: error: \"broadband.gross_adds\" has no pace: give it one in dataset.json, or write a number",
      zh: "5:60: 错误：\"broadband.gross_adds\" 没有时间进度：请在 dataset.json 里设定，或写数字"),
    Mistake(
      "\"~30.5\"", "\"<0.1*broadband.gross\"",
      "5:60: error: no indicator is called \"broadband.gross\": did you mean \"broadband.gross_adds\"?",
      zh: "5:60: 错误：没有指标 \"broadband.gross\"：是否想写 \"broadband.gross_adds\"？"),
    Mistake(
      "\"~30.5\"", "\"\"", "5:60: error: the condition is empty: write one such as \"<70\" or \"[70,100)\"",
      zh: "5:60: 错误：条件是空的：请写成 \"<70\" 或 \"[70,100)\""),
    Mistake(
      "\"~30.5\"", "\"30.5\"",
      "5:60: error: \"30.5\" is no condition: write it like <70, >=100, [70,100), <national or <=0.65*last",
      zh: "5:60: 错误：\"30.5\" 不是条件：请写成 <70、>=100、[70,100)、<national 或 <=0.65*last"),
    Mistake(
      "\"~30.5\"", "\"<七十\"",
      "5:60: error: \"七十\" in \"<七十\" is neither a number nor national, pace, last, last_year or an indicator",
      zh: "5:60: 错误：\"<七十\" 里的 \"七十\" 既不是数字，也不是 national、pace、last、last_year 或指标"),
    Mistake(
      "\"~30.5\"", "\"[70,100\"",
      "5:60: error: \"[70,100\" is no interval: write both ends and both brackets, such as [70,100)",
      zh: "5:60: 错误：\"[70,100\" 不是区间：两端和两个括号都要写，例如 [70,100)"),
    Mistake(
      "\"~30.5\"", "\"top x\"", "5:60: error: \"top x\" is no rank: write top or bottom and a whole number from 1",
      zh: "5:60: 错误：\"top x\" 不是名次：请写 top 或 bottom 加从 1 起的整数"),
    Mistake(
      "broadband.customers@retail", "broadband.customers@finanze",
      "8:5: error: no segment of this dimension is called \"finanze\": did you mean \"finance\"?",
      zh: "8:5: 错误：没有该维度的分项 \"finanze\"：是否想写 \"finance\"？"),
    Mistake(
      "broadband.customers@retail", "broadband.churn@retail",
      "8:5: error: broadband.churn has no segments: remove what stands behind @, or give it a dimension in "
        + "dataset.json",
      zh: "8:5: 错误：broadband.churn 没有分项：请删去 @ 及其后内容，或在 dataset.json 里给它维度"),
    Mistake(
      "broadband.customers@retail", "当月新增",
      "8:5: error: no indicator is called \"当月新增\": did you mean \"broadband.gross_adds\"?",
      zh: "8:5: 错误：没有指标 \"当月新增\"：是否想写 \"broadband.gross_adds\"？"),
    Mistake(
      "broadband.customers@retail", "revenue.total",
      "8:5: error: no indicator is called \"revenue.total\": write an id from dataset.json",
      zh: "8:5: 错误：没有指标 \"revenue.total\"：请写 dataset.json 里的标识"),
  ]

  @Test(arguments: shape + periods + regions + values + lists) func tellsTheMistake(_ mistake: Mistake) throws {
    let loaded = try Fixture.load(Fixture.snapshot.replacing(mistake.old, with: mistake.new))
    #expect(loaded.snapshot == nil)
    #expect(loaded.problems.map { $0.line(in: .en) } == mistake.en.map { "2020-08.json:" + $0 })
    #expect(loaded.problems.map { $0.line(in: .zh) } == mistake.zh.map { "2020-08.json:" + $0 })
  }
}
