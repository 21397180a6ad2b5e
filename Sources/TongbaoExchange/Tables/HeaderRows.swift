import Sheets
import TongbaoCore

/// The headers of one table: the rows above its first line, and what they say over each column.
struct HeaderRows {
  let sheet: Sheet
  let block: RegionBlock
  /// The columns that the table may have.
  let columns: Range<Int>
  let labels: RegionLabels
  private let merged: MergedCells
  private(set) var rows: [Int] = []
  /// The uppermost row that was looked at, and is no header: what stands from here on upwards is a caption.
  private(set) var captionEnd: Int

  /// The most rows of headers, and of lines above a table that are looked at for them.
  private static let deepest = 6
  /// How far a header without merged cells is carried on.
  private static let farthest = 64

  init(
    _ sheet: Sheet, _ block: RegionBlock, columns: Range<Int>, above barrier: Int, hidden: Set<Int>,
    labels: RegionLabels
  ) {
    (self.sheet, self.block, self.columns, self.labels) = (sheet, block, columns, labels)
    let top = max(0, block.first - Self.deepest * 2)
    merged = MergedCells(sheet, rows: top...max(top, block.first))
    captionEnd = block.first
    var row = block.first - 1
    var hasBlank = false
    var banners = 0
    search: while row > barrier, rows.count < Self.deepest, row >= top {
      if hidden.contains(row) {
        row -= 1
        continue
      }
      switch kind(of: row) {
      case .header: rows.insert(row, at: 0)
      case .numbers where rows.count <= 1: break
      case .blank where rows.isEmpty && !hasBlank: hasBlank = true
      // The name of a part of the table between its header and its first line.
      case .caption where rows.isEmpty && banners < 2: banners += 1
      case .blank, .caption, .numbers: break search
      }
      row -= 1
    }
    captionEnd = rows.first ?? block.first
  }

  // MARK: Rows

  private enum Kind { case header, numbers, blank, caption }

  /// One text of a row, with the columns that it is shown over.
  private struct Shown {
    var text: String
    var cell: Cell
    var columns: ClosedRange<Int>
  }

  private func shown(in row: Int) -> [Shown] {
    var shown: [Shown] = []
    var column = columns.lowerBound
    let end = min(columns.upperBound, max(sheet.columnCount, block.column + 1))
    while column < end {
      let place = CellPlace(row: row, column: column)
      let range = merged.range(of: place)
      let cell = sheet[range?.first ?? place]
      let last = range.map { min($0.last.column, end - 1) } ?? column
      if let text = cell.headerText { shown.append(Shown(text: text, cell: cell, columns: column...max(column, last))) }
      column = max(column, last) + 1
    }
    return shown
  }

  private func kind(of row: Int) -> Kind {
    let all = shown(in: row)
    if all.isEmpty { return .blank }
    if all.contains(where: { $0.columns.contains(block.column) && HeaderWords.tellsLimits(FoldedName.fold($0.text)) }) {
      return .numbers
    }
    let shown = all.filter { shown in
      let isCaption = UnitWords.isCaption(shown.text) || CaptionWords.isCaption(shown.text)
      return !isCaption || shown.columns == block.column...block.column
    }
    if let first = shown.first, shown.count == 1 || first.columns.lowerBound <= block.column,
      labels.label(first.text) == .note
    {
      return .caption
    }
    let others = shown.filter { !$0.columns.contains(block.column) }
    let names = shown.filter { $0.columns.contains(block.column) }
    let isNamed = names.contains { labels.label($0.text) == .header }
    if others.isEmpty { return isNamed && names.count == shown.count && all.count == 1 ? .header : .caption }
    if !isNamed, others.allSatisfy(\.cell.looksLikeValue) { return .numbers }
    if shown.count == 1, !isNamed {
      let isWide = shown[0].columns.count > 1
      return isWide || columns.count <= 2 || !rows.isEmpty && isOverGroup(shown[0], row) ? .header : .caption
    }
    return .header
  }

  /// Whether a single text without a merged cell stands over a column that has a header below it.
  private func isOverGroup(_ shown: Shown, _ row: Int) -> Bool {
    rows.first == row + 1 && PeriodWords(shown.text).mentions.isEmpty && shown.text.unicodeScalars.count <= 12
  }

  // MARK: Columns

  /// The columns in which a text of a header stands.
  var ownColumns: Set<Int> {
    Set(rows.flatMap { row in sheet.cells(inRow: row).filter { $0.cell.headerText != nil }.map(\.column) })
  }

  /// What stands over a column, from the top; a text of an upper row also counts for the columns behind it that have none of
  /// their own there, as long as both have headers below.
  func texts(over column: Int) -> [String] {
    var texts: [String] = []
    for (depth, row) in rows.enumerated() {
      guard let text = text(row, column) ?? carried(row, column, depth) else { continue }
      if texts.last != text { texts.append(text) }
    }
    return texts
  }

  private func text(_ row: Int, _ column: Int) -> String? {
    sheet[merged.origin(of: CellPlace(row: row, column: column))].headerText
  }

  private func carried(_ row: Int, _ column: Int, _ depth: Int) -> String? {
    guard hasText(below: depth, column) else { return nil }
    var left = column - 1
    while left >= max(columns.lowerBound, column - HeaderRows.farthest), left > block.column || column < block.column {
      let place = CellPlace(row: row, column: left)
      if merged.range(of: place).map({ $0.first.column != $0.last.column }) == true { return nil }
      if let text = sheet[merged.origin(of: place)].headerText { return hasText(below: depth, left) ? text : nil }
      left -= 1
    }
    return nil
  }

  private func hasText(below depth: Int, _ column: Int) -> Bool {
    rows[(depth + 1)...].contains { row in
      let place = CellPlace(row: row, column: column)
      return merged.origin(of: place).row == row && text(row, column) != nil
    }
  }

  /// The lowest row in which a text stands over a column.
  func lowest(over column: Int) -> Int? {
    rows.last { row in
      let origin = merged.origin(of: CellPlace(row: row, column: column))
      return origin.row == row && sheet[origin].headerText != nil
    } ?? rows.last { text($0, column) != nil }
  }

  // MARK: Captions

  /// What stands above the headers, down from `barrier`, and beside them where it tells a unit.
  func caption(above barrier: Int) -> Caption {
    var caption = Caption()
    let top = max(barrier + 1, captionEnd - Self.deepest * 2, 0)
    for row in top..<max(top, block.first) {
      let isHeader = rows.contains(row)
      for shown in shown(in: row) {
        let units = UnitWords.inCaption(shown.text)
        caption.units += units.filter { !caption.units.contains($0) }
        let tellsUnits = UnitWords.isCaption(shown.text) && PeriodWords(shown.text).mentions.isEmpty
        if !isHeader, !tellsUnits { caption.texts.append(shown.text) }
      }
    }
    return caption
  }
}
