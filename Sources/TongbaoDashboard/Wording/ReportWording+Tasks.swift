import TongbaoCore

/// The wording of printed tasks.
extension ReportWording {
  /// How a task stands, with its mark before it.
  public func marked(_ state: MilestoneState) -> String {
    state.mark.isEmpty ? phrases.taskState(state) : state.mark + " " + phrases.taskState(state)
  }

  /// What a report counted without names.
  public func text(_ count: Milestone.Count, level: Level) -> String { phrases.taskCount(count, level: level) }

  /// How many tasks are in which state; empty where there are none.
  public func text(_ counts: MilestoneCounts) -> String { phrases.taskCounts(counts).first ?? "" }

  /// A task of one region in a line.
  public func line(_ task: Milestone, _ part: Milestone.Part, asOf period: Period) -> String {
    let state = task.state(of: part, asOf: period)
    let days = [task.due(of: part).map { phrases.dueOn($0.description) }, state.completion.map { phrases.doneOn($0) }]
    let clauses = [marked(state) + phrases.colon + task.task[phrases.language]] + days.compactMap(\.self)
    return clauses.joined(separator: phrases.clauseSeparator)
  }

  /// The headers of printed tasks.
  public var taskHeaders: (task: String, region: String, due: String, done: String, state: String) {
    let words = phrases.boardColumns
    return (words.task, words.region, words.due, words.done, words.state)
  }

  /// The heading of tasks below a table.
  public var tasksTitle: String { phrases.boardTitle }
  /// What stands for the regions that a report counts and does not name.
  public var unnamedRegions: String { phrases.unnamedRegions }
}
