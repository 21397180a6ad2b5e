/// Tells what has become of the alerts of one column between two periods.
///
/// The tier decides first, where both periods are judged by the same tiers; else the severity. Within it the value decides, in the
/// indicator's direction: of a completion rate its lead over the pace, as `Series` has it. Two values whose difference is zero when it is written with the indicator's
/// decimals are alike, and bounds are only told apart where all that the one leaves possible is worse than all that the
/// other does.
final class AlertComparison: Sendable {
  private let indicator: Indicator
  private let column: Int
  private let catalogue: Catalogue
  private let now: (snapshot: Snapshot, judge: Judge)
  private let before: (snapshot: Snapshot, judge: Judge)
  private let values: Column?
  private let valuesBefore: Column?
  private let hasSameTiers: Bool
  /// Whether values may be held against each other: another cumulative value starts anew with the year.
  private let comparesValues: Bool
  /// Half of the last digit that is shown.
  private let margin: Double
  /// What the pace of a year has moved between the two.
  private let shift: Double

  init(
    column: Int, catalogue: Catalogue, now: (snapshot: Snapshot, judge: Judge),
    before: (snapshot: Snapshot, judge: Judge)
  ) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    let (period, earlier) = (now.snapshot.period, before.snapshot.period)
    self.indicator = indicator
    self.column = column
    self.catalogue = catalogue
    self.now = now
    self.before = before
    values = now.snapshot.hasColumn(column) ? now.snapshot.columns[column] : nil
    valuesBefore = before.snapshot.hasColumn(column) ? before.snapshot.columns[column] : nil
    hasSameTiers = now.judge.threshold?.tiers == before.judge.threshold?.tiers
    let startsAnew = indicator.kind == .cumulative && indicator.pace == nil
    comparesValues = indicator.better != .neither && !(startsAnew && period.year != earlier.year)
    margin = 0.5 / Double(powerOfTen: indicator.decimals)
    shift = indicator.pace == .year ? period.elapsedShare.percent - earlier.elapsedShare.percent : 0
  }

  /// What has become of a value; nil where nothing is to be told: it needs no attention, and needed none before.
  func change(from earlier: Status, to status: Status, row: Int) -> AlertChange? {
    guard status.tier != nil else {
      guard earlier.tier != nil else { return nil }
      return status.isClear ? .recovered : status == .pending ? nil : .untold
    }
    switch earlier {
    case .tier: return course(from: earlier, to: status, row: row)
    case .normal, .commended: return .new
    case .pending: return .pending
    case .undetermined, .missing, .unknown, .unjudged: return .first
    }
  }

  private func course(from earlier: Status, to status: Status, row: Int) -> AlertChange {
    let step = rank(status) - rank(earlier)
    // A bound that leaves a worse tier open may not have moved at all.
    if step != 0 { return step < 0 ? (earlier.isOpen ? .continuing : .worse) : status.isOpen ? .continuing : .better }
    guard comparesValues, let difference = difference(row: row), difference != 0 else { return .continuing }
    return (difference > 0) == (indicator.better == .higher) ? .better : .worse
  }

  /// Where a status stands among the tiers, worst first; by severity where the tiers have changed.
  private func rank(_ status: Status) -> Int {
    hasSameTiers ? status.tier ?? .max : status.severity == .critical ? 0 : 1
  }

  /// The later value less the earlier one, of a completion rate the leads; 0 where they are alike, nil where that cannot be told.
  private func difference(row: Int) -> Double? {
    guard let value = number(values, row), let earlier = number(valuesBefore, row) else {
      return sideOfBounds(row: row)
    }
    var difference = value - earlier - shift
    if case .plan = indicator.pace {
      guard let lead = leadOverPlan(row, now.snapshot), let leadThen = leadOverPlan(row, before.snapshot) else {
        return nil
      }
      difference = lead - leadThen
    }
    return difference.magnitude < margin ? 0 : difference
  }

  /// An exact or approximate number; most are exact, which costs no more than to look at it.
  private func number(_ values: Column?, _ row: Int) -> Double? {
    guard let values, row < values.count else { return nil }
    return values.number(at: row) ?? values[row].number
  }

  private func leadOverPlan(_ row: Int, _ snapshot: Snapshot) -> Double? {
    Pace.lead(column: column, row: row, in: snapshot, catalogue: catalogue)
  }

  /// 1 where all that is possible now lies above all that was, −1 the other way.
  private func sideOfBounds(row: Int) -> Double? {
    guard indicator.pace == nil else { return nil }
    let (value, earlier) = (now.judge.possible(row: row), before.judge.possible(row: row))
    guard !value.isEmpty, !earlier.isEmpty, value.intersection(earlier).isEmpty else { return nil }
    return value.lower >= earlier.upper ? 1 : -1
  }
}

extension Status {
  /// Whether a bound leaves a worse tier open.
  fileprivate var isOpen: Bool {
    if case .tier(_, _, let orWorse) = self { orWorse } else { false }
  }
}
