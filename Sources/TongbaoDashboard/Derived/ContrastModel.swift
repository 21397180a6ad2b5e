import TongbaoCore

/// A region held against something else: what is known of both, what lies between them, and the ranks.
struct ContrastModel {
  let dataset: Dataset
  let model: PeriodModel
  let state: ContrastState
  /// The period of the counterpart: another, or the one on the screen.
  let other: Neighbour
  /// The period before with a file, to which ranks among peers are compared.
  private let before: Neighbour
  /// The peers without the region, where it is held against them.
  let others: [Int]
  /// Those with it.
  let ranked: [Int]

  /// The model of what is held against each other; `peers` are the rows of the group, where it is one.
  init(_ state: ContrastState, model: PeriodModel, dataset: Dataset, peers: [Int]) {
    self.state = state
    self.model = model
    self.dataset = dataset
    before = dataset.timeline.neighbour(dataset.timeline.last(before: model.basis.period))
    others = peers.filter { $0 != state.row }
    ranked = peers.contains(state.row) ? peers : (peers + [state.row]).sorted()
    switch state.counterpart {
    case .period(let period): other = dataset.timeline.neighbour(period)
    case .region, .peers, .group: other = .loaded(model.snapshot)
    }
  }

  /// What is known of the region.
  func own(_ column: Int) -> Observation { model.snapshot.observation(column: column, row: state.row) }

  /// What the peers have; nil where the counterpart is something else.
  func peerValue(_ column: Int) -> PeerValue? {
    switch state.counterpart {
    case .period, .region: nil
    case .peers: PeerValue(column: column, rows: others, snapshot: model.snapshot, reason: .wanted)
    case .group:
      PeerValue(column: column, rows: others, snapshot: model.snapshot, catalogue: dataset.catalogue)
    }
  }

  /// What is known of a counterpart that is no group.
  private func observation(_ column: Int) -> Observation {
    switch state.counterpart {
    case .period: other.observation(column: column, row: state.row)
    case .region(let row): model.snapshot.observation(column: column, row: row)
    case .peers, .group: .unknown
    }
  }

  /// All that stands on the line of an indicator, worked out once.
  func line(_ column: Int) -> ContrastLine {
    let value = peerValue(column)
    let there = value.map { $0.number.map { .number($0) } ?? .unknown } ?? observation(column)
    let (ownRank, otherRank) = ranks(column)
    return ContrastLine(
      column: column, own: own(column), other: there, peers: value, difference: difference(column, from: there),
      ownRank: ownRank, otherRank: otherRank)
  }

  /// What the region has more than its counterpart; against another period as changes are told everywhere.
  private func difference(_ column: Int, from there: Observation) -> Change {
    switch state.counterpart {
    case .period:
      Change(column: column, row: state.row, from: other, to: model.snapshot, catalogue: dataset.catalogue)
    case .region, .peers, .group:
      Change(from: there, to: own(column), unit: dataset.indicator(ofColumn: column).unit)
    }
  }

  /// The rank of the region, and that of the counterpart or of the period before among the same peers.
  private func ranks(_ column: Int) -> (own: RowRank?, other: RowRank?) {
    let better = dataset.indicator(ofColumn: column).better
    var own: RowRank? { RowRank(column: column, row: state.row, in: model, better: better) }
    switch state.counterpart {
    case .period: return (own, rank(column, in: other, model.peers))
    case .region(let row): return (own, RowRank(column: column, row: row, in: model, better: better))
    case .peers, .group: return (rank(column, in: .loaded(model.snapshot), ranked), rank(column, in: before, ranked))
    }
  }

  private func rank(_ column: Int, in period: Neighbour, _ peers: [Int]) -> RowRank? {
    period.snapshot.flatMap {
      RowRank(column: column, row: state.row, snapshot: $0, peers: peers, catalogue: dataset.catalogue)
    }
  }

  /// How the rank of an indicator came about since another period, and which; nil against another region.
  func movement(_ column: Int) -> (since: Period, movement: RankMovement)? {
    let (base, peers) =
      switch state.counterpart {
      case .period: (other.snapshot, model.peers)
      case .region: (Snapshot?.none, [])
      case .peers, .group: (before.snapshot, ranked)
      }
    guard let base else { return nil }
    let (earlier, later) = base.period < model.snapshot.period ? (base, model.snapshot) : (model.snapshot, base)
    return RankMovement(
      column: column, row: state.row, peers: peers, from: earlier, to: later, catalogue: dataset.catalogue
    ).map { (earlier.period, $0) }
  }

  /// The columns of which the region or its counterpart has anything, under their domains. Peers are held against what the region has.
  var lines: [(domain: Int, columns: [Int])] {
    let catalogue = dataset.catalogue
    let known = catalogue.columns.indices.filter { column in
      own(column).isInformative || observation(column).isInformative
    }
    return catalogue.domains.indices.map { index in
      (
        index,
        known.filter { catalogue.indicators[catalogue.columns[$0].indicator].domain == catalogue.domains[index].id }
      )
    }.filter { !$0.columns.isEmpty }
  }
}

/// One indicator of a region and of its counterpart.
struct ContrastLine {
  let column: Int
  let own: Observation
  let other: Observation
  /// What the other is, where it is several regions.
  let peers: PeerValue?
  let difference: Change
  let ownRank: RowRank?
  /// Of the counterpart, or of the region in the other period.
  let otherRank: RowRank?
}
