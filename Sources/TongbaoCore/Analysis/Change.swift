/// The change of a value from another period.
public enum Change: Sendable, Hashable {
  /// In the unit's own terms, and in per cent of the earlier value where that means something (a positive base, no
  /// percentage).
  case difference(Double, relative: Double?)
  /// For a completion rate across a new year: the change of its lead over the pace, in PP.
  case ofLead(Double)
  /// Between the two the definition has changed, so that they cannot be compared.
  case redefined(Indicator.DefinitionChange)
  /// The earlier or the later value is no number.
  case undetermined
  /// The earlier period has not been read yet.
  case pending
  /// There is no earlier period, or comparing would mislead: a cumulative value starts anew with the year.
  case none

  /// The change of `column` in `row` from `earlier` to `snapshot`.
  public init(column: Int, row: Int, from earlier: Neighbour, to snapshot: Snapshot, catalogue: Catalogue) {
    self.init(column, from: earlier, to: snapshot, catalogue) {
      $0.observation(column: column, row: row)
    } pace: {
      let indicator = catalogue.indicators[catalogue.columns[column].indicator]
      return Pace.value(of: indicator, column: column, in: $0, row: row, catalogue: catalogue)
    }
  }

  /// The change of what `rows` come to from `earlier` to `snapshot`; none where it is refused in one of them.
  public init(
    totalOf column: Int, rows: [Int], from earlier: Neighbour, to snapshot: Snapshot, catalogue: Catalogue
  ) {
    func total(_ column: Int, _ snapshot: Snapshot) -> Observation {
      let total = Total(column: column, rows: rows, snapshot: snapshot, catalogue: catalogue)
      return if case .value(let value) = total { .number(value) } else { .unknown }
    }
    self.init(column, from: earlier, to: snapshot, catalogue) {
      total(column, $0)
    } pace: { snapshot in
      switch catalogue.indicators[catalogue.columns[column].indicator].pace {
      case .year: snapshot.period.elapsedShare.percent
      case .plan(let id): catalogue.column(of: id, besides: column).flatMap { total($0, snapshot).number }
      case nil: nil
      }
    }
  }

  /// The change of what `observation` tells of two snapshots; where the year changes, that of its lead over what `pace` tells.
  private init(
    _ column: Int, from earlier: Neighbour, to snapshot: Snapshot, _ catalogue: Catalogue,
    observation: (Snapshot) -> Observation, pace: (Snapshot) -> Double?
  ) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    let value = observation(snapshot)
    guard value.isInformative else {
      self = .none
      return
    }
    guard case .loaded(let before) = earlier else {
      self = earlier.isPending ? .pending : .none
      return
    }
    let then = observation(before)
    if then.isInformative,
      let change = indicator.definitionChange(between: before.period, and: snapshot.period)
    {
      self = .redefined(change)
      return
    }
    let crossesYear = before.period.year != snapshot.period.year && before.period.number != snapshot.period.number
    if crossesYear, indicator.pace != nil {
      self = Change(lead: value, pace(snapshot), from: then, pace(before))
    } else if crossesYear, indicator.kind == .cumulative {
      self = .none
    } else {
      self = Change(from: then, to: value, unit: indicator.unit)
    }
  }

  /// The change between two observations of one unit.
  public init(from earlier: Observation, to later: Observation, unit: Unit) {
    guard let now = later.number, let then = earlier.number else {
      self = earlier == .unknown || earlier == .missing ? .none : .undetermined
      return
    }
    let relative = (now - then) / then * 100
    self = .difference(now - then, relative: unit.isPercentage || then <= 0 || !relative.isFinite ? nil : relative)
  }

  private init(lead now: Observation, _ pace: Double?, from then: Observation, _ paceThen: Double?) {
    guard let value = now.number, let pace, let before = then.number, let paceThen else {
      self = then.isInformative ? .undetermined : .none
      return
    }
    self = .ofLead((value - pace) - (before - paceThen))
  }
}
