import TongbaoCore

/// Writes the paragraph of an item for one region: its values, their places, how far they lie from the head's and from the
/// lines that judge them.
struct RegionItemWriter {
  let material: BulletinMaterial
  let row: Int
  let prose: any Prose

  private var snapshot: Snapshot { material.snapshot }

  /// The paragraph; nil where nothing is known of the region.
  func paragraph(_ item: BulletinItem) -> Bulletin.Paragraph? {
    var values: [RemarkedValue] = []
    var own: [[Told]] = []
    let columns = item.indicators.flatMap { index in
      [index]
        + material.catalogue.columns.indices.filter { material.catalogue.columns[$0].indicator == index && $0 != index }
    }
    for column in columns {
      let words = ColumnWords(material, prose, column: column)
      guard let value = value(words, isFirst: values.isEmpty) else { continue }
      if value.isInBrackets, let last = values.indices.last {
        values[last].value.append(value.value[0])
      } else {
        values.append(value)
      }
      own.append(lists(words))
    }
    guard let first = item.indicators.first, !values.isEmpty else { return nil }
    let sentences = [prose.region(opening(first), values)] + own.filter { !$0.isEmpty }.map { prose.sentence($0) }
    return Bulletin.Paragraph(title: ColumnWords(material, prose, column: first).heading, sentences: sentences)
  }

  private func opening(_ index: Int) -> String {
    let region = material.roster[row]
    return Phrasing(material, prose, of: material.catalogue.indicators[index]).filled(
      .opening,
      [
        "end": prose.end(of: snapshot.period), "period": prose.title(of: snapshot.period),
        "head": prose.whole(region, isSegment: region.code.isSegment),
      ])
  }

  // MARK: One value

  private func value(_ words: ColumnWords, isFirst: Bool) -> RemarkedValue? {
    let observation = snapshot.observation(column: words.column, row: row)
    guard let clause = words.clause(observation, name: words.name, isFirst: isFirst) else { return nil }
    let judge = material.dataset.judge(words.column, in: snapshot)
    let measure: Bulletin.Evidence.Measure = observation == .missing ? .absence : .value
    var told = RemarkedValue(value: [Told(clause, [material.evidence(words.column, row, measure)])])
    if let lead = words.lead(row: row) {
      let text = lead.hasPrefix(", ") ? String(lead.dropFirst(2)) : lead
      told.remarks.append(Told(text, [material.evidence(words.column, row, .lead)]))
    }
    if let rank = rank(words, judge) {
      told.remarks.append(Told(rank, [material.evidence(words.column, row, .rank)]))
    }
    if let gap = gap(words, observation) {
      told.remarks.append(Told(gap, [material.evidence(words.column, 0, .gap)]))
    }
    if let standing = standing(words, judge) {
      told.remarks.append(Told(standing, [material.evidence(words.column, row, .finding)]))
    }
    return told
  }

  /// The place among the regions, where it is one.
  private func rank(_ words: ColumnWords, _ judge: Judge) -> String? {
    guard words.indicator.better != .neither, let rank = judge.rank(ofRow: row), rank.ranks.count == 1, rank.count > 2
    else { return nil }
    let slots = [
      "rank": prose.ordinal(rank.ranks.lowerBound), "count": "\(rank.count)",
      "head": prose.comparison(material.roster.head),
    ]
    return words.phrasing.filled(.rank, slots)
  }

  /// The distance from the head's value, of rates and means; of amounts it would say nothing.
  private func gap(_ words: ColumnWords, _ observation: Observation) -> String? {
    guard words.indicator.kind == .rate, words.indicator.addsUp != .sum, let here = observation.number,
      let there = snapshot.observation(column: words.column, row: 0).number
    else { return nil }
    let gap = words.values.rounded(here) - words.values.rounded(there)
    guard let shown = Double(NumberText.fixed(gap, decimals: words.indicator.decimals)), shown != 0 else { return nil }
    let slots = ["gap": words.values.distance(shown), "head": prose.comparison(material.roster.head)]
    return words.phrasing.filled(shown > 0 ? .aboveHead : .belowHead, slots)
  }

  /// What the threshold makes of it; nil where it needs no word, or a bound already says it.
  private func standing(_ words: ColumnWords, _ judge: Judge) -> String? {
    guard let threshold = judge.threshold else { return nil }
    let isBound = snapshot.observation(column: words.column, row: row).number == nil
    switch judge.status(row: row) {
    case .tier(let index, _, _):
      if isBound { return prose.needsAttention }
      return prose.standing(words.conditions.words(threshold.tiers[index].condition), needsAttention: true)
    case .commended where isBound: return nil
    case .commended:
      let met = threshold.commend.first { judge.verdict($0, row: row) == .yes }
      return met.map { prose.standing(words.conditions.words($0), needsAttention: false) }
    case .undetermined, .pending: return prose.undetermined
    case .normal, .missing, .unknown, .unjudged: return nil
    }
  }

  // MARK: Lists

  /// What the report's lists say of the region that its values do not.
  private func lists(_ words: ColumnWords) -> [Told] {
    let writer = FindingWriter(words: words)
    let found = FindingSurvey(material: material).findings(words.column)
    let own = found.findings.filter { finding in
      guard finding.rows.contains(row) else { return false }
      if case .text = finding.criterion { return true }
      return finding.isRank
    }
    return own.map { writer.alone($0, row: row) }
  }
}

/// A value of one region with what is remarked of it.
struct RemarkedValue {
  /// The value, and behind it those that stand in brackets.
  var value: [Told]
  var remarks: [Told] = []

  var isInBrackets: Bool { value.first.map { $0.text.hasPrefix("（") || $0.text.hasPrefix("(") } ?? false }
}
