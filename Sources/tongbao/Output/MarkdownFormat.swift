import TerminalCanvas

/// A table in Markdown, as people read it.
struct MarkdownFormat: ReportFormat {
  func text(of report: Report) -> String {
    let header = line(report.columns.map(\.title))
    let rule = line(report.columns.map { $0.isNumeric ? "---:" : "---" }, escaping: false)
    let rows = report.rows.map { line($0.map(\.text)) }
    let title = report.title.isEmpty ? [] : ["**\(escaped(report.title))**", ""]
    let notes = report.notes.isEmpty ? [] : [""] + report.notes.map { escaped($0) }
    return (title + [header, rule] + rows + notes).joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], escaping: Bool = true) -> String {
    "| " + cells.map { escaping ? escaped($0) : $0 }.joined(separator: " | ") + " |"
  }

  /// What Markdown or HTML would read as a sign of its own is written as itself.
  private func escaped(_ text: String) -> String {
    TextLayout.safe(text).reduce(into: "") { result, character in
      switch character {
      case "|", "\\", "*", "_", "`", "[", "]": result += "\\" + String(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
  }
}
