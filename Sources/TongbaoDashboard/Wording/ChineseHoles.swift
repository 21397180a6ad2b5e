import TongbaoCore

/// What is said of holes in a series, in Chinese.
extension ChinesePhrases {
  func nothingToCompare(in period: Period) -> String { "\(title(of: period))无数据，无从比较" }
  func noSuchWeek(_ number: Int, in year: Int) -> String { "\(year)年没有第\(number)周，无从比较" }

  func streak(_ count: Int, since first: Period, behindPace: Bool) -> String {
    "\(title(of: first))以来有数的\(count)期均" + (behindPace ? "落后进度" : "需关注")
  }
  func lastKnown(_ value: String, in period: Period) -> String { "最近一次有数：\(title(of: period)) \(value)" }

  func passedOver(_ first: Period, _ last: Period) -> String {
    "跨过\(title(of: first))" + (first == last ? "" : "至\(title(of: last))") + "：没有数据"
  }
  func passedYears(_ first: Int, _ last: Int) -> String {
    "跨过\(first)年" + (first == last ? "" : "至\(last)年") + "同期：没有数据"
  }
  func noSamePeriod(_ period: Period, isEarlier: Bool) -> String {
    "\(title(of: period))没有数据，\(isEarlier ? "此前" : "此后")各年同期也没有；" + otherKeys(isEarlier)
  }
  func noSameWeek(_ number: Int, in year: Int, isEarlier: Bool) -> String {
    "\(year)年没有第\(number)周，\(isEarlier ? "此前" : "此后")也没有同期的数据；" + otherKeys(isEarlier)
  }
  private func otherKeys(_ isEarlier: Bool) -> String { isEarlier ? "上一期按 [" : "下一期按 ]" }

  func emptyTable(_ name: String, in period: Period) -> String { "“\(name)”在\(title(of: period))没有数据" }
  func nearestData(_ period: Period, key: String, times: Int) -> String {
    "最近一期有数：\(title(of: period))，按 \(key)" + (times > 1 ? " \(times) 次" : "")
  }

  func sparkHeader(reports: Int) -> String { "近\(reports)期有数" }
  func trendTitle(_ name: String, unit: String, from first: Period, to last: Period) -> String {
    "\(name) \(unit)  \(axisTitle(of: first))至\(axisTitle(of: last))"
  }
  func axisTitle(of period: Period) -> String {
    switch period.kind {
    case .year, .month: period.description
    case .halfYear, .quarter: "\(period.year)年" + shortTitle(of: period)
    case .tenDays: "\(period.year)年" + shortTitle(of: period) + "旬"
    case .week: "\(period.year)年\(period.number)周"
    }
  }

  func comparing(with base: Period?) -> String {
    base.map { "对比：较\(title(of: $0))" } ?? "对比：较上次有数（* 早于上期）"
  }
  func comparingShort(with base: Period?) -> String { base.map { "较\($0)" } ?? "较上次*" }
  func changeHeader(with base: Period?) -> String { comparingShort(with: base) }
}
