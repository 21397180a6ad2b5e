import TerminalCanvas

extension State {
  /// Keeps the cursor on what exists and on the screen, after whatever happened.
  mutating func settle() {
    settleTrend()
    refreshDerived()
    settleBoard()
    settleAlerts()
    settleOverlay()
    guard let model = derived.table else { return }
    if region == nil { settleCursor(model) }
    settleRows()
    settleColumns(model)
    settleRegion()
    settleContrast()
    settleBulletin()
    guard screen == .table else { return }
    derived.cells?.prepare([0])
    let shown = shownRows
    derived.cells?.prepare(shown)
  }

  /// A cursor whose region the filter hides goes to the best answer.
  private mutating func settleCursor(_ model: TableModel) {
    if table.row != 0, !model.rows.contains(table.row) { table.row = orderedRows.first ?? 0 }
  }

  /// Windows scroll no further than to their end, and statistics follow the cursor.
  private mutating func settleOverlay() {
    switch overlay {
    case .help(let line): overlay = .help(firstLine: min(line, HelpPages(self).lastFirstLine))
    case .restated(let line): overlay = .restated(firstLine: min(line, max(0, restatedLines.count - windowRows)))
    case .problems(let line):
      overlay = .problems(firstLine: min(line, max(0, problemLines.count - windowRows)))
    case .datasets(let selected): overlay = .datasets(selected: min(selected, max(0, shelf.count - 1)))
    case .groups(let selected): overlay = .groups(selected: min(selected, max(0, groupChoices.count - 1)))
    case .statistics(let column, let line): settleStatistics(column, line)
    case .briefing(let line):
      overlay = .briefing(firstLine: min(line, max(0, briefingLines.count - windowRows)))
    case .report(let line): overlay = .report(firstLine: min(line, max(0, reportLines.count - windowRows)))
    case .palette, .threshold, .follow, .export, nil: break
    }
  }

  private mutating func settleStatistics(_ column: Int, _ line: Int) {
    guard let current = currentColumn else { return overlay = nil }
    let hidden = max(0, statisticsLines(of: current).count - windowRows)
    overlay = .statistics(column: current, firstLine: column == current ? min(line, hidden) : 0)
  }

  /// How many lines the inside of a window has at most.
  private var windowRows: Int { Chrome(size: size).windowRows }

  /// The members that the face shows; a map shows all.
  private var shownRows: ArraySlice<Int> {
    shownFace == .map ? orderedRows[...] : orderedRows.dropFirst(table.firstPosition).prefix(bodyRows)
  }

  private mutating func settleRows() {
    let body = bodyRows
    let rows = orderedRows
    let position = rows.firstIndex(of: table.row) ?? 0
    table.firstPosition = min(table.firstPosition, max(0, rows.count - body))
    if table.row == 0 { table.firstPosition = 0 }
    if position < table.firstPosition { table.firstPosition = position }
    if position >= table.firstPosition + body { table.firstPosition = position - body + 1 }
    table.firstPosition = max(0, table.firstPosition)
  }

  private mutating func settleColumns(_ model: TableModel) {
    guard !model.columns.isEmpty else { return }
    var view = table.views[domain] ?? .init()
    view.column = min(max(0, view.column), model.columns.count - 1)
    view.firstColumn = TableLayout.firstColumn(
      showing: view.column, from: min(view.firstColumn, model.columns.count - 1), model: model, width: size.columns)
    if table.views[domain] != view { table.views[domain] = view }
  }

  private mutating func settleRegion() {
    guard let current = region else { return }
    let lines = regionLines
    if derived.period != nil, !lines.contains(where: { $0.column == current.column }) {
      region?.column = lines.lazy.compactMap(\.column).first ?? current.column
    }
    let body = RegionLayout.bodyRows(of: size)
    let position = lines.firstIndex { $0.column == region?.column } ?? 0
    var first = min(current.firstLine, max(0, lines.count - body))
    // The heading above the first line is shown with it.
    if position <= first { first = max(0, position - (body > 1 ? 1 : 0)) }
    if position >= first + body { first = position - body + 1 }
    region?.firstLine = max(0, first)
  }
}
