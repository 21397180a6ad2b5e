/// Judges the rows of one column of one period by the threshold in force.
///
/// Conditions whose references are the same for all rows are worked out once, so that thousands of exact numbers cost
/// a few comparisons each.
public struct Judge: Sendable {
  /// The column that is judged.
  public let column: Int
  /// The threshold in force; nil where there is none.
  public let threshold: Threshold?

  private let values: Column?
  private let decision: Decision
  private let tiers: [Interval?]
  private let commend: [Interval?]
  private let better: Indicator.Better
  private let peers: [Int]
  private var ranks: Ranking?
  private var ranksFromWorst: Ranking?

  /// A judge of `column` in `snapshot` by `threshold`, or by the catalogue's that is in force; quartiles and ranks are
  /// taken over `peers`.
  public init(
    column: Int, snapshot: Snapshot, catalogue: Catalogue, previous: Neighbour = .absent,
    yearEarlier: Neighbour = .absent, peers: [Int]? = nil, threshold trial: Threshold? = nil
  ) {
    self.column = column
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    let values = snapshot.columns.indices.contains(column) ? snapshot.columns[column] : nil
    let peers = peers ?? Array(1..<max(1, values?.count ?? 1))
    let threshold = trial ?? indicator.threshold(in: snapshot.period)
    let conditions = (threshold?.tiers.map(\.condition) ?? []) + (threshold?.commend ?? [])
    var references = References(
      column: column, indicator: indicator, catalogue: catalogue, snapshot: snapshot, previous: previous,
      yearEarlier: yearEarlier, peers: peers)
    if conditions.contains(where: { $0.terms.contains(where: \.isQuartile) }) { references.prepareQuarters() }
    let decision = Decision(references: references)
    self.threshold = threshold
    self.values = values
    self.decision = decision
    tiers = threshold?.tiers.map { decision.sharedInterval(of: $0.condition) } ?? []
    commend = threshold?.commend.map { decision.sharedInterval(of: $0) } ?? []
    better = indicator.better
    self.peers = peers
    if conditions.contains(where: \.asksForRank) {
      ranks = ranking(from: .best)
      ranksFromWorst = ranking(from: .worst)
    }
  }

  /// The ranks of the peers, with the references of bounds worked out as far as they are known.
  public func ranking() -> Ranking { ranking(from: .best) }

  /// The ranks that one row may have among the peers, and how many of them are ranked; nil where a rank would mislead:
  /// where nothing is known of a peer, or where the row's bound is relative to its own past or its own other values,
  /// which says nothing of the peers, and where every rank is possible. That costs a look at each peer, where a whole ranking orders them.
  public func rank(ofRow row: Int) -> (ranks: ClosedRange<Int>, count: Int)? {
    guard peersAreKnown, !isRelativeToItself(observation(row)) else { return nil }
    guard let rank = place(ofRow: row) else { return nil }
    return rank.count > 1 && rank.ranks == 1...rank.count ? nil : rank
  }

  private func place(ofRow row: Int) -> (ranks: ClosedRange<Int>, count: Int)? {
    if let ranks { return ranks[row].map { ($0, ranks.count) } }
    return Ranking.rank(ofRow: row, column: values, better: better, rows: peers) { decision.possible($0, row: $1).0 }
  }

  /// Whether something is known of each peer, be it that its value is missing.
  private var peersAreKnown: Bool {
    guard let values else { return false }
    return peers.allSatisfy { $0 < values.count && values.isKnown(at: $0) }
  }

  private func isRelativeToItself(_ observation: Observation) -> Bool {
    guard case .bound(let bound) = observation else { return false }
    return bound.references.contains(where: decision.references.isOwn)
  }

  /// The ranks counted from an end: equal values share a rank at either.
  private func ranking(from end: Decision.End) -> Ranking {
    if let known = end == .best ? ranks : ranksFromWorst { return known }
    let better: Indicator.Better = end == .best ? better : better == .lower ? .higher : .lower
    return Ranking(column: values, better: better, rows: peers) { decision.possible($0, row: $1).0 }
  }

  /// Whether a row's observation meets a condition that stands apart from the threshold: a target, or that of a
  /// printed list.
  public func verdict(_ condition: Condition, row: Int) -> Verdict {
    decision.verdict(condition, on: observation(row), row: row, ranking: ranking(from:))
  }

  /// The values that are possible in a row, with the references of a bound worked out; all where nothing is known.
  public func possible(row: Int) -> Interval {
    let observation = observation(row)
    return if case .bound(let bound) = observation { decision.possible(bound, row: row).0 } else {
      Interval(known: observation)
    }
  }

  /// The number that a term of a condition stands for in a row; nil where it is not known exactly.
  public func number(of term: Condition.Term, row: Int) -> Double? {
    guard case .within(let value) = decision.references.value(of: term, row: row), value.lower == value.upper else {
      return nil
    }
    return value.lower
  }

  private func observation(_ row: Int) -> Observation {
    guard let values, row >= 0, row < values.count else { return .unknown }
    return values[row]
  }

  /// The status of a row: undetermined only where it is open whether it needs attention, since what may deserve praise
  /// needs none for certain. The head of the table is judged like any other row.
  public func status(row: Int) -> Status {
    let observation = observation(row)
    guard let threshold else { return status(ofUnjudged: observation) }
    guard observation.isInformative else { return observation == .missing ? .missing : .unknown }
    if let worst = status(observation, row: row, tiers: threshold.tiers) { return worst }
    var isPending = false
    for (index, condition) in threshold.commend.enumerated() {
      let verdict = verdict(condition, compiled: commend[index], on: observation, row: row)
      if verdict == .yes { return .commended }
      if verdict == .pending { isPending = true }
    }
    return isPending ? .pending : .normal
  }

  /// The numbers that need attention, where these are the same for all rows; nil where rows differ.
  var attentionIntervals: [Interval]? {
    let known = tiers.compactMap { $0 }
    return known.count == tiers.count ? known : nil
  }

  /// The status that tiers give: the worst that holds for certain, or that they leave it open; nil when none can hold.
  private func status(_ observation: Observation, row: Int, tiers conditions: [Threshold.Tier]) -> Status? {
    var open: Verdict = .no
    for (index, tier) in conditions.enumerated() {
      switch verdict(tier.condition, compiled: tiers[index], on: observation, row: row) {
      case .yes: return .tier(index, tier.severity, orWorse: open != .no)
      case .no: continue
      case .undetermined: if open != .pending { open = .undetermined }
      case .pending: open = .pending
      }
    }
    return open == .no ? nil : open == .pending ? .pending : .undetermined
  }

  private func verdict(
    _ condition: Condition, compiled interval: Interval?, on observation: Observation, row: Int
  ) -> Verdict {
    if let interval, case .number(let value) = observation { return interval.contains(value) ? .yes : .no }
    return decision.verdict(condition, on: observation, row: row, ranking: ranking(from:))
  }

  private func status(ofUnjudged observation: Observation) -> Status {
    switch observation {
    case .missing: .missing
    case .unknown: .unknown
    case .number, .approximate, .bound: .unjudged
    }
  }
}

extension Condition {
  /// Whether some part of it is a place in a ranking.
  public var asksForRank: Bool {
    parts.contains { part in
      switch part {
      case .top, .bottom: true
      case .range, .equal: false
      }
    }
  }
}

extension Decision {
  /// The values that meet a condition in every row alike; nil where rows differ or a reference is not known.
  func sharedInterval(of condition: Condition) -> Interval? {
    guard !condition.asksForRank, condition.references.allSatisfy(references.isSharedByRows) else { return nil }
    var interval = Interval.everything
    var isKnown = true
    for part in condition.parts {
      interval.narrow(by: part) { term in
        let value = references.value(of: term, row: 0)
        guard case .within(let target) = value, target.lower == target.upper else {
          isKnown = false
          return .undetermined
        }
        return value
      }
    }
    return isKnown ? interval : nil
  }
}
