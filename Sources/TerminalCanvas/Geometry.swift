/// A position on the screen in cells, from 0 at the top left.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A width and height in cells; never negative.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells; edges beyond the range of Int are moved to its ends.
public struct Rect: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  /// The rectangle of this size at the top left of the screen.
  public init(_ size: Size) {
    origin = Point(column: 0, row: 0)
    self.size = size
  }

  /// The first column.
  public var minColumn: Int { origin.column }
  /// The column after the last.
  public var maxColumn: Int { origin.column.bounded(plus: size.columns) }
  /// The first row.
  public var minRow: Int { origin.row }
  /// The row after the last.
  public var maxRow: Int { origin.row.bounded(plus: size.rows) }
  /// Whether no cell lies inside.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether the cell at `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= minColumn && point.column < maxColumn && point.row >= minRow && point.row < maxRow
  }

  /// What this rectangle and `other` share; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(minColumn, other.minColumn)
    let row = max(minRow, other.minRow)
    return Rect(
      column: column, row: row, columns: min(maxColumn, other.maxColumn).bounded(minus: column),
      rows: min(maxRow, other.maxRow).bounded(minus: row))
  }
}

/// Cutting a rectangle into parts, for laying out a screen.
extension Rect {
  /// This rectangle without `columns` at its left and right and `rows` at its top and bottom.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: minColumn.bounded(plus: columns), row: minRow.bounded(plus: rows),
      columns: size.columns.bounded(minus: columns).bounded(minus: columns),
      rows: size.rows.bounded(minus: rows).bounded(minus: rows))
  }

  /// The row at `index` from the top; empty when the rectangle has no such row.
  public func row(_ index: Int) -> Rect {
    let inside = index >= 0 && index < size.rows
    return Rect(column: minColumn, row: minRow.bounded(plus: index), columns: size.columns, rows: inside ? 1 : 0)
  }

  /// Cuts up to `rows` rows off the top and gives them.
  public mutating func takeTop(_ rows: Int) -> Rect {
    let taken = max(0, min(rows, size.rows))
    let part = Rect(column: minColumn, row: minRow, columns: size.columns, rows: taken)
    self = Rect(column: minColumn, row: part.maxRow, columns: size.columns, rows: size.rows - taken)
    return part
  }

  /// Cuts up to `rows` rows off the bottom and gives them.
  public mutating func takeBottom(_ rows: Int) -> Rect {
    let taken = max(0, min(rows, size.rows))
    size.rows -= taken
    return Rect(column: minColumn, row: maxRow, columns: size.columns, rows: taken)
  }

  /// Cuts up to `columns` columns off the left and gives them.
  public mutating func takeLeft(_ columns: Int) -> Rect {
    let taken = max(0, min(columns, size.columns))
    let part = Rect(column: minColumn, row: minRow, columns: taken, rows: size.rows)
    self = Rect(column: part.maxColumn, row: minRow, columns: size.columns - taken, rows: size.rows)
    return part
  }

  /// Cuts up to `columns` columns off the right and gives them.
  public mutating func takeRight(_ columns: Int) -> Rect {
    let taken = max(0, min(columns, size.columns))
    size.columns -= taken
    return Rect(column: maxColumn, row: minRow, columns: taken, rows: size.rows)
  }

  /// A rectangle of this size in the middle, made smaller where it would stick out.
  public func centred(_ inner: Size) -> Rect {
    let columns = min(inner.columns, size.columns)
    let rows = min(inner.rows, size.rows)
    return Rect(
      column: minColumn.bounded(plus: (size.columns - columns) / 2),
      row: minRow.bounded(plus: (size.rows - rows) / 2), columns: columns, rows: rows)
  }
}

/// Arithmetic that stops at the ends of Int instead of trapping.
extension Int {
  /// The sum, or the end of Int that it lies beyond.
  func bounded(plus other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }

  /// The difference, or the end of Int that it lies beyond.
  func bounded(minus other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other > 0 ? .min : .max) : difference
  }
}
