/// The nation's gains and losses of one service, month by month, in households.
struct FlowPlan {
  /// New customers of each month of the axis.
  var gross: [Int]
  /// Departures of each month.
  var leavers: [Int]

  /// Shares `total` out over months in proportion to `shape`; the months in `fixed` (by offset) have their value
  /// already.
  static func months(total: Int, shape: [Double], fixed: [Int: Int] = [:]) -> [Int] {
    let rest = total - fixed.values.reduce(0, +)
    let free = shape.enumerated().map { fixed[$0.offset] == nil ? $0.element : 0 }
    let sum = free.reduce(0, +)
    let parts = Rounding.whole(free.map { sum > 0 ? $0 / sum * Double(rest) : 0 }, total: rest)
    return parts.enumerated().map { fixed[$0.offset] ?? $0.element }
  }

  /// What the service gains net in some months.
  func net(_ months: Range<Int>) -> Int {
    months.reduce(0) { $0 + gross[$1] - leavers[$1] }
  }
}
