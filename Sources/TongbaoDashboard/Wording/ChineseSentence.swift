import TongbaoCore

/// The sentence under the table, in Chinese.
extension ChinesePhrases {
  func sentenceStart(region: String, indicator: String, value: String) -> String { "\(region) · \(indicator) \(value)" }
  var valueMissing: String { "缺数" }
  func sentenceWithoutData(region: String, indicator: String) -> String { "\(region) · \(indicator) 无数据" }
  func boundOnly(_ condition: String) -> String { condition + "（仅知范围）" }

  func name(of line: Line, at limit: String) -> String {
    switch line {
    case .attention: "关注线" + limit
    case .critical: "严重线" + limit
    case .national: whole + bracketed(limit)
    }
  }

  func beyond(_ line: String, isBelow: Bool, isInclusive: Bool, gap: String?) -> String {
    // After a bracket the gap needs no word before it.
    if let gap { return (isBelow ? "低于" : "高于") + line + (line.hasSuffix("）") ? "" : "达") + gap }
    return (isInclusive ? (isBelow ? "不高于" : "不低于") : isBelow ? "略低于" : "略高于") + line
  }

  func fallen(by percent: String, line: String) -> String { "环比下降\(percent)%，已过关注线\(line)%" }

  func shareTooSmall(_ percent: String, of whole: String, line: String) -> String {
    "仅为\(whole)的\(percent)%，低于关注线\(line)%"
  }

  func meets(_ condition: String, _ severity: Threshold.Severity) -> String {
    condition + "，" + needsAttention(severity, orWorse: false)
  }

  func needsAttention(_ severity: Threshold.Severity, orWorse: Bool) -> String {
    severity == .critical ? "情况严重" : orWorse ? "需关注，或更严重" : "需关注"
  }

  var isCommended: String { "予以表扬" }
  func reaches(_ limit: String, orEqual: Bool) -> String { (orEqual ? "达到" : "优于") + "表扬线" + limit }
  func clear(of line: String, isBelow: Bool, isInclusive: Bool) -> String {
    (isBelow ? (isInclusive ? "高于" : "不低于") : isInclusive ? "低于" : "不高于") + line
  }
  var needsNoAttention: String { "无需关注" }
  func undetermined(_ condition: String) -> String { "是否\(condition)尚不能判定" }
  func incomparable(_ condition: String) -> String { "所比数值未知，是否\(condition)尚不能判定" }
  var pending: String { "…" }

  func change(_ text: String, from base: ChangeBase.Origin, kind: Period.Kind) -> String { words(base, kind) + text }
  func noChange(from base: ChangeBase.Origin, kind: Period.Kind) -> String { "与\(words(base, kind).dropFirst())持平" }

  func leadChange(_ text: String, from base: ChangeBase.Origin, kind: Period.Kind) -> String {
    "进度差\(words(base, kind))\(text)"
  }

  func lead(_ text: String, ahead: Bool) -> String { (ahead ? "领先时间进度" : "落后时间进度") + text }

  func rank(_ rank: ClosedRange<Int>, of count: Int, level: Level) -> String {
    let place = rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)"
    return "第\(place)位" + bracketed("共\(count)\(counter(level))")
  }

  /// The measure word and name with which regions of a level are counted.
  func counter(_ level: Level) -> String {
    if let rows { return "个" + rows }
    return switch level {
    case .nation: "国"
    case .group: "个分区"
    case .province: "省"
    case .branch: "个地市"
    case .county: "个区县"
    }
  }

  func streak(_ count: Int, kind: Period.Kind, behindPace: Bool) -> String {
    "连续\(count)\(measure(kind))" + (behindPace ? "落后进度" : "需关注")
  }

  func otherSource(_ other: OtherSource) -> String {
    let said = other.value.map { "为\($0)" + (other.difference.map { "（差\($0)）" } ?? "") } ?? "另有数，\(notPrinted)"
    return other.name + said + (other.inForce.map { "，采用\($0)" } ?? "，未采用")
  }
  var otherSourcesTitle: String { "其他来源" }
  func origin(_ origin: CellOrigin) -> String {
    "来自 \(origin.file) " + (origin.sheet.map { $0 + "!" } ?? "") + origin.cell
  }
  func sourceNames(_ name: String, inForce: String?) -> String { name + (inForce.map { "，采用\($0)" } ?? "，未采用") }
  var notPrinted: String { "未刊出" }
  func redefined(from period: String, _ note: String) -> String { "\(period)起口径变更，与此前不可比（\(note)）" }
  var redefinedShort: String { "口径变" }
  func national(_ value: String) -> String { "\(whole)\(value)" }

  func target(_ condition: String, by period: Period?) -> String {
    "目标" + (period.map { "\(title(of: $0))末" } ?? "") + condition
  }

  private func words(_ base: ChangeBase.Origin, _ kind: Period.Kind) -> String {
    switch base {
    case .lastYear: "较去年同期"
    case .earlier(let period): "较" + title(of: period)
    case .last:
      switch kind {
      case .year: "较上年"
      case .quarter: "较上季度"
      case .month: "较上月"
      case .tenDays: "较上旬"
      case .week: "较上周"
      case .halfYear: "较上期"
      }
    }
  }
}
