import TerminalCanvas
import TongbaoCore

/// The screen of alerts: opening it, moving on it, going to a cell and back.
extension State {
  /// Opens the alerts at the cell under the cursor, from a region's screen at that region; where they are open, takes on the
  /// one under the cursor.
  mutating func openAlerts() {
    guard screen != .alerts else { return openFollowForm() }
    guard dataset != nil else { return }
    let cell = currentColumn.map { AlertsState.Place(rows: sheets.shown, column: $0, row: currentRow) }
    let here = AlertsState.Below(
      domain: domain, rows: sheets.shown, face: face, region: region, board: board, isOverview: isOverview,
      returnsToOverview: returnsToOverview)
    if alerts == nil { alerts = AlertsState(below: here) }
    alerts?.isAway = false
    (bulletin, contrast, trend, region, board) = (nil, nil, nil, nil, nil)
    (isOverview, returnsToOverview, face) = (false, false, .table)
    refreshDerived()
    if let cell { point(at: cell, orRegion: here.region != nil) }
  }

  /// Goes back to where the alerts were opened.
  private mutating func closeAlerts() {
    guard let below = alerts?.below else { return }
    alerts = nil
    show(below.rows)
    (domain, face, region, board) = (below.domain, below.face, below.region, below.board)
    (isOverview, returnsToOverview) = (below.isOverview, below.returnsToOverview)
  }

  /// Puts the cursor on the alert of a cell, else on the first of its region where that was looked at.
  private mutating func point(at cell: AlertsState.Place, orRegion: Bool) {
    guard let lines = alertLines, let model = derived.alerts else { return }
    let own = lines.position(of: cell, in: model)
    let part = model.parts.firstIndex { $0.rows == cell.rows }
    let first = lines.entries.firstIndex { orRegion && $0.part == part && $0.alert.row == cell.row }
    if let position = own ?? first { goToAlert(position) }
  }

  /// Puts the cursor on an alert by its position.
  mutating func goToAlert(_ position: Int) {
    guard let lines = alertLines, let model = derived.alerts, lines.entries.indices.contains(position) else { return }
    let entry = lines.entries[position]
    alerts?.position = position
    alerts?.place = .init(rows: model.parts[entry.part].rows, column: entry.alert.column, row: entry.alert.row)
  }

  /// Puts the cursor on an alert that was clicked.
  mutating func choose(_ place: AlertsState.Place) {
    guard let lines = alertLines, let model = derived.alerts, let position = lines.position(of: place, in: model)
    else { return }
    goToAlert(position)
  }

  mutating func moveInAlerts(_ command: Command) {
    guard let lines = alertLines, !lines.entries.isEmpty, let position = alerts?.position else { return }
    let page = max(1, AlertLayout.bodyRows(of: size) - 1)
    let target = position + command.step(page: page, count: lines.entries.count)
    goToAlert(min(max(0, target), lines.entries.count - 1))
  }

  /// The next alert that needs attention now, around the end; tells whether there is one.
  mutating func moveToStandingAlert(forward: Bool) -> Bool {
    guard let lines = alertLines, let start = alerts?.position else { return false }
    let count = lines.entries.count
    for step in 1...max(1, count) where count > 0 {
      let index = (start + (forward ? step : count * 2 - step)) % count
      guard lines.entries[index].alert.change.isStanding else { continue }
      goToAlert(index)
      return true
    }
    return false
  }

  /// The first alert of a domain.
  mutating func moveAlerts(toDomain index: Int) {
    guard let id = regionTable?.catalogue.domains[index].id, let lines = alertLines, let model = derived.alerts else {
      return
    }
    let position = lines.entries.firstIndex {
      model.parts[$0.part].dataset.indicator(ofColumn: $0.alert.column).domain == id
    }
    if let position { goToAlert(position) } else { say { $0.noAlertOfDomain } }
  }

  /// Groups by something else; the cursor stays on its alert.
  mutating func turnAlerts() {
    alertView.grouping = alertView.grouping.next(hasOwners: !followFile.owners.isEmpty)
    alerts?.firstLine = 0
    say { [alertView] in $0.alertGrouping(alertView.grouping) }
  }

  mutating func beginAlertFilter() {
    guard alerts != nil else { return }
    promptUse = .alertFilter
    prompt = TextField(alertView.filter)
  }

  /// Goes to the cell of the alert under the cursor; back returns.
  mutating func openAlertCell() {
    guard let entry = alertEntry, let dataset else { return }
    alerts?.isAway = true
    let (column, row) = (entry.alert.column, entry.alert.row)
    let indicator = dataset.indicator(ofColumn: column)
    guard let index = dataset.catalogue.domains.firstIndex(where: { $0.id == indicator.domain }) else { return }
    domain = index
    refreshDerived()
    clearFilter()
    table.row = row
    let place = dataset.catalogue.columns[column].indicator
    table.views[index, default: .init()].column = position(ofColumn: place, inDomain: index) ?? 0
  }

  /// Before a command that looks at a cell in another way, goes to the cell.
  mutating func leaveAlerts(for command: Command) {
    guard screen == .alerts else { return }
    switch command {
    case .ranking, .map, .turnRows, .unfold: openAlertCell()
    case .tasks: alerts?.isAway = true
    default: break
    }
  }

  /// Comes back from a cell; false where the person did not come from the alerts.
  mutating func returnToAlerts() -> Bool {
    guard alerts?.isAway == true else { return false }
    alerts?.isAway = false
    (face, returnsToOverview) = (.table, false)
    return true
  }

  /// A step back on the screen: the filter, then the screen.
  mutating func backFromAlerts() {
    if alertView.filter.isEmpty { closeAlerts() } else { alertView.filter = "" }
  }

  /// Keeps the cursor on an alert that is there, its line on the screen, and the table below of its rows.
  mutating func settleAlerts() {
    guard screen == .alerts else { return }
    refreshAlerts()
    followAlert()
    guard let alerts, let lines = alertLines, !lines.entries.isEmpty else { return }
    let body = AlertLayout.bodyRows(of: size)
    let line = lines.lineOfEntry[alerts.position]
    var first = min(alerts.firstLine, max(0, lines.lines.count - body))
    // The heading above a group's first alert is shown with it.
    let head = body > 1 && line > 0 && lines.lines[line - 1].isHeading ? line - 1 : line
    if head < first { first = head }
    if line >= first + body { first = line - body + 1 }
    self.alerts?.firstLine = max(0, first)
    prepareAlerts()
  }

  private mutating func followAlert() {
    guard let alerts, let lines = alertLines, let model = derived.alerts else { return }
    let count = lines.entries.count
    guard count > 0 else { return }
    if let place = alerts.place {
      if !(lines.entries.indices.contains(alerts.position) && isAt(place, lines.entries[alerts.position], model)) {
        goToAlert(lines.position(of: place, in: model) ?? min(max(0, alerts.position), count - 1))
      }
    } else {
      goToAlert(0)
    }
    // Where tables have different rows, the one below is that of the alert: what explains a cell looks there.
    guard let rows = self.alerts?.place?.rows, rows != sheets.shown, let entry = alertEntry else { return }
    let id = model.parts[entry.part].dataset.indicator(ofColumn: entry.alert.column).domain
    guard let index = regionTable?.catalogue.domains.firstIndex(where: { $0.id == id }) else { return }
    domain = index
    refreshDerived()
    refreshAlerts()
  }

  private func isAt(_ place: AlertsState.Place, _ entry: AlertEntry, _ model: AlertsModel) -> Bool {
    entry.alert.column == place.column && entry.alert.row == place.row && model.parts[entry.part].rows == place.rows
  }
}

extension AlertLines.Line {
  /// Whether it stands above alerts.
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
