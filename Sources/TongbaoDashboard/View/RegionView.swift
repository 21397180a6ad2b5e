import TerminalCanvas
import TongbaoCore

/// A region's screen: all its indicators by domain.
extension Picture {
  mutating func drawRegion(_ state: State, _ chrome: Chrome) {
    guard let dataset = state.dataset, let region = state.region, let period = state.period else { return }
    var layout = RegionLayout(size: chrome.size)
    var top = chrome.top
    if let notice = state.notice(for: period) {
      let rect = Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: chrome.footerTop - top)
      return drawNotice(notice, in: rect)
    }
    guard let model = state.derived.period else { return }
    var painter = RegionPainter(
      state: state, dataset: dataset, model: model, row: region.row, nameWidth: layout.nameWidth)
    layout.change = max(layout.change, TextLayout.width(painter.changeHeader, glyphs: state.glyphs))
    painter.nameWidth = layout.nameWidth
    if chrome.hasHeader {
      drawRegionHeader(painter, layout, row: top)
      top += 1
    }
    for (offset, line) in state.regionLines.dropFirst(region.firstLine).prefix(max(0, chrome.footerTop - top))
      .enumerated()
    {
      switch line {
      case .heading(let name): drawHeading(name, row: top + offset, width: layout.listWidth)
      case .indicator(let column): drawIndicator(column, row: top + offset, layout, painter)
      }
    }
    if let panel = layout.panel { drawRegionPanel(painter, in: panel) }
  }

  private mutating func drawRegionHeader(_ painter: RegionPainter, _ layout: RegionLayout, row: Int) {
    let state = painter.state
    let words = state.phrases.regionColumns
    frame.write(words.indicator, at: Point(column: 1, row: row), style: Style(.dim), width: max(0, layout.nameWidth))
    for slot in layout.slots {
      let text =
        switch slot.part {
        case .value:
          state.dataset.map { state.valueHeader($0, state.currentRow) } ?? words.value
        case .national: words.national
        case .gap: words.gap
        case .rank: words.rank
        case .change: painter.changeHeader
        case .spark: painter.history.header(state.phrases)
        }
      frame.write(
        text, at: Point(column: slot.column, row: row), style: Style(.dim), width: slot.width,
        align: slot.part == .spark ? .left : .right)
    }
  }

  private mutating func drawHeading(_ name: String, row: Int, width: Int) {
    frame.horizontalLine(row: row, columns: 1..<max(1, width))
    frame.write(name + " ", at: Point(column: 1, row: row), style: Style(.accent, .bold), width: max(0, width - 1))
  }

  /// The line under the cursor is told by a pointer, a bold name and the paper of name and value.
  private mutating func drawIndicator(_ column: Int, row: Int, _ layout: RegionLayout, _ painter: RegionPainter) {
    let isCurrent = painter.state.region?.column == column
    let cells = painter.cells(column)
    let isAway = painter.state.region?.attentionFirst == true && cells.needsAttention
    drawName(painter.name(column, isAway: isAway), row: row, isCurrent, layout)
    drawPast(cells, row: row, isCurrent, layout)
    for slot in layout.slots where cells.past == nil || [.national, .change, .spark].contains(slot.part) {
      let rect = Rect(column: slot.column, row: row, columns: slot.width, rows: 1)
      switch slot.part {
      case .value: drawValue(cells, rect, isCurrent)
      case .national: write(cells.national, .dim, rect)
      case .gap: write(cells.gap, cells.gapInk, rect)
      case .rank: write(cells.rank, .text, rect)
      case .change: write(cells.change, .text, rect)
      case .spark:
        let marks = History.marks(
          painter.history.columns(column, painter.dataset.indicator(ofColumn: column)), row: painter.row)
        drawSparkline(marks, pending: painter.history.pending, at: rect.origin, style: Style(cells.sparkInk))
      }
    }
    addTarget(Rect(column: 0, row: row, columns: layout.listWidth, rows: 1), .choose(.indicator(column: column)))
  }

  private mutating func drawName(_ name: String, row: Int, _ isCurrent: Bool, _ layout: RegionLayout) {
    let style = Style(isCurrent ? .strong : .text, on: isCurrent ? .row : .plain, isCurrent ? .bold : [])
    if isCurrent {
      frame.fill(Rect(column: 0, row: row, columns: layout.nameWidth + 2, rows: 1), paper: .row)
      frame.write("▸", at: Point(column: 0, row: row), style: Style(.accent, on: .row, .bold))
    }
    frame.write(name, at: Point(column: 2, row: row), style: style, width: max(0, layout.nameWidth))
  }

  private mutating func drawValue(_ cells: RegionPainter.Cells, _ rect: Rect, _ isCurrent: Bool) {
    let paper: Paper = isCurrent ? .cursor : .plain
    if isCurrent { frame.fill(rect, paper: paper) }
    let style = Style(cells.ink, on: paper, isCurrent ? .bold : [])
    frame.write(cells.mark, at: rect.origin, style: style, width: 2, align: .right)
    let room = Rect(column: rect.minColumn + 2, row: rect.minRow, columns: max(0, rect.size.columns - 2), rows: 1)
    frame.write(cells.value, at: room.origin, style: style, width: room.size.columns, align: .right)
  }

  /// A value of an earlier period stands dim in the place of the one that is not known, with its period where gap and rank
  /// would be; without room for the period it is left to the footer.
  private mutating func drawPast(_ cells: RegionPainter.Cells, row: Int, _ isCurrent: Bool, _ layout: RegionLayout) {
    guard let past = cells.past, let value = layout.slots.first(where: { $0.part == .value }) else { return }
    let rect = Rect(column: value.column, row: row, columns: value.width, rows: 1)
    let paper: Paper = isCurrent ? .cursor : .plain
    if isCurrent { frame.fill(rect, paper: paper) }
    let free = layout.slots.filter { $0.part == .gap || $0.part == .rank }
    guard let first = free.first, let last = free.last else { return }
    let room = last.column + last.width - first.column
    guard let period = past.periods.first(where: { TextLayout.width($0, glyphs: frame.glyphs) <= room }) else { return }
    frame.write(
      past.value, at: rect.origin, style: Style(.dim, on: paper), width: rect.size.columns, align: .right)
    write(period, .dim, Rect(column: first.column, row: row, columns: room, rows: 1))
  }

  private mutating func write(_ text: String, _ ink: Ink, _ rect: Rect) {
    frame.write(text, at: rect.origin, style: Style(ink), width: rect.size.columns, align: .right)
  }
}

extension State {
  /// The header of the values of a row: the head of a table of segments is a region all the same.
  func valueHeader(_ dataset: Dataset, _ row: Int) -> String {
    var phrases = phrases
    if row == 0 { phrases.rows = nil }
    return phrases.valueHeader(dataset.roster[row].level)
  }
}
