import TongbaoCore

/// Where the cursor begins: on something that is known, where the period on the screen has anything at all.
extension State {
  /// Goes to the first table, unless one was asked for, and the first column of it that have a value in the period on the
  /// screen, and where the row under the cursor has none there, to the first row that has.
  mutating func goToFirstKnown() {
    guard let model = derived.period else { return }
    if !isTableChosen, model.isEmpty(domain), let other = model.emptiness.firstIndex(of: false) {
      domain = other
      refreshDerived()
      table.row = firstRow
    }
    goToFirstKnownCell()
  }

  /// Goes to the first cell of the table that has a value, unless the cursor was put into a column.
  mutating func goToFirstKnownCell() {
    guard derived.period != nil, table.views[domain]?.column ?? 0 == 0 else { return }
    goToFirstColumn()
    guard let column = derived.table?.columns[table.views[domain]?.column ?? 0].index, !isKnown(column, table.row)
    else { return }
    table.row = cursorRows.dropFirst().first { isKnown(column, $0) } ?? (isKnown(column, 0) ? 0 : table.row)
  }

  /// Goes to the first column of the table that has a value in the row under the cursor, or else in any.
  mutating func goToFirstColumn() {
    refreshDerived()
    guard let snapshot, let columns = derived.table?.columns else { return }
    let first =
      columns.firstIndex { isKnown($0.index, table.row) } ?? columns.firstIndex { snapshot.tells(ofColumn: $0.index) }
    if let first, first > 0 { table.views[domain, default: .init()].column = first }
  }

  /// The first of the members in their order; the head where the snapshot tells of it alone.
  var firstRow: Int { derived.period?.judgesHead == true ? 0 : derived.table?.rows.first ?? 0 }

  private func isKnown(_ column: Int, _ row: Int) -> Bool {
    snapshot?.observation(column: column, row: row).isInformative == true
  }
}

/// Where the nearest data of a table are.
enum NearestData: Hashable {
  /// In this period, so many periods with a file away.
  case known(Period, steps: Int, isEarlier: Bool)
  /// In one that is still to be read.
  case pending
  case none
}

extension State {
  /// Where the table on the screen has data, if not in the period on the screen: the nearest period, an earlier one before
  /// a later one.
  var nearestData: NearestData {
    guard let dataset, let period, dataset.catalogue.domains.indices.contains(domain) else { return .none }
    let columns = dataset.catalogue.indicators(inDomain: dataset.catalogue.domains[domain].id)
    let earlier = dataset.timeline.periods.filter { $0 < period }.reversed().map { ($0, true) }
    let later = dataset.timeline.periods.filter { $0 > period }.map { ($0, false) }
    let steps = zip(1..., earlier).map { ($0, $1.0, $1.1) } + zip(1..., later).map { ($0, $1.0, $1.1) }
    for (step, other, isEarlier) in steps.sorted(by: { ($0.0, $0.2 ? 0 : 1) < ($1.0, $1.2 ? 0 : 1) }) {
      switch dataset.timeline.neighbour(other) {
      case .pending: return .pending
      case .loaded(let snapshot):
        if columns.contains(where: { snapshot.tells(ofColumn: $0) }) {
          return .known(other, steps: step, isEarlier: isEarlier)
        }
      case .absent: continue
      }
    }
    return .none
  }

  /// What is said in the place of rows where none answers the filter, or none is in the group; nil where rows are shown.
  var emptyRowsNotice: String? {
    if !table.filter.isEmpty { return phrases.noMatch }
    let group = peerChoice.group
    return group == .all ? nil : phrases.emptyGroup(groupName(group))
  }

  /// What is said in the place of a table that has nothing in the period on the screen; nil where it has something.
  var emptyTableNotice: String? {
    guard let model = derived.period, model.isEmpty(domain), let dataset else { return nil }
    let name = dataset.catalogue.domains[domain].name
    let start = phrases.emptyTable(
      label(name, id: dataset.catalogue.domains[domain].id), in: model.basis.period)
    switch nearestData {
    case .known(let period, let steps, let isEarlier):
      return start + "\n" + phrases.nearestData(period, key: isEarlier ? "[" : "]", times: steps)
    case .pending: return start + "\n" + phrases.pending
    case .none: return start
    }
  }
}
