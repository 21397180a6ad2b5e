import TongbaoCore

/// The screen of tasks in Chinese.
extension ChinesePhrases {
  var boardTitle: String { "任务" }
  var boardColumns: BoardColumns { BoardColumns(region: "地区", task: "任务", due: "期限", done: "完成", state: "状态") }

  func taskState(_ state: MilestoneState) -> String {
    switch state {
    case .notTold: "尚未提出"
    case .done(_, let late?): "已完成，迟 \(late) 天"
    case .done(_, nil): "已完成"
    case .overdue(let days): "逾期 \(days) 天"
    case .open(let left?): left == 0 ? "未完成，期末到期" : "未完成，余 \(left) 天"
    case .open(nil): "未完成"
    case .unknown: "完成与否不明"
    }
  }

  func taskCounts(_ counts: MilestoneCounts) -> [String] {
    guard counts.total > 0 else { return [""] }
    let parts = [
      ("逾期", "!", counts.overdue), ("未完成", "□", counts.open), ("不明", "?", counts.unknown), ("已完成", "■", counts.done),
    ].filter { $0.2 > 0 }
    return [
      parts.map { "\($0.0) \($0.2)" }.joined(separator: clauseSeparator),
      parts.map { "\($0.1)\($0.2)" }.joined(separator: " "),
    ]
  }

  func taskCount(_ count: Milestone.Count, level: Level) -> String {
    let parts = [("已完成", count.done), ("未完成", count.open)].compactMap { word, number in
      number.map { "\(word) \($0)" }
    }
    return parts.joined(separator: "、") + (count.total.map { "/\(regionCount($0, level: level))" } ?? "")
  }

  var unnamedRegions: String { "（未点名）" }
  func dueOn(_ day: String) -> String { "期限 \(day)" }

  func doneOn(_ done: Milestone.Completion) -> String {
    switch done {
    case .on(let day): "\(day) 完成"
    case .by(let period): "\(title(of: period))底前完成"
    }
  }

  func toldIn(_ period: Period) -> String { "\(title(of: period))提出" }
  func countedIn(_ period: Period) -> String { "截至\(title(of: period))的通报数" }
  var noTasks: String { "截至本期没有任务" }
  var tasksPending: String { "正在读取任务…" }
  var noTaskFound: String { "没有符合筛选的任务，按 Esc 清除筛选" }
  var noTasksOfDomain: String { "这张表没有任务" }
  var noneOverdue: String { "截至本期没有逾期任务" }
  var taskFilterPrompt: String { "筛选（地区或任务）：" }

  func dayPrompt(before: String?) -> String {
    before.map { "已于 \($0) 完成。改为哪天（留空则撤销）：" } ?? "哪天完成（回车销号）："
  }

  var tickNeedsRegion: String { "通报没有点名地区，无法销号：请在 milestones.json 里补上地区" }
  var tickNeedsDay: String { "请写完成日期，例如 2020-09-15" }
  var badDay: String { "不是日期，请写成 2020-09-15" }
  func futureDay(_ today: String) -> String { "日期晚于今天（\(today)）" }

  func ticked(_ region: String, task: String, day: String?) -> String {
    day.map { "已销号：\(region)，\(task)，\($0)；按 u 撤销" } ?? "已撤销：\(region)，\(task)；按 u 恢复"
  }

  var nothingToUndo: String { "本次运行还没有销号" }
}
