import TongbaoCore

/// The trend of an indicator in a region, over the whole screen.
public struct TrendState: Sendable, Hashable {
  /// The row of the region.
  public var row: Int
  /// The column index of the indicator.
  public var column: Int
  /// The period whose values are read off; nil for the one on the screen. It stays in time when that changes.
  public var cursor: Period?

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How many periods a trend goes over.
public enum TrendSpan: Sendable, Hashable, CaseIterable {
  case short, middle, long, all

  /// How many periods of a kind that is; nil for all.
  func count(of kind: Period.Kind) -> Int? {
    let counts =
      switch kind {
      case .year: (5, 10, 20)
      case .halfYear: (6, 10, 20)
      case .quarter: (8, 12, 20)
      case .month: (12, 24, 36)
      case .tenDays: (18, 36, 72)
      case .week: (13, 26, 52)
      }
    switch self {
    case .short: return counts.0
    case .middle: return counts.1
    case .long: return counts.2
    case .all: return nil
    }
  }

  /// The spans that differ where there are `files` periods with a file.
  static func choices(_ kind: Period.Kind, files: Int) -> [TrendSpan] {
    allCases.filter { $0.count(of: kind).map { $0 < files } ?? true }
  }
}
