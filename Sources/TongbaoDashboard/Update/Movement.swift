import TerminalCanvas
import TongbaoCore

extension State {
  /// The column index under the cursor, in the table, in a region's screen or of a trend.
  public var currentColumn: Int? {
    switch screen {
    case .trend: return trend?.column
    case .contrast: return contrast?.column
    case .region: return region?.column
    case .alerts: return alertEntry?.alert.column
    case .board: return nil
    case .bulletin: return bulletinCell?.column
    case .overview: return itemColumn
    case .table: break
    }
    guard let columns = derived.table?.columns, !columns.isEmpty else { return nil }
    let position = table.views[domain]?.column ?? 0
    return columns[min(max(0, position), columns.count - 1)].index
  }

  /// The rows that the cursor can stand on: the head, then the members in order.
  var cursorRows: [Int] { [0] + orderedRows }

  mutating func moveVertically(_ command: Command) {
    switch screen {
    case .trend: return moveInTrend(command)
    case .contrast: return moveInContrast(command)
    case .region: return moveInRegion(command)
    case .alerts: return moveInAlerts(command)
    case .board: return moveInBoard(command)
    case .overview: return moveOnOverview(command)
    case .bulletin: return moveInBulletin(command)
    case .table: if moveOnMap(command) { return }
    }
    let rows = cursorRows
    let position = rows.firstIndex(of: table.row) ?? 0
    let page = max(1, bodyRows - 1)
    let target = position + command.step(page: page, count: rows.count)
    table.row = rows[min(max(0, target), rows.count - 1)]
  }

  mutating func moveHorizontally(_ command: Command) {
    switch screen {
    case .trend: return moveInTrend(command)
    case .contrast: return moveInContrast(command)
    case .overview: return moveOnOverview(command)
    case .bulletin: return moveInBulletin(command)
    case .region, .alerts, .board: return
    case .table: if moveOnMap(command) { return }
    }
    guard let count = derived.table?.columns.count, count > 0 else { return }
    let current = table.views[domain]?.column ?? 0
    let target =
      switch command {
      case .moveLeft: current - 1
      case .moveRight: current + 1
      case .firstColumn: 0
      default: count - 1
      }
    table.views[domain, default: .init()].column = min(max(0, target), count - 1)
  }

  /// Shows a domain's table; in a region's screen the cursor goes to the domain's first indicator instead, and among the
  /// tasks to its first task.
  mutating func showDomain(_ index: Int) {
    guard let count = dataset?.catalogue.domains.count else { return }
    guard (0..<count).contains(index) else { return say { $0.tableCount(count) } }
    contrast = nil
    bulletin = nil
    switch screen {
    case .trend: moveTrend(toDomain: index)
    case .region: moveRegionCursor(toDomain: index)
    case .alerts: moveAlerts(toDomain: index)
    case .board: moveBoard(toDomain: index)
    case .table, .overview, .contrast, .bulletin:
      let isNew = table.views[index] == nil
      domain = index
      isTableChosen = true
      isOverview = false
      returnsToOverview = false
      if isNew { goToFirstColumn() }
    }
  }

  mutating func turnDomain(by step: Int) {
    guard let count = dataset?.catalogue.domains.count, count > 0 else { return }
    if trend != nil || region != nil { return showDomain((shownDomain + step + count) % count) }
    // The overview is the first of the tabs.
    let target = ((isOverview ? 0 : domain + 1) + step + count + 1) % (count + 1)
    if target == 0 { showOverview() } else { showDomain(target - 1) }
  }

  /// The next or previous region of the table's order, in a region's screen or a trend. The table's own cursor stays where
  /// it was.
  mutating func turnRegion(by step: Int) {
    if screen == .bulletin { return turnBulletinRegion(by: step) }
    if trend != nil { return moveInTrend(step < 0 ? .moveUp : .moveDown) }
    if contrast != nil { return moveContrastRegion(by: step) }
    guard let current = region?.row else { return }
    let rows = cursorRows
    let position = (rows.firstIndex(of: current) ?? 0) + step
    region?.row = rows[min(max(0, position), rows.count - 1)]
  }

  private mutating func moveInRegion(_ command: Command) {
    guard let region else { return }
    let columns = regionLines.compactMap(\.column)
    guard let position = columns.firstIndex(of: region.column) else {
      self.region?.column = columns.first ?? region.column
      return
    }
    let target = position + command.step(page: max(1, RegionLayout.bodyRows(of: size) - 1), count: columns.count)
    self.region?.column = columns[min(max(0, target), columns.count - 1)]
  }

  private mutating func moveRegionCursor(toDomain index: Int) {
    guard let catalogue = dataset?.catalogue else { return }
    let shown = regionLines.compactMap(\.column)
    let id = catalogue.domains[index].id
    let first = shown.first { catalogue.indicators[catalogue.columns[$0].indicator].domain == id }
    if let first { region?.column = first }
  }

  /// The next cell of the table, row by row from the cursor, or the next indicator of the region, that needs attention, or
  /// the next task that is overdue.
  mutating func moveToAttention(forward: Bool) {
    switch screen {
    case .overview: turnUrgentRegion(by: forward ? 1 : -1)
    case .table: if !moveToAttentionInTable(forward: forward) { say { $0.noAttention } }
    case .region: if !moveToAttentionInRegion(forward: forward) { say { $0.noAttention } }
    case .alerts: if !moveToStandingAlert(forward: forward) { say { $0.noAlerts } }
    case .board: if !moveToOverdue(forward: forward) { say { $0.noneOverdue } }
    case .trend: if !moveToAttentionInOrder(forward: forward) { say { $0.noAttention } }
    case .contrast: if !moveToAttentionInContrast(forward: forward) { say { $0.noAttention } }
    case .bulletin: if !moveToAttentionInBulletin(forward: forward) { say { $0.noAttention } }
    }
  }

  private mutating func moveToAttentionInTable(forward: Bool) -> Bool {
    guard let model = derived.table, !model.columns.isEmpty else { return false }
    if face != .table { return moveToAttentionInOrder(forward: forward) }
    let rows = cursorRows
    let width = model.columns.count
    let start = (rows.firstIndex(of: table.row) ?? 0) * width + (table.views[domain]?.column ?? 0)
    let total = rows.count * width
    for step in 1...total {
      let place = (start + (forward ? step : total - step)) % total
      let row = rows[place / width]
      guard row != 0, model.columns[place % width].judge?.status(row: row).needsAttention == true else { continue }
      table.row = row
      table.views[domain, default: .init()].column = place % width
      return true
    }
    return false
  }

  /// The next region of a ranking, a map or a trend whose value of this indicator needs attention.
  private mutating func moveToAttentionInOrder(forward: Bool) -> Bool {
    guard let model = derived.period, let column = currentColumn else { return false }
    let rows = cursorRows
    let start = rows.firstIndex(of: currentRow) ?? 0
    for step in 1...rows.count {
      let row = rows[(start + (forward ? step : rows.count * 2 - step)) % rows.count]
      guard row != 0, model.status(column: column, row: row).needsAttention else { continue }
      if trend != nil { trend?.row = row } else { table.row = row }
      return true
    }
    return false
  }

  private mutating func moveToAttentionInRegion(forward: Bool) -> Bool {
    guard let region, let model = derived.period else { return false }
    let columns = regionLines.compactMap(\.column)
    let start = columns.firstIndex(of: region.column) ?? 0
    for step in 1...max(1, columns.count) where !columns.isEmpty {
      let column = columns[(start + (forward ? step : columns.count * 2 - step)) % columns.count]
      guard model.status(column: column, row: region.row).needsAttention else { continue }
      self.region?.column = column
      return true
    }
    return false
  }
}

extension Command {
  /// How far a movement goes in a list of `count` lines.
  func step(page: Int, count: Int) -> Int {
    switch self {
    case .moveUp: -1
    case .moveDown: 1
    case .first: -count
    case .last: count
    case .pageUp: -page
    case .pageDown: page
    case .halfPageUp: -max(1, page / 2)
    case .halfPageDown: max(1, page / 2)
    default: 0
    }
  }
}

extension Comparison {
  /// The next of the circle none, last, last year.
  var next: Comparison {
    switch self {
    case .none: .last
    case .last: .lastYear
    case .lastYear: .none
    }
  }
}
