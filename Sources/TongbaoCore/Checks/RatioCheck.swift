/// Holds a rate against the two columns that the catalogue makes it of: a completion rate against value and target.
struct RatioCheck {
  private let snapshot: Snapshot
  private let column, numerator, denominator: Int
  private let factor: Double
  private let half, halfNumerator, halfDenominator: Double

  /// A check of a column; nil where it is not made of two that the snapshot has.
  init?(_ column: Int, _ snapshot: Snapshot, _ catalogue: Catalogue) {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard case .ratio(let above, let below, let factor) = indicator.addsUp,
      let numerator = catalogue.column(of: above, besides: column),
      let denominator = catalogue.column(of: below, besides: column),
      snapshot.hasColumn(numerator), snapshot.hasColumn(denominator),
      catalogue.columns[column].segment == nil || catalogue.columns[numerator].segment != nil
    else { return nil }
    (self.snapshot, self.column, self.numerator, self.denominator) = (snapshot, column, numerator, denominator)
    self.factor = factor
    half = indicator.lastDigit / 2
    halfNumerator = catalogue.indicators[catalogue.columns[numerator].indicator].lastDigit / 2
    halfDenominator = catalogue.indicators[catalogue.columns[denominator].indicator].lastDigit / 2
  }

  /// What is to be asked about a row: where the rate differs by more than the rounding of all three explains.
  func finding(_ row: Int) -> DataFinding.Kind? {
    guard let stated = exact(column, row), let above = exact(numerator, row), let below = exact(denominator, row)
    else { return nil }
    let halfAbove = max(halfNumerator, above.coarseRounding)
    let halfBelow = max(halfDenominator, below.coarseRounding)
    guard abs(below) > halfBelow else { return nil }
    let implied = above / below * factor
    let rounding = (abs(factor) * halfAbove + abs(implied) * halfBelow) / (abs(below) - halfBelow)
    let slack = max(half, stated.coarseRounding) + rounding + abs(implied) * 1e-9
    guard abs(stated - implied) > slack else { return nil }
    return .ratioDiffers(stated: stated, implied: implied, numerator: numerator, denominator: denominator)
  }

  private func exact(_ column: Int, _ row: Int) -> Double? {
    if case .number(let value) = snapshot.observation(column: column, row: row) { value } else { nil }
  }
}
