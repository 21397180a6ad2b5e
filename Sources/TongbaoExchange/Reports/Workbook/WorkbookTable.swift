import Sheets
import TerminalCanvas
import TongbaoCore

/// The table of a report as a sheet: title, headers over merged groups, limits, and rows that stay in sight.
struct WorkbookTable {
  private let report: Report
  private let name: String
  private var styles = WorkbookStyles()
  private var rows: [[SheetDraft.Cell]] = []
  private var merged: [CellRange] = []

  init(_ report: Report, name: String) {
    var report = report
    report.columns = report.columns.map { WorkbookTable.grouped($0, under: report.topic) }
    self.report = report
    self.name = name
  }

  /// The sheet.
  var draft: SheetDraft {
    var table = self
    return table.write()
  }

  private mutating func write() -> SheetDraft {
    writeTitle()
    writeHeaders()
    let top = rows.count
    let rules = WorkbookRules(report, firstRow: top)
    for (index, row) in report.rows.enumerated() {
      rows.append(
        row.indices.map { column in
          cell(
            row[column], report.columns[column], isColoured: !rules.colour(column, ofRow: index),
            isHead: index < report.headRows)
        })
    }
    var sheet = SheetDraft(name: name, styles: styles.all, rows: rows)
    sheet.merged = merged
    sheet.rules = rules.rules(&styles)
    sheet.styles = styles.all
    sheet.widths = widths
    sheet.fitHeights()
    sheet.frozenRows = top
    sheet.frozenColumns = report.columns.first?.isNumeric == false ? 1 : 0
    sheet.isLandscape = report.columns.count > HTMLStyle.widestUpright
    return sheet
  }

  /// Title and particulars in a line each, over the table.
  private mutating func writeTitle() {
    let bold = styles.heading
    rows.append([text(report.title, bold)])
    let lines = report.particulars.map { $0.label + " " + $0.text }
    let about = ([report.warning].compactMap { $0 } + lines).joined(separator: "   ")
    let quiet = styles.index { ($0.isItalic, $0.colour) = (true, 0x57606A) }
    if !about.isEmpty { rows.append([text(about, quiet)]) }
  }

  private mutating func writeHeaders() {
    if report.columns.contains(where: { !$0.group.isEmpty }) { writeGroups() }
    rows.append(report.columns.map { header(title($0), $0, isStrong: true) })
    if report.hasLimits { rows.append(report.columns.map { header($0.limits, $0, isStrong: false) }) }
  }

  /// A header with its unit in brackets, as sheets have it: so a program tells the name from the unit.
  private func title(_ column: Report.Column) -> String {
    guard let unit = column.look?.unit, !unit.isEmpty, column.title.hasSuffix(" " + unit) else { return column.title }
    let name = column.title.dropLast(unit.count + 1)
    return report.language == .zh ? "\(name)（\(unit)）" : "\(name) (\(unit))"
  }

  private mutating func writeGroups() {
    let style = styles.index {
      ($0.isBold, $0.hasBorder, $0.alignment, $0.fill) = (true, true, .centre, SheetDraft.Style.headerFill)
    }
    for run in report.columns.groupRuns where !run.name.isEmpty && run.columns.count > 1 {
      merged.append(
        CellRange(
          CellPlace(row: rows.count, column: run.columns.lowerBound),
          CellPlace(row: rows.count, column: run.columns.upperBound - 1)))
    }
    let starts = Set(report.columns.groupRuns.map(\.columns.lowerBound))
    rows.append(
      report.columns.enumerated().map { index, column in
        starts.contains(index) && !column.group.isEmpty ? text(column.group, style) : .init(.empty, style: style)
      })
  }

  /// A column of figures whose group says what it is a group of, or is that where it has none.
  private static func grouped(_ column: Report.Column, under topic: String) -> Report.Column {
    guard !topic.isEmpty, column.isNumeric, !column.group.hasPrefix(topic) else { return column }
    var column = column
    column.group = column.group.isEmpty ? topic : topic + "·" + column.group
    return column
  }

  private mutating func header(_ title: String, _ column: Report.Column, isStrong: Bool) -> SheetDraft.Cell {
    let style = styles.index {
      ($0.isBold, $0.hasBorder, $0.isWrapped, $0.fill) = (isStrong, true, isStrong, SheetDraft.Style.headerFill)
      $0.alignment = column.isNumeric ? .right : .left
      if !isStrong { $0.colour = 0x57606A }
    }
    return text(title, style)
  }

  /// A cell: a number as a number, all else as people read it; coloured for good where no rule colours it.
  private mutating func cell(
    _ cell: Report.Cell, _ column: Report.Column, isColoured: Bool, isHead: Bool
  ) -> SheetDraft.Cell {
    var style = SheetDraft.Style()
    style.hasBorder = true
    style.alignment = column.isNumeric ? .right : .left
    if isHead { (style.isBold, style.fill) = (true, SheetDraft.Style.headFill) }
    if isColoured, let meaning = cell.status.meaning { style.mean(meaning) }
    guard let look = cell.look ?? column.look, let number = cell.number else {
      return text(column.isNumeric ? cell.textWithEnds : cell.text, styles.index(of: style))
    }
    style.numberFormat = look.format(decimals: cell.decimals)
    return .init(.number(look.stored(cell.shown ?? number)), style: styles.index(of: style))
  }

  private func text(_ text: String, _ style: Int) -> SheetDraft.Cell {
    let safe = TextLayout.safe(text)
    return .init(safe.isEmpty ? .empty : .text(safe), style: style)
  }

  /// The header that is not broken into lines: a bracket alone on the second would be ugly.
  private static let widestLine = 14

  /// As wide as the widest text, within what a page bears; long headers break into lines.
  private var widths: [Double] {
    report.columns.indices.map { index in
      let column = report.columns[index]
      let whole = TextLayout.width(title(column))
      let header = max(whole <= Self.widestLine ? whole : (whole + 1) / 2 + 2, TextLayout.width(column.limits))
      let cells = report.rows.prefix(400).map { TextLayout.width($0[index].text) }.max() ?? 0
      return Double(min(48, max(7, header, cells)) + 2)
    }
  }
}

extension Report.Cell {
  /// The text of a value between two limits with the brackets that say which of them belong to it, so that it can be read back as
  /// what it is: 70–100 is `[70,100)`. Other texts are as they are.
  fileprivate var textWithEnds: String {
    guard case .text(let notation) = value, let opening = notation.first, "[(".contains(opening),
      let closing = notation.last, let joint = text.lastIndex(of: "–")
    else { return text }
    let lower = text[..<joint].drop { !$0.isNumber && $0 != "-" && $0 != "−" }
    let upper = text[text.index(after: joint)...]
    let mark = text[..<lower.startIndex]
    return "\(mark)\(opening)\(lower.filter { $0 != "," }),\(upper.filter { $0 != "," })\(closing)"
  }
}
