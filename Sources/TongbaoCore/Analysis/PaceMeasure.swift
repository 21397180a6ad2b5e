/// What can be worked out of an indicator's course and be a column beside it.
public enum PaceMeasure: String, Sendable, Hashable, CaseIterable {
  /// How far a completion rate lies ahead of its pace, in PP.
  case lead
  /// What each period that is left of the year would have to add, in PP.
  case needed
  /// What the year ends with at the present rate, in per cent.
  case end
  /// How many periods in a row have needed attention, or been behind the pace.
  case streak
  /// In how many periods a limit will be crossed at the slope of the last three.
  case breach

  /// What can be worked out of an indicator, in whatever period: of completion rates all that their pace allows; of one that never needs attention nothing.
  public static func all(of indicator: Indicator) -> [PaceMeasure] {
    let isJudged = indicator.thresholds.contains { !$0.tiers.isEmpty }
    switch indicator.pace {
    case .year: return indicator.better == .lower ? [.lead, .end, .streak, .breach] : allCases
    case .plan: return [.lead, .streak]
    case nil: return isJudged ? [.streak, .breach] : []
    }
  }
}

/// What has become of working something out.
public enum Measured: Sendable, Hashable {
  case number(Double)
  /// It waits for a period that is still to be read.
  case pending
  /// A bound leaves it open.
  case undetermined
  /// There is nothing to tell.
  case none

  /// The number, to order by; NaN for anything else.
  public var number: Double { if case .number(let value) = self { value } else { .nan } }
}
