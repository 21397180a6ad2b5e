import TongbaoCore

extension State {
  /// Sorts by the column under the cursor: best-known direction first, then the other, then the roster's order.
  mutating func cycleSort() {
    guard let subject = currentSubject else { return }
    sort(by: subject)
  }

  /// Cycles the order by `subject`: descending, ascending, off.
  mutating func sort(by subject: SortOrder.Key.Subject) {
    var order = sortOrder
    switch order.keys.first {
    case let key? where key.subject == subject && key.isDescending: order.keys[0].isDescending = false
    case let key? where key.subject == subject: order.keys = []
    default: order.keys = [SortOrder.Key(subject, descending: subject != .region)]
    }
    setOrder(order)
  }

  /// Cycles the second key: the column under the cursor descending, ascending, none.
  mutating func cycleSecondSort() {
    guard let subject = currentSubject else { return }
    var order = sortOrder
    guard let first = order.keys.first, first.subject != subject else {
      if order.keys.isEmpty { cycleSort() }
      return
    }
    switch order.keys.dropFirst().first {
    case let key? where key.subject == subject && key.isDescending: order.keys[1].isDescending = false
    case let key? where key.subject == subject: order.keys = [first]
    default: order.keys = [first, SortOrder.Key(subject, descending: true)]
    }
    setOrder(order)
  }

  /// Orders the rows and shows the head of the order, which is what sorting is asked for. Among the few that a filter
  /// leaves, the cursor stays with the region that it was brought to.
  private mutating func setOrder(_ order: SortOrder) {
    table.views[domain, default: .init()].sort = order
    table.firstPosition = 0
    guard table.filter.isEmpty, table.row != 0 else { return }
    refreshDerived()
    table.row = derived.table?.rows.first ?? table.row
  }
}
