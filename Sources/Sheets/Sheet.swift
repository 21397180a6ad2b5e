/// A table of cells as a file has it: a sheet of a workbook, or a whole file of separated values.
///
/// Cells are kept row by row, without the empty ones, so that a sheet costs what stands in it, however far apart.
public struct Sheet: Sendable {
  /// Whether people see it in the workbook.
  public enum Visibility: UInt8, Sendable, Hashable, CaseIterable {
    case visible, hidden
    /// Hidden so that only a program can show it again.
    case veryHidden
  }

  public var name: String
  public var visibility: Visibility
  /// Rectangles that show the content of their first cell, in no order.
  public var merged: [CellRange]
  public var hiddenRows: Set<Int>
  public var hiddenColumns: Set<Int>
  /// How many rows and columns the cells that are not empty span, from the first of all.
  public private(set) var rowCount = 0
  public private(set) var columnCount = 0
  /// The rows that have cells, ascending; where their cells begin, with the end of the last; columns and cells.
  private var rows: [Int32] = []
  private var starts: [Int32] = [0]
  private var columns: [Int32] = []
  private var cells: [Cell] = []
  /// Where its cells come from when they are asked for; nil where they are kept here.
  private let source: (any CellSource)?

  public init(
    name: String, visibility: Visibility = .visible, merged: [CellRange] = [], hiddenRows: Set<Int> = [],
    hiddenColumns: Set<Int> = []
  ) {
    self.name = name
    self.visibility = visibility
    self.merged = merged
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
    source = nil
  }

  /// A sheet whose cells are made when they are asked for; nothing can be added to it.
  public init(name: String, source: some CellSource) {
    self.name = name
    visibility = .visible
    merged = []
    hiddenRows = []
    hiddenColumns = []
    rowCount = source.rowCount
    columnCount = source.columnCount
    self.source = source
  }

  /// How many cells are not empty.
  public var cellCount: Int { source?.cellCount ?? cells.count }

  /// Adds a cell behind all that there are; an empty one, and one that does not stand behind the others, is left out.
  public mutating func append(_ cell: Cell, row: Int, column: Int) {
    guard source == nil, !cell.isEmpty else { return }
    if let last = rows.last {
      guard row >= last else { return }
      if row > last {
        rows.append(Int32(row))
        starts.append(Int32(cells.count))
      } else if let before = columns.last, column <= before {
        return
      }
    } else {
      rows.append(Int32(row))
      starts.append(0)
    }
    columns.append(Int32(column))
    cells.append(cell)
    starts[starts.count - 1] = Int32(cells.count)
    rowCount = row + 1
    columnCount = max(columnCount, column + 1)
  }

  /// The cell at a place; an empty one where nothing stands.
  public subscript(row: Int, column: Int) -> Cell {
    if let source { return source.cell(row: row, column: column) }
    return index(row: row, column: column).map { cells[$0] } ?? .empty
  }

  public subscript(place: CellPlace) -> Cell { self[place.row, place.column] }

  /// The cells of a row that are not empty, from left to right.
  public func cells(inRow row: Int) -> [(column: Int, cell: Cell)] {
    if let source { return source.cells(inRow: row) }
    guard let index = index(ofRow: row) else { return [] }
    return (Int(starts[index])..<Int(starts[index + 1])).map { (Int(columns[$0]), cells[$0]) }
  }

  private func index(row: Int, column: Int) -> Int? {
    guard let index = index(ofRow: row) else { return nil }
    let (start, end) = (Int(starts[index]), Int(starts[index + 1]))
    // Tables mostly begin with the first column and leave no cell out.
    if start + column < end, columns[start + column] == column { return start + column }
    let found = columns[start..<end].partitioningIndex { $0 >= column }
    return found < end && columns[found] == column ? found : nil
  }

  private func index(ofRow row: Int) -> Int? {
    if row >= 0, row < rows.count, rows[row] == row { return row }
    let found = rows[...].partitioningIndex { $0 >= row }
    return found < rows.count && rows[found] == row ? found : nil
  }
}

extension ArraySlice {
  /// The first index whose element a test holds of that holds of all behind it, by halving.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The sheets of a file, in their order. Serial numbers of days count from 1900, whatever the file does.
public struct Workbook: Sendable {
  public var sheets: [Sheet]

  public init(sheets: [Sheet]) { self.sheets = sheets }
}
