import TerminalCanvas
import TongbaoBulletin
import TongbaoCore

/// The screen of the bulletin: opening it, moving on it, going to the cells that it rests on and back.
extension State {
  /// Shows the bulletin at the sentence that rests on the cell under the cursor: that of the region whose screen is open, else
  /// that of the table; shown already, it is closed.
  mutating func toggleBulletin() {
    guard screen != .bulletin else { return bulletin = nil }
    guard snapshot != nil, dataset != nil else { return }
    let cell = currentColumn.map { (column: $0, row: currentRow) }
    let row = region != nil && currentRow != 0 ? region?.row : nil
    if bulletin?.row != row || bulletin == nil { bulletin = BulletinState(row: row) }
    bulletin?.isAway = false
    refreshBulletin()
    if let cell { pointBulletin(at: cell) }
  }

  mutating func moveInBulletin(_ command: Command) {
    guard let current = bulletin, let dataset, let written = derived.bulletin, !written.places.isEmpty else { return }
    switch command {
    case .moveLeft, .moveRight, .firstColumn, .lastColumn:
      let count = written.cells(ofSentence: current.sentence, in: dataset).count
      let target =
        switch command {
        case .moveLeft: current.cell - 1
        case .moveRight: current.cell + 1
        case .firstColumn: 0
        default: count - 1
        }
      bulletin?.cell = min(max(0, target), max(0, count - 1))
    default:
      let page = max(1, BulletinLayout.bodyRows(of: size) / 2)
      let target = current.sentence + command.step(page: page, count: written.places.count)
      goToSentence(min(max(0, target), written.places.count - 1))
    }
  }

  mutating func goToSentence(_ index: Int) {
    guard bulletin?.sentence != index else { return }
    bulletin?.sentence = index
    bulletin?.cell = 0
  }

  /// The next or previous sentence that rests on a cell which needs attention, with the first such cell.
  mutating func moveToAttentionInBulletin(forward: Bool) -> Bool {
    guard let current = bulletin, let dataset, let model = derived.period, let written = derived.bulletin else {
      return false
    }
    let count = written.places.count
    for step in 1...max(1, count) where count > 0 {
      let index = (current.sentence + (forward ? step : count * 2 - step)) % count
      let cells = written.cells(ofSentence: index, in: dataset)
      guard
        let cell = cells.firstIndex(where: {
          $0.row != 0 && model.status(column: $0.column, row: $0.row).needsAttention
        })
      else { continue }
      goToSentence(index)
      bulletin?.cell = cell
      return true
    }
    return false
  }

  /// Goes to the cell that is pointed at; back returns to the sentence.
  mutating func openBulletinCell() {
    guard let cell = bulletinCell, let catalogue = dataset?.catalogue else { return say { $0.noCellOfSentence } }
    leaveBulletin(for: cell, catalogue)
  }

  private mutating func leaveBulletin(for cell: (column: Int, row: Int), _ catalogue: Catalogue) {
    let key = catalogue.columns[cell.column]
    let id = catalogue.indicators[key.indicator].domain
    bulletin?.isAway = true
    alerts?.isAway = true
    (contrast, trend, region, board) = (nil, nil, nil, nil)
    (isOverview, face) = (false, .table)
    let index = catalogue.domains.firstIndex { $0.id == id }
    guard key.segment == nil, let index, let position = position(ofColumn: key.indicator, inDomain: index) else {
      // What no table shows stands on the screen of its region.
      region = RegionState(row: cell.row, column: cell.column)
      return
    }
    domain = index
    refreshDerived()
    table.filter = ""
    table.row = cell.row
    table.views[index, default: .init()].column = position
  }

  /// Before a command that looks at a cell in another way, goes to the cell; tells whether there is one.
  mutating func leaveBulletin(for command: Command) {
    guard screen == .bulletin, command.leavesBulletin else { return }
    if let cell = bulletinCell, let catalogue = dataset?.catalogue, command.looksAtCell {
      leaveBulletin(for: cell, catalogue)
    } else {
      bulletin?.isAway = true
    }
  }

  /// Comes back from a cell; false where the person did not come from the bulletin.
  mutating func returnToBulletin() -> Bool {
    guard bulletin?.isAway == true else { return false }
    bulletin?.isAway = false
    return true
  }

  /// The bulletin of the region before or after in the table's order, the head among them.
  mutating func turnBulletinRegion(by step: Int) {
    let rows = cursorRows
    let position = (rows.firstIndex(of: bulletin?.row ?? 0) ?? 0) + step
    let row = rows[min(max(0, position), rows.count - 1)]
    bulletin?.row = row == 0 ? nil : row
  }

  /// Keeps the cursor on a sentence and on the screen.
  mutating func settleBulletin() {
    guard let current = bulletin, !current.isAway, let written = derived.bulletin else { return }
    let sentence = min(max(0, current.sentence), max(0, written.places.count - 1))
    bulletin?.sentence = sentence
    let body = BulletinLayout.bodyRows(of: size)
    let own = written.lines.indices.filter { written.lines[$0].sentence == sentence }
    var first = min(current.firstLine, max(0, written.lines.count - body))
    if let last = own.last, last >= first + body { first = last - body + 1 }
    // The headings above a sentence are shown with it.
    if let start = own.first {
      let heading = written.lines[..<start].lastIndex { $0.sentence != nil }.map { $0 + 1 } ?? 0
      if start - heading < body / 2, heading < first { first = heading } else if start < first { first = start }
    }
    bulletin?.firstLine = max(0, first)
  }

  /// Copies the sentence under the cursor, or the whole bulletin.
  mutating func copyBulletin(whole: Bool) -> [Effect] {
    guard let bulletin, let written = derived.bulletin, written.places.indices.contains(bulletin.sentence) else {
      return []
    }
    guard !whole else {
      say { $0.bulletinCopied }
      return [.copy(written.bulletin.written(as: .text))]
    }
    let text = TextLayout.safe(written.bulletin[written.places[bulletin.sentence]].text)
    say { $0.copied(text) }
    return [.copy(text)]
  }
}

extension Command {
  /// Whether it shows something else than the bulletin.
  fileprivate var leavesBulletin: Bool {
    switch self {
    case .overview, .tasks, .nextDomain, .previousDomain: true
    default: looksAtCell || domainIndex != nil
    }
  }

  /// Whether what it shows is of a cell.
  fileprivate var looksAtCell: Bool {
    switch self {
    case .trend, .contrast, .ranking, .map, .statistics, .turnRows, .filter, .sort, .colours, .unfold, .group, .mark:
      true
    default: false
    }
  }
}

extension State {
  /// Of the cell that is pointed at, which of those that the sentence rests on it is, and what the footer says of it; nil where
  /// the sentence rests on none.
  var bulletinSentence: String? {
    guard let bulletin, let dataset, let written = derived.bulletin, let explanation, bulletinCell != nil else {
      return nil
    }
    let count = written.cells(ofSentence: bulletin.sentence, in: dataset).count
    let place = count > 1 ? [phrases.cellCount(min(bulletin.cell, count - 1) + 1, of: count)] : []
    return (place + [explanation.sentence]).joined(separator: phrases.clauseSeparator)
  }
}
