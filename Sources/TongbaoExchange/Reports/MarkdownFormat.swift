import TerminalCanvas

/// A table in Markdown, as people read it.
public struct MarkdownFormat: ReportFormat {
  public init() {}

  public func text(of report: Report) -> String {
    let report = report.forPeople
    // There is only one line of headers, so that the group stands before the name in it.
    let header = line(report.columns.map { $0.group.isEmpty ? $0.title : $0.group + " · " + $0.title })
    let rule = line(report.columns.map { $0.isNumeric ? "---:" : "---" }, escaping: false)
    let limits = report.hasLimits ? [line(report.columns.map(\.limits))] : []
    let rows = limits + report.rows.map { line($0.map(\.text)) }
    let title = report.title.isEmpty ? [] : ["**\(escaped(report.title))**", ""]
    let notes = report.notes.isEmpty ? [] : [""] + report.notes.map { escaped($0) }
    let parts = report.parts.flatMap { ["", "**\(escaped($0.title))**", ""] + $0.lines.map { "- " + escaped($0) } }
    return (title + [header, rule] + rows + notes + parts).joined(separator: "\n") + "\n"
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
