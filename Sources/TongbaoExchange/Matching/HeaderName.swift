import TongbaoCore

/// A part of a header in the form in which names are compared: without blanks, brackets and marks, and with one word for what
/// people write in several.
struct HeaderName: Hashable {
  /// The compared form; empty where the part says nothing but a period.
  let text: String
  /// The same without the periods that it mentions, and what stands for these.
  let rest: String
  let period: String
  /// Periods that it mentions.
  let mentions: [PeriodWords.Mention]

  init(_ written: String) {
    let name = HeaderName.withoutNumber(HeaderName.withoutMarks(UnitWords.split(written).name))
    let words = PeriodWords(name.hasPrefix("其中") ? String(name.dropFirst(2)) : name)
    mentions = words.mentions
    text = HeaderName.plain(words.told)
    rest = HeaderName.plain(words.rest)
    period = words.mentions.last?.words ?? ""
  }

  /// The compared form of a name in the catalogue, which mentions no period.
  static func plain(_ name: String) -> String {
    var text = FoldedName.fold(name).filter { !dropped.contains($0) }
    for (written, word) in synonyms where text.contains(written) { text = text.replacing(written, with: word) }
    return text
  }

  /// A name without what points to a footnote behind it: `新增①`, `新增（注1）`. Blanks are
  /// those of the text, for they part periods.
  private static func withoutMarks(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.unicodeScalars.last, notes.contains(last) { rest.unicodeScalars.removeLast() }
    guard let end = rest.last, end == ")" || end == "）",
      let start = rest.lastIndex(where: { $0 == "(" || $0 == "（" }), rest[start...].dropFirst().first == "注"
    else { return String(rest) }
    return String(rest[..<start])
  }

  private static let notes = Set("*①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  /// `一、宽带`, `（二）净增`, `3.离网率` without their numbers.
  private static func withoutNumber(_ text: String) -> String {
    var rest = Substring(text)
    if rest.first == "(" || rest.first == "（" { rest = rest.dropFirst() }
    let number = rest.prefix { "一二三四五六七八九十0123456789".contains($0) }
    guard !number.isEmpty, number.count <= 2 else { return text }
    rest = rest.dropFirst(number.count)
    guard let mark = rest.first, "、.)．）".contains(mark), rest.count > 1, rest.dropFirst().first?.isNumber == false
    else {
      return text
    }
    return String(rest.dropFirst())
  }

  private static let dropped: Set<Character> = Set("的()[]【】{}<>《》“”\"'`·•/\\、,，.。:：;；-–—_~|*#&+%‰ ")
  /// Longer ones first.
  private static let synonyms: [(String, String)] = [
    ("本年累计", "累计"), ("全年累计", "累计"), ("年度累计", "累计"), ("年累计", "累计"), ("本月", "当月"), ("当期", "当月"), ("本期", "当月"),
    ("单月", "当月"),
    ("家庭宽带", "家宽"), ("魔百盒", "魔百和"), ("用户", "客户"), ("yeartodate", "累计"), ("ytd", "累计"),
  ]
}

/// Words in headers that name no indicator; texts are in compared form.
enum HeaderSense {
  /// Whether a header is of what is worked out from values: changes, growth, places in a ranking, values of other periods.
  static func isDerived(_ text: String) -> Bool { derived.contains { text.contains($0) } }

  /// Whether a part says nothing of an indicator that another part does not say.
  static func isNeutral(_ text: String, for indicator: Indicator) -> Bool {
    if text.isEmpty || neutral.contains(text) { return true }
    switch text {
    case "当月", "月": return indicator.kind != .cumulative
    case "累计": return indicator.kind == .cumulative || indicator.kind == .rate
    case "到达", "期末", "月末", "当月末", "月底", "当月底", "总量", "规模": return indicator.kind == .stock
    default: return false
    }
  }

  private static let derived = [
    "同比", "环比", "较上", "较去", "比上", "比去", "较年初", "较同期", "增幅", "增长", "增速", "排名", "排序", "名次", "位次", "变化", "变动", "同期", "上月",
    "上年", "去年", "yoy", "mom",
    "yearonyear", "monthonmonth", "growth", "change", "rank", "lastyear", "lastmonth", "previous",
  ]
  private static let neutral: Set<String> = [
    "指标", "指标值", "数值", "数据", "实际", "实际值", "实际完成", "完成情况", "发展情况", "情况", "业务", "业务发展", "主要指标", "其中", "本网", "值", "value",
    "values", "actual", "data",
    "total", "合计",
  ]
}
