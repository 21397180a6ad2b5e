import Testing

@testable import TongbaoCore

/// How tasks stand as of a period.
@Suite struct MilestoneStateTests {
  private static let region = RegionCode(410000)

  /// A task told in a period, due and done when a case says so; how it stands as of another.
  struct Case: Sendable, CustomTestStringConvertible {
    var since: String
    var due: String?
    var done: String?
    var told = true
    var asOf: String
    var state: MilestoneState
    var testDescription: String { "\(since) due \(due ?? "–") done \(done ?? "–") as of \(asOf)" }
  }

  private static func on(_ day: String) -> Milestone.Completion { Milestone.Completion(day) ?? .by(month) }
  private static let month = Period("2020-08") ?? { preconditionFailure("no such month") }()

  static let cases: [Case] = [
    Case(since: "2020-08", due: "2020-09-15", asOf: "2020-07", state: .notTold),
    Case(since: "2020-08", due: "2020-09-15", asOf: "2020-08", state: .open(daysLeft: 15)),
    Case(since: "2020-08", due: "2020-09-15", asOf: "2020-09", state: .overdue(days: 15)),
    // Due on the last day: that day still counts.
    Case(since: "2020-08", due: "2020-09-30", asOf: "2020-09", state: .open(daysLeft: 0)),
    Case(since: "2020-08", due: "2020-09-30", asOf: "2020-10", state: .overdue(days: 31)),
    Case(since: "2020-01", due: "2020-02-29", asOf: "2020-02", state: .open(daysLeft: 0)),
    Case(since: "2020-01", due: "2020-02-28", asOf: "2020-02", state: .overdue(days: 1)),
    Case(since: "2020-08", asOf: "2020-12", state: .open(daysLeft: nil)),
    Case(since: "2020-08", asOf: "2020-08", state: .open(daysLeft: nil)),
    // Done on the last day, on the day after, and before the report.
    Case(
      since: "2020-08", due: "2020-09-15", done: "2020-09-30", asOf: "2020-09",
      state: .done(on("2020-09-30"), daysLate: 15)),
    Case(since: "2020-08", due: "2020-09-15", done: "2020-10-01", asOf: "2020-09", state: .overdue(days: 15)),
    Case(since: "2020-08", due: "2020-10-15", done: "2020-10-01", asOf: "2020-09", state: .open(daysLeft: 15)),
    Case(
      since: "2020-08", due: "2020-09-15", done: "2020-09-15", asOf: "2020-09",
      state: .done(on("2020-09-15"), daysLate: nil)),
    Case(since: "2020-08", done: "2020-08-17", asOf: "2020-08", state: .done(on("2020-08-17"), daysLate: nil)),
    Case(since: "2020-08", done: "2020-08-17", asOf: "2020-07", state: .notTold),
    // Done by the end of a period: of that one and later ones it is known, of those between it is not.
    Case(
      since: "2020-08", due: "2020-08-15", done: "2020-08", asOf: "2020-08", state: .done(on("2020-08"), daysLate: nil)),
    Case(since: "2020-07", due: "2020-07-15", done: "2020-09", asOf: "2020-08", state: .unknown),
    // The report does not say.
    Case(since: "2020-08", due: "2020-09-15", told: false, asOf: "2020-10", state: .unknown),
    Case(
      since: "2020-08", due: "2020-09-15", done: "2020-09-16", told: false, asOf: "2020-10",
      state: .done(on("2020-09-16"), daysLate: 1)),
    // Other kinds of period: the week of 14 to 20 September, ten days, half-years, years.
    Case(since: "2020-W30", due: "2020-09-19", asOf: "2020-W38", state: .overdue(days: 1)),
    Case(since: "2020-W30", due: "2020-09-20", asOf: "2020-W38", state: .open(daysLeft: 0)),
    Case(since: "2020-W39", due: "2020-09-20", asOf: "2020-W38", state: .notTold),
    Case(since: "2020-02-T1", due: "2020-02-29", asOf: "2020-02-T3", state: .open(daysLeft: 0)),
    Case(since: "2020-02-T1", due: "2020-02-19", asOf: "2020-02-T2", state: .overdue(days: 1)),
    Case(since: "2020-H1", due: "2020-06-30", asOf: "2020-H1", state: .open(daysLeft: 0)),
    Case(since: "2020-H1", due: "2020-06-30", asOf: "2020-H2", state: .overdue(days: 184)),
    Case(since: "2019", due: "2020-01-01", asOf: "2019", state: .open(daysLeft: 1)),
  ]

  @Test("a task stands as its days say", arguments: cases)
  func states(_ example: Case) throws {
    let part = Milestone.Part(
      region: try #require(Self.region), done: example.done.flatMap { Milestone.Completion($0) },
      isToldOpen: example.told)
    let task = Milestone(
      id: "t", task: Wording(zh: "任务"), since: try #require(Period(example.since)),
      due: example.due.flatMap { CalendarDay($0) }, parts: [part])
    #expect(task.state(of: part, asOf: try #require(Period(example.asOf))) == example.state)
  }

  @Test("a region's own day counts instead of the task's")
  func ownDay() throws {
    let day = try #require(CalendarDay("2020-10-31"))
    let part = Milestone.Part(region: try #require(Self.region), due: day)
    let task = Milestone(
      id: "t", task: Wording(zh: "任务"), since: Self.month, due: CalendarDay("2020-09-15"), parts: [part])
    #expect(task.state(of: part, asOf: try #require(Period("2020-09"))) == .open(daysLeft: 31))
  }

  @Test("states are counted, and what is not told yet is left out")
  func counts() {
    let states: [MilestoneState] = [
      .overdue(days: 1), .open(daysLeft: nil), .overdue(days: 9), .unknown, .done(Self.on("2020-08"), daysLate: nil),
      .notTold,
    ]
    let counts = MilestoneCounts(states)
    #expect(counts.overdue == 2 && counts.open == 1 && counts.unknown == 1 && counts.done == 1 && counts.total == 5)
  }

  @Test("of several counts the latest up to the period is told")
  func reportedCounts() throws {
    let months = ["2020-08", "2020-10", "2020-09"].compactMap { Period($0) }
    let task = Milestone(
      id: "t", task: Wording(zh: "任务"), since: Self.month,
      counts: months.map { Milestone.Count(period: $0, done: $0.number, total: 31) })
    #expect(task.count(asOf: try #require(Period("2020-07"))) == nil)
    #expect(task.count(asOf: months[0])?.done == 8)
    #expect(task.count(asOf: months[2])?.done == 9)
    #expect(task.count(asOf: try #require(Period("2021-01")))?.done == 10)
  }

  @Test("a region's tasks come with the most urgent first")
  func urgency() throws {
    let region = try #require(Self.region)
    func task(_ id: String, due: String?, done: String? = nil) -> Milestone {
      Milestone(
        id: id, task: Wording(zh: id), since: Self.month, due: due.flatMap { CalendarDay($0) },
        parts: [.init(region: region, done: done.flatMap { Milestone.Completion($0) })])
    }
    let all = Milestones([
      task("done", due: "2020-08-01", done: "2020-08-02"), task("whenever", due: nil), task("soon", due: "2020-10-02"),
      task("late", due: "2020-09-20"), task("later", due: "2020-09-15"),
    ])
    let order = all.parts(of: region, asOf: try #require(Period("2020-09"))).map(\.task.id)
    #expect(order == ["later", "late", "soon", "whenever", "done"])
    #expect(all.parts(of: region, asOf: try #require(Period("2020-07"))).isEmpty)
  }

  @Test("a tick that is taken back asks for what stood before")
  func reversing() throws {
    let tick = Tick(task: "t", region: try #require(Self.region), done: Self.on("2020-09-12"), before: nil)
    #expect(tick.reversed.done == nil && tick.reversed.before == tick.done && tick.reversed.reversed == tick)
  }
}
