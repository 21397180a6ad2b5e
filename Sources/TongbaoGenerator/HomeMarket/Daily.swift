/// Daily averages of monthly flows.
enum Daily {
  /// Units of a daily average to the catalogue's unit: five decimals of 万户/日, a tenth of a household.
  static let units = 100_000.0

  /// The averages of monthly households by province, in the unit above, adding up to the nation's within one each.
  static func averages(_ months: [[Int]], axis: MonthAxis) -> [[Int]] {
    months.enumerated().map { index, month in
      let days = Double(axis.days(index))
      let total = Int((Double(month.reduce(0, +)) * 10 / days).rounded())
      return Rounding.whole(month.map { Double($0) * 10 / days }, total: total)
    }
  }
}
