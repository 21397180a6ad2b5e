/// A task that falls to regions: told by the report of one period, due on a day, done in one region after the other.
public struct Milestone: Sendable, Hashable {
  /// When a task was done, as exactly as is known.
  public enum Completion: Sendable, Hashable {
    /// On this day.
    case on(CalendarDay)
    /// By the end of this period: a report said so without a day.
    case by(Period)
  }

  /// The task in one of the regions that it falls to.
  public struct Part: Sendable, Hashable {
    public var region: RegionCode
    /// The region's own due date, which counts instead of the task's.
    public var due: CalendarDay?
    public var done: Completion?
    /// False where the report does not say whether it was done.
    public var isToldOpen: Bool

    public init(region: RegionCode, due: CalendarDay? = nil, done: Completion? = nil, isToldOpen: Bool = true) {
      self.region = region
      self.due = due
      self.done = done
      self.isToldOpen = isToldOpen
    }
  }

  /// How many regions a report counted without naming them.
  public struct Count: Sendable, Hashable {
    public var period: Period
    public var done: Int?
    public var open: Int?
    /// How many regions the task falls to.
    public var total: Int?

    public init(period: Period, done: Int? = nil, open: Int? = nil, total: Int? = nil) {
      self.period = period
      self.done = done
      self.open = open
      self.total = total
    }
  }

  public var id: String
  public var task: Wording
  /// The id of the domain that it belongs to.
  public var domain: String?
  /// The period whose report told it.
  public var since: Period
  /// Where it was told, where that is not the report of `since`.
  public var source: String?
  public var due: CalendarDay?
  /// The regions that are named, in the order of the file.
  public var parts: [Part]
  public var counts: [Count]

  public init(
    id: String, task: Wording, domain: String? = nil, since: Period, source: String? = nil, due: CalendarDay? = nil,
    parts: [Part] = [], counts: [Count] = []
  ) {
    self.id = id
    self.task = task
    self.domain = domain
    self.since = since
    self.source = source
    self.due = due
    self.parts = parts
    self.counts = counts
  }

  /// The task in a region; nil where it does not fall to it by name.
  public func part(of region: RegionCode) -> Part? { parts.first { $0.region == region } }

  /// When a part is due: on its own day, else on the task's.
  public func due(of part: Part) -> CalendarDay? { part.due ?? due }
}

extension Milestone.Completion: LosslessStringConvertible {
  /// Reads a day, or a period such as `2020-08` by the end of which it was done.
  public init?(_ text: String) {
    if let day = CalendarDay(text) {
      self = .on(day)
    } else if let period = Period(text) {
      self = .by(period)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .on(let day): day.description
    case .by(let period): period.description
    }
  }

  /// The last day on which it can have been done, counted as periods count theirs.
  var lastDay: Int {
    switch self {
    case .on(let day): day.number
    case .by(let period): period.lastDay
    }
  }
}

/// The tasks of a dataset, which span its periods.
public struct Milestones: Sendable, Hashable {
  public var tasks: [Milestone]
  /// Where the tasks come from, where the file says so.
  public var source: Snapshot.Source?

  public init(_ tasks: [Milestone] = [], source: Snapshot.Source? = nil) {
    self.tasks = tasks
    self.source = source
  }

  /// The task with an id.
  public func task(_ id: String) -> Milestone? { tasks.first { $0.id == id } }
}

/// A wish to tick a task off in a region, or to take that back.
public struct Tick: Sendable, Hashable {
  public var task: String
  public var region: RegionCode
  /// What is to stand there; nil for not done.
  public var done: Milestone.Completion?
  /// What stood there when it was asked for: where it is another by now, somebody else was faster.
  public var before: Milestone.Completion?

  public init(task: String, region: RegionCode, done: Milestone.Completion?, before: Milestone.Completion?) {
    self.task = task
    self.region = region
    self.done = done
    self.before = before
  }

  /// The tick that takes this one back.
  public var reversed: Tick { Tick(task: task, region: region, done: before, before: done) }
}
