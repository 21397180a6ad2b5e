/// What a column's course says of each of its rows: lead, needed rate, year's end, streak, periods to breach.
///
/// What rows have in common is worked out once, so that a row costs a few comparisons: thousands of rows need no series each.
public struct ColumnOutlook: Sendable {
  /// One period of the past; a class, so that going back through many of them copies none.
  fileprivate final class Link: Sendable {
    let period: Period
    let isPending: Bool
    let values: Column?
    let snapshot: Snapshot?
    /// Of completion rates over a year.
    let pace: Double
    /// Of anything else.
    private let judge: Judge?
    /// The numbers that need attention, where these are the same for all rows.
    private let attention: [Interval]?

    init(
      _ column: Int, _ period: Period, _ timeline: Timeline, judge: Judge?
    ) {
      let snapshot = timeline.snapshot(period)
      self.period = period
      isPending = timeline.neighbour(period).isPending
      self.snapshot = snapshot
      values = snapshot.flatMap { $0.columns.indices.contains(column) ? $0.columns[column] : nil }
      pace = period.elapsedShare.percent
      self.judge = judge
      attention = judge?.attentionIntervals
    }

    func observation(_ row: Int) -> Observation {
      guard let values, row < values.count else { return .unknown }
      return values[row]
    }

    /// Whether a row needs attention; whatever is harder than to compare a number is left to the judge.
    func needsAttention(_ row: Int) -> Bool { plainly(row) ?? status(row).needsAttention }

    /// The same of a number that is held against numbers alone; nil of anything else.
    func plainly(_ row: Int) -> Bool? {
      guard let attention, let values, row < values.count, let value = values.number(at: row) else { return nil }
      return attention.contains { $0.contains(value) }
    }

    func status(_ row: Int) -> Status { judge?.status(row: row) ?? .unknown }
  }

  private let column: Int
  private let indicator: Indicator
  private let catalogue: Catalogue
  /// From the latest backwards, as long as the definition holds.
  private let links: [Link]
  private let terms: OutlookTerms?
  private let limits: BreachLimits?

  /// How many files of the past streaks are counted over.
  public static let longestStreak = 36

  /// The outlook of `column` in `snapshot`, judged there by `judge`; ranks and quartiles of the past are taken over `peers`.
  public init(
    column: Int, judge: Judge, snapshot: Snapshot, timeline: Timeline, catalogue: Catalogue, peers: [Int]? = nil
  ) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    let period = snapshot.period
    let usesLead = indicator.pace != nil
    self.column = column
    self.indicator = indicator
    self.catalogue = catalogue
    terms = OutlookTerms(
      column: column, snapshot: snapshot, previous: timeline.neighbour(period.previous), catalogue: catalogue)
    limits = BreachLimits(of: indicator, after: period)
    var links: [Link] = []
    var next: Period? = period
    let span = timeline.span(upTo: period, files: ColumnOutlook.longestStreak)
    while let current = next, links.count < span, indicator.definitionChange(between: current, and: period) == nil {
      let judge =
        links.isEmpty
        ? judge : usesLead ? nil : ColumnOutlook.judge(column, current, timeline, catalogue, peers)
      links.append(Link(column, current, timeline, judge: judge))
      next = current.previous
    }
    self.links = links
  }

  /// The judge of a period; nil where there is none.
  private static func judge(
    _ column: Int, _ period: Period, _ timeline: Timeline, _ catalogue: Catalogue, _ peers: [Int]?
  ) -> Judge? {
    timeline.snapshot(period).map {
      Judge(
        column: column, snapshot: $0, catalogue: catalogue, previous: timeline.neighbour(period.previous),
        yearEarlier: timeline.neighbour(period.yearEarlier), peers: peers)
    }
  }

  /// What a measure says of a row. The head of a table, which is not judged, has neither streak nor breach.
  public func value(_ measure: PaceMeasure, row: Int) -> Measured {
    switch measure {
    case .lead: lead(row).map { .number($0) } ?? .none
    case .needed: needed(row)
    case .end: end(row)
    case .streak: row == 0 ? .none : streak(row)
    case .breach: row == 0 ? .none : breach(row)
    }
  }

  private var usesLead: Bool { indicator.pace != nil }

  private func lead(_ row: Int) -> Double? { links.first.flatMap { lead(row, $0) } }

  private func lead(_ row: Int, _ link: Link) -> Double? {
    guard let values = link.values, row < values.count, let value = values.number(at: row) else { return nil }
    if indicator.pace == .year { return value - link.pace }
    return link.snapshot.flatMap { Pace.lead(column: column, row: row, in: $0, catalogue: catalogue) }
  }

  private func needed(_ row: Int) -> Measured {
    guard let needed = terms?.outlook(row: row)?.needed else { return .none }
    return .number(max(0, needed))
  }

  private func end(_ row: Int) -> Measured {
    guard let terms, let outlook = terms.outlook(row: row) else { return .none }
    return terms.isPending ? .pending : .number(outlook.end)
  }

  // MARK: Streaks

  /// How long a row has needed attention, as far as that is known.
  public enum Run: Sendable, Hashable {
    /// Nothing is known of the value, or it needs none.
    case none
    /// A bound does not decide it.
    case undetermined
    /// It reaches a period still to be read.
    case pending
    case streak(Series.Streak)
  }

  /// The periods in which a row has needed attention, as `Series.run` counts them.
  public func run(row: Int) -> Run {
    guard let first = links.first, first.observation(row).isInformative else { return .none }
    guard !usesLead else { return lead(row, first) == nil ? .undetermined : back(row) }
    if let needsAttention = first.plainly(row) { return needsAttention ? back(row) : .none }
    let status = first.status(row)
    if status.needsAttention { return back(row) }
    return status == .undetermined ? .undetermined : status == .pending ? .pending : .none
  }

  private func back(_ row: Int) -> Run {
    var run: Series.Streak?
    var isPassing = false
    for link in links {
      if link.isPending { return .pending }
      if isTroubled(row, link) {
        run = Series.Streak(
          count: (run?.count ?? 0) + 1, first: link.period, hasHoles: isPassing || run?.hasHoles == true)
        isPassing = false
      } else if run == nil || link.observation(row).isInformative {
        break
      } else {
        isPassing = true
      }
    }
    return run.map { .streak($0) } ?? .none
  }

  private func streak(_ row: Int) -> Measured {
    guard links.first?.observation(row).isInformative == true else { return .none }
    switch run(row: row) {
    case .none: return .number(0)
    case .undetermined: return .undetermined
    case .pending: return .pending
    case .streak(let run): return .number(Double(run.count))
    }
  }

  private func isTroubled(_ row: Int, _ link: Link) -> Bool {
    guard usesLead else { return link.needsAttention(row) }
    let lead = lead(row, link) ?? 0
    return indicator.better == .lower ? lead > 0 : lead < 0
  }

  // MARK: Breach

  private func breach(_ row: Int) -> Measured {
    guard let limits, let first = links.first, let start = level(row, first), links.count > 3,
      !first.needsAttention(row)
    else { return .none }
    if links[3].isPending { return .pending }
    guard let earlier = level(row, links[3]) else { return .none }
    let startsAnew = indicator.kind == .cumulative && !usesLead
    if startsAnew, links[3].period.year != first.period.year { return .none }
    return limits.periods(from: start, slope: (start - earlier) / 3).map { .number(Double($0)) } ?? .none
  }

  /// The value, or of a completion rate its lead.
  private func level(_ row: Int, _ link: Link) -> Double? {
    if usesLead { return lead(row, link) }
    guard let values = link.values, row < values.count else { return nil }
    return values.number(at: row)
  }
}
