import TerminalCanvas

/// Columns aligned for a terminal, wide characters counted as two.
struct AlignedFormat: ReportFormat {
  func text(of report: Report) -> String {
    let titles = report.columns.map { TextLayout.safe($0.title) }
    let rows = report.rows.map { $0.map { TextLayout.safe($0.text) } }
    let widths = titles.indices.map { index in
      ([titles[index]] + rows.map { $0[index] }).reduce(0) { max($0, TextLayout.width($1)) }
    }
    let lines = ([titles] + rows).map { line(of: $0, widths, report.columns) }
    let head = report.title.isEmpty ? [] : [TextLayout.safe(report.title)]
    return (head + lines + report.notes.map { TextLayout.safe($0) }).joined(separator: "\n") + "\n"
  }

  private func line(of cells: [String], _ widths: [Int], _ columns: [Report.Column]) -> String {
    let padded = cells.indices.map { index in
      let blanks = String(repeating: " ", count: widths[index] - TextLayout.width(cells[index]))
      return columns[index].isNumeric ? blanks + cells[index] : cells[index] + blanks
    }
    return padded.joined(separator: "  ").droppingTrailingBlanks
  }
}

extension String {
  fileprivate var droppingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
