import TongbaoCore

/// What the overview tells of a period: headline values, who needs attention since when, and what has moved.
struct OverviewModel: Sendable {
  /// One domain.
  struct Card: Sendable {
    let domain: Int
    /// The columns whose head's values stand for the domain, at most three.
    let columns: [Int]
    /// How many regions need attention.
    let count: Int
    /// Who is new, still there or gone; nil while the period before is not known.
    let flow: AttentionFlow?
  }

  /// A region with what needs attention in it.
  struct Region: Sendable {
    let row: Int
    /// How many of its values need attention, and how many did in the period before.
    let count: Int
    let before: Int?
  }

  /// What the model rests on.
  struct Basis: Hashable {
    var period: PeriodModel.Basis
    /// Whether the period before has been read.
    var hasBefore: Bool
  }

  let basis: Basis
  let cards: [Card]
  /// Those with most values that need attention first; those with none are left out.
  let regions: [Region]
  let better: [Mover]
  let worse: [Mover]
  /// Whether the period before is still to be read; where that has no file, it is the last that has one.
  let isPending: Bool

  /// The most regions and movers that any screen has room for.
  private static let limit = 31

  init(_ basis: Basis, _ model: PeriodModel, before: PeriodModel?, dataset: Dataset) {
    let catalogue = dataset.catalogue
    let earlier = dataset.timeline.neighbour(dataset.timeline.last(before: model.basis.period))
    self.basis = basis
    isPending = earlier.isPending
    cards = catalogue.domains.indices.map { index in
      let flow = before.flatMap { OverviewModel.flow(from: $0, to: model, catalogue, index) }
      return Card(
        domain: index, columns: OverviewModel.headlines(catalogue, index, model.snapshot),
        count: model.attention[index],
        flow: flow)
    }
    let columns = catalogue.indicators.indices.filter { !catalogue.indicators[$0].isContext }
    regions = OverviewModel.regions(model, before, columns)
    (better, worse) = Mover.furthest(
      OverviewModel.limit, columns: columns, rows: model.peers, from: earlier, to: model.snapshot, catalogue: catalogue)
  }

  /// Who needs attention since when; nil where nothing was known of the domain before. A region of which nothing was known
  /// then is not called new.
  private static func flow(
    from before: PeriodModel, to model: PeriodModel, _ catalogue: Catalogue, _ domain: Int
  ) -> AttentionFlow? {
    guard !before.isEmpty(domain), catalogue.domains[domain].rows == nil else { return nil }
    let columns = catalogue.inDomain(domain)
    let now = model.counts[domain].rows.filter { before.snapshot.tells(ofRow: $0, columns: columns) }
    return AttentionFlow(from: before.counts[domain].rows, to: now)
  }

  /// The values that stand for a domain: those that the catalogue names as far as the head has them, else the first that it has, and its
  /// first completion rate.
  private static func headlines(_ catalogue: Catalogue, _ domain: Int, _ snapshot: Snapshot) -> [Int] {
    let known = catalogue.inDomain(domain).filter { snapshot.observation(column: $0, row: 0).isInformative }
    let named = catalogue.domains[domain].headlines.compactMap { catalogue.index(of: $0) }.filter(known.contains)
    if !named.isEmpty { return Array(named.prefix(Domain.mostHeadlines)) }
    let rate = known.first { catalogue.indicators[$0].pace != nil }
    let first = known.first { $0 != rate }
    let columns = [first, rate].compactMap { $0 }
    return columns + known.filter { !columns.contains($0) }.prefix(Domain.mostHeadlines - columns.count)
  }

  private static func regions(_ model: PeriodModel, _ before: PeriodModel?, _ columns: [Int]) -> [Region] {
    func total(_ counts: [AttentionCount], _ row: Int) -> Int { counts.reduce(0) { $0 + $1.values[row] } }
    let urgent = model.peers.map { (row: $0, count: total(model.counts, $0)) }.filter { $0.count > 0 }
    let ordered = urgent.sorted { $0.count == $1.count ? $0.row < $1.row : $0.count > $1.count }
    return ordered.prefix(limit).map { entry in
      let known = before.flatMap { $0.snapshot.tells(ofRow: entry.row, columns: columns) ? $0 : nil }
      return Region(row: entry.row, count: entry.count, before: known.map { total($0.counts, entry.row) })
    }
  }
}

extension Catalogue {
  /// The columns of a domain's table.
  fileprivate func inDomain(_ index: Int) -> [Int] { indicators(inDomain: domains[index].id) }
}

extension Snapshot {
  /// Whether anything is known of a row in some columns.
  fileprivate func tells(ofRow row: Int, columns: [Int]) -> Bool {
    columns.contains { observation(column: $0, row: row).isInformative }
  }
}

extension State {
  /// Makes the overview anew where it is looked at and no longer fits.
  mutating func refreshOverview() {
    guard isOverview, let dataset, let model = derived.period else {
      if !isOverview { derived.overview = nil }
      return
    }
    let earlier = dataset.timeline.last(before: model.basis.period).flatMap { dataset.timeline.snapshot($0) }
    let basis = OverviewModel.Basis(period: model.basis, hasBefore: earlier != nil)
    guard derived.overview?.basis != basis else { return }
    let before = earlier.map {
      PeriodModel(
        basis: PeriodModel.Basis(period: $0.period, revision: model.basis.revision, peers: model.basis.peers),
        dataset: dataset, snapshot: $0, peers: model.peers)
    }
    derived.overview = OverviewModel(basis, model, before: before, dataset: dataset)
  }
}
