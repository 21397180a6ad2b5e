import TerminalCanvas
import TongbaoCore

/// A region held against another period, another region or its peers.
extension Picture {
  mutating func drawContrast(_ state: State, _ chrome: Chrome) {
    var area = RankingLayout.area(chrome)
    if let notice = state.period.flatMap({ state.notice(for: $0) }) {
      return drawNotice(notice, in: area.inset(columns: 1))
    }
    guard let painter = ContrastPainter(state) else { return }
    let layout = ContrastLayout(columns: chrome.size.columns)
    if chrome.hasHeader { drawContrastHeader(painter, layout, in: area.takeTop(1)) }
    for line in state.contrastLines.dropFirst(painter.model.state.firstLine).prefix(area.size.rows) {
      let rect = area.takeTop(1)
      switch line {
      case .heading(let name):
        frame.horizontalLine(row: rect.minRow, columns: 1..<max(1, min(rect.size.columns, layout.end)))
        frame.write(
          name + " ", at: Point(column: 1, row: rect.minRow), style: Style(.accent, .bold), width: layout.nameWidth)
      case .indicator(let column): drawContrastLine(column, painter, layout, in: rect)
      }
    }
  }

  private mutating func drawContrastHeader(_ painter: ContrastPainter, _ layout: ContrastLayout, in rect: Rect) {
    let words = painter.state.phrases.regionColumns
    frame.write(words.indicator, at: Point(column: 1, row: rect.minRow), style: Style(.dim), width: layout.nameWidth)
    for slot in layout.slots {
      frame.write(
        painter.header(slot.part, columns: slot.width), at: Point(column: slot.column, row: rect.minRow),
        style: Style(slot.part == .own || slot.part == .other ? .strong : .dim), width: slot.width, align: .right)
    }
  }

  private mutating func drawContrastLine(
    _ column: Int, _ painter: ContrastPainter, _ layout: ContrastLayout, in rect: Rect
  ) {
    let isCurrent = painter.model.state.column == column
    let style = Style(isCurrent ? .strong : .text, on: isCurrent ? .row : .plain, isCurrent ? .bold : [])
    if isCurrent {
      frame.fill(Rect(column: 0, row: rect.minRow, columns: layout.nameWidth + 2, rows: 1), paper: .row)
      frame.write("▸", at: rect.origin, style: Style(.accent, on: .row, .bold))
    }
    frame.write(
      painter.name(column, columns: layout.nameWidth), at: Point(column: 2, row: rect.minRow), style: style,
      width: layout.nameWidth)
    let line = painter.model.line(column)
    for slot in layout.slots {
      let cell = painter.cell(slot.part, line, columns: slot.width)
      frame.write(
        cell.text, at: Point(column: slot.column, row: rect.minRow), style: Style(cell.ink), width: slot.width,
        align: .right)
    }
    addTarget(rect, .choose(.indicator(column: column)))
  }
}

extension ContrastLayout {
  /// The column after the last.
  var end: Int { slots.last.map { $0.column + $0.width } ?? nameWidth + 2 }
}
