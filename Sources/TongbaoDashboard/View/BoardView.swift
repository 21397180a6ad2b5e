import TerminalCanvas
import TongbaoCore

/// The screen of tasks: each with its regions below it, or each region with its tasks.
extension Picture {
  mutating func drawBoard(_ state: State, _ chrome: Chrome) {
    guard let dataset = state.dataset, let board = state.board else { return }
    let layout = BoardLayout(size: chrome.size)
    var top = chrome.top
    if chrome.hasHeader {
      drawBoardHeader(state, board, layout, row: top)
      top += 1
    }
    let lines = state.boardLines
    let room = max(0, chrome.footerTop - top)
    if lines.isEmpty {
      let notice = board.filter.isEmpty ? state.emptyBoard : state.phrases.noTaskFound
      return drawNotice(notice, in: Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: room))
    }
    let painter = BoardPainter(state: state, dataset: dataset, isByRegion: board.isByRegion)
    for (offset, line) in lines.dropFirst(board.firstLine).prefix(room).enumerated() {
      draw(line, row: top + offset, layout, painter)
    }
  }

  private mutating func drawBoardHeader(_ state: State, _ board: BoardState, _ layout: BoardLayout, row: Int) {
    let words = state.phrases.boardColumns
    let name = board.isByRegion ? words.task : words.region
    frame.write(
      name, at: Point(column: BoardLayout.indent, row: row), style: Style(.dim), width: max(0, layout.nameWidth))
    for slot in layout.slots {
      let text =
        switch slot.part {
        case .due: words.due
        case .done: words.done
        case .state: words.state
        }
      frame.write(text, at: Point(column: slot.column, row: row), style: Style(.dim), width: slot.width)
    }
  }

  private mutating func draw(_ line: BoardLine, row: Int, _ layout: BoardLayout, _ painter: BoardPainter) {
    switch line {
    case .blank: return
    case .task(let task, let counts): drawListHeading(painter.heading(task), painter.details(task, counts), row: row)
    case .region(let region, let counts):
      drawListHeading(painter.name(ofRow: region), painter.phrases.taskCounts(counts), row: row)
    case .part(let entry): drawEntry(painter.cells(entry), line.place, row: row, layout, painter)
    case .counted(let task, let count): drawEntry(painter.cells(task, count), line.place, row: row, layout, painter)
    }
  }

  /// A heading with its counts at the right; these go first where both do not fit.
  mutating func drawListHeading(_ name: String, _ details: [String], row: Int) {
    let columns = frame.size.columns
    let wanted = TextLayout.width(name, glyphs: frame.glyphs) + 3
    let fitting = details.first { wanted + TextLayout.width($0, glyphs: frame.glyphs) + 2 <= columns }
    let detail = fitting ?? details.last ?? ""
    let width = min(TextLayout.width(detail, glyphs: frame.glyphs), fitting == nil ? columns / 2 : columns)
    frame.horizontalLine(row: row, columns: 1..<max(1, columns - 1))
    let room = max(0, columns - width - (width > 0 ? 4 : 2))
    frame.write(name + " ", at: Point(column: 1, row: row), style: Style(.accent, .bold), width: room)
    guard width > 0 else { return }
    frame.write(
      " " + detail, at: Point(column: columns - width - 2, row: row), style: Style(.text), width: width + 1)
  }

  /// The line under the cursor is told by a pointer, a bold name and its paper.
  private mutating func drawEntry(
    _ cells: BoardPainter.Cells, _ place: BoardState.Place?, row: Int, _ layout: BoardLayout, _ painter: BoardPainter
  ) {
    let isCurrent = place != nil && painter.state.board?.place == place
    let paper: Paper = isCurrent ? .row : .plain
    let rect = Rect(column: 0, row: row, columns: frame.size.columns, rows: 1)
    if isCurrent {
      frame.fill(rect, paper: .row)
      frame.write("▸", at: rect.origin, style: Style(.accent, on: .row, .bold))
    }
    frame.write(cells.mark, at: Point(column: 2, row: row), style: Style(cells.ink, on: paper, .bold), width: 1)
    let name = Style(isCurrent ? .strong : .text, on: paper, isCurrent ? .bold : [])
    frame.write(cells.name, at: Point(column: BoardLayout.indent, row: row), style: name, width: layout.nameWidth)
    for slot in layout.slots {
      let text =
        switch slot.part {
        case .due: cells.due
        case .done: cells.done
        case .state: cells.state
        }
      let style = Style(slot.part == .state ? cells.ink : .text, on: paper)
      frame.write(text, at: Point(column: slot.column, row: row), style: style, width: slot.width)
    }
    if let place { addTarget(rect, .choose(.boardLine(place))) }
  }
}
