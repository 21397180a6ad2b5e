/// The pace (时间进度) of a completion rate and the lead over it.
public enum Pace {
  /// The pace of an indicator in a period and row, in per cent: the elapsed share of the year, or the plan's own value.
  ///
  /// Nil where the indicator is no completion rate, or the plan's value is not known.
  ///
  /// For a segment's `column` the plan of the same segment counts where the plan has it.
  public static func value(
    of indicator: Indicator, column: Int? = nil, in snapshot: Snapshot, row: Int, catalogue: Catalogue
  ) -> Double? {
    switch indicator.pace {
    case .year: return snapshot.period.elapsedShare.percent
    case .plan(let id):
      let plan = column.map { catalogue.column(of: id, besides: $0) } ?? catalogue.index(of: id)
      return plan.flatMap { snapshot.observation(column: $0, row: row).number }
    case nil: return nil
    }
  }

  /// How far a completion rate lies ahead of its pace, in PP; negative when behind.
  public static func lead(column: Int, row: Int, in snapshot: Snapshot, catalogue: Catalogue) -> Double? {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard let pace = value(of: indicator, column: column, in: snapshot, row: row, catalogue: catalogue),
      let value = snapshot.observation(column: column, row: row).number
    else { return nil }
    return value - pace
  }
}
