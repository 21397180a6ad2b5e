import CWorkbook
import Sheets

/// Writes one sheet of a workbook.
struct PageWriter {
  static let mostRows = 1_048_576
  static let mostColumns = 16384
  /// The greatest height of a row, in points.
  private static let greatestHeight = 409.0

  private let page: OpaquePointer
  private let sheet: SheetDraft
  /// The library's looks, by the index of the style; nil for the usual one.
  private let looks: [OpaquePointer?]

  init(_ book: OpaquePointer, _ sheet: SheetDraft, name: String) throws(WorkbookFault) {
    guard let page = cwb_writer_page(book, name) else { throw WorkbookFault(.unwritable, sheet: name) }
    self.page = page
    self.sheet = sheet
    looks = sheet.styles.map { $0 == SheetDraft.Style() ? nil : Self.look($0, in: book) }
  }

  func write() throws(WorkbookFault) {
    let merged = writeMerged()
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let place = CellPlace(row: row, column: column)
        let isCovered = merged.contains { $0.first != place && $0.contains(place) }
        guard isCovered || write(cell, at: place) else {
          throw WorkbookFault(.unwritable, sheet: sheet.name, cell: place)
        }
      }
    }
    for rule in sheet.rules { write(rule) }
    layOut()
  }

  private static func look(_ style: SheetDraft.Style, in book: OpaquePointer) -> OpaquePointer? {
    PlainText.mended(style.numberFormat, limit: 127).withCString { format in
      var plain = cwb_style(
        is_bold: style.isBold, is_italic: style.isItalic, is_wrapped: style.isWrapped, has_border: style.hasBorder,
        alignment: Int32(style.alignment.rawValue), number_format: format,
        colour: style.colour.map { Int32($0 & 0xFFFFFF) } ?? -1, fill: style.fill.map { Int32($0 & 0xFFFFFF) } ?? -1)
      return cwb_writer_look(book, &plain)
    }
  }

  private func look(_ style: Int) -> OpaquePointer? { looks.indices.contains(style) ? looks[style] : nil }

  /// Merges what can be: ranges of more than one cell that share none with those before; returns them.
  private func writeMerged() -> [CellRange] {
    var merged: [CellRange] = []
    for range in sheet.merged where Self.isInside(range) && range.first != range.last {
      guard !merged.contains(where: { $0.overlaps(range) }) else { continue }
      let row = range.first.row
      let style =
        sheet.rows.indices.contains(row) && sheet.rows[row].indices.contains(range.first.column)
        ? sheet.rows[row][range.first.column].style : 0
      if cwb_page_merge(
        page, UInt32(row), UInt16(range.first.column), UInt32(range.last.row), UInt16(range.last.column), look(style))
      {
        merged.append(range)
      }
    }
    return merged
  }

  private func write(_ cell: SheetDraft.Cell, at place: CellPlace) -> Bool {
    let (row, column, look) = (UInt32(place.row), UInt16(place.column), look(cell.style))
    switch cell.value {
    case .number(let number) where number.isFinite: return cwb_page_number(page, row, column, number, look)
    case .text(let text) where !text.isEmpty: return cwb_page_text(page, row, column, PlainText.ofCell(text), look)
    case .empty, .number, .text: return look == nil || cwb_page_blank(page, row, column, look)
    }
  }

  private func write(_ rule: SheetDraft.Rule) {
    guard Self.isInside(rule.range) else { return }
    let (kind, number, formula) = Self.test(rule.test)
    _ = cwb_page_rule(
      page, UInt32(rule.range.first.row), UInt16(rule.range.first.column), UInt32(rule.range.last.row),
      UInt16(rule.range.last.column), kind, number, formula, look(rule.style), rule.isLast)
  }

  private static func test(_ test: SheetDraft.Rule.Test) -> (kind: Int32, number: Double, formula: String) {
    switch test {
    case .less(let limit): (Int32(CWB_LESS), limit, "")
    case .atMost(let limit): (Int32(CWB_AT_MOST), limit, "")
    case .greater(let limit): (Int32(CWB_GREATER), limit, "")
    case .atLeast(let limit): (Int32(CWB_AT_LEAST), limit, "")
    case .equal(let limit): (Int32(CWB_EQUAL), limit, "")
    case .formula(let formula): (Int32(CWB_FORMULA), 0, PlainText.mended(formula))
    }
  }

  /// Widths, heights, panes and pages.
  private func layOut() {
    for (column, width) in sheet.widths.prefix(Self.mostColumns).enumerated() where width > 0 {
      cwb_page_width(page, UInt16(column), min(width, 255))
    }
    for (row, height) in sheet.heights.prefix(Self.mostRows).enumerated() where height > 0 {
      cwb_page_height(page, UInt32(row), min(height, Self.greatestHeight))
    }
    let (rows, columns) = (min(sheet.frozenRows, Self.mostRows - 1), min(sheet.frozenColumns, Self.mostColumns - 1))
    if rows > 0 || columns > 0 { cwb_page_freeze(page, UInt32(max(0, rows)), UInt16(max(0, columns))) }
    cwb_page_print(page, sheet.isLandscape, UInt32(max(0, rows)))
  }

  private static func isInside(_ range: CellRange) -> Bool {
    let rows = range.first.row >= 0 && range.first.row <= range.last.row && range.last.row < mostRows
    return rows && range.first.column >= 0 && range.first.column <= range.last.column
      && range.last.column < mostColumns
  }
}

extension CellRange {
  /// Whether a cell lies in both.
  fileprivate func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row && first.column <= other.last.column
      && other.first.column <= last.column
  }
}
