import TongbaoCore

/// What differs in months that were reissued, in Chinese.
extension ChinesePhrases {
  var restatedTitle: String { "重报" }
  var nothingRestated: String { "本次运行中没有账期重报" }
  func differenceCounts(_ values: Int, flips: Int) -> String { "\(values)个数值有改动，\(flips)项预警有变化" }
  var noDifference: String { "没有差异" }
  var otherDifferences: String { "名单、说明或来源有改动" }
  func restated(_ period: Period, _ counts: String) -> String { "\(title(of: period))重报：\(counts)" }
  var flippedHeading: String { "预警有变化" }
  var changedHeading: String { "数值有改动" }
  func moreDifferences(_ count: Int) -> String { "另有\(count)处" }
  func moved(_ before: String, _ after: String) -> String { "\(before) → \(after)" }
  var nothingKnownShort: String { "无数据" }
  func flipStatus(_ severity: Threshold.Severity?, isKnown: Bool) -> String {
    switch severity {
    case .critical: critical
    case .attention: statistics.attention
    case nil: isKnown ? "正常" : "不详"
    }
  }
  var differenceColumns: (before: String, after: String, change: String, alert: String) {
    ("原值", "新值", "变动", "预警")
  }
}
