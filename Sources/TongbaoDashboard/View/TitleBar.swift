import TerminalCanvas
import TongbaoCore

/// The title bar: product, dataset, where one is, the period with its neighbours, and how the rows are ordered.
extension Picture {
  mutating func drawTitle(_ state: State, _ chrome: Chrome) {
    guard chrome.hasTitle else { return }
    frame.fill(Rect(column: 0, row: 0, columns: chrome.size.columns, rows: 1), paper: .bar)
    let plan = TitlePlan(state, columns: chrome.size.columns)
    var column = min(1, chrome.size.columns)
    for part in plan.parts {
      let style = Style(part.ink, on: .bar, part.ink == .brand ? .bold : [])
      let width = frame.write(
        part.text, at: Point(column: column, row: 0), style: style, width: max(0, chrome.size.columns - column))
      if let choice = part.choice { addTarget(Rect(column: column, row: 0, columns: width, rows: 1), .choose(choice)) }
      column += width + 1
    }
    drawPeriods(state, plan, from: column)
    drawRight(plan.right)
  }

  /// The period in the middle, or beside it where the texts at the ends need the room, with its neighbours.
  private mutating func drawPeriods(_ state: State, _ plan: TitlePlan, from left: Int) {
    guard let period = state.period, let periods = state.dataset?.timeline.periods, !plan.period.isEmpty else { return }
    let width = frame.size.columns
    let right = plan.right.isEmpty ? width : width - TextLayout.width(plan.right, glyphs: frame.glyphs) - 2
    var column = max(left, min((width - plan.periodWidth) / 2, right - plan.periodWidth))
    for step in stride(from: plan.neighbours, to: 0, by: -1) {
      column = drawNeighbour(state, period, -step, at: column, plan.cellWidth)
    }
    if plan.hasArrows {
      column = drawArrow("◀", to: periods.first.flatMap { $0 < period ? period.previous : nil }, at: column) + 1
    }
    let style = Style(.strong, on: .bar, .bold)
    column += frame.write(
      plan.period, at: Point(column: column, row: 0), style: style, width: max(0, width - column))
    guard plan.hasArrows else { return }
    column = drawArrow("▶", to: periods.last.flatMap { $0 > period ? period.next : nil }, at: column + 1)
    for step in 0..<plan.neighbours { column = drawNeighbour(state, period, step + 1, at: column, plan.cellWidth) }
  }

  /// An arrow stands only where there is a period to go to: by its ink alone it could not be told on every terminal.
  private mutating func drawArrow(_ arrow: String, to period: Period?, at column: Int) -> Int {
    guard let period else { return column + 1 }
    frame.write(arrow, at: Point(column: column, row: 0), style: Style(.accent, on: .bar))
    addTarget(Rect(column: column, row: 0, columns: 1, rows: 1), .choose(.period(period)))
    return column + 1
  }

  /// A period beside the one shown: one whose file cannot be read bears a mark, one without a file is a dot.
  private mutating func drawNeighbour(_ state: State, _ period: Period, _ step: Int, at column: Int, _ cell: Int) -> Int
  {
    guard let timeline = state.dataset?.timeline, let first = timeline.periods.first, let last = timeline.periods.last,
      let neighbour = period.advanced(by: step), neighbour >= first, neighbour <= last
    else { return column + cell }
    var text = state.phrases.shortTitle(of: neighbour)
    var ink = Ink.dim
    switch timeline[neighbour] {
    case .loaded, .waiting: break
    case .failed: (text, ink) = (text + "!", .attention)
    case nil: text = "·"
    }
    frame.write(text, at: Point(column: column, row: 0), style: Style(ink, on: .bar), width: cell, align: .centre)
    addTarget(Rect(column: column, row: 0, columns: cell, rows: 1), .choose(.period(neighbour)))
    return column + cell
  }

  private mutating func drawRight(_ text: String) {
    let columns = TextLayout.width(text, glyphs: frame.glyphs)
    frame.write(text, at: Point(column: frame.size.columns - columns - 1, row: 0), style: Style(.dim, on: .bar))
  }
}
