import Sheets
import TongbaoCore

/// Finds the columns of a sheet in which regions are named, and their lines.
struct RegionScan {
  let sheet: Sheet
  let labels: RegionLabels
  /// Rows and columns that are not looked at.
  let hiddenRows: Set<Int>
  let hiddenColumns: Set<Int>
  /// The rows that have cells.
  private let rows: [Int]

  /// The most columns that are looked through for names.
  private static let mostColumns = 200

  init(sheet: Sheet, labels: RegionLabels, hiddenRows: Set<Int>, hiddenColumns: Set<Int>) {
    self.sheet = sheet
    self.labels = labels
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
    rows = (0..<sheet.rowCount).filter { !hiddenRows.contains($0) && !sheet.cells(inRow: $0).isEmpty }
  }

  /// The blocks, from left to right and from top to bottom. A column counts where it names two regions, or one below a header
  /// that says so.
  func blocks(leastRegions: Int) -> [RegionBlock] {
    let columns = columns(leastRegions)
    let found = columns.flatMap { blocks(in: $0, besides: columns) }
    let marked = found.filter { leastRegions > 1 || $0.hasHeader }
    return settled(marked).sorted { ($0.first, $0.column) < ($1.first, $1.column) }
  }

  // MARK: Columns

  private func columns(_ least: Int) -> [Int] {
    var names: [Int: Set<Int>] = [:]
    var codes: [Int: Set<Int>] = [:]
    var others: [Int: Int] = [:]
    for row in rows {
      for (column, cell) in sheet.cells(inRow: row) where !hiddenColumns.contains(column) {
        switch cell.value {
        case .text(let text):
          if case .region(let region) = labels.label(text) { names[column, default: []].insert(region) }
        case .number(let number):
          if let region = region(ofCode: number) {
            codes[column, default: []].insert(region)
          } else {
            others[column, default: 0] += 1
          }
        case .empty, .boolean, .error, .uncalculated: continue
        }
      }
    }
    let named = names.filter { $0.value.count >= least }.keys
    let coded = codes.filter { names[$0.key] == nil && others[$0.key] == nil && $0.value.count >= max(2, least) }.keys
    return Array((Array(named) + coded).sorted().prefix(Self.mostColumns))
  }

  private func region(ofCode number: Double) -> Int? {
    guard number >= 110_000, number < 1_000_000, number.rounded() == number else { return nil }
    if case .region(let region) = labels.label(String(Int(number))) { return region }
    return nil
  }

  // MARK: Lines

  private func blocks(in column: Int, besides columns: [Int]) -> [RegionBlock] {
    let end = columns.first { $0 > column } ?? Int.max
    let merged = sheet.merged.filter { ($0.first.column...$0.last.column).contains(column) && $0.last != $0.first }
    var walk = BlockWalk(column: column)
    for row in rows {
      let place = CellPlace(row: row, column: column)
      let origin = merged.isEmpty ? place : merged.first { $0.contains(place) }?.first ?? place
      let isBeside = origin.column < column && columns.contains(origin.column)
      walk.take(isBeside ? .empty : sheet[origin], row: row, labels: labels) { content(of: row, from: column, to: end) }
    }
    return walk.finished()
  }

  /// How many cells of a row look like values and how many like words, between two columns.
  private func content(of row: Int, from column: Int, to end: Int) -> (values: Int, words: Int) {
    var content = (values: 0, words: 0)
    for (place, cell) in sheet.cells(inRow: row) where place > column && place < end {
      if cell.looksLikeValue { content.values += 1 } else if cell.headerText != nil { content.words += 1 }
    }
    return content
  }

  // MARK: Settling

  /// Without the columns that name other regions beside the ones that the lines are of.
  private func settled(_ blocks: [RegionBlock]) -> [RegionBlock] {
    blocks.indices.filter { index in
      let block = blocks[index]
      return block.hasHeader
        || !blocks.indices.contains { other in
          let rival = blocks[other]
          guard other != index, rival.overlaps(block), rival.contradicts(block) else { return false }
          return rival.hasHeader || rival.column < block.column
        }
    }.map { blocks[$0] }
  }
}

/// Walks down a column and parts it into blocks.
private struct BlockWalk {
  let column: Int
  private var blocks: [RegionBlock] = []
  private var lines: [RegionBlock.Line] = []
  /// Lines that count only if a region comes behind them.
  private var pending: [RegionBlock.Line] = []
  private var isBehindBlank = false
  private var hasHeader = false
  private var lastRow = -1

  init(column: Int) { self.column = column }

  /// Takes the cell of the next row; `content` tells what stands beside it.
  mutating func take(
    _ cell: Cell, row: Int, labels: RegionLabels, content: () -> (values: Int, words: Int)
  ) {
    // Rows without a cell are passed over: where some were, what follows is behind a blank.
    if row > lastRow + 1 { isBehindBlank = true }
    lastRow = row
    let label = label(cell, labels)
    let line = RegionBlock.Line(row: row, text: cell.headerText ?? "", label: label)
    switch label {
    case .region, .ambiguous, .above, .subtotal:
      lines += pending + [line]
      (pending, isBehindBlank) = ([], false)
    case .nothing where cell.isEmpty:
      let content = content()
      if content.values == 0 && content.words == 0 {
        isBehindBlank = true
      } else if lines.isEmpty || content.words > content.values {
        if !lines.isEmpty { close() }
      } else {
        hold(line)
      }
    case .unknown:
      let content = content()
      if content.values > 0 && content.values >= content.words && !lines.isEmpty { hold(line) } else { close() }
    case .header:
      close()
      hasHeader = true
    case .note, .nothing: close()
    }
  }

  /// A number beside values is no name of a region.
  private func label(_ cell: Cell, _ labels: RegionLabels) -> RegionLabel {
    switch cell.value {
    case .text(let text): return labels.label(text)
    case .number(let number) where number >= 110_000 && number < 1_000_000 && number.rounded() == number:
      let label = labels.label(String(Int(number)))
      return label == .unknown ? .nothing : label
    case .empty, .number, .boolean, .error, .uncalculated: return .nothing
    }
  }

  private mutating func hold(_ line: RegionBlock.Line) {
    if isBehindBlank { pending.append(line) } else { lines.append(line) }
  }

  private mutating func close() {
    let names = lines.contains { if case .region = $0.label { true } else { false } }
    if names { blocks.append(RegionBlock(column: column, lines: lines, hasHeader: hasHeader)) }
    if !lines.isEmpty { hasHeader = false }
    (lines, pending, isBehindBlank) = ([], [], false)
  }

  mutating func finished() -> [RegionBlock] {
    close()
    return blocks
  }
}
