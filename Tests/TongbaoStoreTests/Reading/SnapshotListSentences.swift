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
      "[\"完\"]", "[{\"text\": \"完\", \"domain\": \"broadbamd\"}]",
      "17:37: error: no domain is called \"broadbamd\": did you mean \"broadband\"?",
      zh: "17:37: 错误：没有专业 \"broadbamd\"：是否想写 \"broadband\"？"),
    Mistake(
      "[\"完\"]", "[{\"text\": \"完\", \"kind\": \"requirment\"}]",
      "17:35: error: \"requirment\" is not known here: did you mean \"requirement\"?",
      zh: "17:35: 错误：此处不能写 \"requirment\"：是否想写 \"requirement\"？"),
    Mistake(
      "[\"完\"]", "[{\"text\": \"完\", \"regions\": [\"河南\", \"410000\"]}]",
      "17:45: error: \"410000\" is named on line 17 already: remove one of them",
      zh: "17:45: 错误：\"410000\" 在第 17 行已写过：请只留一个"),
    Mistake(
      "{\"text\": {\"zh\": \"偏高\", \"en\": \"high\"}}", "7",
      "15:51: error: a number stands here: write a condition in double quotes such as \"<70\", or an object "
        + "with \"text\"",
      zh: "15:51: 错误：此处是数字：应写双引号里的条件如 \"<70\"，或带 \"text\" 的对象"),
    Mistake(
      "[\"完\"]", "[{\"text\": 7}]",
      "17:22: error: a number stands here: write a string, or an object with \"zh\" and \"en\"",
      zh: "17:22: 错误：此处是数字：应写字符串，或带 \"zh\" 和 \"en\" 的对象"),
  ]
}
