import TerminalCanvas

/// The window of keys, drawn from the table of keys.
extension Picture {
  mutating func drawHelp(_ state: State, from first: Int, in area: Rect) {
    let pages = HelpPages(state)
    let gap = 2
    let width = pages.columns.count * (pages.columnWidth + gap) - gap + 1
    let content = Size(columns: width, rows: pages.count)
    let box = WindowBox(title: state.phrases.helpTitle, content: content, footer: state.windowFooter)
    let inner = drawBox(box, in: area)
    let view = Viewport(count: pages.count, page: inner.size.rows, offset: first)
    var lines = inner
    if view.isScrollable { ScrollIndicator(view, paper: .window).draw(in: lines.takeRight(1), into: &frame) }
    for column in pages.columns {
      let rect = lines.takeLeft(pages.columnWidth)
      _ = lines.takeLeft(gap)
      for index in view.visible where index < column.count {
        draw(column[index], pages, in: rect.row(index - view.offset))
      }
    }
  }

  private mutating func draw(_ line: HelpLine, _ pages: HelpPages, in rect: Rect) {
    switch line {
    case .heading(let text): write(text, Style(.accent, on: .window, .bold), rect, from: 0)
    case .legend(let text): write(text, Style(.dim, on: .window), rect, from: 0)
    case .keys(let keys, let sentence):
      frame.write(
        keys, at: rect.origin, style: Style(.strong, on: .window), width: min(pages.keyWidth, rect.size.columns))
      write(sentence, Style(.text, on: .window), rect, from: pages.keyWidth + 2)
    case .blank: break
    }
  }

  private mutating func write(_ text: String, _ style: Style, _ rect: Rect, from offset: Int) {
    let width = max(0, rect.size.columns - offset)
    frame.write(text, at: Point(column: rect.minColumn + offset, row: rect.minRow), style: style, width: width)
  }
}
