import TongbaoCore

/// A region held against something else: both observations of an indicator, what lies between them, and the ranks.
struct ContrastModel {
  let dataset: Dataset
  let model: PeriodModel
  let state: ContrastState
  /// The period of the counterpart: another, or the one on the screen.
  let other: Neighbour

  init(_ state: ContrastState, model: PeriodModel, dataset: Dataset) {
    self.state = state
    self.model = model
    self.dataset = dataset
    switch state.counterpart {
    case .period(let period): other = dataset.timeline.neighbour(period)
    case .region, .peers: other = .loaded(model.snapshot)
    }
  }

  /// What is known of the region.
  func own(_ column: Int) -> Observation { model.snapshot.observation(column: column, row: state.row) }

  /// What is known of the counterpart; the median only where all peers of whom anything is known have exact numbers.
  func counterpart(_ column: Int) -> Observation {
    switch state.counterpart {
    case .period: other.observation(column: column, row: state.row)
    case .region(let row): model.snapshot.observation(column: column, row: row)
    case .peers: median(column)
    }
  }

  private func median(_ column: Int) -> Observation {
    guard model.snapshot.columns.indices.contains(column), let values = model.snapshot.columns[column] else {
      return .unknown
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(model.peers.count)
    for peer in model.peers where peer != state.row {
      guard peer < values.count else { return .unknown }
      if let number = values.number(at: peer) {
        numbers.append(number)
      } else if values[peer] != .missing {
        return .unknown
      }
    }
    return Quantile.median(of: numbers).map { .number($0) } ?? .unknown
  }

  /// What the region has more than its counterpart; against another period as changes are told everywhere.
  func difference(_ column: Int) -> Change {
    switch state.counterpart {
    case .period:
      return Change(column: column, row: state.row, from: other, to: model.snapshot, catalogue: dataset.catalogue)
    case .region, .peers:
      return Change(
        from: counterpart(column), to: own(column), unit: dataset.indicator(ofColumn: column).unit)
    }
  }

  /// The rank of the region, and that of the counterpart where it has one.
  func ranks(_ column: Int) -> (own: RowRank?, other: RowRank?) {
    let better = dataset.indicator(ofColumn: column).better
    let own = RowRank(column: column, row: state.row, in: model, better: better)
    switch state.counterpart {
    case .period: return (own, earlierRank(column, better))
    case .region(let row): return (own, RowRank(column: column, row: row, in: model, better: better))
    case .peers: return (own, nil)
    }
  }

  private func earlierRank(_ column: Int, _ better: Indicator.Better) -> RowRank? {
    guard let snapshot = other.snapshot else { return nil }
    let judge = Judge(column: column, snapshot: snapshot, catalogue: dataset.catalogue, peers: model.peers)
    return state.row == 0 ? nil : judge.rank(ofRow: state.row).map { RowRank(ranks: $0.ranks, count: $0.count) }
  }

  /// How the rank of an indicator came about since the other period; nil against anything else.
  func movement(_ column: Int) -> RankMovement? {
    guard case .period = state.counterpart, let snapshot = other.snapshot else { return nil }
    let (earlier, later) =
      snapshot.period < model.snapshot.period ? (snapshot, model.snapshot) : (model.snapshot, snapshot)
    return RankMovement(
      column: column, row: state.row, peers: model.peers, from: earlier, to: later, catalogue: dataset.catalogue)
  }

  /// The columns of which the region or its counterpart has anything, under their domains.
  var lines: [(domain: Int, columns: [Int])] {
    let catalogue = dataset.catalogue
    let known = catalogue.columns.indices.filter { column in
      own(column).isInformative || isKnownOfCounterpart(column)
    }
    return catalogue.domains.indices.map { index in
      (
        index,
        known.filter { catalogue.indicators[catalogue.columns[$0].indicator].domain == catalogue.domains[index].id }
      )
    }.filter { !$0.columns.isEmpty }
  }

  /// A median is known of nothing that the region has not.
  private func isKnownOfCounterpart(_ column: Int) -> Bool {
    if case .peers = state.counterpart { false } else { counterpart(column).isInformative }
  }
}
