import Sheets
import TerminalCanvas
import TongbaoCore

/// A report as a workbook: its table on a sheet that can be computed on, and a second sheet that says what stands there.
///
/// Numbers are numbers with the digits of the catalogue; per cent are hundredths that are shown as per cent, as in all that
/// people type beside them. What is no exact number stays a text with its mark.
public struct WorkbookFormat: Sendable {
  /// The words of the second sheet.
  public struct Words: Sendable {
    public var about, thresholds, legend, notes: String
    /// What the looks of judged cells mean, for numbers have no marks before them.
    public var looks: [String]
    /// What a name of a sheet falls back to.
    public var table: String

    public init(about: String, thresholds: String, legend: String, looks: [String] = [], notes: String, table: String) {
      self.about = about
      self.thresholds = thresholds
      self.legend = legend
      self.looks = looks
      self.notes = notes
      self.table = table
    }
  }

  private let words: Words
  /// What the first sheet is called.
  private let name: String

  public init(_ words: Words, name: String) {
    self.words = words
    self.name = name
  }

  /// The workbook.
  public func draft(of report: Report) -> WorkbookDraft {
    let report = report.forPeople
    let first = report.columns.isEmpty ? prose(report) : WorkbookTable(report, name: sheetName).draft
    return WorkbookDraft(title: TextLayout.safe(report.title), sheets: [first, about(report)])
  }

  private var sheetName: String { name.isEmpty ? words.table : name }

  /// Headings and paragraphs, one under another.
  private func prose(_ report: Report) -> SheetDraft {
    var styles = WorkbookStyles()
    let rows = [Report.Paragraph(report.title, rank: 0)] + report.paragraphs
    let lines = rows.map { paragraph in
      let text = TextLayout.safe(paragraph.text)
      return [SheetDraft.Cell(.text(text), style: paragraph.rank == nil ? styles.wrapped : styles.heading)]
    }
    var sheet = SheetDraft(name: sheetName, styles: styles.all, rows: lines)
    sheet.widths = [85]
    sheet.fitHeights()
    return sheet
  }

  /// What the figures are, what judges them, and what the marks mean.
  private func about(_ report: Report) -> SheetDraft {
    var styles = WorkbookStyles()
    var rows: [[SheetDraft.Cell]] = []
    func text(_ text: String, _ style: Int) -> SheetDraft.Cell { .init(.text(TextLayout.safe(text)), style: style) }
    rows.append([text(report.title, styles.heading)])
    if let warning = report.warning { rows.append([text(warning, styles.heading)]) }
    rows += report.particulars.map { [text($0.label, styles.plain), text($0.text, styles.wrapped)] }
    func section(_ title: String, _ lines: [Report.Line]) {
      guard !lines.isEmpty else { return }
      rows += [[], [text(title, styles.heading)]]
      rows += lines.map { [text($0.label, styles.wrapped), text($0.text, styles.wrapped)] }
    }
    section(words.thresholds, report.thresholds)
    let looks = report.legend.isEmpty ? [] : words.looks
    section(words.legend, (report.legend + looks).map { Report.Line("", $0) })
    section(words.notes, report.notes.map { Report.Line("", $0) })
    for part in report.parts { section(part.title, part.lines.map { Report.Line("", $0) }) }
    var sheet = SheetDraft(name: words.about, styles: styles.all, rows: rows)
    sheet.widths = [26, 90]
    sheet.fitHeights()
    sheet.isLandscape = true
    return sheet
  }
}
