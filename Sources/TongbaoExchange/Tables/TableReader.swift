import Sheets
import TongbaoCore

/// Reads one table around the lines in which its regions are named.
struct TableReader {
  let scan: RegionScan
  let blocks: [RegionBlock]
  let index: Int
  let isOnItsSide: Bool

  private var sheet: Sheet { scan.sheet }
  private var block: RegionBlock { blocks[index] }

  /// The blocks beside this one.
  private var neighbours: [RegionBlock] {
    blocks.indices.filter { $0 != index && blocks[$0].overlaps(block) }.map { blocks[$0] }
  }

  /// The columns up to the next names of regions; the leftmost names also have those before them.
  private var columns: Range<Int> {
    let right = neighbours.map(\.column).filter { $0 > block.column }.min() ?? sheet.columnCount
    let isFirst = !neighbours.contains { $0.column < block.column }
    return (isFirst ? 0 : block.column)..<max(right, block.column + 1)
  }

  /// The last row of a table above.
  private var barrier: Int {
    blocks.filter { $0.last < block.first }.map(\.last).max() ?? -1
  }

  /// The table; without one where no column has both values and a header, and then only that is told.
  func read() -> (table: FoundTable?, remarks: [TableRemark]) {
    let columns = columns
    let rows = HeaderRows(
      sheet, block, columns: columns, above: barrier, hidden: scan.hiddenRows, labels: scan.labels)
    let survey = ColumnSurvey(sheet, block, columns: columns)
    var remarks: [TableRemark] = []
    var headers: [FoundTable.Header] = []
    let filled = Set(survey.content.keys).union(isOnItsSide ? [] : rows.ownColumns)
    for column in filled.sorted()
    where columns.contains(column) && column != block.column && !scan.hiddenColumns.contains(column) {
      var header = header(rows, column)
      guard let content = survey.content[column] else {
        header.isEmpty = true
        if !header.path.isEmpty { headers.append(header) }
        continue
      }
      if let remark = remark(on: header, content) {
        remarks.append(TableRemark(remark, at: place(remark == .noHeader ? content.first : header.row, column)))
      } else {
        headers.append(header)
      }
    }
    guard headers.contains(where: { !$0.isEmpty }) else {
      return (nil, remarks.filter { $0.isProblem && survey.holdsValuesOfRegions })
    }
    let regions = block.lines.compactMap { line -> FoundTable.Row? in
      if case .region(let region) = line.label { FoundTable.Row(line: line.row, region: region) } else { nil }
    }
    let top = rows.rows.first ?? block.first
    let lines = headers.map(\.line) + [block.column]
    let range = CellRange(
      CellPlace(row: top, column: lines.min() ?? 0), CellPlace(row: block.last, column: lines.max() ?? 0))
    let table = FoundTable(
      sheet: sheet.name, isOnItsSide: isOnItsSide, regionLine: block.column, rows: regions, headers: headers,
      range: isOnItsSide ? range.turned : range, caption: caption(rows))
    return (table, remarks + lineRemarks() + hiddenRemarks(top, columns) + noteRemarks())
  }

  /// What stands above the table; where no unit does, with the one below the last table of its columns.
  private func caption(_ rows: HeaderRows) -> Caption {
    var caption = rows.caption(above: barrier)
    guard caption.units.isEmpty, !blocks.contains(where: { $0.first > block.last }) else { return caption }
    for row in block.last + 1..<block.last + 8 {
      for (column, cell) in sheet.cells(inRow: row) where columns.contains(column) {
        guard let text = cell.headerText, UnitWords.isCaption(text) else { continue }
        caption.units += UnitWords.inCaption(text).filter { UnitWords.isUnit($0) && !caption.units.contains($0) }
      }
    }
    return caption
  }

  private func header(_ rows: HeaderRows, _ column: Int) -> FoundTable.Header {
    var header = FoundTable.Header(line: column, path: [], row: rows.lowest(over: column) ?? max(0, block.first - 1))
    for text in rows.texts(over: column) {
      let (name, unit) = UnitWords.isUnit(text) ? ("", text) : UnitWords.split(text)
      if let unit { header.unit = unit }
      if !name.isEmpty, header.path.last != name { header.path.append(name) }
    }
    return header
  }

  // MARK: Remarks

  /// For how many unknown names the likely ones are looked for.
  private static let mostGuesses = 100

  /// Why a column is left out; nil where it may be an indicator's.
  private func remark(on header: FoundTable.Header, _ content: ColumnSurvey.Content) -> TableRemark.Kind? {
    if let last = header.path.last, HeaderWords.counts(FoldedName.fold(last)) { return .counting(last) }
    if content.values == 0 { return .words(header.name) }
    return header.path.isEmpty ? .noHeader : nil
  }

  private func lineRemarks() -> [TableRemark] {
    var guesses = 0
    let beyond = block.beyond.filter { $0.label != .note }.map {
      TableRemark(.beyond($0.text), at: place($0.row, block.column))
    }
    return beyond
      + block.lines.compactMap { line in
        if line.label == .unknown { guesses += 1 }
        let kind: TableRemark.Kind? =
          switch line.label {
          case .region, .header: nil
          case .note: .note(line.text)
          case .subtotal: .subtotal(line.text)
          case .above: .otherRegion(line.text)
          case .ambiguous(let names): .ambiguousRegion(line.text, names)
          case .unknown:
            .unknownRegion(line.text, likely: guesses <= TableReader.mostGuesses ? scan.labels.likely(line.text) : [])
          case .nothing: .noRegion
          }
        return kind.map { TableRemark($0, at: place(line.row, block.column)) }
      }
  }

  private func hiddenRemarks(_ top: Int, _ columns: Range<Int>) -> [TableRemark] {
    var end = block.last
    while scan.hiddenRows.contains(end + 1) { end += 1 }
    let rows = scan.hiddenRows.filter { $0 > top && $0 <= end && !sheet.cells(inRow: $0).isEmpty }
    let hidden = scan.hiddenColumns.filter { column in
      columns.contains(column) && (top...min(block.last, top + 200)).contains { !sheet[$0, column].isEmpty }
    }
    let rowNames = rows.sorted().map { isOnItsSide ? CellPlace.letters($0) : String($0 + 1) }
    let columnNames = hidden.sorted().map { isOnItsSide ? String($0 + 1) : CellPlace.letters($0) }
    let (first, second) = isOnItsSide ? (columnNames, rowNames) : (rowNames, columnNames)
    let place = SheetPlace(sheet: sheet.name)
    return (first.isEmpty ? [] : [TableRemark(.hiddenRows(first), at: place)])
      + (second.isEmpty ? [] : [TableRemark(.hiddenColumns(second), at: place)])
  }

  /// The remarks below the table's own columns, as far as the next one.
  private func noteRemarks() -> [TableRemark] {
    let next = blocks.map(\.first).filter { $0 > block.last }.min() ?? sheet.rowCount
    let columns = columns
    var remarks: [TableRemark] = []
    for row in block.last + 1..<max(block.last + 1, min(next, block.last + 8)) {
      for (column, cell) in sheet.cells(inRow: row) where columns.contains(column) {
        guard let text = cell.headerText, scan.labels.label(text) == .note else { continue }
        remarks.append(TableRemark(.note(text), at: place(row, column)))
      }
    }
    return remarks
  }

  private func place(_ row: Int, _ column: Int) -> SheetPlace {
    SheetPlace(
      sheet: sheet.name,
      cell: isOnItsSide ? CellPlace(row: column, column: row) : CellPlace(row: row, column: column))
  }
}

/// Counts what stands in the columns of a table's lines.
struct ColumnSurvey {
  /// Cells that look like values, and others that are not empty.
  struct Content {
    var values = 0
    var words = 0
    /// The first of the lines that have something.
    var first: Int
  }

  private(set) var content: [Int: Content] = [:]

  /// Whether more than one line has values somewhere: names of regions alone are a list.
  var holdsValuesOfRegions: Bool { content.values.contains { $0.values > 1 } }

  init(_ sheet: Sheet, _ block: RegionBlock, columns: Range<Int>) {
    for line in block.lines where line.label.isOfData {
      for (column, cell) in sheet.cells(inRow: line.row) where columns.contains(column) {
        if cell.looksLikeValue {
          content[column, default: Content(first: line.row)].values += 1
        } else if cell.headerText != nil {
          content[column, default: Content(first: line.row)].words += 1
        }
      }
    }
  }
}
