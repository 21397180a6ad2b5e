import TerminalCanvas
import TongbaoCore

/// What is told of alerts of one table and period: on the screen, and where they are printed.
public struct AlertTexts: Sendable {
  let dataset: Dataset
  let snapshot: Snapshot
  let peers: [Int]
  let phrases: any Phrases
  var glyphs = Glyphs.narrow
  private let past: Past

  /// The texts for the alerts of `snapshot`; ranks and quartiles are taken over `peers`.
  public init(_ dataset: Dataset, _ snapshot: Snapshot, peers: [Int], in language: Language) {
    self.init(
      dataset, snapshot, peers: peers,
      phrases: ReportWording(language, catalogue: dataset.catalogue, roster: dataset.roster).phrases)
  }

  init(
    _ dataset: Dataset, _ snapshot: Snapshot, peers: [Int], phrases: any Phrases, glyphs: Glyphs = .narrow
  ) {
    self.dataset = dataset
    self.snapshot = snapshot
    self.peers = peers
    self.phrases = phrases
    self.glyphs = glyphs
    past = Past(before: snapshot.period, in: dataset.timeline)
  }

  /// What is worked out of a column once for all its alerts.
  public struct ColumnBasis: Sendable {
    public let judge: Judge
    let outlook: ColumnOutlook
  }

  /// The basis of a column; its judge is made where none is given.
  public func basis(_ column: Int, judge given: Judge? = nil) -> ColumnBasis {
    let timeline = dataset.timeline
    let judge =
      given
      ?? Judge(
        column: column, snapshot: snapshot, catalogue: dataset.catalogue,
        previous: timeline.neighbour(snapshot.period.previous),
        yearEarlier: timeline.neighbour(snapshot.period.yearEarlier), peers: peers)
    return ColumnBasis(
      judge: judge,
      outlook: ColumnOutlook(
        column: column, judge: judge, snapshot: snapshot, timeline: timeline, catalogue: dataset.catalogue,
        peers: peers))
  }

  /// What is known of an alert.
  public struct Facts: Sendable {
    public var observation: Observation
    /// The last value that was known before, and of when it is; nil where there is none.
    public var before: (observation: Observation, period: Period)?
    /// Whether the file that tells of it is still to be read.
    public var isPending: Bool
    public var gap: AlertGap?
    public var run: ColumnOutlook.Run
  }

  /// The facts of an alert.
  public func facts(_ alert: Alert, _ basis: ColumnBasis) -> Facts {
    let observation = snapshot.observation(column: alert.column, row: alert.row)
    let earlier = past.lastKnown(column: alert.column, row: alert.row)
    return Facts(
      observation: observation,
      before: earlier.snapshot.map { ($0.observation(column: alert.column, row: alert.row), $0.period) },
      isPending: earlier.isPending, gap: AlertGap(of: alert, observation: observation, judge: basis.judge),
      run: alert.change.isStanding ? basis.outlook.run(row: alert.row) : .none)
  }

  /// What people read of an alert.
  public struct Cells: Sendable {
    public var mark = ""
    public var value = ""
    public var limit = ""
    public var gap = ""
    public var change = ""
    /// How the value has moved since it was last known.
    public var movement = ""
    /// How many periods in a row, and the first of them.
    public var run = ""
    public var since = ""
  }

  /// How the value of an alert has moved since it was last known.
  func movement(of alert: Alert) -> Change {
    let earlier = past.lastKnown(column: alert.column, row: alert.row)
    return Change(column: alert.column, row: alert.row, from: earlier, to: snapshot, catalogue: dataset.catalogue)
  }

  /// The cells of an alert, the value in so many cells where these are limited.
  public func cells(_ alert: Alert, _ basis: ColumnBasis, columns: Int? = nil) -> Cells {
    let facts = facts(alert, basis)
    let texts = CellText(
      indicator: dataset.indicator(ofColumn: alert.column), phrases: phrases, catalogue: dataset.catalogue,
      glyphs: glyphs, limits: PlainLimits(basis.judge.threshold))
    var cells = Cells(mark: alert.status.mark, change: phrases.alertChange(alert.change))
    cells.value = columns.map { texts.text(facts.observation, columns: $0) } ?? texts.text(facts.observation)
    if let gap = facts.gap {
      cells.limit = columns.map { BoundText(texts).text(gap.condition, columns: $0) } ?? texts.bound(gap.condition)
      if let limit = gap.limit, let value = facts.observation.number { cells.gap = texts.gap(value, limit).text }
    }
    cells.movement = texts.arrowed(movement(of: alert))
    switch facts.run {
    case .none: break
    case .undetermined: cells.run = "?"
    case .pending: (cells.run, cells.since) = (phrases.pending, phrases.pending)
    case .streak(let run):
      cells.run = phrases.alertRun(run.count, hasHoles: run.hasHoles)
      cells.since = run.first.description
    }
    return cells
  }

  /// What a change is called.
  public func word(_ change: AlertChange) -> String { phrases.alertChange(change) }

  /// The headers of printed alerts.
  public var headers:
    (
      region: String, indicator: String, value: String, limit: String, gap: String, change: String, run: String,
      since: String
    )
  {
    let words = phrases.alertColumns
    return (
      words.region, words.indicator, words.value, words.limit, words.gap, words.change, words.run, words.since
    )
  }
}

extension ReportWording {
  /// What alerts are called.
  public var alertsTitle: String { phrases.alertsTitle }
  /// How many alerts there are of which kind.
  public func text(_ counts: AlertCounts) -> String { phrases.alertCounts(counts, isPending: false).first ?? "" }
  /// That there is none.
  public var noAlerts: String { phrases.noAlerts }
}
