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
    let left = columns.last { $0 < column } ?? -1
    let end = columns.first { $0 > column } ?? Int.max
    let merged = ColumnMerges(sheet, column: column)
    var walk = BlockWalk(column: column)
    for row in rows {
      let origin = merged.origin(row: row)
      let isBeside = origin.column < column && columns.contains(origin.column)
      var name = isBeside ? Cell(.empty) : sheet[origin]
      if name.isEmpty, origin.row == row, let total = total(of: row, between: left, and: column) { name = total }
      walk.take(name, row: row, labels: labels) { content(of: row, from: column, to: end) }
    }
    return walk.finished()
  }

  /// The name of a whole or a part of it that stands before the column of names, as under 序号.
  private func total(of row: Int, between left: Int, and column: Int) -> Cell? {
    sheet.cells(inRow: row).first { place, cell in
      guard place > left, place < column, case .text(let text) = cell.value else { return false }
      return [.region(0), .above, .subtotal].contains(labels.label(text))
    }?.cell
  }

  /// What stands in a row between two columns.
  private func content(of row: Int, from column: Int, to end: Int) -> LineContent {
    var content = LineContent()
    for (place, cell) in sheet.cells(inRow: row) where place > column && place < end {
      if cell.looksLikeValue {
        content.values += 1
        if case .number(let number) = cell.value, number == Double(content.values) || (1990...2100).contains(number) {
          content.counts += 1
        }
      } else if cell.headerText != nil {
        content.words += 1
      }
    }
    return content
  }

  // MARK: Settling

  /// The most blocks of a sheet that are read; what is beyond them is told.
  static let mostBlocks = 1_000

  /// Without the columns that name other regions beside the ones that the lines are of.
  private func settled(_ blocks: [RegionBlock]) -> [RegionBlock] {
    let blocks = Array(blocks.prefix(Self.mostBlocks + 1))
    return blocks.indices.filter { index in
      let block = blocks[index]
      return !blocks.indices.contains { other in
        let rival = blocks[other]
        guard other != index, rival.overlaps(block) else { return false }
        if block.isLesser(than: rival) { return true }
        return !block.hasHeader && (rival.hasHeader || rival.column < block.column) && rival.contradicts(block)
      }
    }.map { blocks[$0] }
  }
}
