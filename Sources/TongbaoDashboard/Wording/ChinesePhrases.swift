import TongbaoCore

/// The interface in Chinese, as an operations department writes it.
struct ChinesePhrases: Phrases {
  var language: Language { .zh }
  var head: String?
  var rows: String?
  /// What the head of the tables is called.
  var whole: String { head ?? "全国" }

  var product: String { "通报" }
  var synthetic: String { "演示数据·合成" }
  var syntheticShort: String { "合成" }

  func title(of period: Period) -> String { period.chineseTitle }

  func shortTitle(of period: Period) -> String {
    switch period.kind {
    case .year: "\(period.year)"
    case .halfYear: period.number == 1 ? "上半年" : "下半年"
    case .quarter: "\(period.number)季度"
    case .month: "\(period.number)月"
    case .tenDays: "\((period.number + 2) / 3)月" + ["上", "中", "下"][(period.number + 2) % 3]
    case .week: "\(period.number)周"
    }
  }

  func levelHeader(_ level: Level) -> String {
    switch level {
    case .nation: "全国"
    case .group: "分区"
    case .province: "省份"
    case .branch: "地市"
    case .county: "区县"
    }
  }

  var attentionRule: String { "关注" }
  func sparkHeader(count: Int, kind: Period.Kind) -> String { "近\(count)\(unit(kind))" }

  func rowCount(_ shown: Int, of all: Int, level: Level) -> String {
    let name = rowHeader(level)
    return shown == all ? "全部\(name) \(all)" : "\(name) \(shown)/\(all)"
  }

  func sorted(by name: String, descending: Bool) -> String { "按\(name)\(descending ? "↓" : "↑")" }

  var regionColumns: RegionColumns {
    RegionColumns(
      indicator: "指标", value: "数值", national: whole, gap: "差距", rank: "位次", change: "环比", yearChange: "同比")
  }

  func valueHeader(_ level: Level) -> String {
    if let rows { return "本" + rows }
    return switch level {
    case .nation: "全国"
    case .group: "本分区"
    case .province: "本省"
    case .branch: "分公司"
    case .county: "本县"
    }
  }

  func counts(attention: Int, commended: Int) -> String { "需关注 \(attention) · 表扬 \(commended)" }

  func trendTitle(_ name: String, unit: String, count: Int, kind: Period.Kind) -> String {
    "\(name) \(unit)  近\(count)\(self.unit(kind))"
  }

  var rankTitle: String { "位次" }
  var listsTitle: String { "通报与任务" }
  var threshold: String { "关注线" }
  var unitHeader: String { "单位" }
  var statusHeader: String { "状态" }
  var critical: String { "严重" }

  var atLeastSign: String { "≥" }
  var atMostSign: String { "≤" }
  func approximate(_ number: String) -> String { "约" + number }
  func between(_ lower: String, _ upper: String) -> String { "\(lower)–\(upper)" }

  var and: String { "且" }
  var shortAnd: String { "且" }
  var comma: String { "，" }
  var colon: String { "：" }
  var clauseSeparator: String { " · " }
  func bracketed(_ text: String) -> String { "（\(text)）" }

  func noData(for period: Period) -> String { "\(title(of: period))没有数据" }
  func reading(_ period: Period) -> String { "正在读取\(title(of: period))…" }
  func failed(_ period: Period, problem: String) -> String { "\(title(of: period))的文件有误：\(problem)" }
  func problemCount(_ count: Int) -> String { "\(count) 处文件错误，按 ! 查看" }
  func warningCount(_ count: Int) -> String { "\(count) 处文件警告，按 ! 查看" }
  func outside(_ period: Period, first: Period, last: Period) -> String {
    "\(title(of: period))不在数据范围内：数据自\(title(of: first))至\(title(of: last))"
  }
  var noAttention: String { "本表没有需关注的单元格" }
  var noMatch: String { "没有符合筛选的\(rows ?? "地区")，按 Esc 清除筛选" }
  func copied(_ text: String) -> String { "已复制：\(text)" }
  func keptOldData(_ problem: String) -> String { "文件有误，屏幕上仍是上一次读到的数据。\(problem)" }
  var noFilter: String { "尚无筛选：先按 / 输入" }
  var onlyEnglish: String { "纯 ASCII 屏幕只能显示英文" }

  func comparing(_ comparison: Comparison) -> String {
    switch comparison {
    case .none: "不作对比"
    case .last: "对比：较上期"
    case .lastYear: "对比：较去年同期"
    }
  }

  func mouse(isTaken: Bool) -> String { isTaken ? "鼠标已收回：可点选表格" : "鼠标已交给终端：可选取文字" }
  var nothingOpen: String { "没有可打开的数据集" }
  var othersCanBeOpened: String { "这个数据集打不开；按 D 选择其他数据集" }
  func tableCount(_ count: Int) -> String { "本数据集只有 \(count) 张表" }
  var noLowerLevel: String { "没有下一级数据" }
  func noSegments(of region: String, in domain: String) -> String { "“\(domain)”中没有\(region)的分项数据" }

  var helpTitle: String { "按键" }
  var helpScopes: HelpScopes {
    HelpScopes(anywhere: "通用", table: "表格", region: "单个地区", board: "任务", trend: "走势")
  }
  var helpLegend: [String] {
    [
      "!! 严重  ! 需关注  ✓ 表扬  ? 尚不能判定  – 缺数  空白 无数据  … 待读取", "标记只说状态好坏；↑↓ 只说增减与排序方向。",
    ]
  }
  var paletteTitle: String { "命令" }
  var datasetsTitle: String { "数据集" }
  var problemsTitle: String { "文件错误" }
  var noProblems: String { "所有文件均无错误" }
  var noCommand: String { "没有符合的命令" }

  func shelfLine(periods: Int, first: String, last: String, indicators: Int) -> String {
    periods == 0 ? "无数据文件 · \(indicators) 项指标" : "\(periods) 个账期 \(first) 至 \(last) · \(indicators) 项指标"
  }

  func sourceKind(_ kind: Snapshot.Source.Kind) -> String {
    switch kind {
    case .published: "已发布"
    case .measured: "实测"
    case .synthetic: "合成"
    }
  }

  var statistics: StatisticsWords { Self.statisticsWords }
  private static let statisticsWords = StatisticsWords(
    known: "有数", bounds: "仅知范围", missing: "缺数", unknown: "无数据", least: "最小", lowerQuartile: "下四分位", median: "中位数",
    upperQuartile: "上四分位", greatest: "最大", mean: "算术平均", total: "合计", overall: "汇总", attention: "需关注", commended: "表扬",
    undetermined: "尚不能判定", better: "方向", higher: "越高越好", lower: "越低越好", neither: "不分高低")

  func refusal(_ refusal: Total.Refusal, isSum: Bool) -> String {
    let start = isSum ? "不可合计：" : "不可汇总："
    return switch refusal {
    case .doesNotAdd: "不可合计：此指标各\(rows ?? "地")相加没有意义"
    case .incomplete(let missing): start + "\(missing) 个\(rows ?? "地区")没有准确数值"
    case .unknownIndicator(let id): start + "目录中没有指标 \(id)"
    case .noWeight: start + "权重为零"
    }
  }

  var filterPrompt: String { "筛选（名称、拼音、首字母、简称、代码）：" }

  func unit(_ kind: Period.Kind) -> String {
    switch kind {
    case .year: "年"
    case .halfYear: "个半年"
    case .quarter: "季"
    case .month: "月"
    case .tenDays: "旬"
    case .week: "周"
    }
  }

  func measure(_ kind: Period.Kind) -> String {
    switch kind {
    case .quarter: "个季度"
    case .month: "个月"
    default: unit(kind)
    }
  }
}
