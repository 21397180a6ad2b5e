import TerminalCanvas
import TongbaoCore

/// How large the letters of a table may be so that all its columns find room on a sheet of paper.
struct HTMLPaper {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// The widths of A4 without its margins, in points.
  private static let (upright, onItsSide) = (538.0, 785.0)
  /// The size of a page's tables, and the least that a printer makes.
  private static let (usual, least) = (9.0, 3.5)
  /// What digits and Latin letters take at most, as a share of the letters' size; ideographs count as two of them.
  private static let letter = 0.58
  /// The blank beside a cell's text.
  private static let padding = 0.65
  /// Text that breaks into lines has this much at least.
  private static let narrowest = 5.0

  /// The size of the table's letters on paper, in points.
  var size: Double {
    let width = report.columns.indices.reduce(0) { $0 + self.width($1) }
    let room = report.columns.count > HTMLStyle.widestUpright ? Self.onItsSide : Self.upright
    guard width > 0 else { return Self.usual }
    return max(Self.least, min(Self.usual, room / width))
  }

  var rule: String {
    "@media print { table, table.dense, table.tiny { font-size: \(NumberText.fixed(size - 0.05, decimals: 1))pt; } }"
  }

  /// What a column takes at least, in sizes of letters: figures stay on their line, headers break between words.
  private func width(_ index: Int) -> Double {
    let column = report.columns[index]
    let words = (column.title + " " + column.limits).split(separator: " ").map { word in
      // Between ideographs a line may break anywhere.
      word.utf8.count > word.count ? min(4, TextLayout.width(word)) : TextLayout.width(word)
    }
    let cells = report.rows.map { TextLayout.width($0[index].text) }.max() ?? 0
    let text = Double(cells) * Self.letter
    let least = column.isNumeric || index == 0 || report.hasShortTexts(index) ? text : min(text, Self.narrowest)
    return max(Double(words.max() ?? 0) * Self.letter, least) + Self.padding
  }
}
