extension SnapshotSentenceTests {
  /// Mistakes in what stands beside the values.
  static let lists: [Mistake] = [
    Mistake(
      "\"count\": 2,", "\"count\": 3,",
      "11:97: error: a complete list counts as many regions as it names, but count is 3 and 2 are named: "
        + "correct one of "
        + "them, or write \"sample\"", zh: "11:97: 错误：完整名单点到几个就应计几个，现计 3 个、点到 2 个：请改正其一，或写 \"sample\""),
    Mistake(
      "\"count\": 3,", "\"count\": 1,",
      "13:93: error: a sample counts more regions than it names, but count is 1 and 1 are named: correct one of them, "
        + "or write \"complete\"", zh: "13:93: 错误：部分名单计数应多于点名，现计 1 个、点到 1 个：请改正其一，或写 \"complete\""),
    Mistake(
      "\"regions\": [], \"kind\": \"open\"", "\"regions\": [], \"count\": 4, \"kind\": \"open\"",
      "15:113: error: an open list has no count: remove it, or write \"complete\" or \"sample\"",
      zh: "15:113: 错误：不计数的名单不应有 count：请删去，或写 \"complete\" 或 \"sample\""),
    Mistake(
      "\"count\": 2,", "\"count\": 2.5,", "11:97: error: a whole number from 0 to 1000000 should stand here",
      zh: "11:97: 错误：此处应是 0 到 1000000 的整数"),
    Mistake(
      "\"2020-09-15\"", "\"2020-09-31\"", "19:13: error: \"2020-09-31\" is no date: write it like 2020-09-15",
      zh: "19:13: 错误：\"2020-09-31\" 不是日期：请写成 2020-09-15"),
    Mistake(
      "\"domain\": \"broadband\"", "\"domain\": \"broadbamd\"",
      "18:55: error: no domain is called \"broadbamd\": did you mean \"broadband\"?",
      zh: "18:55: 错误：没有专业 \"broadbamd\"：是否想写 \"broadband\"？"),
    Mistake(
      "{\"text\": {\"zh\": \"偏高\", \"en\": \"high\"}}", "7",
      "15:51: error: a number stands here: write a condition in double quotes such as \"<70\", or an object "
        + "with \"text\"",
      zh: "15:51: 错误：此处是数字：应写双引号里的条件如 \"<70\"，或带 \"text\" 的对象"),
    Mistake(
      "{\"task\": \"其他\"}", "{\"task\": 7}",
      "20:14: error: a number stands here: write a string, or an object with \"zh\" and \"en\"",
      zh: "20:14: 错误：此处是数字：应写字符串，或带 \"zh\" 和 \"en\" 的对象"),
  ]
}
