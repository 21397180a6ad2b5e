import TerminalCanvas

extension State {
  /// Keeps the cursor on what exists and on the screen, after whatever happened.
  mutating func settle() {
    refreshDerived()
    guard let model = derived.table else { return }
    if table.row != 0, !model.rows.contains(table.row), region == nil { table.row = model.rows.first ?? 0 }
    settleRows(model)
    settleColumns(model)
    settleRegion()
  }

  private mutating func settleRows(_ model: TableModel) {
    let body = TableLayout.bodyRows(of: size)
    let position = model.rows.firstIndex(of: table.row) ?? 0
    table.firstPosition = min(table.firstPosition, max(0, model.rows.count - body))
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
    guard let region else { return }
    let lines = regionLines
    let body = RegionLayout.bodyRows(of: size)
    let position = lines.firstIndex { $0.column == region.column } ?? 0
    var first = min(region.firstLine, max(0, lines.count - body))
    if position < first { first = max(0, position - 1) }
    if position >= first + body { first = position - body + 1 }
    self.region?.firstLine = max(0, first)
  }
}
