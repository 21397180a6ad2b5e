import TongbaoCore

/// What is worked out from the state once and used until what it rests on changes.
struct Derived: Sendable {
  var period: PeriodModel?
  /// What the period means in each of the tables that tabs show, as far as it was asked for.
  var models: [Rows: PeriodModel] = [:]
  var table: TableModel?
  /// The cells of the table's rows that have been on the screen.
  var cells: TableCells?
  /// What is told of a group's totals, where one is looked at.
  var subtotals: SubtotalModel?
  /// The alerts, their lines, and what has been worked out of their columns, where they are looked at.
  var alerts: AlertsModel?
  var alertLines: AlertLines?
  var alertBases: [AlertBasisKey: AlertTexts.ColumnBasis] = [:]
  /// The lines of the screen of tasks.
  var board: BoardModel?
  /// The ranking of the indicator under the cursor, where it is looked at.
  var ranking: RankingModel?
  /// Where the marked regions stand.
  var markedRows: MarkedRows?
  /// What greets, where it is looked at.
  var overview: OverviewModel?
  /// The bulletin, where it is open.
  var bulletin: WrittenBulletin?
  /// The view in a few sentences, where they are looked at.
  var briefing: WrittenBriefing?
}

/// What a period's values mean, the same for every screen: a judge for each column, and how many regions need attention.
struct PeriodModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var period: Period
    var rows = Rows.regions
    var revision: Int
    var peers = PeerChoice()
  }

  private(set) var basis: Basis
  let snapshot: Snapshot
  /// The rows of the group that is looked at, else all that reports give figures for: ranks and quartiles are taken over them.
  let peers: [Int]
  /// How many rows reports give figures for.
  let memberCount: Int
  /// By column.
  private(set) var judges: [Judge]
  /// Whether thresholds judge the head of the table, of which alone the snapshot tells.
  let judgesHead: Bool
  /// By domain: by how many values of its table each member needs attention.
  private(set) var counts: [AttentionCount]
  /// By domain: members with at least one value in its table that needs attention.
  var attention: [Int]
  /// By domain: whether its table has no value at all.
  var emptiness: [Bool]

  /// The model of a period; the rows of the group are those of the period itself unless they are given.
  init(basis: Basis, dataset: Dataset, snapshot: Snapshot, peers given: [Int]? = nil) {
    let peers = given ?? dataset.rows(of: basis.peers, snapshot: snapshot)
    let judge = PeriodModel.judge(in: snapshot, of: dataset, peers: peers)
    let judges = dataset.catalogue.columns.indices.map(judge)
    self.basis = basis
    self.snapshot = snapshot
    self.peers = peers
    memberCount = basis.peers.group == .all ? peers.count : dataset.reportingRows.count
    self.judges = judges
    judgesHead = snapshot.isOfHeadAlone
    emptiness = dataset.catalogue.domains.map { domain in
      !dataset.catalogue.indicators(inDomain: domain.id).contains { snapshot.tells(ofColumn: $0) }
    }
    counts = []
    attention = []
    counts = dataset.catalogue.domains.map { count($0, of: dataset) }
    attention = counts.map(\.count)
  }

  /// The same after an indicator, named by its index, was given another threshold: the others are not judged again.
  func rejudging(_ indicator: Int, of dataset: Dataset, revision: Int) -> PeriodModel {
    var model = self
    model.basis.revision = revision
    let catalogue = dataset.catalogue
    let judge = PeriodModel.judge(in: snapshot, of: dataset, peers: peers)
    for column in catalogue.columns.indices where catalogue.columns[column].indicator == indicator {
      model.judges[column] = judge(column)
    }
    if let domain = catalogue.domains.firstIndex(where: { $0.id == catalogue.indicators[indicator].domain }) {
      model.counts[domain] = model.count(catalogue.domains[domain], of: dataset)
      model.attention[domain] = model.counts[domain].count
    }
    return model
  }

  /// Makes judges of columns.
  private static func judge(in snapshot: Snapshot, of dataset: Dataset, peers: [Int]) -> (Int) -> Judge {
    let previous = dataset.timeline.neighbour(snapshot.period.previous)
    let yearEarlier = dataset.timeline.neighbour(snapshot.period.yearEarlier)
    return {
      Judge(
        column: $0, snapshot: snapshot, catalogue: dataset.catalogue, previous: previous, yearEarlier: yearEarlier,
        peers: peers)
    }
  }

  /// By how many values of a domain's table each member needs attention.
  private func count(_ domain: Domain, of dataset: Dataset) -> AttentionCount {
    var count = AttentionCount(rows: dataset.roster.count)
    for column in dataset.catalogue.indicators(inDomain: domain.id) {
      count.add(judges[column], snapshot.columns.indices.contains(column) ? snapshot.columns[column] : nil)
    }
    if basis.peers.group != .all { count.keep(peers) }
    return count
  }

  /// Whether a domain's table has no value at all.
  func isEmpty(_ domain: Int) -> Bool { emptiness.indices.contains(domain) && emptiness[domain] }

  /// The status of a cell. Thresholds judge regions: the head of the table is what they are held against, unless nothing is
  /// known of others.
  func status(column: Int, row: Int) -> Status {
    (row == 0 && !judgesHead) || !judges.indices.contains(column) ? .unjudged : judges[column].status(row: row)
  }
}

extension State {
  /// Makes anew what no longer fits the state.
  mutating func refreshDerived() {
    let isFirst = showRows()
    guard let dataset, let period else {
      derived = Derived()
      if isFirst { table.rowBeforeOrder = table.row }
      return
    }
    let peers = peerChoice(of: sheets.shown)
    let basis = PeriodModel.Basis(period: period, rows: sheets.shown, revision: revision, peers: peers)
    if derived.period?.basis != basis {
      derived.period = periodModel(basis)
    }
    let key = TableModel.Basis(
      period: period, rows: sheets.shown, domain: domain, peers: peers, marked: Set(marked),
      unfolded: table.views[domain]?.unfolded ?? [], sort: sortOrder, filter: table.filter, comparison: comparison,
      shading: shading, language: shownLanguage, glyphs: glyphs, revision: revision)
    if derived.table?.basis != key {
      let model = TableModel(
        basis: key, dataset: dataset, period: derived.period, phrases: phrases,
        before: derived.table)
      derived.table = model
      derived.cells = TableCells(model, dataset: dataset, phrases: phrases)
    }
    refreshSubtotals()
    if isFirst { putCursor() }
    refreshMarkedRows()
    refreshRanking()
    refreshOverview()
    refreshAlerts()
    refreshBriefing()
    refreshBulletin()
  }

  /// Puts the cursor of a table that is on the screen for the first time to the head of its order.
  private mutating func putCursor() {
    table.row = firstRow
    goToFirstKnownCell()
    table.rowBeforeOrder = derived.period == nil ? table.row : nil
  }

  /// The order of the current domain's rows.
  var sortOrder: SortOrder { table.views[domain]?.sort ?? SortOrder() }
}
