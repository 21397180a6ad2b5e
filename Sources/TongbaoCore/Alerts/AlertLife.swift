/// The life of one alert, lived through period by period.
struct AlertLife {
  /// Where it stands, since when, and why it is open again.
  struct Stage {
    var state: FollowUp.State
    var since: Period
    var reopening: FollowUp.Reopening?
  }

  let indicator: Indicator
  private(set) var stage: Stage?
  /// Who took it on last.
  private(set) var acknowledgement: FollowUpEntry?
  /// The entries whose value the files tell otherwise by now.
  private(set) var restated: Set<Int> = []
  /// What was known of the value when somebody last took it on, or said that it was done.
  private var base: Series.Point?
  /// Whether the due period still binds: it does not for what fell again after it had recovered.
  private var isBound = false

  init(indicator: Indicator) { self.indicator = indicator }

  /// Takes the value of a period, then what was written about it.
  mutating func live(through moment: Moment) {
    if let point = moment.point { take(point) }
    for entry in moment.entries { take(entry, at: moment.point) }
  }

  /// The due period, where it is over and the value has not recovered.
  ///
  /// The value of the due period itself is the one that matters: until it is known that is left open, and later periods
  /// decide by the calendar.
  func overdue(asOf last: Series.Point) -> Period? {
    guard isBound, let stage, stage.state.isUnsettled, let due = acknowledgement?.commitment?.due else { return nil }
    if due.lastDay == last.period.lastDay { return last.status.needsAttention ? due : nil }
    return due.lastDay < last.period.lastDay ? due : nil
  }

  // MARK: Figures

  private mutating func take(_ point: Series.Point) {
    switch point.status {
    case .tier: fall(point)
    case .normal, .commended: recover(in: point.period)
    case .undetermined, .pending, .missing, .unknown, .unjudged: break
    }
  }

  private mutating func recover(in period: Period) {
    guard let stage, stage.state != .closed else { return }
    self.stage = stage.state == .open ? nil : Stage(state: .closed, since: period)
    isBound = false
  }

  private mutating func fall(_ point: Series.Point) {
    switch stage?.state {
    case nil: stage = Stage(state: .open, since: point.period)
    case .closed: stage = Stage(state: .reopened, since: point.period, reopening: .fellAgain)
    case .acknowledged, .done:
      guard let base, Worsening.isCertain(from: base, to: point, of: indicator) else { return }
      stage = Stage(state: .reopened, since: point.period, reopening: .worsened)
    case .open, .reopened, .overdue: break
    }
  }

  // MARK: Deeds

  private mutating func take(_ entry: FollowUpEntry, at point: Series.Point?) {
    let isRestated = point.map { $0.status != .pending && $0.observation != entry.value } ?? false
    if isRestated { restated.insert(entry.number) }
    switch entry.deed {
    case .acknowledge:
      acknowledgement = entry
      isBound = true
      settle(.acknowledged, entry, at: point)
    case .done: settle(.done, entry, at: point)
    case .note, .undo: return
    }
    // What was taken on has turned out never to have been wrong.
    if isRestated, let point, point.status == .normal || point.status == .commended { recover(in: point.period) }
  }

  private mutating func settle(_ state: FollowUp.State, _ entry: FollowUpEntry, at point: Series.Point?) {
    stage = Stage(state: state, since: entry.period)
    let isKnown = point?.observation.isInformative == true
    base = isKnown ? point : Series.Point(period: entry.period, observation: entry.value, lead: nil, status: .unknown)
  }
}
