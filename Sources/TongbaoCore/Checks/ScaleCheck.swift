import Glibc

/// Finds values that are ten thousand or a hundred million times off (万, 亿), or percentages a hundred times off, against
/// what is usual in the same row; where a row has no past, against its peers.
struct ScaleCheck {
  private let history: ColumnHistory
  private let isPercentage: Bool
  /// What is usual in each row: the middle of its magnitudes, NaN where too little is known.
  private let usual: [Double]
  /// The rows that are peers.
  private let rows: Set<Int>

  init(_ history: ColumnHistory, rows: [Int]) {
    self.history = history
    isPercentage = history.indicator.unit.isPercentage
    self.rows = Set(rows)
    let isPlain = history.indicator.definitionChanges.isEmpty
    let enough = history.periods.count > 3
    usual = (0..<history.rowCount).map { row in
      guard isPlain, enough else { return .nan }
      let known = history.periods.indices.map { abs(history.number($0, row)) }.filter { $0 > 0 }
      return known.count > 3 ? known.middle : .nan
    }
  }

  /// What is to be asked about a value.
  func finding(_ index: Int, _ row: Int) -> DataFinding.Kind? {
    let value = history.number(index, row)
    guard value != 0 else { return nil }
    let usual = usual[row].isNaN ? past(index, row) : usual[row]
    guard !usual.isNaN else { return peers(index, row, value) }
    let times = abs(value) / usual
    // Nearly all values are near what is usual.
    guard times > 50 || times < 0.02 else { return nil }
    let factors: [Double] = isPercentage ? [100] : [1e4, 1e8]
    for factor in factors {
      let factor = times > 1 ? factor : 1 / factor
      guard abs(log(times / factor)) < log(tolerance), isTellable(index, row, value, usual) else { continue }
      return .scale(value, factor: factor, usual: usual)
    }
    return nil
  }

  /// By how many times a value may differ from what is usual beside the factor: what adds up over the year is small in January.
  private var tolerance: Double {
    if isPercentage { return 1.5 }
    return history.indicator.kind == .cumulative ? 20 : 5
  }

  /// Whether digits and past allow an answer. A rate that was ever of another sign, or as small or as large, may be so again.
  private func isTellable(_ index: Int, _ row: Int, _ value: Double, _ usual: Double) -> Bool {
    guard usual >= 2 * history.lastDigit else { return false }
    guard isPercentage else { return true }
    let others = history.periods.indices.filter { $0 != index }.map { history.number($0, row) }.filter { !$0.isNaN }
    guard others.count >= 3, others.allSatisfy({ ($0 > 0) == (value > 0) && $0 != 0 }) else { return false }
    let magnitudes = others.map(abs)
    return (magnitudes.min() ?? 0) > abs(value) * 10 || (magnitudes.max() ?? .infinity) < abs(value) / 10
  }

  /// What was usual in a row before: the middle of the earlier values that measure the same.
  private func past(_ index: Int, _ row: Int) -> Double {
    let known = (0..<index).filter { history.isComparable($0, index) }.map { abs(history.number($0, row)) }
    return known.filter { $0 > 0 }.middle
  }

  /// Against the other regions of the period: an amount that is a hundred times as large as the largest of them, and far
  /// beyond how they differ among themselves. A row without a past has no other measure; smaller ones may be so.
  private func peers(_ index: Int, _ row: Int, _ value: Double) -> DataFinding.Kind? {
    guard !isPercentage, history.isGross, rows.contains(row) else { return nil }
    let others = rows.filter { $0 != row }.map { history.number(index, $0) }.filter { $0 > 0 }
    guard others.count >= 8, let greatest = others.max(), value > greatest * 100 else { return nil }
    let logs = others.map { log($0) }
    let middle = logs.middle
    let spread = logs.map { abs($0 - middle) }.middle * JumpCheck.deviationsOfMiddle
    guard log(value) - middle > 6 * spread else { return nil }
    let usual = others.middle
    return .scale(value, factor: value / usual < 1e6 ? 1e4 : 1e8, usual: usual)
  }
}
