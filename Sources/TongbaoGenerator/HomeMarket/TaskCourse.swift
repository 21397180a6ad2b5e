import TongbaoCore

/// Makes up on which days regions got their tasks done, so that the months after a bulletin have something to show.
///
/// What the bulletin says stays as it is; only what it leaves open is made up: seven of ten regions are done within two weeks
/// or so of the due date, some of them late, the others not at all. No source gives these shares.
public enum TaskCourse {
  /// The shares that are assumed, and the days around the due date on which the others are done.
  private static let doneShare = 0.7
  private static let earliest = -18.0
  private static let span = 32.0
  /// Without a due date: how many days after the report's period something is done.
  private static let unhurried = 10.0
  private static let unhurriedSpan = 100.0

  /// The tasks with made-up days for what is open, none of them after `last`.
  public static func generate(_ published: Milestones, until last: Period, seed: UInt64) -> Milestones {
    let source = Snapshot.Source(
      kind: .synthetic, title: "演示数据（合成）",
      note: "任务与期限取自通报；通报未说完成的，完成日期由 tongbao generate（种子\(seed)）合成，不是真实进展。")
    var made = Milestones(published.tasks, source: source)
    for task in made.tasks.indices {
      for part in made.tasks[task].parts.indices where made.tasks[task].parts[part].isOpen {
        made.tasks[task].parts[part].done = day(made.tasks[task], part, last, seed).map { .on($0) }
      }
    }
    return made
  }

  /// The day on which a region is done; nil where it never is, or only after the last period.
  private static func day(_ task: Milestone, _ part: Int, _ last: Period, _ seed: UInt64) -> CalendarDay? {
    let region = task.parts[part].region
    var random = SeededRandom(seed: seed, label: "task \(task.id) \(region)")
    guard random.unit() < doneShare else { return nil }
    let draw = random.unit()
    let wanted =
      task.due(of: task.parts[part]).map { $0.number + Int(earliest + span * draw) }
      ?? task.since.lastDay + Int(unhurried + unhurriedSpan * draw)
    let number = max(wanted, task.since.lastDay + 1)
    return number <= last.lastDay ? CalendarDay(number: number) : nil
  }
}

extension Milestone.Part {
  /// Whether the report says that it was not done.
  fileprivate var isOpen: Bool { done == nil && isToldOpen }
}
