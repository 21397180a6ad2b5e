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
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    let value = snapshot.observation(column: column, row: row)
    guard value.isInformative else {
      self = .none
      return
    }
    guard case .loaded(let before) = earlier else {
      self = earlier.isPending ? .pending : .none
      return
    }
    if before.observation(column: column, row: row).isInformative,
      let change = indicator.definitionChange(between: before.period, and: snapshot.period)
    {
      self = .redefined(change)
      return
    }
    let crossesYear = before.period.year != snapshot.period.year && before.period.number != snapshot.period.number
    if crossesYear, indicator.pace != nil {
      self = Change(lead: column, row: row, from: before, to: snapshot, catalogue: catalogue)
    } else if crossesYear, indicator.kind == .cumulative {
      self = .none
    } else {
      self = Change(from: before.observation(column: column, row: row), to: value, unit: indicator.unit)
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

  private init(lead column: Int, row: Int, from before: Snapshot, to snapshot: Snapshot, catalogue: Catalogue) {
    guard let now = Pace.lead(column: column, row: row, in: snapshot, catalogue: catalogue),
      let then = Pace.lead(column: column, row: row, in: before, catalogue: catalogue)
    else {
      self = before.observation(column: column, row: row).isInformative ? .undetermined : .none
      return
    }
    self = .ofLead(now - then)
  }
}
