/// What a number of an indicator is: its value, or how that stands to something.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// The indicator's own figure, which no other word below tells more exactly.
  case value
  /// The amount of the month.
  case month
  /// The amount per day.
  case daily
  /// The amount since the beginning of the year.
  case yearToDate = "ytd"
  /// The stock at the end of the period.
  case total
  /// The part of a whole, in per cent.
  case share
  /// The customers of a service per hundred customers who could have it.
  case penetration
  /// The actual over the target, in per cent.
  case completion
  /// The actual over the month's target, in per cent.
  case monthCompletion = "completion_month"
  /// The actual over the year's target, in per cent.
  case yearCompletion = "completion_year"
  /// Completion minus the pace, in points; negative where it lags.
  case leadOverPace = "lead_over_pace"
  /// Growth over the same period of the year before, in per cent.
  case yearOnYear = "yoy"
  /// Growth over the period before, in per cent.
  case monthOnMonth = "mom"
  /// How much it fell against the year before: a fall of 35 is 35.
  case yearOnYearFall = "yoy_fall"
  /// How much it fell against the period before: a fall of 35 is 35.
  case monthOnMonthFall = "mom_fall"
  /// The difference from a year before, in points.
  case changeOverYear = "change_vs_last_year"
  /// The difference from the period before, in points.
  case changeOverMonth = "change_vs_last_month"
  /// The difference from another earlier time, which the label names, in points or per cent.
  case change
  /// The difference from the nation's figure, in points; negative below it.
  case gapToNation = "gap_vs_nation"
  /// The difference from what is aimed at, in points; negative below it.
  case gapToTarget = "gap_vs_target"
  /// How far behind the strongest rival.
  case behindRival = "behind_rival"
  /// The place among the provinces, from 1.
  case rank
  /// The part that was done in time, in per cent.
  case timely
  /// The mean duration.
  case averageTime = "average_time"
  /// What is aimed at, where a sentence says that it was reached.
  case target
  /// The indicator over another that the text names, in per cent.
  case ratio
}
