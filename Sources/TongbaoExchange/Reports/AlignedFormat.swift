import TerminalCanvas

/// Columns aligned for a terminal, wide characters counted as two: groups, headers, limits, rows.
public struct AlignedFormat: ReportFormat {
  private static let gap = "  "

  public init() {}

  public func text(of report: Report) -> String {
    let report = report.forPeople
    let titles = report.columns.map { TextLayout.safe($0.title) }
    let limits = report.hasLimits ? [report.columns.map { TextLayout.safe($0.limits) }] : []
    let rows = [titles] + limits + report.rows.map { $0.map { TextLayout.safe($0.text) } }
    var widths = titles.indices.map { index in rows.reduce(0) { max($0, TextLayout.width($1[index])) } }
    let groups = groups(report.columns, &widths)
    let lines = rows.map { line(of: $0, widths, report.columns) }
    let head = report.title.isEmpty ? [] : [TextLayout.safe(report.title)]
    let parts = report.parts.flatMap { ["", TextLayout.safe($0.title)] + $0.lines.map { TextLayout.safe($0) } }
    return (head + groups + lines + report.notes.map { TextLayout.safe($0) } + parts).joined(separator: "\n") + "\n"
  }

  private func line(of cells: [String], _ widths: [Int], _ columns: [Report.Column]) -> String {
    let padded = cells.indices.map { index in
      let blanks = String(repeating: " ", count: widths[index] - TextLayout.width(cells[index]))
      return columns[index].isNumeric ? blanks + cells[index] : cells[index] + blanks
    }
    return padded.joined(separator: Self.gap).droppingTrailingBlanks
  }

  /// The line of groups, each a rule over its columns, which become wider where its name needs it.
  private func groups(_ columns: [Report.Column], _ widths: inout [Int]) -> [String] {
    if columns.allSatisfy(\.group.isEmpty) { return [] }
    var parts: [String] = []
    var start = 0
    while start < columns.count {
      let group = columns[start].group
      let end = columns[start...].firstIndex { $0.group != group } ?? columns.count
      let name = group.isEmpty ? "" : " \(TextLayout.safe(group)) "
      let room = widths[start..<end].reduce(Self.gap.count * (end - start - 1), +)
      let missing = max(0, TextLayout.width(name) - room)
      widths[end - 1] += missing
      parts.append(rule(name, over: room + missing))
      start = end
    }
    return [parts.joined(separator: Self.gap).droppingTrailingBlanks]
  }

  /// A name in the middle of a rule; blanks where there is none.
  private func rule(_ name: String, over width: Int) -> String {
    let rest = width - TextLayout.width(name)
    let dash = name.isEmpty ? " " : "─"
    return String(repeating: dash, count: rest / 2) + name + String(repeating: dash, count: rest - rest / 2)
  }
}

extension String {
  fileprivate var droppingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
