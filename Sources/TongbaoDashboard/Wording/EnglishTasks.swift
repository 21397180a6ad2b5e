import TongbaoCore

/// The screen of tasks in English.
extension EnglishPhrases {
  var boardTitle: String { "Tasks" }
  var boardColumns: BoardColumns {
    BoardColumns(region: "Region", task: "Task", due: "Due", done: "Done", state: "State")
  }

  func taskState(_ state: MilestoneState) -> String {
    switch state {
    case .notTold: "not asked yet"
    case .done(_, let late?): "done \(days(late)) late"
    case .done(_, nil): "done"
    case .overdue(let number): "overdue \(days(number))"
    case .open(let left?): left == 0 ? "open, last day" : "open, \(days(left)) left"
    case .open(nil): "open"
    case .unknown: "not known"
    }
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  func taskCounts(_ counts: MilestoneCounts) -> [String] {
    guard counts.total > 0 else { return [""] }
    let parts = [
      ("overdue", "!", counts.overdue), ("open", "□", counts.open), ("not known", "?", counts.unknown),
      ("done", "■", counts.done),
    ].filter { $0.2 > 0 }
    return [
      parts.map { "\($0.2) \($0.0)" }.joined(separator: clauseSeparator),
      parts.map { "\($0.1)\($0.2)" }.joined(separator: " "),
    ]
  }

  func taskCount(_ count: Milestone.Count, level: Level) -> String {
    let parts = [("done", count.done), ("open", count.open)].compactMap { word, number in
      number.map { "\($0) \(word)" }
    }
    return parts.joined(separator: ", ") + (count.total.map { " of \($0)" } ?? "")
  }

  var unnamedRegions: String { "(not named)" }
  func dueOn(_ day: String) -> String { "due \(day)" }

  func doneOn(_ done: Milestone.Completion) -> String {
    switch done {
    case .on(let day): "done on \(day)"
    case .by(let period): "done by the end of \(title(of: period))"
    }
  }

  func toldIn(_ period: Period) -> String { "asked in \(title(of: period))" }
  func countedIn(_ period: Period) -> String { "counted in \(title(of: period))" }
  var noTasks: String { "There are no tasks as of this period" }
  var tasksPending: String { "Reading the tasks…" }
  var noTaskFound: String { "No task matches the filter; Esc clears it" }
  var noTasksOfDomain: String { "This table has no tasks" }
  var noneOverdue: String { "No task is overdue as of this period" }
  var taskFilterPrompt: String { "Filter by region or task: " }

  func dayPrompt(before: String?) -> String {
    before.map { "Done \($0). Another day, or empty for not done: " } ?? "Done on (Enter ticks it off): "
  }

  var tickNeedsRegion: String { "The report names no region here to tick off: add it in milestones.json" }
  var tickNeedsDay: String { "Write the day on which it was done, like 2020-09-15" }
  var badDay: String { "That is no day; write it like 2020-09-15" }
  func futureDay(_ today: String) -> String { "That is later than today (\(today))" }

  func ticked(_ region: String, task: String, day: String?) -> String {
    day.map { "Ticked off: \(region), \(task), \($0); u takes it back" }
      ?? "Taken back: \(region), \(task); u brings it again"
  }

  var nothingToUndo: String { "Nothing has been ticked off in this run" }
}
