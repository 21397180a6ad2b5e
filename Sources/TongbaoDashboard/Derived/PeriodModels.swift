import TongbaoCore

/// What a period means in the tables that tabs show: where these have different rows, there is a model for each, so that each
/// tab counts its own rows and turning to it costs no more than turning to any other.
extension State {
  /// The model of the table on the screen, with what is to be said of each tab's own table.
  mutating func periodModel(_ basis: PeriodModel.Basis) -> PeriodModel? {
    guard var model = model(of: basis.rows, basis) else { return nil }
    guard let domains = regionTable?.catalogue.domains else { return model }
    for domain in domains.indices {
      guard let own = self.model(of: rows(ofDomain: domain), basis) else { continue }
      model.attention[domain] = own.attention[domain]
      model.emptiness[domain] = own.emptiness[domain]
    }
    return model
  }

  /// The model of the table with these rows, made once for a period; nil while the period has not been read.
  private mutating func model(of rows: Rows, _ basis: PeriodModel.Basis) -> PeriodModel? {
    if let other = derived.models.values.first?.basis, other.period != basis.period || other.revision != basis.revision
    {
      derived.models = [:]
    }
    let peers = peerChoice(of: rows)
    if let known = derived.models[rows], known.basis.peers == peers { return known }
    guard let table = near(basis.period, rows), let snapshot = table.timeline.snapshot(basis.period) else { return nil }
    var own = basis
    own.rows = rows
    own.peers = peers
    let model = PeriodModel(basis: own, dataset: table, snapshot: snapshot)
    derived.models[rows] = model
    return model
  }

  /// Takes over the models of the period after one indicator was given another threshold, so that the others need not be
  /// judged again.
  mutating func rejudge(_ indicator: Int, since before: Int) {
    for (rows, model) in derived.models where model.basis.revision == before {
      guard let table = near(model.basis.period, rows) else { continue }
      derived.models[rows] = model.rejudging(indicator, of: table, revision: revision)
    }
  }

  /// The table on the screen, or as much of another as a period's model rests on.
  private func near(_ period: Period, _ rows: Rows) -> Dataset? {
    guard rows != sheets.shown else { return dataset }
    guard case .segments(let dimension, let row) = rows else { return regionTable }
    let near = [period, period.previous, period.yearEarlier].compactMap { $0 }
    return regionTable?.only(near).bySegments(of: dimension, in: row)
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
