/// What the references of conditions stand for in one column of one period.
struct References {
  /// A reference as far as it is known: an interval, of one value where its number is exact.
  ///
  /// What another region or period is known by may be a bound too; its plain numbers count, its own references do
  /// not, so that bounds which refer to one another end somewhere.
  enum Value: Hashable {
    case within(Interval)
    case pending

    /// Nothing is known of it.
    static let undetermined = Value.within(.everything)
  }

  let column: Int
  let indicator: Indicator
  let catalogue: Catalogue
  let snapshot: Snapshot
  let previous: Neighbour
  let yearEarlier: Neighbour
  /// The rows that quartiles and ranks are taken over.
  let peers: [Int]
  /// The quartiles, where they were worked out ahead of many rows.
  private(set) var quarters: (worst: Interval, best: Interval)?

  init(
    column: Int, indicator: Indicator, catalogue: Catalogue, snapshot: Snapshot, previous: Neighbour,
    yearEarlier: Neighbour, peers: [Int]
  ) {
    self.column = column
    self.indicator = indicator
    self.catalogue = catalogue
    self.snapshot = snapshot
    self.previous = previous
    self.yearEarlier = yearEarlier
    self.peers = peers
  }

  /// Works the quartiles out once for all rows.
  mutating func prepareQuarters() {
    quarters = (quartile(ofBetterSide: false), quartile(ofBetterSide: true))
  }

  /// The value of `reference` for a row.
  func value(of reference: Condition.Reference, row: Int) -> Value {
    switch reference {
    case .national: .within(Interval(known: snapshot.observation(column: column, row: 0)))
    case .pace: pace(row: row)
    case .last: value(in: previous, row: row)
    case .lastYear: value(in: yearEarlier, row: row)
    case .worstQuarter: .within(quarters?.worst ?? quartile(ofBetterSide: false))
    case .bestQuarter: .within(quarters?.best ?? quartile(ofBetterSide: true))
    case .indicator(let id): value(ofIndicator: id, row: row)
    }
  }

  /// The value of a term for a row.
  func value(of term: Condition.Term, row: Int) -> Value {
    guard let reference = term.reference else { return .within(Interval(term.offset)) }
    switch value(of: reference, row: row) {
    case .within(let interval): return .within(interval.scaled(by: term.factor, plus: term.offset))
    case .pending: return .pending
    }
  }

  /// Whether a reference has one value for all rows.
  func isSharedByRows(_ reference: Condition.Reference) -> Bool {
    switch reference {
    case .national, .worstQuarter, .bestQuarter: true
    case .pace: indicator.pace == .year
    case .last, .lastYear, .indicator: false
    }
  }

  /// Whether a reference is to the row's own past or to its own other values.
  func isOwn(_ reference: Condition.Reference) -> Bool {
    switch reference {
    case .national, .worstQuarter, .bestQuarter: false
    case .pace: indicator.pace != .year
    case .last, .lastYear, .indicator: true
    }
  }

  /// A value of another period; one of another definition says nothing of this one.
  private func value(in neighbour: Neighbour, row: Int) -> Value {
    if neighbour.isPending { return .pending }
    if case .loaded(let other) = neighbour,
      indicator.definitionChange(between: other.period, and: snapshot.period) != nil
    {
      return .undetermined
    }
    return .within(Interval(known: neighbour.observation(column: column, row: row)))
  }

  private func value(ofIndicator id: String, row: Int) -> Value {
    guard let other = catalogue.column(of: id, besides: column) else { return .undetermined }
    return .within(Interval(known: snapshot.observation(column: other, row: row)))
  }

  private func pace(row: Int) -> Value {
    switch indicator.pace {
    case .year: .within(Interval(snapshot.period.elapsedShare.percent))
    case .plan(let id): value(ofIndicator: id, row: row)
    case nil: .undetermined
    }
  }

  /// The quartile of the peers' values on the better or the worse side, as far as it is known.
  ///
  /// A quantile never falls when a value rises, so that it lies between those of the least and of the greatest values
  /// that
  /// are possible. Peers known to have no value do not count; those of whom nothing is known may have any.
  private func quartile(ofBetterSide better: Bool) -> Interval {
    let share = better == (indicator.better != .lower) ? 0.75 : 0.25
    let possible = peers.map { snapshot.observation(column: column, row: $0) }.filter { $0 != .missing }
      .map { Interval(known: $0) }.map { $0.isEmpty ? .everything : $0 }
    guard let lower = Quantile.value(share, ofSorted: possible.map(\.lower).sorted()),
      let upper = Quantile.value(share, ofSorted: possible.map(\.upper).sorted())
    else { return .everything }
    return Interval(
      lower: lower.isNaN ? -.infinity : lower, includesLower: lower.isFinite, upper: upper.isNaN ? .infinity : upper,
      includesUpper: upper.isFinite)
  }
}
