import TongbaoCore
import TongbaoExchange

/// A task in a region for programs.
struct TaskCells {
  let task: Milestone
  let part: Milestone.Part
  let state: MilestoneState

  init(_ task: Milestone, _ part: Milestone.Part, asOf period: Period) {
    self.task = task
    self.part = part
    state = task.state(of: part, asOf: period)
  }

  var due: Report.Cell.Value { task.due(of: part).map { .text($0.description) } ?? .nothing }
  var done: Report.Cell.Value {
    if case .done(let done, _) = state { .text(done.description) } else { .nothing }
  }

  var members: [(key: String, value: Report.Cell.Value)] {
    [
      ("id", .text(task.id)), ("task", .both(task.task)), ("domain", task.domain.map { .text($0) } ?? .nothing),
      ("since", .text("\(task.since)")), ("due", due), ("done", done), ("state", .text(state.word)),
      ("days", state.days.map { .number(Double($0)) } ?? .nothing),
    ]
  }
}

extension MilestoneState {
  /// By how many days it is overdue or was late, or how many are left.
  var days: Int? {
    switch self {
    case .overdue(let days): days
    case .open(let left): left
    case .done(_, let late): late
    case .notTold, .unknown: nil
    }
  }
}
