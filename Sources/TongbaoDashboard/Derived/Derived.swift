import TongbaoCore

/// What is worked out from the state once and used until what it rests on changes.
struct Derived: Sendable {
  var table: TableModel?
  var counts: AttentionCounts?
}

/// How many regions of each domain need attention, the same for every screen of a period.
struct AttentionCounts: Sendable {
  /// What the counts rest on.
  struct Basis: Hashable {
    var period: Period
    var revision: Int
  }

  let basis: Basis
  /// By domain: members with at least one value that needs attention.
  let regions: [Int]

  init(basis: Basis, dataset: Dataset, snapshot: Snapshot) {
    self.basis = basis
    regions = dataset.catalogue.domains.map { domain in
      var marked = [Bool](repeating: false, count: dataset.roster.count)
      for column in dataset.catalogue.indicators(inDomain: domain.id) {
        let judge = dataset.judge(column, in: snapshot)
        guard judge.threshold != nil else { continue }
        for row in dataset.roster.memberRows where !marked[row] && judge.status(row: row).needsAttention {
          marked[row] = true
        }
      }
      return marked.count { $0 }
    }
  }
}

extension State {
  /// Makes anew what no longer fits the state.
  mutating func refreshDerived() {
    guard let dataset, let period else {
      derived = Derived()
      return
    }
    let basis = AttentionCounts.Basis(period: period, revision: revision)
    if derived.counts?.basis != basis {
      derived.counts = snapshot.map { AttentionCounts(basis: basis, dataset: dataset, snapshot: $0) }
    }
    let key = TableModel.Basis(
      period: period, domain: domain, sort: sortOrder, filter: table.filter, comparison: comparison, language: language,
      glyphs: glyphs, revision: revision)
    if derived.table?.basis != key { derived.table = TableModel(basis: key, dataset: dataset, phrases: phrases) }
  }

  /// The order of the current domain's rows.
  var sortOrder: SortOrder { table.views[domain]?.sort ?? SortOrder() }
}
