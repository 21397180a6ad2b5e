/// What several regions have of an indicator, to hold one of their like against: for a rate what they come to together; else
/// their median.
public enum PeerValue: Sendable, Hashable {
  /// What they come to, as the catalogue says that the indicator adds up.
  case overall(Double)
  /// The median of their values, and why it stands there.
  case median(Double, Reason)
  /// Nothing that can be told, for this reason.
  case nothing(Reason)

  /// Why the whole of several regions is not held against one.
  public enum Reason: Sendable, Hashable {
    /// It cannot be formed.
    case refused(Total.Refusal)
    /// It is an amount, which says nothing beside that of one region.
    case amount(total: Double)
    /// A median was asked for.
    case wanted
  }

  /// What `rows` have of the indicator in `column`.
  public init(column: Int, rows: [Int], snapshot: Snapshot, catalogue: Catalogue) {
    let total = Total(column: column, rows: rows, snapshot: snapshot, catalogue: catalogue)
    let addsUp = catalogue.indicators[catalogue.columns[column].indicator].addsUp
    switch total {
    case .refused(let refusal): self.init(column: column, rows: rows, snapshot: snapshot, reason: .refused(refusal))
    case .value(let value) where addsUp == .sum:
      self.init(column: column, rows: rows, snapshot: snapshot, reason: .amount(total: value))
    case .value(let value): self = .overall(value)
    }
  }

  /// The median of `rows` in `column`; only where all of whom anything is known have exact numbers, and of each something is known.
  public init(column: Int, rows: [Int], snapshot: Snapshot, reason: Reason) {
    let values = snapshot.columns.indices.contains(column) ? snapshot.columns[column] : nil
    self = values.flatMap { PeerValue.median(of: $0, rows) }.map { .median($0, reason) } ?? .nothing(reason)
  }

  private static func median(of column: Column, _ rows: [Int]) -> Double? {
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    for row in rows {
      guard row < column.count else { return nil }
      let value = column.values[row]
      if !value.isNaN {
        numbers.append(value)
      } else if value.bitPattern != Column.missingMark.bitPattern {
        return nil
      }
    }
    return Quantile.median(of: numbers)
  }

  /// The number that a region is held against.
  public var number: Double? {
    switch self {
    case .overall(let value), .median(let value, _): value
    case .nothing: nil
    }
  }
}
