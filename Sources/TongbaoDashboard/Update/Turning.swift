import TongbaoCore

/// Turning the rows of the table between regions and the segments of one of them.
extension State {
  /// Turns to the segments of the region under the cursor, one dimension after the other, and back to the regions.
  mutating func turnRows() {
    guard regionTable != nil else { return }
    switch sheets.shown {
    case .regions: turnToSegments(of: currentRow)
    case .segments where (region?.row ?? 0) != 0: sayNoSegments(of: dataset?.roster[currentRow])
    case .segments(let dimension, let row): turn(from: dimension, in: row)
    }
  }

  /// The first dimension that something is known by.
  private mutating func turnToSegments(of row: Int) {
    guard let first = knownDimensions(of: row).first else { return sayNoSegments(of: regionTable?.roster[row]) }
    push(.segments(of: first, row: row))
  }

  /// The next dimension of a region, or back; the rows that a table has of itself give way to the regions.
  private mutating func turn(from dimension: String, in row: Int) {
    guard !sheets.turns.isEmpty else { return push(.regions) }
    let next = knownDimensions(of: row).drop { $0 != dimension }.dropFirst().first
    guard let next else { return endTurn() }
    (region, trend) = (nil, nil)
    sheets.turns[sheets.turns.count - 1].rows = .segments(of: next, row: row)
  }

  /// The dimensions by which something is known of a region in the domain on the screen.
  private func knownDimensions(of row: Int) -> [String] {
    guard let regionTable, let snapshot = period.flatMap({ regionTable.timeline.snapshot($0) }),
      regionTable.catalogue.domains.indices.contains(shownDomain)
    else { return [] }
    let id = regionTable.catalogue.domains[shownDomain].id
    return regionTable.catalogue.dimensions(inDomain: id).filter {
      regionTable.hasSegments(of: $0, in: row, domain: id, in: snapshot)
    }
  }

  private mutating func sayNoSegments(of region: Region?) {
    guard let region, let domains = dataset?.catalogue.domains, domains.indices.contains(shownDomain) else { return }
    let name = domains[shownDomain].name
    say { $0.noSegments(of: region.label(in: $0.language), in: name[$0.language]) }
  }

  /// Asks for other rows, from the table or from a region's screen.
  private mutating func push(_ rows: Rows) {
    let target = shownDomain
    sheets.turns.append(
      Sheets.Turn(rows: rows, target: target, domain: domain, region: region, board: board, before: sheets.shown))
    domain = target
    (region, board, trend) = (nil, nil, nil)
    overlay = nil
  }

  /// Goes back to where other rows were asked for.
  mutating func endTurn() {
    guard let turn = sheets.turns.popLast() else { return }
    trend = nil
    (region, board) = (turn.region, turn.board)
    domain = turn.domain
    show(turn.before)
  }
}

// MARK: What is on the screen

extension State {
  /// Puts the rows on the screen that the domain has now, unless a region's screen or the tasks lie over them; tells whether
  /// they have never been there.
  mutating func showRows() -> Bool {
    switch screen {
    case .table:
      if let turn = sheets.turns.last, !holds(turn, inDomain: domain) { sheets.turns = [] }
      show(rows(ofDomain: domain))
    case .alerts: show(rows(ofDomain: domain))
    case .overview: show(.regions)
    case .region, .board, .contrast, .trend, .bulletin: break
    }
    if sheets.visited.contains(sheets.shown) { return false }
    sheets.visited.append(sheets.shown)
    return true
  }

  /// Puts rows on the screen; the table that was there is kept as it was.
  mutating func show(_ rows: Rows) {
    guard rows != sheets.shown else { return }
    sheets.parked[sheets.shown] = table
    table = sheets.parked[rows] ?? TableState()
    sheets.shown = rows
    sheets.segments = segments(rows)
    endPrompt(keeping: true)
  }

  private func segments(_ rows: Rows) -> Sheets.ShownSegments? {
    guard case .segments(let dimension, let row) = rows, let regionTable,
      let table = SegmentTable(of: dimension, in: row, of: regionTable)
    else { return nil }
    return Sheets.ShownSegments(table: table, dataset: table.dataset(of: regionTable))
  }

  /// Takes over what was read of the regions, in one period or in all.
  mutating func updateSegments(_ period: Period? = nil) {
    guard let regionTable, let shown = sheets.segments else { return }
    guard let period else {
      sheets.segments = segments(sheets.shown)
      return
    }
    sheets.segments?.dataset.timeline[period] = shown.table.slot(regionTable.timeline[period])
    sheets.segments?.dataset.problems = regionTable.problems
  }
}
