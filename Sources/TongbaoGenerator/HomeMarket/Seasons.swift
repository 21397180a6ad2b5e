/// The shape of a year: how lively each month is, January first, around 1.
///
/// The tables are the model's own assumptions: Spring Festival empties the shops in February, promotions fill them in
/// March, June, September and December.
enum Seasons {
  /// New customers.
  static let sales = [0.93, 0.78, 1.06, 1.00, 1.02, 1.10, 1.00, 1.01, 1.08, 1.00, 0.98, 1.08]
  /// Departures: contracts end with quarters and with the year.
  static let departures = [0.96, 0.86, 1.02, 0.99, 0.99, 1.02, 1.01, 1.06, 1.03, 1.00, 1.00, 1.06]
  /// Subscriptions of content: holidays count.
  static let content = [1.02, 1.05, 0.96, 0.95, 0.96, 1.00, 1.08, 1.10, 0.99, 0.98, 0.97, 1.00]

  /// What the epidemic of early 2020 took from sales, by month of that year.
  static let epidemic = [1.00, 0.82, 0.93, 0.98, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]

  /// The sales season of a month, with the epidemic where it fell.
  static func sales(_ index: Int, _ axis: MonthAxis) -> Double {
    let month = axis.month(index)
    return sales[month] * (axis.periods[index].year == 2020 ? epidemic[month] : 1)
  }
}
