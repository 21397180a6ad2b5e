/// The fifths into which the exact values of a column fall, from worst to best.
///
/// Equal values fall into the same fifth. A bound falls into one where all that it leaves possible does, else into none.
public struct Quintiles: Sendable, Hashable {
  /// The values that part the fifths, ascending; empty where all values are equal or fewer than two are known.
  public let cuts: [Double]
  private let isReversed: Bool

  /// The fifths of `rows` in `column`; the direction that is better decides which is the best, higher where neither is.
  public init(column: Column?, rows: [Int], better: Indicator.Better) {
    let values = (column.map { column in rows.compactMap { $0 < column.count ? column.number(at: $0) : nil } } ?? [])
      .sorted()
    isReversed = better == .lower
    guard let first = values.first, let last = values.last, first < last else {
      cuts = []
      return
    }
    cuts = [0.2, 0.4, 0.6, 0.8].compactMap { Quantile.value($0, ofSorted: values) }
  }

  /// The fifth of an observation: 0 the worst, 4 the best; nil where it is not certain.
  public func fifth(of observation: Observation) -> Int? {
    guard !cuts.isEmpty else { return nil }
    switch observation {
    case .number(let value): return fifth(of: value)
    case .bound(let bound):
      let possible = bound.plainInterval
      let ends = (fifth(of: possible.lower), fifth(of: possible.upper))
      return ends.0 == ends.1 ? ends.0 : nil
    case .approximate, .missing, .unknown: return nil
    }
  }

  private func fifth(of value: Double) -> Int {
    // From which side a value on a cut is counted follows the direction, so that the same share is worst either way.
    isReversed ? cuts.count { value <= $0 } : cuts.count { value >= $0 }
  }
}
