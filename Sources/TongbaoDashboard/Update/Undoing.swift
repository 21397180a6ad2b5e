import TongbaoCore

/// Taking back how a person has arranged the screen: marks, group, order, unfolded columns, filter, colours, comparison,
/// thresholds.
extension State {
  /// How the table on the screen is arranged.
  var arrangement: Arrangements.Entry {
    let orders = table.views.compactMapValues { $0.sort.keys.isEmpty ? nil : $0.sort }
    let unfolded = table.views.compactMapValues { $0.unfolded.isEmpty ? nil : $0.unfolded }
    return Arrangements.Entry(
      arrangement: Arrangement(
        marked: marked, group: group, orders: orders, unfolded: unfolded, filter: table.filter, shading: shading,
        comparison: comparison, overrides: overrides, alerts: alertView),
      table: .init(dataset: dataset?.id, depth: trail.count, head: dataset?.roster.head.code, rows: sheets.shown))
  }

  /// Notes what was before an action, where that has arranged the same table otherwise. A filter counts once it has been
  /// typed, a threshold once it has been moved.
  mutating func noteChange(since before: Arrangements.Entry) {
    if prompt != nil || isMovingThreshold {
      if arrangements.beforeTyping == nil { arrangements.beforeTyping = before }
      return
    }
    let start = arrangements.beforeTyping ?? before
    arrangements.beforeTyping = nil
    let now = arrangement
    if start.table == now.table, start.arrangement != now.arrangement { arrangements.note(start) }
  }

  /// Takes the last change back, or makes it again, and says what that was.
  mutating func turnBack(_ isBack: Bool) {
    let now = arrangement
    guard let wanted = isBack ? arrangements.back(from: now) : arrangements.forth(from: now) else {
      return say { $0.nothingToUndo(again: !isBack) }
    }
    restore(wanted)
    let parts = wanted.differences(from: now.arrangement)
    say { $0.undone(parts, again: !isBack) }
  }

  private mutating func restore(_ wanted: Arrangement) {
    marked = wanted.marked
    group = wanted.group
    for index in Set(table.views.keys).union(wanted.orders.keys).union(wanted.unfolded.keys) {
      table.views[index, default: .init()].sort = wanted.orders[index] ?? SortOrder()
      unfold(wanted.unfolded[index] ?? [], inDomain: index)
    }
    if table.filter != wanted.filter {
      if wanted.filter.isEmpty { clearFilter() }
      table.filter = wanted.filter
    }
    shading = wanted.shading
    comparison = wanted.comparison
    if overrides != wanted.overrides { overrides = wanted.overrides }
    alertView = wanted.alerts
  }
}
