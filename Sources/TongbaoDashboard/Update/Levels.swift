import TongbaoCore

/// Going down to the table of a region, and back up.
extension State {
  /// Opens the region under the cursor; from its screen, the table of the regions below it. What lies above keeps its
  /// cursor, to come back to.
  mutating func drill() -> [Effect] {
    switch screen {
    case .contrast: return []
    case .bulletin:
      openBulletinCell()
      return []
    case .trend:
      showReading()
      return []
    case .alerts:
      openAlertCell()
      return []
    case .board:
      openRegionOfBoard()
      return []
    case .overview:
      if let item = currentItem { openItem(item) }
      return []
    case .table, .region: break
    }
    guard let dataset, let column = currentColumn else { return [] }
    guard let region else {
      self.region = RegionState(row: table.row, column: column)
      return []
    }
    guard hasTableBelow else {
      say { $0.noLowerLevel }
      return []
    }
    return [.descend(dataset: dataset.id, dataset.roster[region.row].code, period)]
  }

  /// Shows the table of a region that was opened, on the same period and in the same order.
  ///
  /// Opening takes a moment; where the person has left the region's screen meanwhile, the table is given back.
  mutating func descend(_ lower: Dataset) -> [Effect] {
    guard let above = regionTable, sheets.segments == nil, let region,
      above.roster[region.row].code == lower.roster.head.code
    else { return [.ascend(levels: 1, waiting: regionTable?.waiting ?? [])] }
    giveUpThreshold()
    bulletin = nil
    trail.append(
      UpperTable(
        dataset: above, table: table, region: region, board: board, alerts: alerts, sheets: sheets,
        isOverview: isOverview))
    regionTable = lower
    sheets = Sheets()
    judgeAnew()
    self.region = nil
    board = nil
    alerts = nil
    trend = nil
    overlay = nil
    endPrompt(keeping: true)
    table.filter = ""
    table.rowBeforeFilter = nil
    table.firstPosition = 0
    table.row = 0
    revision += 1
    isTableChosen = false
    refreshDerived()
    goToFirstKnown()
    return []
  }

  /// Goes back up until `count` tables are left above, and says what is to be read there.
  mutating func ascend(to count: Int) -> [Effect] {
    let levels = trail.count - count
    guard levels > 0, trail.indices.contains(count) else { return [] }
    let upper = trail[count]
    trail.removeLast(levels)
    let views = tableState(of: .regions)?.views
    regionTable = upper.dataset
    sheets = upper.sheets
    table = upper.table
    table.views = views ?? table.views
    region = upper.region
    board = upper.board
    alerts = upper.alerts
    trend = nil
    isOverview = upper.isOverview
    overlay = nil
    revision += 1
    return [.ascend(levels: levels, waiting: upper.dataset.waiting)]
  }

  /// Whether the region on the screen has a table of its own; the head's is the one on the screen.
  var hasTableBelow: Bool {
    guard let dataset, let region, region.row != 0 else { return false }
    return dataset.lowerTables.contains(dataset.roster[region.row].code)
  }

  /// Whether something lies above what is on the screen.
  var isDeep: Bool {
    trend != nil || region != nil || board != nil || !trail.isEmpty || !sheets.turns.isEmpty
  }

  /// The regions from the outermost table to the one on the screen, where these are not the dataset's own.
  var crumbs: [(level: Int, region: Region)] {
    let tables = trail.map(\.dataset) + (regionTable.map { [$0] } ?? [])
    return tables.enumerated().filter { $1.isLower }.map { ($0, $1.roster.head) }
  }
}

extension Dataset {
  /// The periods that are still to be read.
  fileprivate var waiting: [Period] { timeline.periods.filter { timeline.neighbour($0).isPending } }
}
