import TongbaoCore

/// The report's window, the short forms of the title, and what is said of files and copies, in Chinese.
extension ChinesePhrases {
  func comparingShort(_ comparison: Comparison) -> String {
    switch comparison {
    case .none: ""
    case .last: "较上期"
    case .lastYear: "同比"
    }
  }

  var report: ReportWords {
    ReportWords(
      tasks: "任务与期限（! 逾期  □ 未完成  ? 不明  ■ 已完成）", lists: "通报名单", notes: "案例与要求", about: "数据说明", requirement: "要求",
      example: "案例")
  }
  var notInReport: String { "通报没有点名本地区" }
  func moreInReport(_ count: Int) -> String { "… 还有 \(count) 项，按 o 查看" }

  func regionCount(_ count: Int, level: Level) -> String { "\(count)\(counter(level))" }
  func regionsNamed(_ count: Int, level: Level) -> String { "点名\(count)\(counter(level))" }
  var listSeparator: String { "、" }
  var noTrend: String { "没有数值，画不出走势" }

  func newPeriods(_ periods: [Period]) -> String { "新增账期 " + periods.map(title).joined(separator: listSeparator) }
  func reread(_ count: Int) -> String { count == 0 ? "已重新读取：文件没有变化" : "已重新读取：\(count) 个文件有变化" }
  var nothingToCopy: String { "此处没有数值可复制，剪贴板不变" }
  func shelfRows(_ level: Level) -> String { "按\(levelHeader(level))" }
  func coverage(exact: String, bounds: String, missing: String) -> String {
    "最近一期确数\(exact)、范围或约数\(bounds)、缺\(missing)"
  }
  func shelfLine(period: String, indicators: Int) -> String { "1 期 \(period) · \(indicators) 项指标" }
}
