/// What has become of an alert: it follows from what people wrote down and from the figures, and is stored nowhere.
///
/// So a month that is issued anew, or a threshold that moves, changes it at once and leaves nothing wrong behind.
public struct FollowUp: Sendable, Hashable {
  /// Where an alert stands in its life.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It needs attention, and nobody has taken it on.
    case open
    /// Somebody sees to it.
    case acknowledged
    /// Said to be done; the figures have not proved it yet.
    case done
    /// The period in which it was to have recovered is over, and it has not.
    case overdue
    /// It needs attention anew: it fell again, or became worse than what was taken on.
    case reopened
    /// The value has recovered.
    case closed

    /// Whether somebody has something to do about it.
    public var isUnsettled: Bool { self != .closed }
  }

  /// Why an alert was opened again.
  public enum Reopening: String, Sendable, Hashable {
    case fellAgain = "fell_again"
    case worsened
  }

  public let state: State
  /// The period since which it is so.
  public let since: Period
  /// Why it is open again, where it is.
  public let reopening: Reopening?
  /// Whether its due period is over and it has not recovered; an alert that is open again may be late, too.
  public let isOverdue: Bool
  /// Who took it on last, and with what; nil where nobody did.
  public let acknowledgement: FollowUpEntry?
  /// All entries that stand, in the order in which they were written.
  public let entries: [FollowUpEntry]
  /// The entries about periods whose value the files tell otherwise by now, by their numbers.
  public let restated: Set<Int>

  /// The name of whoever sees to it.
  public var owner: String? { acknowledgement?.commitment?.owner }
  /// The period by whose end it is to have recovered.
  public var due: Period? { acknowledgement?.commitment?.due }

  /// What has become of an alert by the last period of its course; nil where there is nothing to follow up.
  ///
  /// `entries` are all that were written about the one subject, in any order; those about later periods have not happened
  /// yet. `course` is what is known of its values, in order of time. A period of which nothing is known, or whose value is
  /// missing or not decided, decides nothing.
  public init?(_ entries: [FollowUpEntry], course: [Series.Point], of indicator: Indicator) {
    guard let last = course.last else { return nil }
    let end = last.period.lastDay
    let standing = entries.standing.filter { $0.period.lastDay <= end }
    var life = AlertLife(indicator: indicator)
    for moment in Moment.all(course, standing) { life.live(through: moment) }
    guard let stage = life.stage else { return nil }
    self.entries = standing
    restated = life.restated
    acknowledgement = life.acknowledgement
    let overdue = life.overdue(asOf: last)
    isOverdue = overdue != nil
    reopening = stage.reopening
    let isHidden = stage.state == .acknowledged || stage.state == .done
    (state, since) =
      isHidden ? overdue.map { (.overdue, $0) } ?? (stage.state, stage.since) : (stage.state, stage.since)
  }
}

/// A period in the life of an alert: its value, then what people wrote who saw it.
struct Moment {
  let period: Period
  let point: Series.Point?
  let entries: [FollowUpEntry]

  /// The periods of a course and of entries in order of time.
  static func all(_ course: [Series.Point], _ entries: [FollowUpEntry]) -> [Moment] {
    let points = Dictionary(course.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    let written = Dictionary(grouping: entries, by: \.period)
    let periods = Set(points.keys).union(written.keys).sorted { ($0.lastDay, $0) < ($1.lastDay, $1) }
    return periods.map { Moment(period: $0, point: points[$0], entries: written[$0] ?? []) }
  }
}
