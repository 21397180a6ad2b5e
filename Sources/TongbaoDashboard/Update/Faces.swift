import TerminalCanvas
import TongbaoCore

/// Turning between the faces of a domain, and moving on them.
extension State {
  /// Shows a face, or the table again where it is shown already.
  mutating func turn(to wanted: Face) {
    lookAtShownIndicator()
    contrast = nil
    if isOverview { leaveOverview() }
    face = face == wanted ? .table : wanted
    guard face == .map, dataset != nil, MapPlan(self) == nil else { return }
    let hasTiles = dataset?.reportingRows.contains { dataset?.roster[$0].tile != nil } == true
    say { hasTiles ? $0.mapTooLarge : $0.mapWithoutPlaces }
  }

  /// From the overview, the face shows what its cursor speaks of.
  private mutating func leaveOverview() {
    let item = currentItem
    if case .region(let row) = item { table.row = row }
    if let item, region == nil, itemColumn != nil { openItem(item) }
    isOverview = false
    returnsToOverview = true
  }

  /// From a region's screen or a trend, the face shows its indicator with the cursor on the region.
  private mutating func lookAtShownIndicator() {
    guard trend != nil || region != nil, let dataset, let column = currentColumn else { return }
    let row = currentRow
    if isOverview { returnsToOverview = true }
    isOverview = false
    region = nil
    trend = nil
    face = .table
    table.row = row
    guard dataset.catalogue.columns.indices.contains(column) else { return }
    let indicator = dataset.catalogue.columns[column].indicator
    let id = dataset.catalogue.indicators[indicator].domain
    guard let index = dataset.catalogue.domains.firstIndex(where: { $0.id == id }) else { return }
    domain = index
    guard let position = self.position(ofColumn: indicator, inDomain: domain) else { return }
    table.views[domain, default: .init()].column = position
  }

  /// What is on the screen: where a map does not fit, the ranking stands in its place.
  var shownFace: Face { face == .map && MapPlan(self) == nil ? .ranking : face }

  /// The rows of the members in the order of the face.
  var orderedRows: [Int] {
    if face != .table, let ranking = derived.ranking { return ranking.rows }
    return derived.table?.rows ?? []
  }

  /// How many members the face shows at once.
  var bodyRows: Int {
    let rows = face == .table ? TableLayout.bodyRows(of: size) : RankingLayout.bodyRows(of: size)
    return max(1, rows - (hasSubtotal ? 1 : 0))
  }

  /// Moves to the nearest tile in a direction; tells whether the map took the command.
  mutating func moveOnMap(_ command: Command) -> Bool {
    guard region == nil, shownFace == .map, let direction = command.direction, let dataset else { return false }
    let rows = orderedRows.filter { dataset.roster[$0].tile != nil }
    guard let here = dataset.roster[table.row].tile else {
      table.row = rows.first ?? table.row
      return true
    }
    let target = rows.filter { $0 != table.row }.compactMap { row -> (row: Int, cost: Int)? in
      guard let tile = dataset.roster[row].tile else { return nil }
      let (down, right) = (tile.row - here.row, tile.column - here.column)
      let ahead = down * direction.down + right * direction.right
      let aside = abs(down * direction.right) + abs(right * direction.down)
      return ahead > 0 ? (row, ahead + aside * 3) : nil
    }.min { ($0.cost, $0.row) < ($1.cost, $1.row) }
    if let target { table.row = target.row }
    return true
  }
}

extension Command {
  /// Where on a map a movement leads.
  fileprivate var direction: (down: Int, right: Int)? {
    switch self {
    case .moveUp: (-1, 0)
    case .moveDown: (1, 0)
    case .moveLeft: (0, -1)
    case .moveRight: (0, 1)
    default: nil
    }
  }
}
