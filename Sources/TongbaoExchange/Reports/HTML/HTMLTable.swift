import TerminalCanvas
import TongbaoCore

/// The table of a page: its headers stand on every sheet of paper, and no row is broken.
struct HTMLTable {
  let report: Report

  init(_ report: Report) { self.report = report }

  var lines: [String] {
    let short = shortColumns
    let names = report.columns.map { header($0, HTMLText.escaped($0.title)) }.joined()
    let limits = report.columns.map { header($0, HTMLText.escaped($0.limits)) }.joined()
    return ["<div class=\"table\">", "<table\(density)>", "<thead>"] + groups + ["<tr>\(names)</tr>"]
      + (report.hasLimits ? ["<tr class=\"limits\">\(limits)</tr>"] : [])
      + ["</thead>", "<tbody>"] + report.rows.enumerated().map { row($1, short, isHead: $0 < report.headRows) }
      + ["</tbody>", "</table>", "</div>"]
  }

  /// The letters are smaller where many columns stand beside one another.
  private var density: String {
    report.columns.count > 18 ? " class=\"dense tiny\"" : report.columns.count > 11 ? " class=\"dense\"" : ""
  }

  /// The groups over their columns, where there are any.
  private var groups: [String] {
    let columns = report.columns
    if columns.allSatisfy(\.group.isEmpty) { return [] }
    let cells = columns.groupRuns.map { run in
      let span = run.columns.count > 1 ? " colspan=\"\(run.columns.count)\"" : ""
      return run.name.isEmpty ? "<td\(span)></td>" : "<th\(span) scope=\"colgroup\">\(HTMLText.escaped(run.name))</th>"
    }
    return ["<tr class=\"groups\">\(cells.joined())</tr>"]
  }

  private func header(_ column: Report.Column, _ text: String) -> String {
    "<th\(column.isNumeric ? "" : " class=\"text\"") scope=\"col\">\(text)</th>"
  }

  /// Which columns have words so short that they are not broken.
  private var shortColumns: Set<Int> {
    Set(report.columns.indices.filter { report.hasShortTexts($0) })
  }

  private func row(_ cells: [Report.Cell], _ short: Set<Int>, isHead: Bool) -> String {
    let texts = zip(report.columns, cells).enumerated().map { index, pair in
      let (column, cell) = pair
      let kind = column.isNumeric ? "" : short.contains(index) ? "text short" : "text"
      let names = [kind, HTMLText.name(of: cell.status)].filter { !$0.isEmpty }
      let classes = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
      let text = HTMLText.escaped(cell.text)
      return index == 0 ? "<th\(classes) scope=\"row\">\(text)</th>" : "<td\(classes)>\(text)</td>"
    }
    return "<tr\(isHead ? " class=\"head\"" : "")>" + texts.joined() + "</tr>"
  }
}

extension Report {
  /// Whether a column of words behind the first has only short ones, such as states and periods.
  func hasShortTexts(_ column: Int) -> Bool {
    column > 0 && !columns[column].isNumeric && rows.allSatisfy { TextLayout.width($0[column].text) <= 12 }
  }
}

extension [Report.Column] {
  /// Neighbouring columns of one group.
  var groupRuns: [(name: String, columns: Range<Int>)] {
    var runs: [(name: String, columns: Range<Int>)] = []
    for (index, column) in enumerated() {
      if let last = runs.last, last.name == column.group {
        runs[runs.count - 1].columns = last.columns.lowerBound..<index + 1
      } else {
        runs.append((column.group, index..<index + 1))
      }
    }
    return runs
  }
}
