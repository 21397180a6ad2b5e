/// What the head of a table states of an indicator, held against what its members imply.
public enum HeadCheck: Sendable, Hashable {
  /// The two agree as far as rounding lets them.
  case agrees(implied: Double)
  /// They differ by more than rounding explains.
  case differs(stated: Double, implied: Double)
  /// The members imply a value, and none is stated.
  case unstated(implied: Double)
  /// The members imply no value, for this reason.
  case refused(Total.Refusal)

  /// Checks the head's value of `column` against the members in `rows`, by the way in which the catalogue says that it adds up.
  public init(column: Int, rows: [Int], snapshot: Snapshot, catalogue: Catalogue) {
    switch Total(column: column, rows: rows, snapshot: snapshot, catalogue: catalogue) {
    case .refused(let refusal): self = .refused(refusal)
    case .value(let implied):
      guard case .number(let stated) = snapshot.observation(column: column, row: 0) else {
        self = .unstated(implied: implied)
        return
      }
      let slack = HeadCheck.slack(
        column: column, rows: rows, snapshot: snapshot, catalogue: catalogue, implied: implied)
      self =
        abs(stated - implied) <= slack + HeadCheck.halfOfLastDigit(stated)
        ? .agrees(implied: implied) : .differs(stated: stated, implied: implied)
    }
  }

  /// By how much stated and implied values may differ where each figure was rounded to its decimals: the worst case, in which all
  /// roundings go one way.
  private static func slack(
    column: Int, rows: [Int], snapshot: Snapshot, catalogue: Catalogue, implied: Double
  ) -> Double {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    let half = halfUnit(indicator)
    let noise = abs(implied) * 1e-9
    switch indicator.addsUp {
    case .no: return half
    case .sum: return half * Double(rows.count + 1) + noise
    case .mean(let weight):
      guard let other = catalogue.column(of: weight, besides: column) else { return half * 2 + noise }
      let parts = rows.compactMap { row -> (Double, Double)? in
        guard let value = snapshot.observation(column: column, row: row).number,
          let share = snapshot.observation(column: other, row: row).number
        else { return nil }
        return (abs(value - implied), abs(share))
      }
      let weights = parts.reduce(0) { $0 + $1.1 }
      let shift =
        weights > 0
        ? parts.reduce(0) { $0 + $1.0 } * halfUnit(catalogue.indicators[catalogue.columns[other].indicator]) / weights
        : 0
      return half * 2 + shift + noise
    case .ratio(let numerator, let denominator, let factor):
      guard let above = catalogue.column(of: numerator, besides: column),
        let below = catalogue.column(of: denominator, besides: column)
      else { return half + noise }
      let count = Double(rows.count)
      let whole = abs(rows.reduce(0) { $0 + (snapshot.observation(column: below, row: $1).number ?? 0) })
      let bottom = halfUnit(catalogue.indicators[catalogue.columns[below].indicator]) * count
      guard whole > bottom else { return .infinity }
      let top = halfUnit(catalogue.indicators[catalogue.columns[above].indicator]) * count
      return half + (abs(factor) * top + abs(implied) * bottom) / (whole - bottom) + noise
    }
  }

  /// Half of the last digit other than 0 that stands before the point of a whole number: 42,000 may have been printed as 420
  /// million, and says no more than that.
  static func halfOfLastDigit(_ value: Double) -> Double {
    guard value != 0, value == value.rounded(), abs(value) < 1e15 else { return 0 }
    var unit = 1.0
    while (value / (unit * 10)).rounded() * unit * 10 == value { unit *= 10 }
    return unit > 1 ? unit / 2 : 0
  }

  /// Half of the last digit that is printed of an indicator.
  private static func halfUnit(_ indicator: Indicator) -> Double {
    (0..<max(0, indicator.decimals)).reduce(0.5) { half, _ in half / 10 }
  }
}
