import TongbaoCore

/// What is wrong within a fact: sides that exclude each other, days and leads that do not come out.
enum FactChecks {
  /// The problems of a fact.
  static func problems(of fact: ReportFact) -> [ReportProblem] {
    sides(fact) + days(fact) + leads(fact)
  }

  /// Regions that stand in two lists of which they can only be in one.
  private static func sides(_ fact: ReportFact) -> [ReportProblem] {
    var problems: [ReportProblem] = []
    for (index, group) in fact.groups.enumerated() where !group.isExcept {
      for other in fact.groups[..<index].suffix(12) where !other.isExcept && exclude(group, other) {
        let names = Set(other.regions)
        for name in group.regions where names.contains(name) {
          problems.append(ReportProblem(.onBothSides(name), at: fact.place))
        }
      }
    }
    return problems
  }

  /// Whether no figure can be in both lists.
  private static func exclude(_ one: StatedGroup, _ other: StatedGroup) -> Bool {
    guard one.measure == other.measure, one.unit == other.unit else { return false }
    if one.isBetween || other.isBetween { return areApart(one, other) }
    if one.bandEdge != nil, one.comparison == other.comparison { return true }
    if one.value == other.value { return isAbove(one) != isAbove(other) && isRanged(one) && isRanged(other) }
    guard case .number(let first) = one.value, case .number(let second) = other.value, isRanged(one), isRanged(other),
      isAbove(one) != isAbove(other)
    else { return false }
    return isAbove(one) ? first >= second : second >= first
  }

  /// Whether two lists, one of which names both ends, leave no figure between them.
  private static func areApart(_ one: StatedGroup, _ other: StatedGroup) -> Bool {
    let (first, second) = (ends(one), ends(other))
    return first.upper < second.lower || second.upper < first.lower
  }

  private static func ends(_ group: StatedGroup) -> (lower: Double, upper: Double) {
    guard isRanged(group), case .number(let bound) = group.value else { return (-.infinity, .infinity) }
    if group.isBetween, let edge = group.bandEdge { return (edge, bound) }
    return isAbove(group) ? (bound, .infinity) : (-.infinity, bound)
  }

  private static func isRanged(_ group: StatedGroup) -> Bool {
    switch group.comparison {
    case .below, .atMost, .above, .atLeast: true
    case .top, .bottom, .listed: false
    }
  }

  private static func isAbove(_ group: StatedGroup) -> Bool {
    group.comparison == .above || group.comparison == .atLeast
  }

  /// A daily figure that is not the month's divided by its days.
  private static func days(_ fact: ReportFact) -> [ReportProblem] {
    guard let period = fact.period, period.kind == .month else { return [] }
    return fact.values.filter { $0.measure == .daily && !$0.isApproximate }.compactMap { daily in
      guard
        let month = fact.values.first(where: { $0.measure == .month && $0.region == daily.region && !$0.isApproximate }
        ),
        let scale = scale(month.unit, over: daily.unit)
      else { return nil }
      let days = Double(period.dayCount)
      let tolerance = step(daily) * 0.5 + step(month) * 0.5 * scale / days + 1e-9
      guard abs(month.value * scale / days - daily.value) > tolerance else { return nil }
      return ReportProblem(.daily(printed: daily.value, month: month.value, days: period.dayCount), at: fact.place)
    }
  }

  /// What a number in one unit is multiplied by to be one in the other; nil where that is not known.
  private static func scale(_ unit: String, over other: String) -> Double? {
    func power(_ unit: String) -> Double { unit.hasPrefix("亿") ? 1e8 : unit.hasPrefix("万") ? 1e4 : 1 }
    return power(unit) / power(other)
  }

  private static func step(_ value: StatedValue) -> Double { (0..<value.decimals).reduce(1.0) { step, _ in step / 10 } }

  /// A lead that is not the completion minus the pace: the elapsed share of the year, or the whole of the month's plan.
  private static func leads(_ fact: ReportFact) -> [ReportProblem] {
    fact.values.filter { $0.measure == .leadOverPace }.compactMap { lead in
      guard let (completion, paces) = completion(before: lead, in: fact), let pace = paces.first else { return nil }
      let tolerance = step(lead) * 0.5 + step(completion) * 0.5 + 1e-6
      if paces.contains(where: { abs(completion.value - $0 - lead.value) <= tolerance }) { return nil }
      return ReportProblem(.lead(printed: lead.value, completion: completion.value, pace: pace), at: fact.place)
    }
  }

  /// The completion that a lead is of, and what it may be compared with.
  private static func completion(before lead: StatedValue, in fact: ReportFact) -> (StatedValue, [Double])? {
    let own = fact.values.filter { $0.region == lead.region }
    // A report of a whole year that tells of a pace was written before the year was over.
    let elapsed = fact.period?.kind == .year ? nil : fact.period?.elapsedShare.percent
    if let month = own.last(where: { $0.measure == .monthCompletion }) { return (month, [100]) }
    // What the plan had for now is not told.
    if ClauseWords.paces.first(in: Glyphs(lead.label))?.meaning == .plan { return nil }
    guard let rate = own.last(where: { $0.measure == .completion || $0.measure == .yearCompletion }), let elapsed else {
      return nil
    }
    return (rate, [elapsed])
  }
}
