import TongbaoCore

/// The briefing of all domains.
extension BriefingWriter {
  var overview: [String] {
    let basis = OverviewModel.Basis(period: model.basis, hasBefore: before != nil)
    let overview = OverviewModel(basis, model, before: before, dataset: dataset)
    return overview.cards.compactMap(domain) + [mostAttention(overview), movers(overview)].compactMap { $0 }
      + overdue(rows)
  }

  /// A domain: its headline values, then how many regions need attention and since when.
  private func domain(_ card: OverviewModel.Card) -> String? {
    let facts = card.columns.compactMap { headline($0, 0) }
    guard !facts.isEmpty || card.count > 0 else { return nil }
    let flow = card.flow.map {
      phrases.attentionFlow(new: $0.new.count, still: $0.still.count, recovered: $0.recovered.count)
    }
    let count = card.count > 0 ? phrases.regionCount(card.count, level: level) : isJudged(card.domain) ? "" : nil
    let name = dataset.catalogue.domains[card.domain].name[phrases.language]
    return words.domain(name, facts, count: count, flow: flow ?? "")
  }

  /// Whether thresholds judge anything that is known of the rows in a domain: that nobody needs attention means something only
  /// then.
  private func isJudged(_ domain: Int) -> Bool {
    dataset.catalogue.indicators(inDomain: dataset.catalogue.domains[domain].id).contains { column in
      model.judges[column].threshold?.tiers.isEmpty == false
        && rows.contains { !model.status(column: column, row: $0).isOpen }
    }
  }

  private func mostAttention(_ overview: OverviewModel) -> String? {
    let first = overview.regions.prefix(BriefingWriter.places)
    guard !first.isEmpty else { return nil }
    return words.mostAttention(
      words.list(
        first.map { name($0.row) + phrases.bracketed(words.indicatorCount($0.count)) }, of: first.count, level: level))
  }

  private func movers(_ overview: OverviewModel) -> String? {
    guard let then = dataset.timeline.last(before: snapshot.period) else { return nil }
    return moversSentence(
      since: then, Array(overview.better.prefix(BriefingWriter.places)),
      Array(overview.worse.prefix(BriefingWriter.places))
    ) { words.place(name($0.row), indicatorName($0.column)) }
  }
}
