import TerminalCanvas
import TongbaoCore

/// An indicator on the map: a tile for every region, with the ranking beside it where there is room.
extension Picture {
  mutating func drawMap(_ state: State, _ chrome: Chrome) {
    guard let painter = RankingPainter(state), let plan = MapPlan(state) else { return drawRanking(state, chrome) }
    var rest = RankingLayout.area(chrome)
    drawMapHeadline(painter, in: rest.takeTop(1))
    let tiles = MapTiles(painter: painter, columns: plan.tile.columns - 1)
    let places = TileGrid(tiles.tiles).draw(in: plan.map, into: &frame)
    for (row, place) in zip(tiles.rows, places) {
      addTarget(place, .choose(.cell(row: row, column: painter.position)))
    }
    drawMapLegend(painter, in: Rect(column: 1, row: plan.map.maxRow, columns: plan.map.size.columns - 1, rows: 1))
    if let panel = plan.panel { drawMapPanel(painter, in: panel) }
  }

  /// The indicator and what the head of the table has of it.
  private mutating func drawMapHeadline(_ painter: RankingPainter, in rect: Rect) {
    let used = frame.write(
      painter.title, at: Point(column: 1, row: rect.minRow), style: Style(.accent, .bold), width: rect.size.columns - 2)
    let isCurrent = painter.state.table.row == 0
    let head = painter.state.rowLabel(0) + " " + painter.cell(0).value
    let place = Rect(column: used + 4, row: rect.minRow, columns: TextLayout.width(head, glyphs: frame.glyphs), rows: 1)
    guard place.maxColumn < rect.maxColumn else { return }
    frame.write(head, at: place.origin, style: Style(.strong, on: isCurrent ? .cursor : .plain, .bold))
    addTarget(place, .choose(.cell(row: 0, column: painter.position)))
    let subtotal = painter.subtotal(columns: 16)
    guard !subtotal.isEmpty else { return }
    let words = painter.state.groupName(painter.table.basis.peers.group) + " " + subtotal
    let width = TextLayout.width(words, glyphs: frame.glyphs)
    guard place.maxColumn + 2 + width < rect.maxColumn else { return }
    frame.write(words, at: Point(column: place.maxColumn + 2, row: rect.minRow), style: Style(.text), width: width)
  }

  /// What marks and shades mean.
  private mutating func drawMapLegend(_ painter: RankingPainter, in rect: Rect) {
    guard rect.maxRow <= Chrome(size: frame.size).footerTop else { return }
    if painter.state.shading == .fifths {
      return drawFifthsLegend(painter.state, at: rect.origin, columns: rect.size.columns)
    }
    let legend = TextLayout.wrapItems(
      painter.state.phrases.helpLegend[0], separator: "  ", to: rect.size.columns, glyphs: frame.glyphs)
    frame.write(legend.first ?? "", at: rect.origin, style: Style(.dim), width: rect.size.columns)
  }

  /// The best and the worst of the ranking, and how the values are spread.
  private mutating func drawMapPanel(_ painter: RankingPainter, in rect: Rect) {
    var rest = rect
    let spread = rest.takeBottom(2)
    let title = rest.takeTop(1)
    frame.write(painter.state.phrases.rankTitle, at: title.origin, style: Style(.accent), width: title.size.columns)
    for line in painter.excerpt(rows: rest.size.rows) { drawExcerpt(line, painter, in: rest.takeTop(1)) }
    guard let numbers = painter.ranking.spread?.numbers else { return }
    DistributionLine(numbers: numbers, mark: painter.currentNumber).draw(in: spread.row(0), into: &frame)
    let words = painter.spreadWords(numbers, columns: spread.size.columns)
    frame.write(words, at: spread.row(1).origin, style: Style(.dim), width: spread.size.columns)
  }

  private mutating func drawExcerpt(_ row: Int?, _ painter: RankingPainter, in rect: Rect) {
    guard let row else {
      frame.write("…", at: Point(column: rect.minColumn + 5, row: rect.minRow), style: Style(.dim))
      return
    }
    let isCurrent = row == painter.state.table.row
    let style = Style(isCurrent ? .strong : .text, on: isCurrent ? .row : .plain, isCurrent ? .bold : [])
    if isCurrent { frame.fill(rect, paper: .row) }
    let cell = painter.cell(row)
    let rank = painter.rankWidth
    frame.write(painter.rank(row), at: rect.origin, style: Style(.dim, on: style.paper), width: rank, align: .right)
    let name = Point(column: rect.minColumn + rank + 1, row: rect.minRow)
    let width = max(8, min(painter.table.labels.width, rect.size.columns / 3))
    frame.write(painter.tileName(row), at: name, style: style, width: width)
    let value = min(11, rect.size.columns / 3)
    let bar = Rect(
      column: name.column + width + 1, row: rect.minRow,
      columns: max(0, rect.size.columns - rank - width - 3 - value), rows: 1)
    painter.bar(row, ink: cell.ink, paper: style.paper).draw(in: bar, into: &frame)
    frame.write(
      (cell.mark.isEmpty ? "" : cell.mark + " ") + cell.value,
      at: Point(column: rect.maxColumn - value, row: rect.minRow),
      style: Style(cell.ink, on: style.paper), width: value, align: .right)
    addTarget(rect, .choose(.cell(row: row, column: painter.position)))
  }
}

/// Where the parts of the map's screen stand.
struct MapPlan {
  let map: Rect
  let tile: Size
  /// Where a short ranking has room.
  let panel: Rect?

  /// From this width on a panel stands beside the map.
  private static let widthWithPanel = 110
  /// A width at which most values have room in their tile.
  private static let easyTile = 8

  /// Nil where the regions have no places on the map, or the map does not fit.
  init?(_ state: State) {
    guard let dataset = state.dataset else { return nil }
    let chrome = Chrome(size: state.size)
    let area = RankingLayout.area(chrome)
    let columns = state.size.columns
    let hasPanel = columns >= MapPlan.widthWithPanel && area.size.rows >= 14
    let tiles = dataset.reportingRows.compactMap { dataset.roster[$0].tile }
    let wanted = (tiles.map(\.column).max() ?? 0) * MapPlan.easyTile + 1
    let panelWidth = hasPanel ? min(50, max(32, columns - wanted)) : 0
    let room = Rect(
      column: 1, row: area.minRow + 1, columns: columns - panelWidth - 1, rows: max(0, area.size.rows - 1))
    let grid = TileGrid(tiles.map { TileGrid.Tile(row: $0.row, column: $0.column, name: "") })
    guard tiles.count > 1, let tile = grid.tileSize(in: room.size) else { return nil }
    let rows = (tiles.map(\.row).max() ?? 0) * tile.rows
    map = Rect(column: room.minColumn, row: room.minRow, columns: room.size.columns, rows: min(rows, room.size.rows))
    self.tile = tile
    panel =
      hasPanel
      ? Rect(column: columns - panelWidth, row: area.minRow, columns: panelWidth - 1, rows: area.size.rows) : nil
  }
}

/// The tiles of the map, and the row that each stands for.
struct MapTiles {
  let rows: [Int]
  let tiles: [TileGrid.Tile]

  /// The tiles with room for names of so many columns.
  init(painter: RankingPainter, columns: Int) {
    let shown = Set(painter.ranking.rows)
    let roster = painter.dataset.roster
    rows = roster.memberRows.filter { roster[$0].tile != nil }
    tiles = rows.compactMap { row in
      guard let place = roster[row].tile else { return nil }
      let cell = painter.cell(row)
      let isShown = shown.contains(row)
      let isOut = !isShown && roster[row].reports
      return TileGrid.Tile(
        row: place.row, column: place.column, name: painter.tileName(row).abbreviated(to: columns, painter.state),
        mark: isOut ? "" : painter.mapMark(row, cell),
        value: isOut ? "" : roster[row].reports ? cell.value : "—",
        style: Style(isOut ? .dim : cell.ink, on: isOut ? .plain : cell.paper),
        isCurrent: row == painter.state.table.row)
    }
  }
}

extension RankingPainter {
  /// The name with the mark of a marked region; others need no room for it.
  fileprivate func tileName(_ row: Int) -> String {
    (state.isMarked(row) ? State.mark : "") + state.rowLabel(row)
  }

  /// The mark of a tile: that of the status, or the number of the fifth, which colours alone must not tell.
  fileprivate func mapMark(_ row: Int, _ cell: TableCell) -> String {
    guard state.shading == .fifths else { return cell.mark }
    let observation = model.snapshot.observation(column: column, row: row)
    return ranking.fifths.fifth(of: observation).map { "\($0 + 1)" } ?? ""
  }

  /// As many of the ranking as there are lines: the best and the worst with an ellipsis between them, the current region among them.
  func excerpt(rows count: Int) -> [Int?] {
    let all = ranking.rows
    guard all.count > count, count >= 5 else { return Array(all.prefix(count)) }
    let best = count / 2
    let worst = count - best - 1
    if let position = all.firstIndex(of: state.table.row), position >= best, position < all.count - worst {
      let around = all[(position - 1)...min(all.count - 1, position + 1)]
      let head = max(1, best - 2)
      return
        (all.prefix(head).map { $0 } + [nil] + around.map { $0 } + [nil]
        + all.suffix(max(0, count - head - 2 - around.count)))
    }
    return all.prefix(best).map { $0 } + [nil] + all.suffix(worst).map { $0 }
  }
}

extension String {
  /// An English name that does not fit, with a full stop where it ends; Chinese ones are cut as they are, being short.
  fileprivate func abbreviated(to columns: Int, _ state: State) -> String {
    guard state.shownLanguage == .en, TextLayout.width(self, glyphs: state.glyphs) > columns, columns > 2 else {
      return self
    }
    let start = prefix(columns - 1)
    return (start.last == " " ? start.dropLast() : start) + "."
  }
}

extension ColumnSummary.Spread {
  /// Least, lower quartile, median, upper quartile and greatest.
  var numbers: [Double] { [least, lowerQuartile, median, upperQuartile, greatest] }
}

extension Paper {
  /// The shade of a fifth, from 0 the worst to 4 the best.
  static func fifth(_ index: Int) -> Paper {
    [Paper.shade1, .shade2, .shade3, .shade4, .shade5][max(0, min(4, index))]
  }
}
