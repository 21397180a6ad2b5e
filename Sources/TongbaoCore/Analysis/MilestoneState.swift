/// How a task stands in a region at the end of a period.
public enum MilestoneState: Sendable, Hashable {
  /// The period lies before the report that told it.
  case notTold
  /// Done; by how many days too late, where both days are known.
  case done(Milestone.Completion, daysLate: Int?)
  /// Due so many days before the end of the period, and not done by then.
  case overdue(days: Int)
  /// Not done, and due so many days after the end of the period; nil where no day is set.
  case open(daysLeft: Int?)
  /// Nobody has said whether it was done by then.
  case unknown

  /// The order in which a person wants to see them: overdue first, done last.
  public var urgency: Int {
    switch self {
    case .overdue: 0
    case .open: 1
    case .unknown: 2
    case .done: 3
    case .notTold: 4
    }
  }

  public var isOverdue: Bool { if case .overdue = self { true } else { false } }
  public var isDone: Bool { if case .done = self { true } else { false } }
}

extension Milestone {
  /// Whether the report that told it is of `period` or an earlier one.
  public func isTold(asOf period: Period) -> Bool { since.lastDay <= period.lastDay }

  /// How the task stands in one of its regions at the end of `period`.
  ///
  /// What was done on a later day was not done yet. What was done by the end of a later period may have been done
  /// already: that is not known.
  public func state(of part: Part, asOf period: Period) -> MilestoneState {
    guard isTold(asOf: period) else { return .notTold }
    let due = due(of: part)
    switch part.done {
    case let done? where done.lastDay <= period.lastDay: return .done(done, daysLate: daysLate(done, due))
    case .by: return .unknown
    case nil where !part.isToldOpen: return .unknown
    case .on, nil:
      guard let due else { return .open(daysLeft: nil) }
      let left = due.number - period.lastDay
      return left < 0 ? .overdue(days: -left) : .open(daysLeft: left)
    }
  }

  /// How many days after its due date something was done; nil where it was in time, or one of the days is not known.
  private func daysLate(_ done: Completion, _ due: CalendarDay?) -> Int? {
    guard case .on(let day) = done, let due, day > due else { return nil }
    return day.number - due.number
  }

  /// What the latest report up to `period` counted without names; nil where none did.
  public func count(asOf period: Period) -> Count? {
    counts.filter { $0.period.lastDay <= period.lastDay }.max { $0.period.lastDay < $1.period.lastDay }
  }
}

/// How many tasks, or regions of a task, are in which state.
public struct MilestoneCounts: Sendable, Hashable {
  public private(set) var overdue = 0
  public private(set) var open = 0
  public private(set) var unknown = 0
  public private(set) var done = 0

  /// Counts states; what is not told yet is left out.
  public init(_ states: some Sequence<MilestoneState>) {
    for state in states {
      switch state {
      case .overdue: overdue += 1
      case .open: open += 1
      case .unknown: unknown += 1
      case .done: done += 1
      case .notTold: break
      }
    }
  }

  public var total: Int { overdue + open + unknown + done }
}

extension Milestone {
  /// The states of all regions that are named.
  public func counts(asOf period: Period) -> MilestoneCounts {
    MilestoneCounts(parts.lazy.map { state(of: $0, asOf: period) })
  }
}

extension Milestones {
  /// The tasks that are told as of `period` and fall to a region by name, the most urgent first.
  public func parts(of region: RegionCode, asOf period: Period) -> [(task: Milestone, part: Milestone.Part)] {
    tasks.compactMap { task in task.part(of: region).map { (task, $0) } }
      .filter { $0.task.isTold(asOf: period) }
      .sortedByUrgency(asOf: period)
  }
}

extension Array where Element == (task: Milestone, part: Milestone.Part) {
  /// The longest overdue first, then what is due soonest; equals keep their order.
  public func sortedByUrgency(asOf period: Period) -> Self {
    enumerated().sorted { one, other in
      let keys = [one, other].map { entry -> (Int, Int, Int) in
        let (task, part) = entry.element
        return (task.state(of: part, asOf: period).urgency, task.due(of: part)?.number ?? .max, entry.offset)
      }
      return keys[0] < keys[1]
    }.map(\.element)
  }
}
