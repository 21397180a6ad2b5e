import TongbaoCore

/// How many rows need attention in the table that each tab shows: where tabs have different rows, each counts its own.
extension State {
  /// The counts of all domains, of which `model` has those of the table on the screen.
  func attentionOfTabs(_ model: PeriodModel) -> [Int] {
    guard !sheets.turns.isEmpty || regionTable?.catalogue.domains.contains(where: { $0.rows != nil }) == true else {
      return model.attention
    }
    var counts = [sheets.shown: model.attention]
    return model.attention.indices.map { domain in
      let rows = rows(ofDomain: domain)
      let known = counts[rows] ?? attention(of: rows, model.basis)
      counts[rows] = known
      return known.indices.contains(domain) ? known[domain] : 0
    }
  }

  /// The counts of a table that is not on the screen, of which no more is made than they rest on.
  private func attention(of rows: Rows, _ basis: PeriodModel.Basis) -> [Int] {
    guard var table = regionTable else { return [] }
    if case .segments(let dimension, let row) = rows {
      let near = [basis.period, basis.period.previous, basis.period.yearEarlier].compactMap { $0 }
      guard let segments = table.only(near).bySegments(of: dimension, in: row) else { return [] }
      table = segments
    }
    return table.timeline.snapshot(basis.period).map {
      PeriodModel(basis: basis, dataset: table, snapshot: $0).attention
    }
      ?? []
  }
}

extension Dataset {
  /// The dataset with no more than some periods.
  fileprivate func only(_ wanted: [Period]) -> Dataset {
    var dataset = self
    dataset.timeline = Timeline(periods: wanted.filter { timeline[$0] != nil })
    for period in dataset.timeline.periods { dataset.timeline[period] = timeline[period] }
    return dataset
  }
}
