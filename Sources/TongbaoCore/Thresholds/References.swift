/// What the references of conditions stand for in one column of one period.
struct References {
  /// A reference as far as it is known.
  enum Value: Hashable {
    case number(Double)
    case undetermined
    case pending
  }

  let column: Int
  let indicator: Indicator
  let catalogue: Catalogue
  let snapshot: Snapshot
  let previous: Neighbour
  let yearEarlier: Neighbour
  /// The rows that quartiles and ranks are taken over.
  let peers: [Int]

  /// The value of `reference` for a row.
  func value(of reference: Condition.Reference, row: Int) -> Value {
    switch reference {
    case .national: exact(snapshot.observation(column: column, row: 0))
    case .pace: known(Pace.value(of: indicator, in: snapshot, row: row, catalogue: catalogue))
    case .last: value(in: previous, row: row)
    case .lastYear: value(in: yearEarlier, row: row)
    case .worstQuarter: known(quartile(ofBetterSide: false))
    case .bestQuarter: known(quartile(ofBetterSide: true))
    case .indicator(let id):
      exact(catalogue.index(of: id).map { snapshot.observation(column: $0, row: row) } ?? .unknown)
    }
  }

  /// The value of a term for a row.
  func value(of term: Condition.Term, row: Int) -> Value {
    guard let reference = term.reference else { return .number(term.offset) }
    switch value(of: reference, row: row) {
    case .number(let number): return .number(term.factor * number + term.offset)
    case let other: return other
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

  private func value(in neighbour: Neighbour, row: Int) -> Value {
    neighbour.isPending ? .pending : exact(neighbour.observation(column: column, row: row))
  }

  private func exact(_ observation: Observation) -> Value { known(observation.number) }

  private func known(_ number: Double?) -> Value { number.map { .number($0) } ?? .undetermined }

  /// The quartile of the peers' values on the better or the worse side; nil unless every peer's number is known.
  private func quartile(ofBetterSide better: Bool) -> Double? {
    let numbers = peers.compactMap { snapshot.observation(column: column, row: $0).number }
    guard numbers.count == peers.count, !numbers.isEmpty else { return nil }
    let upper = better == (indicator.better != .lower)
    return Quantile.value(upper ? 0.75 : 0.25, ofSorted: numbers.sorted())
  }
}
