import TerminalCanvas
import TongbaoCore

/// A region's screen: all its indicators by domain.
extension Picture {
  mutating func drawRegion(_ state: State, _ chrome: Chrome) {
    guard let dataset = state.dataset, let region = state.region, let period = state.period else { return }
    let layout = RegionLayout(size: chrome.size)
    var top = chrome.top
    if let notice = state.notice(for: period) {
      let rect = Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: chrome.footerTop - top)
      return drawNotice(notice, in: rect)
    }
    guard let model = state.derived.period else { return }
    if chrome.hasHeader {
      drawRegionHeader(state, layout, row: top)
      top += 1
    }
    let painter = RegionPainter(
      state: state, dataset: dataset, model: model, row: region.row, nameWidth: layout.nameWidth)
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

  private mutating func drawRegionHeader(_ state: State, _ layout: RegionLayout, row: Int) {
    let words = state.phrases.regionColumns
    frame.write(words.indicator, at: Point(column: 1, row: row), style: Style(.dim), width: max(0, layout.nameWidth))
    for slot in layout.slots {
      let text =
        switch slot.part {
        case .value:
          state.dataset.map { state.phrases.valueHeader($0.roster[state.currentRow].level) } ?? words.value
        case .national: words.national
        case .gap: words.gap
        case .rank: words.rank
        case .change: state.comparison == .lastYear ? words.yearChange : words.change
        case .spark:
          state.dataset.map { state.phrases.sparkHeader(count: RegionLayout.spark, kind: $0.catalogue.every) } ?? ""
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
    for slot in layout.slots {
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

  private mutating func write(_ text: String, _ ink: Ink, _ rect: Rect) {
    frame.write(text, at: rect.origin, style: Style(ink), width: rect.size.columns, align: .right)
  }
}
