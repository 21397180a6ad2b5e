import TongbaoCore

/// Briefings in Chinese.
extension ChinesePhrases {
  var briefingTitle: String { "简报" }
  func briefingTitle(_ period: String, _ dataset: String, _ subject: String) -> String {
    "【\(dataset)】\(period)" + (subject.isEmpty ? "" : " · " + subject)
  }
  func fact(_ indicator: String, _ value: String) -> String {
    // Letters and digits at the end of a name would run into the number.
    indicator + (indicator.last?.isASCII == true ? " " : "") + value
  }
  func place(_ region: String, _ indicator: String) -> String { region + indicator }
  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "，") }

  func judgedOtherwise(_ indicators: String) -> String { "\(indicators)的阈值有调整，与数据集不同。" }

  func list(_ names: [String], of count: Int, level: Level) -> String {
    names.joined(separator: "、") + (count > names.count ? "等\(regionCount(count, level: level))" : "")
  }
  func items(_ names: [String], of count: Int) -> String {
    names.joined(separator: "、") + (count > names.count ? "等\(count)项" : "")
  }

  func headline(_ period: String, _ region: String, _ words: String) -> String { "\(period)，\(region)\(words)。" }
  func sentenceWithoutData(_ indicator: String) -> String { indicator + "无数据" }
  func order(_ list: String, hasDirection: Bool) -> String { (hasDirection ? "由优到差依次为" : "由高到低依次为") + list + "。" }
  func ends(first: String, last: String, hasDirection: Bool) -> String {
    hasDirection ? "居前的是\(first)；居后的是\(last)。" : "最高的是\(first)；最低的是\(last)。"
  }
  func noneNeedsAttention(_ level: Level) -> String { "没有\(rows ?? "地区")需关注。" }
  func needAttention(_ count: String, _ list: String) -> String { "\(count)需关注：\(list)。" }
  func flow(new: String?, recovered: String?) -> String {
    [new.map { "新增需关注：\($0)" }, recovered.map { "已恢复：\($0)" }].compactMap { $0 }.joined(separator: "；") + "。"
  }
  func notKnown(_ count: String) -> String { "另有\(count)缺数或尚不能判定。" }
  func movers(since period: String, rising: String?, falling: String?) -> String {
    let parts = [rising.map { "上升最多的是\($0)" }, falling.map { "下降最多的是\($0)" }].compactMap { $0 }
    return "较\(period)，" + parts.joined(separator: "；") + "。"
  }
  func indicatorMovers(since period: String, better: String?, worse: String?) -> String {
    let parts = [better.map { "向好变化最大的是\($0)" }, worse.map { "向差变化最大的是\($0)" }].compactMap { $0 }
    return "较\(period)，" + parts.joined(separator: "；") + "。"
  }
  func tally(
    _ period: String, _ region: String, known: Int, attention: Int, before: Int?, commended: Int
  ) -> String {
    guard known > 0 else { return "\(period)，\(region)没有数据。" }
    let told = [
      "\(region)共\(known)项指标有数", attention == 0 ? "没有需关注的指标" : "\(attention)项需关注",
      before.map { "上期\($0)项" }, commended > 0 ? "\(commended)项受表扬" : nil,
    ]
    return "\(period)，" + clauses(told.compactMap { $0 }) + "。"
  }
  func indicatorsNeedAttention(_ list: String) -> String { "需关注：\(list)。" }
  func ranks(best: String, worst: String) -> String { "位次靠前：\(best)；靠后：\(worst)。" }
  func domain(_ name: String, _ facts: [String], count: String?, flow: String) -> String {
    let alert = count.map {
      $0.isEmpty ? "没有\(rows ?? "地区")需关注" : "\($0)需关注" + (flow.isEmpty ? "" : bracketed(flow))
    }
    return "\(name)：" + (facts + [alert].compactMap { $0 }).joined(separator: "；") + "。"
  }
  func mostAttention(_ list: String) -> String { "需关注指标最多的是\(list)。" }
  func indicatorCount(_ count: Int) -> String { "\(count)项" }
  func taskCounts(_ period: String, _ counts: String) -> String { "截至\(period)，任务" + counts + "。" }
  func overdue(_ task: String, _ list: String) -> String { "逾期未完成：\(task)（\(list)）。" }
  func moreOverdue(_ count: Int) -> String { "另有\(count)项任务逾期。" }
  func saved(_ path: String) -> String { "已存为 \(path)" }
  func notSaved(_ path: String) -> String { "未能写入 \(path)；请在可写的目录里启动，或复制（y）" }
  var briefingCopied: String { "已复制简报" }
}
