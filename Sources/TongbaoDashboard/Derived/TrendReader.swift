import TerminalCanvas
import TongbaoCore

/// Reads the lines of a trend out of the periods of a window.
struct TrendReader {
  let question: TrendModel.Question
  let window: TrendWindow
  let dataset: Dataset

  var indicator: Indicator { dataset.indicator(ofColumn: question.column) }

  /// The regions that can stand on one scale: amounts of the nation dwarf those of regions.
  private var rows: [Int] {
    indicator.sharesScaleWithHead ? question.rows : question.rows.filter { ($0 == 0) == (question.row == 0) }
  }

  /// The regions, then the nation where it can share their scale, then the year before.
  var lines: [TrendModel.Line] {
    var lines = rows.map { line(.region, $0) { $0 } }
    if indicator.sharesScaleWithHead, !rows.contains(0) { lines.append(line(.national, 0) { $0 }) }
    if question.hasLastYear, rows.count == 1 {
      let line = lastYear
      if line.isJoined { lines.append(line) }
    }
    return lines
  }

  /// The same periods a year earlier, where that is of the same definition.
  private var lastYear: TrendModel.Line {
    line(.lastYear, question.row) { period in
      period.yearEarlier.flatMap { indicator.definitionChange(between: $0, and: period) == nil ? $0 : nil }
    }
  }

  private func line(
    _ kind: TrendModel.Line.Kind, _ row: Int, _ source: (Period) -> Period?
  ) -> TrendModel.Line {
    let read = window.periods.map { period -> (Observation, Extent) in
      guard let snapshot = source(period).flatMap({ dataset.timeline.snapshot($0) }) else {
        return (.unknown, .nothing)
      }
      let observation = snapshot.observation(column: question.column, row: row)
      guard case .bound = observation else { return (observation, Extent(observation)) }
      return (observation, judge(of: snapshot).extent(observation, row: row))
    }
    return TrendModel.Line(kind: kind, row: row, observations: read.map(\.0), extents: read.map(\.1))
  }

  /// A judge by nothing but these tiers, which for plain references looks at no other row.
  private func judge(of snapshot: Snapshot, by tiers: [Threshold.Tier] = []) -> Judge {
    Judge(
      column: question.column, snapshot: snapshot, catalogue: dataset.catalogue,
      previous: dataset.timeline.neighbour(snapshot.period.previous),
      yearEarlier: dataset.timeline.neighbour(snapshot.period.yearEarlier), peers: question.peers,
      threshold: Threshold(tiers: tiers))
  }

  /// From the first to the last period of which anything is known or still to be read, with `shown` inside; nil where
  /// that is all or nothing.
  func knownRange(shown: Period) -> ClosedRange<Int>? {
    let lines = lines
    let known = window.periods.indices.filter { index in
      window.slots[index].isPending || window.periods[index] == shown
        || lines.contains { $0.kind != .lastYear && $0.extents[index] != .nothing }
    }
    guard let first = known.first, let last = known.last else { return nil }
    return first...last
  }

  var breaks: [Int: Indicator.DefinitionChange] {
    guard !indicator.definitionChanges.isEmpty else { return [:] }
    var breaks: [Int: Indicator.DefinitionChange] = [:]
    for index in window.periods.indices.dropFirst() {
      breaks[index] = indicator.definitionChange(between: window.periods[index - 1], and: window.periods[index])
    }
    return breaks
  }
}

/// The limits and the pace.
extension TrendReader {
  /// Thresholds judge regions; the head is what they are held against, unless it is judged alone.
  var levels: [TrendLevel] {
    let isJudged = question.row != 0 || question.judgesHead || rows.count > 1
    let limits = isJudged ? [limit(.attention) { $0.last }, limit(.critical) { $0.first }] : []
    var levels = limits.compactMap { $0 }
    if levels.count == 2, levels[0].values == levels[1].values { levels.removeLast() }
    return levels + [pace].compactMap { $0 }
  }

  /// The limit of one tier of the thresholds that hold; nil where it is known nowhere, or drawn as a line already.
  private func limit(_ kind: TrendLevel.Kind, of tier: ([Threshold.Tier]) -> Threshold.Tier?) -> TrendLevel? {
    let values = zip(window.periods, window.slots).map { period, slot -> Double? in
      guard let tiers = indicator.threshold(in: period)?.tiers, let tier = tier(tiers),
        kind != .critical || tier.severity == .critical,
        let term = tier.condition.limit(indicator.better)
      else { return nil }
      return value(of: term, tier, in: slot)
    }
    return values.contains { $0 != nil } ? TrendLevel(kind: kind, values: values) : nil
  }

  private func value(of term: Condition.Term, _ tier: Threshold.Tier, in slot: Neighbour) -> Double? {
    switch term.reference {
    case nil: return term.offset
    case .national where term.isReferenceAlone && indicator.sharesScaleWithHead: return nil
    case .pace where term.isReferenceAlone: return nil
    // Quartiles would look at every row of every period.
    case .worstQuarter, .bestQuarter: return nil
    case .national, .pace, .last, .lastYear, .indicator:
      return slot.snapshot.flatMap { judge(of: $0, by: [tier]).number(of: term, row: question.row) }
    }
  }

  /// The elapsed share of the year needs no file; a plan's value does.
  private var pace: TrendLevel? {
    guard let rule = indicator.pace else { return nil }
    let values = zip(window.periods, window.slots).map { period, slot -> Double? in
      if rule == .year { return period.elapsedShare.percent }
      return slot.snapshot.flatMap {
        Pace.value(of: indicator, column: question.column, in: $0, row: question.row, catalogue: dataset.catalogue)
      }
    }
    return values.contains { $0 != nil } ? TrendLevel(kind: .pace, values: values) : nil
  }
}

extension Extent {
  /// A number's place; nothing for what is none.
  fileprivate init(_ observation: Observation) {
    self = observation.number.map(Extent.value) ?? .nothing
  }
}

extension Condition {
  /// The limit that values cross on the way from good to bad.
  fileprivate func limit(_ better: Indicator.Better) -> Term? {
    guard let part = parts.first else { return nil }
    switch part {
    case .range(let lower, let upper): return (better == .lower ? lower ?? upper : upper ?? lower)?.term
    case .equal(let term): return term
    case .top, .bottom: return nil
    }
  }
}

extension Condition.Term {
  /// Whether the term is a reference as it stands, without a share or an addition.
  fileprivate var isReferenceAlone: Bool { factor == 1 && offset == 0 }
}

extension TrendModel.Line {
  /// Whether two values stand side by side, so that there is a line and not only points.
  fileprivate var isJoined: Bool {
    zip(extents, extents.dropFirst()).contains { $0 != .nothing && $1 != .nothing }
  }
}
