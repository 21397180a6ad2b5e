import TerminalCanvas
import TongbaoCore

/// The headers of a table: groups, names, and the thresholds that judge the columns below them.
extension Picture {
  mutating func drawHeaders(_ painter: TablePainter, _ chrome: Chrome) {
    var row = chrome.top
    if chrome.hasGroups {
      drawGroups(painter, row: row)
      row += 1
    }
    if chrome.hasHeader {
      drawNames(painter, row: row, rows: chrome.hasRules ? 2 : 1)
      row += 1
    }
    if chrome.hasRules { drawRules(painter, row: row) }
    drawLegend(painter, chrome)
  }

  /// The legend of the shades stands over the names, where groups or limits leave room beside them.
  private mutating func drawLegend(_ painter: TablePainter, _ chrome: Chrome) {
    guard painter.state.shading == .fifths, chrome.hasHeader else { return }
    let row = chrome.hasGroups ? chrome.top : chrome.hasRules ? chrome.top + 1 : chrome.top
    let start = painter.layout.nameColumn
    let place = Rect(column: start, row: row, columns: max(0, painter.layout.frozen - start), rows: 1)
    guard place.size.columns >= 5 else { return }
    frame.fill(place, paper: .plain)
    drawFifthsLegend(painter.state, at: place.origin, columns: place.size.columns)
  }

  private mutating func drawGroups(_ painter: TablePainter, row: Int) {
    for run in painter.groupRuns {
      frame.horizontalLine(row: row, columns: run.column..<run.column + run.width)
      frame.write(
        " \(run.name) ", at: Point(column: run.column, row: row), style: Style(.dim), width: run.width, align: .centre)
    }
  }

  private mutating func drawNames(_ painter: TablePainter, row: Int, rows: Int) {
    let level = painter.state.phrases.rowHeader(painter.dataset.catalogue.level)
    let start = painter.layout.nameColumn
    frame.write(
      level, at: Point(column: start, row: row), style: Style(.strong), width: max(0, painter.layout.frozen - start))
    for slot in painter.layout.slots {
      let isCurrent = slot.position == painter.cursor
      frame.write(
        painter.model.columns[slot.position].header, at: Point(column: slot.column, row: row),
        style: Style(isCurrent ? .strong : .text, isCurrent ? .bold : []), width: slot.width, align: .right)
      addTarget(
        Rect(column: slot.column, row: row, columns: slot.width, rows: rows), .choose(.header(column: slot.position)))
    }
    drawScrollMarks(painter, row: row)
    guard let spark = painter.layout.spark, let history = painter.history else { return }
    frame.write(
      history.header(painter.state.phrases), at: Point(column: spark, row: row), style: Style(.dim),
      width: TableLayout.sparkWidth)
  }

  /// Marks in the gaps beside the columns tell of those that are scrolled away.
  private mutating func drawScrollMarks(_ painter: TablePainter, row: Int) {
    if painter.layout.hidesLeft {
      frame.write("◂", at: Point(column: painter.layout.frozen, row: row), style: Style(.accent, .bold))
    }
    if painter.layout.hidesRight, let last = painter.layout.slots.last {
      let column = min(frame.size.columns - 1, last.column + last.width)
      frame.write("▸", at: Point(column: column, row: row), style: Style(.accent, .bold))
    }
  }

  private mutating func drawRules(_ painter: TablePainter, row: Int) {
    let start = painter.layout.nameColumn
    let width = max(0, painter.layout.frozen - start)
    frame.write(
      painter.state.phrases.attentionRule, at: Point(column: start, row: row), style: Style(.dim), width: width)
    for slot in painter.layout.slots {
      let column = painter.model.columns[slot.position]
      // A threshold that is not the dataset's own is marked, so that nobody takes it for that.
      let isMoved = column.measure == nil && painter.state.isJudgedOtherwise(column.index)
      frame.write(
        (isMoved ? "*" : "") + column.rule(columns: slot.width - (isMoved ? 1 : 0)),
        at: Point(column: slot.column, row: row), style: Style(isMoved ? .accent : .dim), width: slot.width,
        align: .right)
    }
    guard let spark = painter.layout.spark, let column = painter.model.sparkColumn else { return }
    let indicator = painter.dataset.indicator(ofColumn: column)
    let name = painter.state.label(indicator.short, id: indicator.id)
    frame.write(name, at: Point(column: spark, row: row), style: Style(.dim), width: TableLayout.sparkWidth)
  }
}
