/// Cells that are made when they are asked for, such as those of a text that was only cut into fields.
public protocol CellSource: AnyObject, Sendable {
  /// How many rows and columns the cells that are not empty span, from the first of all.
  var rowCount: Int { get }
  var columnCount: Int { get }
  /// How many cells are not empty.
  var cellCount: Int { get }

  /// The cell at a place; an empty one where nothing stands.
  func cell(row: Int, column: Int) -> Cell

  /// The cells of a row that are not empty, from left to right.
  func cells(inRow row: Int) -> [(column: Int, cell: Cell)]
}
