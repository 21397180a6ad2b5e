import TongbaoCore

/// The one sentence that explains a cell: value, threshold and gap, change, rank of how many, how many periods in a row.
struct Explanation {
  let dataset: Dataset
  let snapshot: Snapshot
  let column: Int
  let row: Int
  let comparison: Comparison
  let phrases: any Phrases

  private var indicator: Indicator { dataset.indicator(ofColumn: column) }
  private var cells: CellText { CellText(indicator: indicator, phrases: phrases) }
  private var conditions: ConditionText {
    ConditionText(indicator: indicator, phrases: phrases, catalogue: dataset.catalogue)
  }
  private var observation: Observation { snapshot.observation(column: column, row: row) }

  /// Region, indicator and value: what stands at the beginning.
  var head: String {
    phrases.sentenceStart(
      region: dataset.roster[row].label(in: phrases.language), indicator: dataset.name(ofColumn: column)[phrases.language],
      value: valueWords)
  }

  /// What follows the head, each clause in order of weight.
  var clauses: [String] {
    guard observation.isInformative else { return [] }
    return [leadClause, changeClause, rankClause, streakClause, nationalClause, targetClause].compactMap { $0 }
  }

  /// What the threshold makes of the value; empty where it is normal.
  var statusWords: String {
    let judge = dataset.judge(column, in: snapshot)
    guard let threshold = judge.threshold else { return "" }
    switch judge.status(row: row) {
    case .tier(let index, _, _):
      let condition = threshold.tiers[index].condition
      return phrases.attention(conditions.words(condition), gap: gap(to: condition))
    case .commended:
      return phrases.commended(conditions.words(praise(threshold) ?? Condition([])))
    case .undetermined: return open(threshold).map { phrases.undetermined(conditions.words($0)) } ?? ""
    case .pending: return phrases.pending
    case .normal, .missing, .unknown, .unjudged: return ""
    }
  }

  /// The whole sentence.
  var sentence: String {
    ([head + statusWords] + clauses).joined(separator: phrases.clauseSeparator)
  }

  private var valueWords: String {
    switch observation {
    case .number(let value): cells.numberWithUnit(value)
    case .approximate(let value): phrases.approximate(cells.numberWithUnit(value))
    case .bound(let condition): conditions.words(condition) + phrases.boundOnly
    case .missing: phrases.valueMissing
    case .unknown: phrases.valueUnknown
    }
  }

  /// How far a number lies beyond the one limit of a condition.
  private func gap(to condition: Condition) -> String? {
    guard let value = observation.number, condition.parts.count == 1,
      case .range(let lower, let upper) = condition.parts[0], let limit = lower ?? upper, lower == nil || upper == nil,
      let line = number(of: limit.term)
    else { return nil }
    return cells.difference((value - line).magnitude).droppingPlus
  }

  private func number(of term: Condition.Term) -> Double? {
    switch term.reference {
    case nil: term.offset
    case .national: snapshot.observation(column: column, row: 0).number.map { $0 * term.factor + term.offset }
    case .pace:
      Pace.value(of: indicator, in: snapshot, row: row, catalogue: dataset.catalogue).map { $0 * term.factor + term.offset }
    default: nil
    }
  }

  private func praise(_ threshold: Threshold) -> Condition? { threshold.commend.first }

  /// The mildest condition that the bound leaves open.
  private func open(_ threshold: Threshold) -> Condition? { threshold.tiers.last?.condition ?? threshold.commend.first }

  private var leadClause: String? {
    guard let lead = Pace.lead(column: column, row: row, in: snapshot, catalogue: dataset.catalogue) else { return nil }
    let text = NumberText.text(lead.magnitude, unit: Unit("PP"), decimals: max(1, indicator.decimals), language: phrases.language)
    return phrases.lead(text + phrases.unitSuffix(Unit("PP")), ahead: lead >= 0)
  }

  private var changeClause: String? {
    let earlier = comparison == .lastYear ? snapshot.period.yearEarlier : snapshot.period.previous
    let change = Change(
      column: column, row: row, from: dataset.timeline.neighbour(earlier), to: snapshot, catalogue: dataset.catalogue)
    switch change {
    case .difference(let difference, let relative):
      let percent = relative.map { "（\(NumberText.fixed($0, decimals: 1).signed)%）" } ?? ""
      let text = cells.difference(difference) + (phrases.language == .zh ? percent : percent.inASCIIBrackets)
      return phrases.change(text, from: comparison, kind: snapshot.period.kind)
    case .ofLead(let difference):
      let text = NumberText.text(difference, unit: Unit("PP"), decimals: 1, language: phrases.language, signed: true)
      return phrases.leadChange(text.typographic + phrases.unitSuffix(Unit("PP")))
    case .pending: return phrases.change(phrases.pending, from: comparison, kind: snapshot.period.kind)
    case .undetermined, .none: return nil
    }
  }

  private var rankClause: String? {
    guard row != 0 else { return nil }
    let ranking = dataset.ranking(column, in: snapshot)
    return ranking[row].map { phrases.rank($0, of: ranking.count) }
  }

  private var streakClause: String? {
    let series = Series(
      column: column, row: row, upTo: snapshot.period, count: 12, timeline: dataset.timeline, catalogue: dataset.catalogue)
    if series.isPending { return nil }
    let streak = series.streak
    guard streak > 1 else { return nil }
    return phrases.streak(streak, kind: snapshot.period.kind, behindPace: indicator.pace != nil)
  }

  private var nationalClause: String? {
    guard row != 0, let value = snapshot.observation(column: column, row: 0).number else { return nil }
    return phrases.national(cells.numberWithUnit(value))
  }

  private var targetClause: String? {
    indicator.target.map { phrases.target(conditions.words($0.condition), by: $0.by) }
  }
}

extension Dataset {
  /// The ranking of a column over the regions that report, with bounds worked out as far as they can be.
  func ranking(_ column: Int, in snapshot: Snapshot) -> Ranking {
    judge(column, in: snapshot).ranking()
  }
}

extension String {
  /// Without a plus sign at the beginning.
  fileprivate var droppingPlus: String { hasPrefix("+") ? String(dropFirst()) : self }
  /// With the sign that a change has.
  fileprivate var signed: String { hasPrefix("-") ? "−" + dropFirst() : "+" + self }
  fileprivate var inASCIIBrackets: String {
    isEmpty ? "" : " (" + dropFirst().dropLast() + ")"
  }
}
