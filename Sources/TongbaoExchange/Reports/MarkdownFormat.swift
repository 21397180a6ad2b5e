import TerminalCanvas

/// A table in Markdown, as people read it.
public struct MarkdownFormat: ReportFormat {
  public init() {}

  public func text(of report: Report) -> String {
    let report = report.forPeople
    let title = report.title.isEmpty ? [] : ["**\(escaped(report.title))**", ""]
    let notes = report.notes.isEmpty ? [] : [""] + report.notes.map(paragraph)
    let parts = report.parts.flatMap { ["", "**\(escaped($0.title))**", ""] + $0.lines.map { "- " + paragraph($0) } }
    return (title + about(report) + prose(report) + table(report) + notes + parts).joined(separator: "\n") + "\n"
  }

  /// The warning and the particulars, over the table.
  private func about(_ report: Report) -> [String] {
    let warning = report.warning.map { ["**\(escaped($0))**", ""] } ?? []
    let lines = report.particulars.map { "- " + escaped($0.label) + " " + escaped($0.text) }
    return warning + lines + (lines.isEmpty ? [] : [""])
  }

  private func prose(_ report: Report) -> [String] {
    report.paragraphs.flatMap { text in
      let mark = text.rank.map { String(repeating: "#", count: min(6, $0 + 1)) + " " }
      return [mark.map { $0 + escaped(text.text) } ?? paragraph(text.text), ""]
    }
  }

  private func table(_ report: Report) -> [String] {
    if report.columns.isEmpty { return [] }
    // There is only one line of headers, so that the group stands before the name in it.
    let header = line(report.columns.map { $0.group.isEmpty ? $0.title : $0.group + " · " + $0.title })
    let rule = line(report.columns.map { $0.isNumeric ? "---:" : "---" }, escaping: false)
    let limits = report.hasLimits ? [line(report.columns.map(\.limits))] : []
    return [header, rule] + limits + report.rows.map { line($0.map(\.text)) }
  }

  private func line(_ cells: [String], escaping: Bool = true) -> String {
    "| " + cells.map { escaping ? escaped($0) : $0 }.joined(separator: " | ") + " |"
  }

  /// A line of its own, whose beginning makes no heading, list or quotation of it.
  private func paragraph(_ text: String) -> String {
    let text = escaped(text)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") { return digits + "\\" + rest }
    return ["#", "-", "+", "="].contains { text.hasPrefix($0) } ? "\\" + text : text
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
