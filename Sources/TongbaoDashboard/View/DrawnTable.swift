import TerminalCanvas

/// Which rows of a table stand on a picture, and what they were drawn from.
///
/// A step of the cursor changes two rows of thirty; the others need not be laid out again.
struct DrawnTable: Sendable {
  private let basis: TableModel.Basis
  private let edition: Int
  private let layout: TableLayout
  private let size: Size
  /// The row on each line of the frame; the row under the cursor is not among them.
  private var rows: [Int?]

  init(state: State, painter: TablePainter, size: Size) {
    basis = painter.model.basis
    edition = state.edition
    layout = painter.layout
    self.size = size
    rows = Array(repeating: nil, count: size.rows)
  }

  /// Notes the row that is drawn on a line.
  mutating func note(_ row: Int, at line: Int) {
    if rows.indices.contains(line) { rows[line] = row }
  }

  /// The row that stands on a line.
  func row(at line: Int) -> Int? { rows.indices.contains(line) ? rows[line] : nil }

  /// Whether a row looks the same in both.
  func isDrawn(like other: DrawnTable) -> Bool {
    edition == other.edition && size == other.size && layout == other.layout && basis == other.basis
  }
}

/// The rows of an earlier picture of the same table.
struct PastRows {
  let frame: Frame
  let table: DrawnTable

  /// The rows of `picture`; nil where it shows another table than `drawn`, or this one otherwise.
  init?(_ picture: Picture, of drawn: DrawnTable) {
    guard let table = picture.table, table.isDrawn(like: drawn) else { return nil }
    self.table = table
    frame = picture.frame
  }
}
