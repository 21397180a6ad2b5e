import TongbaoCore

/// A task that is not done everywhere, as the overview tells it.
struct UrgentTask: Sendable {
  let task: Milestone
  /// In how many regions it is in which state.
  let counts: MilestoneCounts
}

extension State {
  /// The tasks that are told as of the period on the screen and are not done in every region that is named: those overdue
  /// in most regions first, then what is due soonest.
  var urgentTasks: [UrgentTask] {
    guard let period, let dataset, !dataset.isLower else { return [] }
    let told = milestoneFile.milestones.tasks.filter { $0.isTold(asOf: period) }
    let urgent = told.map { UrgentTask(task: $0, counts: $0.counts(asOf: period)) }
      .filter { $0.counts.overdue + $0.counts.open > 0 }
    func rank(_ entry: UrgentTask) -> (Int, Int) { (-entry.counts.overdue, entry.task.due?.number ?? .max) }
    return urgent.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  /// Opens the tasks on one of them.
  mutating func openTask(_ id: String) {
    toggleBoard()
    let line = boardLines.first { $0.place != nil && $0.task?.id == id }
    if let line { board?.place = line.place }
  }
}

private func < (left: ((Int, Int), Int), right: ((Int, Int), Int)) -> Bool {
  (left.0.0, left.0.1, left.1) < (right.0.0, right.0.1, right.1)
}
