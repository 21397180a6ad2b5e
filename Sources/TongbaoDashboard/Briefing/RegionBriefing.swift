import TongbaoCore

/// The briefing of one region with all its indicators.
extension BriefingWriter {
  func region(_ row: Int, _ column: Int?) -> [String] {
    [
      column.flatMap { headlineOfCell($0, row) }, tally(row), attention(row: row), change(of: row), ranks(row),
      movers(row),
    ].compactMap { $0 } + (row == 0 ? overdue(rows) : overdue([row]))
  }

  /// The columns that screens show, context left out.
  private var columns: [Int] {
    dataset.catalogue.columns.indices.filter {
      let key = dataset.catalogue.columns[$0]
      return key.segment == nil && !dataset.catalogue.indicators[key.indicator].isContext
    }
  }

  private func headlineOfCell(_ column: Int, _ row: Int) -> String? {
    let rank = RowRank(column: column, row: row, in: model, better: dataset.indicator(ofColumn: column).better).map {
      phrases.rank($0.ranks, of: $0.count, level: level)
    }
    let national =
      row == 0
      ? nil
      : snapshot.observation(column: column, row: 0).number.map {
        phrases.national(texts(column).numberWithUnit($0))
      }
    return headline(column, row, [rank, national].compactMap { $0 }).map { words.headline(period, name(row), $0) }
  }

  private func tally(_ row: Int) -> String {
    let known = columns.filter { snapshot.observation(column: $0, row: row).isInformative }
    let statuses = known.map { model.status(column: $0, row: row) }
    let then = before.flatMap { before -> Int? in
      let isKnown = columns.contains { before.snapshot.observation(column: $0, row: row).isInformative }
      return isKnown ? columns.count { before.status(column: $0, row: row).needsAttention } : nil
    }
    return words.tally(
      period, name(row), known: known.count, attention: statuses.count(where: \.needsAttention), before: then,
      commended: statuses.count { $0 == .commended })
  }

  private func attention(row: Int) -> String? {
    let urgent = columns.filter { model.status(column: $0, row: row).needsAttention }
    guard !urgent.isEmpty else { return nil }
    let critical = urgent.filter { model.status(column: $0, row: row).isCritical }
    let ordered = critical + urgent.filter { !critical.contains($0) }
    return words.indicatorsNeedAttention(indicators(ordered) { value($0, row) })
  }

  private func change(of row: Int) -> String? {
    guard let before else { return nil }
    let known = columns.filter { before.snapshot.observation(column: $0, row: row).isInformative }
    let then = Set(known.filter { before.status(column: $0, row: row).needsAttention })
    let now = Set(known.filter { model.status(column: $0, row: row).needsAttention })
    let flow = AttentionFlow(from: then, to: now)
    let recovered = flow.recovered.filter { !model.status(column: $0, row: row).isOpen }
    guard !flow.new.isEmpty || !recovered.isEmpty else { return nil }
    return words.flow(
      new: flow.new.isEmpty ? nil : indicators(flow.new) { value($0, row) },
      recovered: recovered.isEmpty ? nil : indicators(recovered) { value($0, row) })
  }

  /// Where it stands best and worst among its peers.
  private func ranks(_ row: Int) -> String? {
    guard row != 0 else { return nil }
    let ranked = columns.compactMap { column -> (column: Int, rank: Int, count: Int)? in
      let indicator = dataset.indicator(ofColumn: column)
      guard indicator.better != .neither,
        let rank = RowRank(column: column, row: row, in: model, better: indicator.better), rank.ranks.count == 1,
        rank.count > 3
      else { return nil }
      return (column, rank.ranks.lowerBound, rank.count)
    }
    guard ranked.count >= 2 * BriefingWriter.places else { return nil }
    let ordered = ranked.sorted { ($0.rank * $1.count, $0.column) < ($1.rank * $0.count, $1.column) }
    func told(_ entries: [(column: Int, rank: Int, count: Int)]) -> String {
      words.items(
        entries.map { indicatorName($0.column) + phrases.bracketed("\($0.rank)/\($0.count)") }, of: entries.count)
    }
    return words.ranks(
      best: told(Array(ordered.prefix(BriefingWriter.places))),
      worst: told(ordered.suffix(BriefingWriter.places).reversed()))
  }

  /// Which of its indicators have moved furthest, measured by how its peers' values differ.
  private func movers(_ row: Int) -> String? {
    let earlier = dataset.timeline.neighbour(dataset.timeline.last(before: snapshot.period))
    guard row != 0, let then = earlier.period else { return nil }
    let (better, worse) = Mover.furthest(
      BriefingWriter.places, columns: columns, rows: dataset.reportingRows, only: row, from: earlier, to: snapshot,
      catalogue: dataset.catalogue)
    return moversSentence(since: then, better, worse) { indicatorName($0.column) }
  }

  func moversSentence(
    since then: Period, _ better: [Mover], _ worse: [Mover], _ name: (Mover) -> String
  ) -> String? {
    let better = better.filter { !texts($0.column).isZero($0.change) }
    let worse = worse.filter { !texts($0.column).isZero($0.change) }
    guard !better.isEmpty || !worse.isEmpty else { return nil }
    func told(_ movers: [Mover]) -> String? {
      movers.isEmpty
        ? nil
        : words.items(
          movers.map { name($0) + phrases.bracketed(texts($0.column).difference($0.change)) }, of: movers.count)
    }
    return words.indicatorMovers(since: phrases.title(of: then), better: told(better), worse: told(worse))
  }

  private func indicators(_ columns: [Int], _ value: (Int) -> String?) -> String {
    words.items(
      columns.prefix(BriefingWriter.names).map { column in
        indicatorName(column) + (value(column).map { phrases.bracketed($0) } ?? "")
      }, of: columns.count)
  }
}
