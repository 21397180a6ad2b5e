import TerminalCanvas
import TongbaoCore

/// The overview: going there, moving on it, and through its doors.
extension State {
  /// Shows the overview, from wherever the person is.
  mutating func showOverview() {
    bulletin = nil
    alerts = nil
    contrast = nil
    region = nil
    trend = nil
    face = .table
    isOverview = true
    returnsToOverview = false
  }

  /// Moves to the nearest item in a direction; the first and the last are at the ends of their reading order.
  mutating func moveOnOverview(_ command: Command) {
    let places = OverviewLayout(self).places
    guard let here = places.first(where: { $0.item == overview.item }) ?? places.first else { return }
    switch command {
    case .first, .firstColumn, .pageUp, .halfPageUp: overview.item = places.first?.item
    case .last, .lastColumn, .pageDown, .halfPageDown: overview.item = places.last?.item
    case .moveUp, .moveDown, .moveLeft, .moveRight: overview.item = nearest(command, to: here, among: places)
    default: break
    }
  }

  private func nearest(
    _ command: Command, to here: OverviewLayout.Place, among places: [OverviewLayout.Place]
  ) -> OverviewItem {
    let isUpright = command == .moveUp || command == .moveDown
    let sign = command == .moveUp || command == .moveLeft ? -1 : 1
    let found = places.compactMap { place -> (item: OverviewItem, cost: Int)? in
      let down = place.rect.minRow - here.rect.minRow
      let right = place.rect.minColumn - here.rect.minColumn
      let ahead = (isUpright ? down : right) * sign
      guard ahead > 0 else { return nil }
      return (place.item, isUpright ? ahead + abs(right) * 4 : ahead + abs(down) * 8)
    }.min { $0.cost < $1.cost }
    return found?.item ?? here.item
  }

  /// Goes through a door; back returns to it.
  mutating func openItem(_ item: OverviewItem) {
    overview.item = item
    switch item {
    case .domain(let index): enter(index)
    case .value(let column): enter(column: column, row: 0)
    case .task(let id): openTask(id)
    case .mover(let column, let row): enter(column: column, row: row)
    case .region(let row):
      table.row = row
      let urgent = derived.period.flatMap { model in
        dataset?.catalogue.indicators.indices.first { model.status(column: $0, row: row).needsAttention }
      }
      region = RegionState(row: row, column: urgent ?? 0)
      region?.attentionFirst = true
    }
  }

  private mutating func enter(_ index: Int) {
    guard dataset?.catalogue.domains.indices.contains(index) == true else { return }
    domain = index
    isOverview = false
    returnsToOverview = true
  }

  private mutating func enter(column: Int, row: Int) {
    guard let catalogue = dataset?.catalogue, catalogue.columns.indices.contains(column) else { return }
    let indicator = catalogue.columns[column].indicator
    let id = catalogue.indicators[indicator].domain
    guard let index = catalogue.domains.firstIndex(where: { $0.id == id }) else { return }
    enter(index)
    refreshDerived()
    table.row = row
    table.views[index, default: .init()].column = position(ofColumn: indicator, inDomain: index) ?? 0
  }

  /// The next or previous region with values that need attention.
  mutating func turnUrgentRegion(by step: Int) {
    let items = OverviewLayout(self).places.map(\.item).filter { if case .region = $0 { true } else { false } }
    guard !items.isEmpty else { return say { $0.noAttention } }
    let position = items.firstIndex { $0 == currentItem }
    overview.item =
      position.map { items[($0 + step + items.count) % items.count] } ?? (step > 0 ? items[0] : items[items.count - 1])
  }

  /// The column that the item under the cursor speaks of.
  var itemColumn: Int? {
    switch currentItem {
    case .value(let column), .mover(let column, _): column
    case .domain, .region, .task, nil: nil
    }
  }

  /// The row that the item under the cursor speaks of.
  var itemRow: Int {
    switch currentItem {
    case .mover(_, let row), .region(let row): row
    case .domain, .value, .task, nil: 0
    }
  }

  /// The item under the cursor; nil where the overview has none.
  var currentItem: OverviewItem? {
    let places = OverviewLayout(self).places
    return places.contains { $0.item == overview.item } ? overview.item : places.first?.item
  }
}
