import TerminalCanvas
import TongbaoCore

/// The table of a domain.
extension Picture {
  mutating func drawTable(_ state: State, _ chrome: Chrome) {
    guard let dataset = state.dataset, let model = state.derived.table, let period = state.period else {
      drawEmptyDataset(state, chrome)
      return
    }
    let view = state.table.views[state.domain] ?? .init()
    let layout = TableLayout(model: model, firstColumn: view.firstColumn, width: chrome.size.columns)
    let painter = TablePainter(state: state, dataset: dataset, model: model, layout: layout, cursor: view.column)
    drawHeaders(painter, chrome)
    if let notice = state.notice(for: period), !state.isWaiting {
      let room = Rect(
        column: 1, row: TableLayout.bodyTop(chrome) + 1, columns: max(0, chrome.size.columns - 2),
        rows: max(0, chrome.footerTop - TableLayout.bodyTop(chrome) - 1))
      drawLines(notice, in: room, style: Style(.caution))
      return
    }
    if chrome.hasHead { drawRow(0, at: TableLayout.headRow(chrome), painter) }
    let top = TableLayout.bodyTop(chrome)
    for (offset, row) in model.rows.dropFirst(state.table.firstPosition).prefix(chrome.footerTop - top).enumerated() {
      drawRow(row, at: top + offset, painter)
    }
    if model.rows.isEmpty, !state.table.filter.isEmpty {
      frame.write(state.phrases.noMatch, at: Point(column: 1, row: top), style: Style(.caution))
    }
  }

  private mutating func drawEmptyDataset(_ state: State, _ chrome: Chrome) {
    let problems = state.dataset?.problems ?? []
    let lines = problems.isEmpty ? [state.phrases.nothingOpen] : problems.map { $0.line(in: state.language) }
    for (index, line) in lines.enumerated() {
      frame.write(line, at: Point(column: 1, row: chrome.top + 1 + index), style: Style(.caution))
    }
  }

  // MARK: Headers

  private mutating func drawHeaders(_ painter: TablePainter, _ chrome: Chrome) {
    var row = chrome.top
    if chrome.hasGroups {
      drawGroups(painter, row: row)
      row += 1
    }
    if chrome.hasHeader {
      drawNames(painter, row: row)
      row += 1
    }
    if chrome.hasRules { drawRules(painter, row: row) }
  }

  private mutating func drawGroups(_ painter: TablePainter, row: Int) {
    for run in painter.groupRuns {
      frame.horizontalLine(row: row, columns: run.column..<run.column + run.width)
      frame.write(
        " \(run.name) ", at: Point(column: run.column, row: row), style: Style(.dim), width: run.width, align: .centre)
    }
  }

  private mutating func drawNames(_ painter: TablePainter, row: Int) {
    let state = painter.state
    let level = state.phrases.levelHeader(painter.dataset.catalogue.level)
    frame.write(level, at: Point(column: 1, row: row), style: Style(.strong), width: painter.model.labelWidth)
    for slot in painter.layout.slots {
      let column = painter.model.columns[slot.position]
      let isCurrent = slot.position == painter.cursor
      let text = painter.header(column)
      frame.write(
        text, at: Point(column: slot.column, row: row), style: Style(isCurrent ? .strong : .text, isCurrent ? .bold : []),
        width: slot.width, align: .right)
      let rect = Rect(column: slot.column, row: row, columns: slot.width, rows: 2)
      addTarget(rect, .choose(.header(column: slot.position)))
    }
    drawScrollMarks(painter, row: row)
    guard let spark = painter.layout.spark, painter.model.sparkColumn != nil else { return }
    let header = state.phrases.sparkHeader(count: spark.width, kind: painter.dataset.catalogue.every)
    frame.write(header, at: Point(column: spark.column, row: row), style: Style(.dim), width: spark.width)
  }

  private mutating func drawScrollMarks(_ painter: TablePainter, row: Int) {
    if painter.layout.hidesLeft {
      frame.write("◀", at: Point(column: TableLayout.frozenWidth(painter.model), row: row), style: Style(.accent))
    }
    if painter.layout.hidesRight {
      frame.write("▶", at: Point(column: frame.size.columns - 1, row: row), style: Style(.accent))
    }
  }

  private mutating func drawRules(_ painter: TablePainter, row: Int) {
    frame.write(painter.state.phrases.attentionRule, at: Point(column: 1, row: row), style: Style(.dim), width: painter.model.labelWidth)
    for slot in painter.layout.slots {
      frame.write(
        painter.model.columns[slot.position].rule, at: Point(column: slot.column, row: row), style: Style(.dim),
        width: slot.width, align: .right)
    }
    guard let spark = painter.layout.spark, let column = painter.model.sparkColumn else { return }
    let name = painter.dataset.indicator(ofColumn: column).short[painter.state.language]
    frame.write(name, at: Point(column: spark.column, row: row), style: Style(.dim), width: spark.width)
  }

  // MARK: Rows

  private mutating func drawRow(_ row: Int, at line: Int, _ painter: TablePainter) {
    let state = painter.state
    let isCurrent = row == state.table.row
    let paper: Paper = isCurrent ? .row : row == 0 ? .band : .plain
    if paper != .plain { frame.fill(Rect(column: 0, row: line, columns: frame.size.columns, rows: 1), paper: paper) }
    let label = painter.dataset.roster[row].label(in: state.language)
    let bold: Style.Attributes = isCurrent || row == 0 ? .bold : []
    frame.write(
      label, at: Point(column: 1, row: line), style: Style(row == 0 ? .strong : .text, on: paper, bold),
      width: painter.model.labelWidth)
    for slot in painter.layout.slots {
      let rect = Rect(column: slot.column, row: line, columns: slot.width, rows: 1)
      let isCursor = isCurrent && slot.position == painter.cursor
      if isCursor { frame.fill(rect, paper: .cursor) }
      drawCell(painter.cell(slot, row: row), in: rect, paper: isCursor ? .cursor : paper, isHead: row == 0)
      addTarget(rect, .choose(.cell(row: row, column: slot.position)))
    }
    addTarget(
      Rect(column: 0, row: line, columns: TableLayout.frozenWidth(painter.model), rows: 1),
      .choose(.cell(row: row, column: painter.cursor)))
    drawSpark(row, at: line, paper, painter)
  }

  private mutating func drawCell(_ cell: TableCell, in rect: Rect, paper: Paper, isHead: Bool) {
    var style = Style(cell.ink, on: paper, paper == .cursor ? .bold : [])
    if isHead, cell.ink == .text { style = Style(.strong, on: paper, .bold) }
    let valueColumns = rect.size.columns - cell.changeWidth
    frame.write(cell.text, at: rect.origin, style: style, width: valueColumns, align: .right)
    guard cell.changeWidth > 0 else { return }
    frame.write(
      cell.change, at: Point(column: rect.minColumn + valueColumns, row: rect.minRow),
      style: Style(cell.changeInk, on: paper), width: cell.changeWidth, align: .right)
  }

  private mutating func drawSpark(_ row: Int, at line: Int, _ paper: Paper, _ painter: TablePainter) {
    guard let spark = painter.layout.spark, let series = painter.series(row: row, count: spark.width) else { return }
    let needsAttention = series.points.last?.status.needsAttention == true
    let ink: Ink = row == 0 ? .accent : needsAttention ? .attention : .dim
    Sparkline(series.marks, style: Style(ink, on: paper))
      .draw(in: Rect(column: spark.column, row: line, columns: spark.width, rows: 1), into: &frame)
  }
}
