import Sheets

/// The merged rectangles that touch a few rows of a sheet, so that a cell inside of one shows what its first cell says.
struct MergedCells {
  /// By row, from left to right.
  private let ranges: [Int: [CellRange]]

  init(_ sheet: Sheet, rows: ClosedRange<Int>) {
    var ranges: [Int: [CellRange]] = [:]
    for range in sheet.merged where range.first.row <= rows.upperBound && range.last.row >= rows.lowerBound {
      for row in max(range.first.row, rows.lowerBound)...min(range.last.row, rows.upperBound) {
        ranges[row, default: []].append(range)
      }
    }
    self.ranges = ranges.mapValues { $0.sorted { $0.first.column < $1.first.column } }
  }

  /// The rectangle that a cell lies in.
  func range(of place: CellPlace) -> CellRange? {
    guard let row = ranges[place.row] else { return nil }
    var (low, high) = (0, row.count)
    while low < high {
      let middle = (low + high) / 2
      if row[middle].first.column <= place.column { low = middle + 1 } else { high = middle }
    }
    return low > 0 && row[low - 1].contains(place) ? row[low - 1] : nil
  }

  /// The cell whose content is shown at a place.
  func origin(of place: CellPlace) -> CellPlace { range(of: place)?.first ?? place }
}

/// The merged cells that touch one column, by their rows.
struct ColumnMerges {
  private let column: Int
  private let ranges: [CellRange]

  init(_ sheet: Sheet, column: Int) {
    self.column = column
    ranges = sheet.merged.filter { ($0.first.column...$0.last.column).contains(column) && $0.last != $0.first }
      .sorted { $0.first.row < $1.first.row }
  }

  /// The cell whose content is shown in a row.
  func origin(row: Int) -> CellPlace {
    let place = CellPlace(row: row, column: column)
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].first.row <= row { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(place) ? ranges[low - 1].first : place
  }
}

extension Sheet {
  /// The same sheet on its side: rows for columns.
  var transposed: Sheet {
    var turned = Sheet(
      name: name, visibility: visibility, merged: merged.map(\.turned), hiddenRows: hiddenColumns,
      hiddenColumns: hiddenRows)
    var columns: [Int: [(row: Int, cell: Cell)]] = [:]
    for row in 0..<rowCount {
      for (column, cell) in cells(inRow: row) { columns[column, default: []].append((row, cell)) }
    }
    for (column, cells) in columns.sorted(by: { $0.key < $1.key }) {
      for (row, cell) in cells { turned.append(cell, row: column, column: row) }
    }
    return turned
  }
}

extension CellRange {
  /// The rectangle on a sheet that lies on its side.
  var turned: CellRange {
    CellRange(CellPlace(row: first.column, column: first.row), CellPlace(row: last.column, column: last.row))
  }
}
