/// A workbook as bytes, on its way from the program that reads files.
///
/// Whether days count from 1904 instead of 1900, which whoever reads it sets right; the texts: how many, their lengths, their bytes; the sheets: how many, and for each its name, visibility, merged ranges, runs of
/// hidden rows and columns, and cells row by row. Rows and columns are told as distances from the one before. `CWorkbook/sheet.c` writes
/// the part of a sheet from its merged ranges on.
enum WorkbookEncoding {
  /// What a cell holds: three bits of its first byte, under three of its format and one that says whether it is a formula.
  enum Kind: UInt8 {
    case number, text, no, yes, error, uncalculated
  }
}

extension WireWriter {
  /// Writes a workbook, each text once.
  mutating func workbook(_ workbook: Workbook) {
    var texts = TextTable()
    var sheets = WireWriter()
    for sheet in workbook.sheets { sheets.sheet(sheet, &texts) }
    flag(false)
    count(texts.all.count)
    for text in texts.all { count(text.utf8.count) }
    for text in texts.all { raw(Array(text.utf8)) }
    count(workbook.sheets.count)
    raw(sheets.bytes)
  }

  private mutating func sheet(_ sheet: Sheet, _ texts: inout TextTable) {
    text(sheet.name)
    byte(sheet.visibility.rawValue)
    count(sheet.merged.count)
    for range in sheet.merged { self.range(range) }
    runs(sheet.hiddenRows)
    runs(sheet.hiddenColumns)
    let rows = (0..<sheet.rowCount).lazy.map { ($0, sheet.cells(inRow: $0)) }.filter { !$0.1.isEmpty }
    count(sheet.cellCount)
    count(rows.reduce(0) { count, _ in count + 1 })
    var before = -1
    for (row, cells) in rows {
      count(row - before - 1)
      before = row
      count(cells.count)
      var column = -1
      for (next, cell) in cells {
        count(next - column - 1)
        column = next
        self.cell(cell, &texts)
      }
    }
  }

  private mutating func runs(_ hidden: Set<Int>) {
    var runs: [ClosedRange<Int>] = []
    for index in hidden.sorted() {
      if let last = runs.last, last.upperBound + 1 == index {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    count(runs.count)
    for run in runs {
      count(run.lowerBound)
      count(run.count - 1)
    }
  }

  private mutating func cell(_ cell: Cell, _ texts: inout TextTable) {
    func head(_ kind: WorkbookEncoding.Kind) -> UInt8 {
      kind.rawValue | cell.format.rawValue << 3 | (cell.isFormula ? 1 << 6 : 0)
    }
    switch cell.value {
    case .number(let value):
      byte(head(.number))
      number(value)
    case .text(let value):
      byte(head(.text))
      count(texts.index(of: value))
    case .error(let value):
      byte(head(.error))
      count(texts.index(of: value))
    case .boolean(let value): byte(head(value ? .yes : .no))
    case .uncalculated, .empty: byte(head(.uncalculated))
    }
  }
}

/// The texts of a workbook in the order of their first appearance.
private struct TextTable {
  private(set) var all: [String] = []
  private var places: [String: Int] = [:]

  mutating func index(of text: String) -> Int {
    if let index = places[text], all[index].utf8.elementsEqual(text.utf8) { return index }
    all.append(text)
    places[text] = all.count - 1
    return all.count - 1
  }
}
