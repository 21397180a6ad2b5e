import Sheets

/// The merged rectangles that touch some rows of a sheet, so that a cell inside of one shows what its first cell says.
struct MergedCells {
  private let ranges: [CellRange]

  init(_ sheet: Sheet, rows: ClosedRange<Int>) {
    ranges = sheet.merged.filter { $0.first.row <= rows.upperBound && $0.last.row >= rows.lowerBound }
  }

  /// The rectangle that a cell lies in.
  func range(of place: CellPlace) -> CellRange? { ranges.first { $0.contains(place) } }

  /// The cell whose content is shown at a place.
  func origin(of place: CellPlace) -> CellPlace { range(of: place)?.first ?? place }
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
