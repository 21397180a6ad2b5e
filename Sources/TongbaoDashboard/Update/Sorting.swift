import TongbaoCore

extension State {
  /// Sorts by the column under the cursor: best-known direction first, then the other, then the roster's order.
  mutating func cycleSort() {
    guard let column = currentColumn else { return }
    sort(by: .column(column))
  }

  /// Cycles the order by `subject`: descending, ascending, off.
  mutating func sort(by subject: SortOrder.Key.Subject) {
    var order = sortOrder
    switch order.keys.first {
    case let key? where key.subject == subject && key.isDescending: order.keys[0].isDescending = false
    case let key? where key.subject == subject: order.keys = []
    default: order.keys = [SortOrder.Key(subject, descending: subject != .region)]
    }
    table.views[domain, default: .init()].sort = order
  }

  /// Cycles the second key: the column under the cursor descending, ascending, none.
  mutating func cycleSecondSort() {
    guard let column = currentColumn else { return }
    var order = sortOrder
    guard let first = order.keys.first, first.subject != .column(column) else {
      if order.keys.isEmpty { cycleSort() }
      return
    }
    switch order.keys.dropFirst().first {
    case let key? where key.subject == .column(column) && key.isDescending: order.keys[1].isDescending = false
    case let key? where key.subject == .column(column): order.keys = [first]
    default: order.keys = [first, SortOrder.Key(.column(column), descending: true)]
    }
    table.views[domain, default: .init()].sort = order
  }
}
