import TongbaoCore

/// The one sentence that explains a cell: value, threshold and gap, change, rank of how many, how many periods in a row.
struct Explanation {
  let dataset: Dataset
  let model: PeriodModel
  let column: Int
  let row: Int
  let comparison: Comparison
  let phrases: any Phrases
  /// What has become of the alert, where alerts are looked at.
  var life: String?
  /// What the region and the indicator are called on this screen.
  var names: (region: String, indicator: String, short: String)
  /// Where the threshold comes from, where it is not the dataset's own.
  var origin: ThresholdOverride.Origin?
  /// What has become of the value where somebody wrote about it.
  var followUp: FollowUp?

  /// The explanation with the indicator's short name, for narrow screens.
  var shortened: Explanation {
    var copy = self
    copy.names.indicator = names.short
    return copy
  }

  private var snapshot: Snapshot { model.snapshot }
  private var indicator: Indicator { dataset.indicator(ofColumn: column) }
  private var cells: CellText {
    CellText(
      indicator: indicator, phrases: phrases, catalogue: dataset.catalogue,
      limits: PlainLimits(model.judges[column].threshold))
  }
  private var conditions: ConditionText {
    ConditionText(indicator: indicator, phrases: phrases, catalogue: dataset.catalogue)
  }
  private var observation: Observation { snapshot.observation(column: column, row: row) }
  private var status: StatusText {
    StatusText(dataset: dataset, model: model, column: column, row: row, phrases: phrases)
  }

  /// Region, indicator and value: what stands at the beginning.
  var head: String {
    observation == .unknown
      ? phrases.sentenceWithoutData(region: names.region, indicator: names.indicator)
      : phrases.sentenceStart(region: names.region, indicator: names.indicator, value: valueWords)
  }

  /// The same with a bound as it is, and as cells have it: for narrow screens.
  var briefHeads: [String] {
    guard case .bound(let condition) = observation else { return [] }
    let unit = condition.references.isEmpty ? phrases.unitSuffix(indicator.unit) : ""
    return [conditions.words(condition), cells.bound(condition) + unit, cells.text(observation, columns: 0)].map {
      phrases.sentenceStart(region: names.region, indicator: names.indicator, value: $0)
    }
  }

  /// What the threshold makes of the value; empty where it is normal.
  var statusWords: String { status.words }

  /// The same in a word.
  var briefStatusWords: String { status.brief }

  /// What follows, each clause in order of weight.
  var clauses: [String] {
    let followed = followUp.map(phrases.followSentence)
    let told = [life, followed].compactMap { $0 }
    guard observation.isInformative else { return told + [lastKnownClause].compactMap { $0 } + otherClauses }
    let first = told + [origin.map(phrases.judged), leadClause, groupHeadClause, changeClause].compactMap { $0 }
    let last = [headClause, rankClause, streakClause, outlookClause, nationalClause, groupClause, targetClause]
    return first + otherClauses + last.compactMap { $0 }
  }

  /// Where a value stands in its course: its lead over the pace, its change.
  var courseClauses: [String] { observation.isInformative ? [leadClause, changeClause].compactMap { $0 } : [] }

  /// The whole sentence.
  var sentence: String { ([head + statusWords] + clauses).joined(separator: phrases.clauseSeparator) }

  private var valueWords: String { words(observation) }

  private func words(_ observation: Observation) -> String {
    switch observation {
    case .number(let value): cells.numberWithUnit(value)
    case .approximate(let value): phrases.approximate(cells.numberWithUnit(value))
    case .bound(let condition): phrases.boundOnly(conditions.words(condition))
    case .missing: phrases.valueMissing
    case .unknown: ""
    }
  }

  private var leadClause: String? {
    guard !status.tellsPace,
      let lead = Pace.lead(column: column, row: row, in: snapshot, catalogue: dataset.catalogue)
    else { return nil }
    return phrases.lead(indicator.leadText(lead.magnitude, phrases), ahead: lead >= 0)
  }

  private var changeClause: String? {
    let earlier = base.neighbour(column: column, row: row)
    let change = Change(column: column, row: row, from: earlier, to: snapshot, catalogue: dataset.catalogue)
    let kind = snapshot.period.kind
    let origin = base.origin(earlier)
    switch change {
    case .difference(let difference, _) where cells.isZero(difference):
      return phrases.noChange(from: origin, kind: kind)
    case .difference(let difference, let relative):
      let percent = relative.map { phrases.bracketed(NumberText.fixed($0, decimals: 1).signed + "%") } ?? ""
      return phrases.change(cells.difference(difference) + percent, from: origin, kind: kind)
    case .ofLead(let difference):
      return phrases.leadChange(indicator.leadText(difference, phrases, signed: true), from: origin, kind: kind)
    case .pending: return phrases.change(phrases.pending, from: origin, kind: kind)
    case .redefined(let change):
      let words = change.note[phrases.language]
      return phrases.redefined(from: phrases.title(of: change.from), words)
    case .undetermined: return nil
    case .none: return incomparableClause
    }
  }

  private var base: ChangeBase {
    ChangeBase(
      comparison, of: [column], rows: row..<row + 1, in: snapshot.period, timeline: dataset.timeline)
  }

  /// Why there is no change on the year before, where that is asked for.
  private var incomparableClause: String? {
    let period = snapshot.period
    guard comparison == .lastYear else { return nil }
    guard let earlier = period.yearEarlier else {
      return period.kind == .week ? phrases.noSuchWeek(period.number, in: period.year - 1) : nil
    }
    let isKnown = dataset.timeline.neighbour(earlier).observation(column: column, row: row).isInformative
    return isKnown ? nil : phrases.nothingToCompare(in: earlier)
  }

  /// The value that was known last, where there is none now.
  private var lastKnownClause: String? {
    let earlier = base.lastKnown(column: column, row: row)
    guard let then = earlier.snapshot else { return earlier.isPending ? phrases.pending : nil }
    return phrases.lastKnown(words(then.observation(column: column, row: row)), in: then.period)
  }

  private var rankClause: String? {
    RowRank(column: column, row: row, in: model, better: indicator.better).map {
      let rank = phrases.rank($0.ranks, of: $0.count, level: dataset.catalogue.level)
      return groupName.map { phrases.rank(rank, in: $0) } ?? rank
    }
  }

  /// The group that is looked at; nil where that is all.
  private var groupName: String? {
    let group = model.basis.peers.group
    return group == .all ? nil : phrases.groupName(group, in: dataset.roster.groups)
  }

  /// Of the head, above all what the group comes to, or why it comes to nothing.
  private var groupHeadClause: String? { row == 0 ? totalClause : nil }
  private var groupClause: String? { row == 0 ? nil : totalClause }

  /// Of the head, why a group comes to nothing, from short to shorter: for footers that have no room for the whole clause.
  var briefRefusals: [String] {
    guard row == 0, let groupName, case .refused(let reason) = groupTotal else { return [] }
    return phrases.briefRefusals(groupName, reason)
  }

  private var groupTotal: Total {
    Total(column: column, rows: model.peers, snapshot: snapshot, catalogue: dataset.catalogue)
  }

  private var totalClause: String? {
    guard let groupName else { return nil }
    switch groupTotal {
    case .value(let value): return phrases.groupTotal(groupName, cells.numberWithUnit(value))
    case .refused(let reason):
      return phrases.groupTotal(groupName, phrases.refusal(reason, isSum: indicator.addsUp == .sum))
    }
  }

  /// Where a completion rate ends as it goes, and what its target would need. Nothing is told while the period before is still to be read.
  private var outlookClause: String? {
    let previous = dataset.timeline.neighbour(snapshot.period.previous)
    guard indicator.better != .lower, !previous.isPending || snapshot.period.beginsYear,
      let outlook = Outlook(
        column: column, row: row, snapshot: snapshot, previous: previous, catalogue: dataset.catalogue),
      let needed = outlook.needed
    else { return nil }
    return phrases.outlook(
      end: phrases.points(outlook.end, indicator), isMean: outlook.isMean,
      needed: needed > 0 ? phrases.points(needed, indicator) : nil, kind: snapshot.period.kind)
  }

  /// How many periods in a row are counted at most.
  static let longestStreak = ColumnOutlook.longestStreak

  /// How long a value has needed attention: asked only of those that do, since it looks into every period before.
  private var streakClause: String? {
    let isBehind = Pace.lead(column: column, row: row, in: snapshot, catalogue: dataset.catalogue).map { $0 < 0 }
    guard row != 0, isBehind ?? model.status(column: column, row: row).needsAttention else { return nil }
    let series = Series(
      column: column, row: row, upTo: snapshot.period,
      count: dataset.timeline.span(upTo: snapshot.period, files: Explanation.longestStreak),
      timeline: dataset.timeline, catalogue: dataset.catalogue, peers: model.peers)
    let kind = snapshot.period.kind
    if let run = series.run, run.count > 1 {
      return run.hasHoles
        ? phrases.streak(run.count, since: run.first, behindPace: isBehind == true)
        : phrases.streak(run.count, kind: kind, behindPace: isBehind == true)
    }
    guard let before = snapshot.period.previous, dataset.timeline.neighbour(before).isPending else { return nil }
    return phrases.pending
  }

  /// What other sources say of the value, and how far that is from the one in force. No mark tells of
  /// them, so that the sentence must, however narrow the screen.
  private var otherClauses: [String] {
    OtherSource.all(column: column, row: row, in: snapshot, cells).map(phrases.otherSource)
  }

  private var nationalClause: String? {
    guard row != 0, !status.tellsNational, let value = snapshot.observation(column: column, row: 0).number else {
      return nil
    }
    return phrases.national(cells.numberWithUnit(value))
  }

  /// Where the head's value is not what its members imply.
  private var headClause: String? {
    guard row == 0 else { return nil }
    let check = HeadCheck(
      column: column, rows: dataset.reportingRows, snapshot: snapshot, catalogue: dataset.catalogue)
    guard case .differs(let stated, let implied) = check else { return nil }
    return phrases.headDiffers(
      implied: cells.numberWithUnit(implied), by: cells.difference(abs(implied - stated), signed: false))
  }

  private var targetClause: String? {
    indicator.target.map { phrases.target(conditions.words($0.condition), by: $0.by) }
  }
}

extension String {
  /// With the sign that a change has.
  fileprivate var signed: String {
    hasPrefix("-") ? "−" + dropFirst() : contains { ("1"..."9").contains($0) } ? "+" + self : self
  }
}
