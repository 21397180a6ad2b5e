/// What the words before a figure say: of what it is, and which measure of that.
enum Labels {
  /// Words that tell a part of an indicator but not of what: alone they need the topic of the sentence.
  private static let generic = WordSet(
    words: """
      新增 净增 新增规模 净增规模 发展规模 完成进度 平均历时 历时 时限 平均时限 净减 净减少 新增用户 新增客户 净增用户 净增客户 新增数 净增数 新增量 净增量 收入 占比 份额 比重 比例 渗透率 普及率 覆盖率 完成率 预算完成率 目标完成率 达成率 达标率 \
      净增目标完成率 新增目标完成率 净增完成率 新增完成率 任务完成率 计划完成率 及时率 满意率 满意度 增幅 降幅 增速 增长率 发展量 到达 \
      规模 用户 客户 用户数 客户数 用户总数 客户总数 总数 总量 用户规模 客户规模 摘牌率 平均 ARPU DOU MOU ARPU值 平均时长 时长 离网率 保有率 合格率 增收 \
      平均时间 户均流量 户均 收入份额 市场份额 用户份额 客户份额 合计 增量 存量 到达数 排名 用户占比 客户占比 用户渗透率 客户渗透率 用户普及率 发展 业务收入 \
      及时 转化率 活跃率 使用率 续订率 达到 流量 户数 家数 条数 订购量 办理量 新建 新开通 新发展 累计
      """)
  /// Words of time before such words.
  private static let times = WordSet(
    words: "当月 本月 年累计 累计 年 月 日均 月均 全年 本期 当季 本季度 期末 单月 本年 今年 上月 人均 户均 月度 年度 当年 年内 平均")
  /// Endings of an indicator's name that are only its measure: what stands before them is what is measured.
  private static let tails = WordSet(
    words: """
      新增 净增 净减 净减少 占比 份额 比重 比例 渗透率 普及率 覆盖率 完成率 完成进度 目标完成率 净增目标完成率 新增目标完成率 增收目标完成率 达标率 到达 规模 总数 数 总量 收入 满意度 \
      ARPU ARPU值 DOU MOU 离网率 保有率 平均 平均时长 平均时间 平均历时 平均时限 历时 时限 及时率 新增规模 净增规模 发展规模 新增用户 新增客户 净增用户 净增客户 收入份额 摘牌率
      """)
  private static let fillers = WordSet(words: "均 都 的 其 也 其中 以及")
  private static let endFillers = WordSet(words: "均 都 的 也 仍 已 还 则 就 数值 情况 方面 值 累计 分布 分布情况 :")

  /// Without words at its ends that name nothing.
  static func trimmed(_ text: Glyphs) -> Glyphs {
    var text = fillers.trimmingStart(text)
    while let (count, _) = endFillers.suffix(of: text), !isMean(text), count < text.count {
      text = text.without(last: count)
    }
    return text.count == 1 && endFillers.has(text) ? [] : text
  }

  /// Whether words end with 日均 and the like, and not with 客户 and 均.
  private static func isMean(_ text: Glyphs) -> Bool {
    means.suffix(of: text) != nil && !customers.contains { text.hasSuffix($0) }
  }

  private static let customers = ["客户均", "用户均"].map { Glyphs($0) }
  /// Words that end like a filler and are none.
  private static let means = WordSet(words: "日均 月均 户均 人均 平均 年均")

  /// Words without those of time at their beginning; as they are where nothing else is left.
  static func untimed(_ text: Glyphs) -> Glyphs {
    let rest = times.trimmingStart(text)
    return rest.isEmpty ? text : rest
  }

  /// Whether a label is what each customer brings or uses.
  static func isPerCustomer(_ text: Glyphs) -> Bool { perCustomer.has(text) }

  /// Whether a label is a completion rate without a word for what is completed.
  static func isPlainCompletion(_ text: Glyphs) -> Bool { completions.has(text) }

  private static let completions = WordSet(words: "完成率 目标完成率 达成率 任务完成率 计划完成率 完成进度 预算完成率")

  /// Whether a label is the customers that came or stayed.
  static func isCustomerFlow(_ text: Glyphs) -> Bool { customerFlows.has(text) }

  private static let customerFlows = WordSet(words: "新增客户 净增客户 新增用户 净增用户")

  /// Whether a label without a topic is of the whole business.
  static func isWhole(_ text: Glyphs) -> Bool { wholes.has(text) }

  private static let wholes = WordSet(words: "收入 业务收入 新增客户 净增客户 新增用户 净增用户")

  /// Whether a label ends with what lasts.
  static func isDuration(_ text: Glyphs) -> Bool { durations.suffix(of: text) != nil }

  private static let perCustomer = WordSet(words: "ARPU ARPU值 MOU DOU MOU值 DOU值")

  /// Whether the words need a topic before them.
  static func isGeneric(_ text: Glyphs) -> Bool {
    let rest = times.trimmingStart(text)
    return rest.isEmpty || generic.has(rest) || isPlaceMean(rest)
  }

  /// Whether the words are 城镇平均 and the like: one part of what a mean was announced of.
  private static func isPlaceMean(_ text: Glyphs) -> Bool {
    guard let (count, _) = places.word(in: text, at: 0) else { return false }
    return count == text.count || placeMeans.has(text.without(first: count))
  }

  private static let places = WordSet(words: "城镇 农村 城市 乡镇 城区 县城 市区")
  private static let placeMeans = WordSet(words: "平均 平均时长 平均时间 平均历时 平均时限")

  /// What is measured, without the measure: 家宽客户 of 家宽客户当月新增.
  static func thing(of text: Glyphs) -> Glyphs {
    guard let (count, _) = tails.suffix(of: text), count < text.count else {
      let sum = Glyphs("累计")
      return text.count > 4 && text.hasSuffix(sum) ? text.without(last: 2) : text
    }
    var thing = times.trimmingEnd(text.without(last: count))
    if placeMeans.has(Array(text.suffix(count))) { thing = places.trimmingEnd(thing) }
    // 智能组网8月新增 is of 智能组网.
    if thing.count < text.count, text[thing.count] == 0x6708 {
      thing = Array(thing[..<(thing.lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0)])
    }
    return thing.isEmpty ? text : thing
  }

  /// Whether the words end like an indicator's name.
  static func isMeasured(_ text: Glyphs) -> Bool { tails.suffix(of: text) != nil || endsInRate(text) }

  /// Whether the words end with 率, 度 or another word for a share.
  static func endsInRate(_ text: Glyphs) -> Bool { rates.suffix(of: text) != nil }

  private static let rates = WordSet(words: "率 占比 份额 比重 比例 满意度 比 增幅 增速 降幅")

  /// Which figure of its indicator a label is.
  static func measure(of label: Glyphs, afterMonth: Bool = false) -> Measure {
    if let (_, measure) = rateMeasures.suffix(of: label) { return measure }
    if daily.isIn(label) { return .daily }
    if total.suffix(of: label) != nil, flowSizes.suffix(of: label) == nil { return .total }
    if yearToDate.isIn(label) { return .yearToDate }
    if month.isIn(label) || afterMonth && flows.suffix(of: label) != nil { return .month }
    if label.has(Glyphs("月"), at: 0) && flows.isIn(label) { return .month }
    return average.isIn(label) && durations.suffix(of: label) != nil ? .averageTime : .value
  }

  private static let rateMeasures = WordTable<Measure>([
    ("目标完成率 完成率 达成率 任务完成率 计划完成率 完成进度", .completion), ("占比 份额 比重", .share), ("渗透率 普及率", .penetration), ("及时率", .timely),
    ("平均 平均时长 平均时间", .averageTime),
  ])
  private static let daily = WordSet(words: "日均")
  private static let total = WordSet(words: "到达 规模 总数 客户数 用户数 到达数 总量 用户规模 总规模")
  /// What ends with 规模 and is no stock.
  private static let flowSizes = WordSet(words: "新增规模 净增规模 发展规模 收入规模")
  private static let yearToDate = WordSet(words: "年累计 累计 年净增 年新增 全年净增 全年新增 年内新增 年内净增")
  private static let month = WordSet(words: "当月 本月 月新增 月净增 单月")
  private static let flows = WordSet(words: "新增 净增 新增用户 新增客户 净增用户 净增客户 发展量 收入")
  private static let average = WordSet(words: "平均")
  private static let durations = WordSet(words: "时长 时间 历时 时限 平均")

  /// Whether words can name an indicator: no sentence, no beginning that makes them one's object.
  static func canName(_ text: Glyphs) -> Bool {
    guard (2...36).contains(text.count), !inside.isIn(text), text.allSatisfy({ isOfName($0) }) else { return false }
    guard openEnds.suffix(of: text) == nil, !ClauseWords.averages.has(text) else { return false }
    guard text.contains(where: \.isHan) else { return text.contains(where: \.isLatin) }
    // 已覆盖小区家宽份额 names something, 已拓展 does not.
    if text.first == 0x5DF2 { return isMeasured(text) && text.count > 6 }
    return beginnings.word(in: text, at: 0) == nil || text.has(Glyphs("不良"), at: 0)
  }

  /// What no name ends with.
  private static let openEnds = WordSet(
    words: "不 未 没 不再 难以 尚 将 目标 目标值 计划 预算 红线 门槛 阈值 上限 下限 了 更是 较 或 且")
  /// Whether a label is of all members of a list together and not of each.
  static func isSum(_ text: Glyphs) -> Bool { sums.isIn(text) || text.has(Glyphs("平均"), at: 0) && isGeneric(text) }

  private static let sums = WordSet(words: "合计 总计 总和 之和 共计 加总 累计共 总共")
  private static let beginnings = WordSet(
    words: """
      为 使得 使其 让 把 将 对于 对全 对各 对 向 从 以上 以及 以此 以 与 因为 因此 由 被 给 按 据统计 根据 随 如 若 每 不 没 无法 无需 请 要 \
      超过 约 和 及其 及各 等 至 达 较 比 同比 环比 均 也 仍 实现 继续 进一步 保持 低于 高于 列全 居全 居第 排名 排在 其余 其他 其它 除 分别 合计 距 且 但 \
      而 并 前 上述 各省 各地 这些 仅 只 共 通过 围绕 面对 针对 打造 开展 完成 未 近 需要 应当 须 领先 落后 优于 拉动 带动 贡献 该 此 这
      """)
  private static let inside = WordSet(
    words: "、 。 : 分别 请 要求 确保 力争 计划 预计 其余 以及 由于 因为 导致 使得 如果 同比 环比 分公司中 除 不足 超过 低于 高于 较上 较去 比上年 ， 平均每 至今 连续")
  /// Whether a character may stand in a name: no bracket, quote or mark of a sentence.
  private static func isOfName(_ glyph: UInt32) -> Bool {
    glyph.isHan || glyph.isLatin || glyph.isDigit || marks.contains(glyph)
  }

  private static let marks: Set<UInt32> = Set(Glyphs("+-&/·%."))
}
