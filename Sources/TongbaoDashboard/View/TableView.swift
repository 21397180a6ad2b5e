import TerminalCanvas
import TongbaoCore

/// The table of a domain.
extension Picture {
  mutating func drawTable(_ state: State, _ chrome: Chrome, after before: Picture?) {
    guard let dataset = state.dataset, let model = state.derived.table, let period = state.period else {
      drawEmptyDataset(state, chrome)
      return
    }
    let view = state.table.views[state.domain] ?? .init()
    let layout = TableLayout(model: model, firstColumn: view.firstColumn, width: chrome.size.columns)
    let painter = TablePainter(state: state, dataset: dataset, model: model, layout: layout, cursor: view.column)
    let drawn = DrawnTable(state: state, painter: painter, size: frame.size)
    let old = before.flatMap { PastRows($0, of: drawn) }
    table = drawn
    drawHeaders(painter, chrome)
    var top = TableLayout.bodyTop(chrome)
    if let notice = state.notice(for: period), !state.isWaiting {
      drawNotice(notice, in: Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: chrome.footerTop - top))
      return
    }
    if let notice = state.emptyTableNotice {
      table = nil
      return drawNotice(
        notice, in: Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: chrome.footerTop - top))
    }
    if chrome.hasHead { drawRow(0, at: TableLayout.headRow(chrome), painter, old) }
    if state.hasSubtotal {
      drawSubtotal(at: top, painter)
      top += 1
    }
    for (offset, row) in model.rows.dropFirst(state.table.firstPosition).prefix(chrome.footerTop - top).enumerated() {
      drawRow(row, at: top + offset, painter, old)
    }
    if model.rows.isEmpty, let notice = state.emptyRowsNotice {
      drawNotice(notice, in: Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: 2))
    }
  }

  /// What is to be said in the place of values.
  mutating func drawNotice(_ text: String, in rect: Rect) {
    let inside = rect.intersection(Rect(frame.size))
    for (index, line) in TextLayout.wrap(text, to: max(1, inside.size.columns), glyphs: frame.glyphs).enumerated() {
      guard index < inside.size.rows else { return }
      frame.write(line, at: inside.row(index).origin, style: Style(.caution), width: inside.size.columns)
    }
  }

  private mutating func drawEmptyDataset(_ state: State, _ chrome: Chrome) {
    let problems = state.dataset?.problems ?? []
    let lines = problems.isEmpty ? [state.phrases.nothingOpen] : problems.map { $0.line(in: state.shownLanguage) }
    let rows = chrome.footerTop - chrome.top
    drawNotice(
      lines.joined(separator: "\n"), in: Rect(column: 1, row: chrome.top, columns: chrome.size.columns - 2, rows: rows))
  }

  /// The row under the cursor is told by a pointer and a bold name, not by its paper: a step then changes few cells.
  private mutating func drawRow(_ row: Int, at line: Int, _ painter: TablePainter, _ old: PastRows?) {
    let isCurrent = row == painter.state.table.row
    addTarget(
      Rect(column: 0, row: line, columns: frame.size.columns, rows: 1),
      meaning: .cells(row: row, cursor: painter.cursor, slots: painter.layout.slots))
    if !isCurrent {
      table?.note(row, at: line)
      if let old, old.table.row(at: line) == row { return frame.copyRow(line, of: old.frame) }
    }
    let paper: Paper = row == 0 ? .band : .plain
    if paper != .plain { frame.fill(Rect(column: 0, row: line, columns: frame.size.columns, rows: 1), paper: paper) }
    drawLabel(row, at: line, isCurrent, paper, painter)
    let cells = painter.cells[row]
    for slot in painter.layout.slots {
      let rect = Rect(column: slot.column, row: line, columns: slot.width, rows: 1)
      let isCursor = isCurrent && slot.position == painter.cursor
      let column = painter.model.columns[slot.position]
      let cell = cells[slot.position]
      let under: Paper = isCursor ? .cursor : cell.paper == .plain ? paper : cell.paper
      if under != paper { frame.fill(rect, paper: under) }
      drawCell(cell, column, in: rect, paper: under, isHead: row == 0)
    }
    let needsAttention =
      painter.state.shading == .status && painter.sparkPosition.map { cells[$0].needsAttention } ?? false
    drawSpark(row, at: line, row == 0 ? .accent : needsAttention ? .attention : .dim, paper, painter)
  }

  private mutating func drawLabel(_ row: Int, at line: Int, _ isCurrent: Bool, _ paper: Paper, _ painter: TablePainter)
  {
    let label = painter.state.rowLabel(row)
    let style = Style(
      isCurrent || row == 0 ? .strong : .text, on: isCurrent ? .row : paper, isCurrent || row == 0 ? .bold : [])
    if isCurrent {
      frame.fill(Rect(column: 0, row: line, columns: painter.layout.frozen, rows: 1), paper: .row)
      frame.write("▸", at: Point(column: 0, row: line), style: Style(.accent, on: .row, .bold))
    }
    let start = painter.layout.nameColumn
    if painter.model.markedRows.contains(row) {
      frame.write(State.mark, at: Point(column: 1, row: line), style: Style(.accent, on: style.paper))
    }
    frame.write(label, at: Point(column: start, row: line), style: style, width: max(0, painter.layout.frozen - start))
  }

  private mutating func drawCell(_ cell: TableCell, _ column: TableColumn, in rect: Rect, paper: Paper, isHead: Bool) {
    var style = Style(cell.ink, on: paper, paper == .cursor ? .bold : [])
    if isHead, cell.ink == .text { style = Style(.strong, on: paper, .bold) }
    let end = rect.maxColumn - min(column.changeWidth, max(0, rect.size.columns - column.valueWidth))
    let room = end - rect.minColumn - column.markWidth
    let isCut = cell.width > room && cell.bound != nil
    let text = isCut ? cell.bound.map { column.texts.text(.bound($0), columns: room) } ?? "" : cell.value
    let width = isCut ? TextLayout.width(text, glyphs: frame.glyphs) : cell.width
    let value = min(max(column.valueWidth, width), end - rect.minColumn)
    let mark = min(column.markWidth, end - value - rect.minColumn)
    frame.write(text, at: Point(column: end - value, row: rect.minRow), style: style, width: value, align: .right)
    if mark > 1 {
      let point = Point(column: end - value - mark, row: rect.minRow)
      frame.write(cell.mark, at: point, style: style, width: mark - 1, align: .right)
    }
    guard column.changeWidth > 0 else { return }
    frame.write(
      cell.change, at: Point(column: end, row: rect.minRow), style: Style(.dim, on: paper), width: rect.maxColumn - end,
      align: .right)
  }

  private mutating func drawSpark(_ row: Int, at line: Int, _ ink: Ink, _ paper: Paper, _ painter: TablePainter) {
    guard let start = painter.layout.spark, let history = painter.history else { return }
    let marks = History.marks(painter.sparkColumns, row: row)
    drawSparkline(marks, pending: history.pending, at: Point(column: start, row: line), style: Style(ink, on: paper))
  }

  /// A sparkline that ends where all end, with … where periods are still to be read.
  mutating func drawSparkline(_ marks: [Sparkline.Mark], pending: [Int], at start: Point, style: Style) {
    let point = Point(column: start.column + max(0, TableLayout.sparkWidth - marks.count), row: start.row)
    let rect = Rect(column: point.column, row: point.row, columns: marks.count, rows: 1)
    Sparkline(marks, style: style).draw(in: rect, into: &frame)
    for index in pending {
      frame.write("…", at: Point(column: point.column + index, row: point.row), style: Style(.dim, on: style.paper))
    }
  }
}
