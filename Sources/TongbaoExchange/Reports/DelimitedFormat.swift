import TongbaoCore

/// Comma or tab separated values (RFC 4180) for programs: ids for headers, plain numbers, bounds as text.
public struct DelimitedFormat: ReportFormat {
  private let delimiter: Character
  /// What stands before everything and at the ends of lines for readers that ask for it.
  private let beginning: String
  private let lineBreak: String
  /// Whether rows of made-up figures say so in a column of their own.
  private let tellsSource: Bool

  /// Fields with a comma or a tab between them; with a byte order mark and the line breaks of Windows where a spreadsheet
  /// there is to take the file for UTF-8.
  public init(
    delimiter: Character, hasByteOrderMark: Bool = false, breaksAsWindows: Bool = false, tellsSource: Bool = false
  ) {
    self.delimiter = delimiter
    beginning = hasByteOrderMark ? "\u{FEFF}" : ""
    lineBreak = breaksAsWindows ? "\r\n" : "\n"
    self.tellsSource = tellsSource
  }

  public func text(of report: Report) -> String {
    let source = tellsSource && report.warning != nil
    let header = report.columns.map { quoted($0.id) } + (source ? ["source"] : [])
    let rows = report.rows.map { $0.map { field($0) } + (source ? ["synthetic"] : []) }
    return beginning + ([header] + rows).map { $0.joined(separator: String(delimiter)) + lineBreak }.joined()
  }

  private func field(_ cell: Report.Cell) -> String {
    switch cell.value {
    case .number(let number): number.shortest
    case .text(let text): quoted(HarmlessText.field(text))
    case .list(let words): quoted(HarmlessText.field(words.joined(separator: " ")))
    case .both, .names: quoted(HarmlessText.field(cell.text))
    case .missing: "null"
    case .nothing: ""
    }
  }

  /// A field as its file has it. What ends fields and lines are scalars, whatever a mark behind them makes of them for the eye.
  private func quoted(_ text: String) -> String {
    let harmless = HarmlessText.withoutControls(text).unicodeScalars
    let isTabbed = delimiter == "\t"
    let scalars = isTabbed ? harmless.map { $0 == "\t" || Character($0).isNewline ? " " : $0 } : Array(harmless)
    // Readers of tabs take a quotation mark for one where it begins a field.
    let needsQuotes =
      isTabbed
      ? scalars.first == "\""
      : scalars.contains { Character($0) == delimiter || $0 == "\"" || Character($0).isNewline }
    var field = String.UnicodeScalarView()
    for scalar in scalars { field.append(contentsOf: needsQuotes && scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return needsQuotes ? "\"\(String(field))\"" : String(field)
  }
}
