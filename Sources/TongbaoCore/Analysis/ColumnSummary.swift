/// The statistics of a column: how many are known, how they are spread, what they add up to.
public struct ColumnSummary: Sendable {
  public var numbers: Int
  public var bounds: Int
  public var missing: Int
  public var unknown: Int
  /// Least, quartiles and greatest of the numbers; nil when there are none.
  public var spread: Spread?
  public var total: Total

  /// The five numbers of a distribution, and the mean.
  public struct Spread: Sendable, Hashable {
    public var least: Double
    public var lowerQuartile: Double
    public var median: Double
    public var upperQuartile: Double
    public var greatest: Double
    public var mean: Double
  }

  /// The summary of `column` over `rows`.
  public init(column: Int, rows: [Int], snapshot: Snapshot, catalogue: Catalogue) {
    let observations = rows.map { snapshot.observation(column: column, row: $0) }
    let values = observations.compactMap(\.number).sorted()
    numbers = values.count
    bounds = observations.count { if case .bound = $0 { true } else { false } }
    missing = observations.count { $0 == .missing }
    unknown = observations.count { $0 == .unknown }
    total = Total(column: column, rows: rows, snapshot: snapshot, catalogue: catalogue)
    spread = Spread(sorted: values)
  }
}

extension ColumnSummary.Spread {
  fileprivate init?(sorted values: [Double]) {
    guard let first = values.first, let last = values.last else { return nil }
    least = first
    lowerQuartile = Quantile.value(0.25, ofSorted: values) ?? first
    median = Quantile.value(0.5, ofSorted: values) ?? first
    upperQuartile = Quantile.value(0.75, ofSorted: values) ?? last
    greatest = last
    mean = values.reduce(0, +) / Double(values.count)
  }
}
