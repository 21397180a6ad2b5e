import TongbaoCore

/// What the name of an indicator suggests, for a person to confirm.
enum IndicatorGuess {
  /// Which direction is better; neither where the name does not tell.
  static func better(_ name: String) -> Indicator.Better {
    let text = FoldedName.fold(name)
    if lower.contains(where: text.contains) { return .lower }
    // A target is no achievement, and how much of it was reached is one.
    let isTarget = targets.contains(where: text.contains) && !achieved.contains(where: text.contains)
    return !isTarget && higher.contains(where: text.contains) ? .higher : .neither
  }

  /// What values are of.
  static func kind(_ name: String, _ unit: String) -> Indicator.Kind {
    let text = FoldedName.fold(name)
    if Unit(unit).isPercentage || rates.contains(where: text.contains) { return .rate }
    if totals.contains(where: text.contains) { return .cumulative }
    return flows.contains(where: text.contains) ? .flow : .stock
  }

  private static let lower = [
    "离网", "流失", "退订", "拆机", "投诉", "故障", "障碍", "成本", "费用", "支出", "差距", "超时", "欠费", "坏账", "时延", "丢包", "亏损", "重复", "携出",
    "沉默",
    "churn", "complaint", "fault", "cost", "gap", "loss", "delay", "debt",
  ]
  private static let higher = [
    "新增", "净增", "发展", "到达", "在网", "客户", "用户", "收入", "利润", "完成", "渗透", "融合", "满意", "覆盖", "份额", "占比", "保有", "续订", "及时",
    "活跃", "付费",
    "转化", "携入", "增幅", "提升", "领先", "修复", "arpu", "adds", "customers", "subscribers", "revenue", "profit", "completion",
    "penetration",
    "satisfaction", "share", "retention", "active", "paying", "growth",
  ]
  private static let targets = ["目标", "计划", "预算", "基数", "target", "plan", "budget"]
  private static let achieved = ["完成", "达成", "completion", "achieved"]
  private static let rates = ["率", "占比", "份额", "比例", "rate", "share", "ratio"]
  private static let totals = ["累计", "ytd", "yeartodate"]
  private static let flows = ["新增", "净增", "当月", "本月", "日均", "收入", "adds", "revenue", "daily"]
}
