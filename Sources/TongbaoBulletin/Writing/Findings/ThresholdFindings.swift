import TongbaoCore

/// What the threshold in force makes of a column: who is commended, who needs attention in which tier, whom it leaves open.
struct ThresholdFindings {
  let material: BulletinMaterial
  let judge: Judge
  let column: Int

  private var rows: [Int] { material.dataset.reportingRows }
  private var rule: BulletinRule? { material.dataset.indicator(ofColumn: column).bulletin }

  /// What is commended, the best first.
  var commended: (findings: [Finding], absences: [Absence]) {
    guard let threshold = judge.threshold else { return extremes(rule?.best.map { .top($0) }, .commend) }
    return found(threshold.commend.map { Band(condition: $0, without: nil, whole: $0) }, .commend)
  }

  /// What needs attention, a finding for each tier, the worst tier and in it the worst first.
  ///
  /// Tiers of one severity that lie in one another are told as bands, the first with all that is worse.
  var attention: (findings: [Finding], absences: [Absence]) {
    guard let threshold = judge.threshold else { return extremes(rule?.worst.map { .bottom($0) }, .attention) }
    var bands: [Band] = []
    for tier in threshold.tiers {
      let alike = threshold.tiers.prefix { $0 != tier }.last { $0.severity == tier.severity }
      bands.append(Band(tier.condition, after: alike?.condition))
    }
    var found = found(bands, .attention)
    // Where a milder tier holds all of a worse one, nobody in the milder one says all.
    found.absences = found.absences.filter { absence in
      !threshold.tiers.contains { $0.condition != absence.condition && $0.condition.isWider(than: absence.condition) }
    }
    return found
  }

  /// Whether so few rows are decided that nothing can be said of them all.
  private func isThin(_ decided: [Int]) -> Bool { decided.count * 2 <= rows.count }

  /// Rows that nobody can judge, for another reason than that they are known to be missing.
  var undecided: [Int] {
    rows.filter { row in
      guard material.snapshot.observation(column: column, row: row) != .missing else { return false }
      return conditions.contains { ![.yes, .no].contains(judge.verdict($0, row: row)) } && !isDecided(row)
    }
  }

  private var conditions: [Condition] {
    (judge.threshold?.tiers.map(\.condition) ?? []) + (judge.threshold?.commend ?? [])
  }

  /// Whether a row stands in a finding for certain, whatever else is open.
  private func isDecided(_ row: Int) -> Bool {
    switch judge.status(row: row) {
    case .tier(_, _, let orWorse): !orWorse
    case .commended: true
    case .normal, .undetermined, .pending, .missing, .unknown, .unjudged: false
    }
  }

  // MARK: Bands

  /// What is told as one group: all that meets a condition, less what met the one before.
  private struct Band {
    /// What is said of the group.
    var condition: Condition
    var without: Condition?
    var whole: Condition

    init(condition: Condition, without: Condition?, whole: Condition) {
      self.condition = condition
      self.without = without
      self.whole = whole
    }

    init(_ condition: Condition, after worse: Condition?) {
      let band = worse.flatMap { condition.band(beyond: $0) }
      self.init(condition: band ?? condition, without: band == nil ? nil : worse, whole: condition)
    }
  }

  private func found(_ bands: [Band], _ tone: PrintedList.Tone) -> (findings: [Finding], absences: [Absence]) {
    var findings: [Finding] = []
    var absences: [Absence] = []
    for band in bands {
      let verdicts = rows.map { row in (row, verdict(band, row)) }
      let named = verdicts.filter { $0.1 == .yes }.map(\.0)
      let others = verdicts.filter { $0.1 == .no }.map(\.0)
      if !named.isEmpty {
        findings.append(finding(band.condition, named, others, tone))
      } else if rows.allSatisfy({ judge.verdict(band.whole, row: $0) != .yes }) {
        absences.append(Absence(tone: tone, condition: band.whole, rows: others))
      }
    }
    return (findings, findings.isEmpty ? absences.filter { !isThin($0.rows) } : [])
  }

  private func verdict(_ band: Band, _ row: Int) -> Verdict {
    let verdict = judge.verdict(band.whole, row: row)
    guard verdict == .yes, let without = band.without else { return verdict }
    switch judge.verdict(without, row: row) {
    case .yes: return .no
    case .no: return .yes
    case .undetermined, .pending: return .undetermined
    }
  }

  private func finding(
    _ condition: Condition, _ named: [Int], _ others: [Int], _ tone: PrintedList.Tone
  ) -> Finding {
    Finding(
      column: column, tone: tone, criterion: .condition(condition), rows: ordered(named, tone, condition),
      count: named.count, completeness: .complete,
      complement: named.count + others.count == rows.count ? ordered(others, tone, condition) : nil)
  }

  /// The rows by value: what is praised from the best, what needs attention from the worst.
  private func ordered(_ rows: [Int], _ tone: PrintedList.Tone, _ condition: Condition) -> [Int] {
    let isDescending: Bool
    switch material.dataset.indicator(ofColumn: column).better {
    case .higher: isDescending = tone != .attention
    case .lower: isDescending = tone == .attention
    case .neither: isDescending = condition.isFromBelow
    }
    return SortOrder([.init(.column(column), descending: isDescending)]).sorted(
      rows, snapshot: material.snapshot, roster: material.roster, catalogue: material.catalogue)
  }

  // MARK: Without a threshold

  /// So many of the best or the worst, where the catalogue asks for them and all are known.
  private func extremes(
    _ part: Condition.Part?, _ tone: PrintedList.Tone
  ) -> (findings: [Finding], absences: [Absence]) {
    guard let part else { return ([], []) }
    let condition = Condition([part])
    let verdicts = rows.map { judge.verdict(condition, row: $0) }
    guard judge.rank(ofRow: rows.first ?? 0) != nil, !verdicts.contains(.undetermined) else { return ([], []) }
    let named = zip(rows, verdicts).filter { $0.1 == .yes }.map(\.0)
    guard !named.isEmpty else { return ([], []) }
    var finding = finding(condition, named, [], tone)
    finding.complement = nil
    return ([finding], [])
  }
}
