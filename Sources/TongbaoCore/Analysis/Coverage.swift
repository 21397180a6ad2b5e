/// How much is known of a snapshot's values: how many are exact, how many are bounds or approximate, how many are missing.
///
/// Counted are the values of every indicator in the head and in the rows that reports give figures for; a value that is in no
/// file counts as missing, for a manager cannot see it either.
public struct Coverage: Sendable, Hashable {
  public var exact = 0
  /// Bounds and approximate values.
  public var bounds = 0
  public var missing = 0

  public init(exact: Int = 0, bounds: Int = 0, missing: Int = 0) {
    self.exact = exact
    self.bounds = bounds
    self.missing = missing
  }

  public var total: Int { exact + bounds + missing }

  /// The coverage of `snapshot` over the head and `rows`; segments of a second dimension are left out.
  public init(of snapshot: Snapshot, catalogue: Catalogue, rows: [Int]) {
    for column in catalogue.indicators.indices {
      for row in [0] + rows { add(snapshot.observation(column: column, row: row)) }
    }
  }

  private mutating func add(_ observation: Observation) {
    switch observation {
    case .number: exact += 1
    case .approximate, .bound: bounds += 1
    case .missing, .unknown: missing += 1
    }
  }
}
