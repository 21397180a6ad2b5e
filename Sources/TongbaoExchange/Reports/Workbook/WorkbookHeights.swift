import Sheets
import TerminalCanvas

extension SheetDraft {
  /// Makes rows as high as their wrapped texts need: not all spreadsheets do that by themselves.
  mutating func fitHeights() {
    heights = rows.map { row in
      let lines = row.enumerated().map { column, cell in lineCount(cell, in: column) }
      let most = lines.max() ?? 1
      return most > 1 ? Double(most) * SheetDraft.lineHeight + 1 : 0
    }
  }

  /// The height of a line in points.
  private static let lineHeight = 15.0
  /// What an ideograph takes of the width in which spreadsheets count, which is that of a digit.
  private static let wideness = 1.08

  /// How many lines a cell's text takes in its column.
  private func lineCount(_ cell: Cell, in column: Int) -> Int {
    guard case .text(let text) = cell.value, styles[cell.style].isWrapped, widths.indices.contains(column) else {
      return 1
    }
    let columns = Int((widths[column] - 1) / SheetDraft.wideness)
    return TextLayout.wrap(text, to: max(2, columns)).count
  }
}
