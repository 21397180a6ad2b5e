import TongbaoCore

/// What a threshold makes of a value, in words: against which line, and by how much it was missed.
struct StatusText {
  let dataset: Dataset
  let model: PeriodModel
  let column: Int
  let row: Int
  let phrases: any Phrases

  private var indicator: Indicator { dataset.indicator(ofColumn: column) }
  private var cells: CellText { CellText(indicator: indicator, phrases: phrases) }
  private var conditions: ConditionText {
    ConditionText(indicator: indicator, phrases: phrases, catalogue: dataset.catalogue)
  }
  private var observation: Observation { model.snapshot.observation(column: column, row: row) }

  /// The words; empty where there is nothing to say of a value that is normal, or nothing judges it.
  var words: String {
    guard let threshold = model.judges[column].threshold else { return "" }
    switch model.status(column: column, row: row) {
    case .tier(let index, let severity, let orWorse):
      guard observation.number != nil else { return phrases.comma + phrases.needsAttention(severity, orWorse: orWorse) }
      return phrases.comma + alarm(threshold.tiers[index].condition, severity)
    case .commended:
      guard observation.number != nil else { return phrases.comma + phrases.isCommended }
      return phrases.comma + praise(threshold)
    case .undetermined: return phrases.comma + open(threshold)
    case .pending: return phrases.comma + phrases.pending
    case .normal: return normal(threshold).map { phrases.comma + $0 }.joined()
    case .missing, .unknown, .unjudged: return ""
    }
  }

  /// The status alone, for narrow screens.
  var brief: String {
    switch model.status(column: column, row: row) {
    case .tier(_, let severity, _): phrases.comma + phrases.needsAttention(severity, orWorse: false)
    case .commended: phrases.comma + phrases.isCommended
    case .undetermined: phrases.comma + phrases.statistics.undetermined
    case .pending: phrases.comma + phrases.pending
    case .normal, .missing, .unknown, .unjudged: ""
    }
  }

  /// Whether the words already tell the national value.
  var tellsNational: Bool {
    guard case .tier(let index, _, _) = model.status(column: column, row: row), observation.number != nil,
      let term = model.judges[column].threshold?.tiers[index].condition.onlyLimit?.term
    else { return false }
    return term.reference == .national && term.isPlainReference && nationalValue != nil
  }

  /// Whether the words already tell how far the value lies behind the pace.
  var tellsPace: Bool {
    guard case .tier(let index, _, _) = model.status(column: column, row: row) else { return false }
    return model.judges[column].threshold?.tiers[index].condition.references == [.pace]
  }

  /// Which line was missed, and by how much where that can be told.
  private func alarm(_ condition: Condition, _ severity: Threshold.Severity) -> String {
    let line: Line = severity == .critical ? .critical : .attention
    guard let limit = condition.onlyLimit else { return phrases.meets(conditions.words(condition), severity) }
    switch limit.term.reference {
    case nil: return beyond(line, limit, value: limit.term.offset)
    case .national where limit.term.isPlainReference:
      return nationalValue.map { beyond(.national, limit, value: $0) }
        ?? phrases.meets(conditions.words(condition), severity)
    case .pace where limit.term.isPlainReference:
      return behindPace ?? phrases.meets(conditions.words(condition), severity)
    default: return fall(limit.term) ?? share(limit.term) ?? phrases.meets(conditions.words(condition), severity)
    }
  }

  private func beyond(_ line: Line, _ limit: SidedLimit, value: Double) -> String {
    let gap = observation.number.map { ($0 - value).magnitude } ?? 0
    let text = cells.isZero(gap) ? nil : cells.difference(gap, signed: false)
    return phrases.beyond(
      phrases.name(of: line, at: line == .national ? cells.numberWithUnit(value) : conditions.limit(value)),
      isBelow: !limit.isLower,
      isInclusive: limit.isInclusive, gap: text)
  }

  private var nationalValue: Double? { model.snapshot.observation(column: column, row: 0).number }

  private var behindPace: String? {
    guard let lead = Pace.lead(column: column, row: row, in: model.snapshot, catalogue: dataset.catalogue), lead < 0
    else {
      return nil
    }
    return phrases.lead(indicator.leadText(lead.magnitude, phrases), ahead: false)
  }

  /// By how much the value has really fallen, beside the fall that alarms.
  private func fall(_ term: Condition.Term) -> String? {
    guard let limit = term.fall, let now = observation.number,
      let before = previousValue, before > 0
    else { return nil }
    let percent = NumberText.fixed((before - now) / before * 100, decimals: 1)
    return phrases.fallen(by: percent, line: limit)
  }

  private var previousValue: Double? {
    dataset.timeline.neighbour(model.snapshot.period.previous).observation(column: column, row: row).number
  }

  /// What share of another indicator the value really is, beside the share that alarms.
  private func share(_ term: Condition.Term) -> String? {
    guard case .indicator(let id) = term.reference, term.offset == 0, let other = dataset.catalogue.index(of: id),
      let whole = model.snapshot.observation(column: other, row: row).number, whole > 0, let now = observation.number
    else { return nil }
    let limit = NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals
    let name = phrases.reference(.indicator(id), in: dataset.catalogue)
    return phrases.shareTooSmall(NumberText.fixed(now / whole * 100, decimals: 1), of: name, line: limit)
  }

  private func praise(_ threshold: Threshold) -> String {
    guard threshold.commend.count == 1, let condition = threshold.commend.first else { return phrases.isCommended }
    guard let limit = condition.onlyLimit, limit.term.reference == nil else {
      return conditions.words(condition) + phrases.comma + phrases.isCommended
    }
    return phrases.reaches(conditions.limit(limit.term.offset), orEqual: limit.isInclusive)
  }

  /// The mildest tier that cannot be decided.
  private func open(_ threshold: Threshold) -> String {
    threshold.tiers.last { isOpen($0.condition) }.map { open($0.condition) } ?? phrases.statistics.undetermined
  }

  /// Why a condition cannot be decided: the value is a bound, or what it is held against is unknown.
  private func open(_ condition: Condition) -> String {
    let words = conditions.words(condition)
    return observation.number == nil ? phrases.undetermined(words) : phrases.incomparable(words)
  }

  private func isOpen(_ condition: Condition) -> Bool {
    model.judges[column].verdict(condition, row: row) == .undetermined
  }

  /// What is certain of a bound that needs no attention, and what is open of the praise for it.
  private func normal(_ threshold: Threshold) -> [String] {
    let praise = threshold.commend.first(where: isOpen).map { open($0) }
    guard case .bound = observation, !threshold.tiers.isEmpty else { return [praise].compactMap { $0 } }
    return [clear(threshold.tiers.map(\.condition)) ?? phrases.needsNoAttention, praise].compactMap { $0 }
  }

  /// That the mildest of several lines on one side was not crossed; nil where they do not lie like that.
  private func clear(_ tiers: [Condition]) -> String? {
    let limits = tiers.compactMap(\.onlyLimit)
    guard let mildest = limits.last, limits.count == tiers.count,
      limits.allSatisfy({ $0.term.reference == nil && $0.isLower == mildest.isLower })
    else { return nil }
    let line = phrases.name(of: .attention, at: conditions.limit(mildest.term.offset))
    return phrases.clear(of: line, isBelow: !mildest.isLower, isInclusive: mildest.isInclusive)
  }
}

/// The line that a value is held against.
enum Line: Sendable, Hashable, CaseIterable {
  case attention, critical, national
}

/// The one limit of a condition, and on which side it stands.
struct SidedLimit {
  let term: Condition.Term
  let isInclusive: Bool
  /// Whether values above it meet the condition.
  let isLower: Bool
}

extension Condition {
  /// The limit of a condition that has one only.
  var onlyLimit: SidedLimit? {
    guard parts.count == 1 else { return nil }
    switch parts[0] {
    case .range(let lower?, nil): return SidedLimit(term: lower.term, isInclusive: lower.isInclusive, isLower: true)
    case .range(nil, let upper?): return SidedLimit(term: upper.term, isInclusive: upper.isInclusive, isLower: false)
    case .range, .equal, .top, .bottom: return nil
    }
  }
}

extension Condition.Term {
  /// Whether the term is a reference as it stands, without a share or an addition.
  fileprivate var isPlainReference: Bool { factor == 1 && offset == 0 }
}

extension Indicator {
  /// A lead over the pace with its unit.
  func leadText(_ lead: Double, _ phrases: any Phrases, signed: Bool = false) -> String {
    NumberText.text(lead, unit: Unit("PP"), decimals: max(1, decimals), language: phrases.language, signed: signed)
      .typographic
      + phrases.unitSuffix(Unit("PP"))
  }
}
