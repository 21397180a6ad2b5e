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
    let numbers = rows.compactMap { snapshot.observation(column: column, row: $0).number }
    let missing = rows.count - numbers.count
    return missing > 0 ? .refused(.incomplete(missing: missing)) : .value(numbers.reduce(0, +))
  }

  private static func mean(
    _ column: Int, weight id: String, _ rows: [Int], _ snapshot: Snapshot, _ catalogue: Catalogue
  ) -> Total {
    guard let weight = catalogue.column(of: id, besides: column) else { return .refused(.unknownIndicator(id)) }
    let pairs = rows.compactMap { row -> (Double, Double)? in
      guard let value = snapshot.observation(column: column, row: row).number,
        let share = snapshot.observation(column: weight, row: row).number
      else { return nil }
      return (value * share, share)
    }
    if pairs.count < rows.count { return .refused(.incomplete(missing: rows.count - pairs.count)) }
    let weights = pairs.reduce(0) { $0 + $1.1 }
    return weights == 0 ? .refused(.noWeight) : .value(pairs.reduce(0) { $0 + $1.0 } / weights)
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
