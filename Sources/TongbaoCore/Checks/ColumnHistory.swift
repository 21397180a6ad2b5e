/// The exact numbers of one column in all periods that have been read.
struct ColumnHistory {
  let column: Int
  let indicator: Indicator
  /// In order of time.
  let periods: [Period]
  /// By period and row; empty where a period has nothing of the column, and NaN where a value is no exact number.
  let values: [[Double]]
  let rowCount: Int

  /// The history of a column of a dataset's table.
  init(_ column: Int, _ dataset: Dataset, _ snapshots: [Snapshot]) {
    self.column = column
    indicator = dataset.indicator(ofColumn: column)
    periods = snapshots.map(\.period)
    values = snapshots.map { $0.hasColumn(column) ? $0.columns[column]?.values ?? [] : [] }
    rowCount = dataset.roster.count
  }

  /// The number of a row; NaN where there is none.
  func number(_ period: Int, _ row: Int) -> Double { row < values[period].count ? values[period][row] : .nan }

  /// The index of the period just before one, where it is there and measures the same.
  func previous(_ index: Int) -> Int? {
    guard index > 0, periods[index].previous == periods[index - 1], isComparable(index - 1, index) else { return nil }
    return index - 1
  }

  /// Whether the same is measured in two periods.
  func isComparable(_ earlier: Int, _ later: Int) -> Bool {
    indicator.definitionChanges.isEmpty
      || indicator.definitionChange(between: periods[earlier], and: periods[later]) == nil
  }

  /// Whether values are amounts that are never negative, so that they may be compared by how many times they are.
  var isGross: Bool { indicator.range.map { $0.lowerBound >= 0 } ?? false }

  /// The last digit that is printed.
  var lastDigit: Double { indicator.lastDigit }
}

extension Indicator {
  /// One of the last digit that is printed.
  var lastDigit: Double { (0..<max(0, decimals)).reduce(1) { digit, _ in digit / 10 } }
}

extension Array<Double> {
  /// The middle of numbers in no order; NaN of none.
  var middle: Double {
    guard !isEmpty else { return .nan }
    let ordered = sorted()
    return count % 2 == 1 ? ordered[count / 2] : (ordered[count / 2 - 1] + ordered[count / 2]) / 2
  }
}

extension Double {
  /// By how much a number may have been rounded before it was written beyond what its digits tell: 42,000 may have been printed
  /// as 420 million. At most a hundredth, and nothing of small numbers: a 10 is a 10.
  var coarseRounding: Double { abs(self) < 1000 ? 0 : min(HeadCheck.halfOfLastDigit(self), abs(self) / 100) }
}
