/// The value of an indicator over several regions, as the catalogue says that it adds up; refused where it would
/// mislead.
public enum Total: Sendable, Hashable {
  case value(Double)
  case refused(Refusal)

  /// Why there is no total.
  public enum Refusal: Sendable, Hashable {
    /// The catalogue says that the indicator does not add up over regions, or has no numerator for this segment.
    case doesNotAdd
    /// The values of so many of the regions are no numbers.
    case incomplete(missing: Int)
    /// The catalogue does not have the indicator that is needed with this id.
    case unknownIndicator(String)
    /// All weights, or the denominators together, are zero.
    case noWeight
  }

  /// The total of the indicator in `column` over `rows`.
  public init(column: Int, rows: [Int], snapshot: Snapshot, catalogue: Catalogue) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    switch indicator.addsUp {
    case .no: self = .refused(.doesNotAdd)
    case .sum: self = Total.sum(column, rows, snapshot)
    case .mean(let weight): self = Total.mean(column, weight: weight, rows, snapshot, catalogue)
    case .ratio(let numerator, let denominator, let factor):
      self = Total.ratio(column, numerator, denominator, factor, rows, snapshot, catalogue)
    }
  }

  private static func sum(_ column: Int, _ rows: [Int], _ snapshot: Snapshot) -> Total {
    var sum = 0.0
    var missing = 0
    let values = snapshot.values(ofColumn: column)
    for row in rows {
      if let number = values.number(row) { sum += number } else { missing += 1 }
    }
    return missing > 0 ? .refused(.incomplete(missing: missing)) : .value(sum)
  }

  private static func mean(
    _ column: Int, weight id: String, _ rows: [Int], _ snapshot: Snapshot, _ catalogue: Catalogue
  ) -> Total {
    guard let weight = catalogue.column(of: id, besides: column) else { return .refused(.unknownIndicator(id)) }
    var (sum, weights, missing) = (0.0, 0.0, 0)
    let values = snapshot.values(ofColumn: column)
    let shares = snapshot.values(ofColumn: weight)
    for row in rows {
      guard let value = values.number(row), let share = shares.number(row) else {
        missing += 1
        continue
      }
      sum += value * share
      weights += share
    }
    if missing > 0 { return .refused(.incomplete(missing: missing)) }
    return weights == 0 ? .refused(.noWeight) : .value(sum / weights)
  }

  private static func ratio(
    _ column: Int, _ numerator: String, _ denominator: String, _ factor: Double, _ rows: [Int], _ snapshot: Snapshot,
    _ catalogue: Catalogue
  ) -> Total {
    guard let above = catalogue.column(of: numerator, besides: column) else {
      return .refused(.unknownIndicator(numerator))
    }
    guard let below = catalogue.column(of: denominator, besides: column) else {
      return .refused(.unknownIndicator(denominator))
    }
    let isSegment = catalogue.columns[column].segment != nil
    guard !isSegment || catalogue.columns[above].segment != nil else { return .refused(.doesNotAdd) }
    let top = sum(above, rows, snapshot)
    let bottom = sum(below, rows, snapshot)
    guard case .value(let numerator) = top else { return top }
    guard case .value(let denominator) = bottom else { return bottom }
    return denominator == 0 ? .refused(.noWeight) : .value(numerator / denominator * factor)
  }
}

extension Snapshot {
  /// The numbers of a column, exact or approximate.
  fileprivate func values(ofColumn index: Int) -> ColumnNumbers {
    ColumnNumbers(column: columns.indices.contains(index) ? columns[index] : nil)
  }
}

/// A column that may not be there.
private struct ColumnNumbers {
  let column: Column?

  /// The number of a row; what is not exact is looked up at the side.
  func number(_ row: Int) -> Double? {
    guard let column, row >= 0, row < column.count else { return nil }
    return column.number(at: row) ?? column[row].number
  }
}
