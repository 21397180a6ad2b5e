/// The values of one column and row over consecutive periods.
public struct Series: Sendable {
  /// One period of a series.
  public struct Point: Sendable, Hashable {
    public var period: Period
    public var observation: Observation
    /// For a completion rate: ahead of the pace, in PP.
    public var lead: Double?
    public var status: Status
  }

  /// In order of time; periods without a file are there, unknown.
  public let points: [Point]
  /// Whether a period of it has not been read yet.
  public let isPending: Bool

  /// The first point of the definition that holds at the end.
  private let firstComparable: Int
  private let usesLead: Bool
  private let startsAnew: Bool
  private let better: Indicator.Better

  /// The last `count` periods up to `period`; ranks and quartiles are taken over `peers`.
  public init(
    column: Int, row: Int, upTo period: Period, count: Int, timeline: Timeline, catalogue: Catalogue,
    peers: [Int]? = nil
  ) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    usesLead = indicator.pace != nil
    startsAnew = indicator.kind == .cumulative && !usesLead
    better = indicator.better
    var periods: [Period] = []
    var next: Period? = period
    while let current = next, periods.count < count {
      periods.append(current)
      next = current.previous
    }
    isPending = periods.contains { timeline.neighbour($0).isPending }
    points = periods.reversed().map { period in
      Point(column: column, row: row, period: period, timeline: timeline, catalogue: catalogue, peers: peers)
    }
    firstComparable = points.firstIndex { indicator.definitionChange(between: $0.period, and: period) == nil } ?? 0
  }

  /// The numbers for a sparkline; nil where there is none.
  public var numbers: [Double?] { points.map(\.observation.number) }

  /// Periods that needed attention one after the other, up to the last.
  public struct Streak: Sendable, Hashable {
    /// How many of them are known.
    public var count: Int
    /// The first of them.
    public var first: Period
    /// Whether nothing is known of periods between them.
    public var hasHoles: Bool

    public init(count: Int, first: Period, hasHoles: Bool) {
      self.count = count
      self.first = first
      self.hasHoles = hasHoles
    }
  }

  /// How many periods in a row, up to the last and within one definition, have needed attention.
  public var streak: Int { run?.count ?? 0 }

  /// The periods that have needed attention, back from the last and within one definition, to the first known one that
  /// has not; nil where the last has not. Periods of which nothing is known are passed over, and that is told.
  ///
  /// A completion rate starts anew each year, so that a fixed line would call every January a failure: its streak counts
  /// the periods behind the pace (ahead of it where lower is better).
  public var run: Streak? {
    var run: Streak?
    var isPassing = false
    for point in points[firstComparable...].reversed() {
      if isTroubled(point) {
        run = Streak(count: (run?.count ?? 0) + 1, first: point.period, hasHoles: isPassing || run?.hasHoles == true)
        isPassing = false
      } else {
        guard run != nil, !point.observation.isInformative, point.status != .pending else { break }
        isPassing = true
      }
    }
    return run
  }

  private func isTroubled(_ point: Point) -> Bool {
    guard usesLead else { return point.status.needsAttention }
    return better == .lower ? (point.lead ?? 0) > 0 : (point.lead ?? 0) < 0
  }

  /// The mean change per period over the last `count` periods, of the value or (for a completion rate) of its lead;
  /// nil where the
  /// first or the last is missing, and for another cumulative value across a new year, with which it starts anew.
  public func slope(over count: Int = 3) -> Double? {
    guard count > 0, points.count - 1 - count >= firstComparable, let last = points.last else { return nil }
    let first = points[points.count - 1 - count]
    if startsAnew, first.period.year != last.period.year { return nil }
    guard let end = usesLead ? last.lead : last.observation.number,
      let start = usesLead ? first.lead : first.observation.number
    else { return nil }
    return (end - start) / Double(count)
  }
}

extension Series.Point {
  fileprivate init(
    column: Int, row: Int, period: Period, timeline: Timeline, catalogue: Catalogue, peers: [Int]?
  ) {
    self.period = period
    guard let snapshot = timeline.snapshot(period) else {
      observation = .unknown
      lead = nil
      status = timeline.neighbour(period).isPending ? .pending : .unknown
      return
    }
    observation = snapshot.observation(column: column, row: row)
    lead = Pace.lead(column: column, row: row, in: snapshot, catalogue: catalogue)
    status = Judge(
      column: column, snapshot: snapshot, catalogue: catalogue, previous: timeline.neighbour(period.previous),
      yearEarlier: timeline.neighbour(period.yearEarlier), peers: peers
    ).status(row: row)
  }
}
