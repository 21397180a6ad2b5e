import TongbaoCore

/// Comma or tab separated values (RFC 4180) for programs: ids for headers, plain numbers, bounds as text.
public struct DelimitedFormat: ReportFormat {
  private let delimiter: Character

  /// Fields with a comma or a tab between them.
  public init(delimiter: Character) { self.delimiter = delimiter }

  public func text(of report: Report) -> String {
    let header = report.columns.map { quoted($0.id) }
    let rows = report.rows.map { $0.map { field($0) } }
    return ([header] + rows).map { $0.joined(separator: String(delimiter)) + "\n" }.joined()
  }

  private func field(_ cell: Report.Cell) -> String {
    switch cell.value {
    case .number(let number): number.shortest
    case .text(let text): quoted(harmless(text))
    case .both, .list, .names: quoted(harmless(cell.text))
    case .missing: "null"
    case .nothing: ""
    }
  }

  /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe.
  private func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }

  private func quoted(_ text: String) -> String {
    if delimiter == "\t" { return String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }
    guard text.contains(where: { $0 == delimiter || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
