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
    guard let strip = plan.strip, state.dataset != nil, !plan.period.isEmpty else { return }
    let width = frame.size.columns
    let right = plan.right.isEmpty ? width : width - TextLayout.width(plan.right, glyphs: frame.glyphs) - 2
    var column = max(left, min((width - plan.periodWidth) / 2, right - plan.periodWidth))
    for step in stride(from: plan.neighbours, to: 0, by: -1) {
      column = drawNeighbour(strip.earlier.dropFirst(step - 1).first, at: column, plan.cellWidth)
    }
    if plan.hasArrows {
      column = drawArrow("◀", strip.earlier.isEmpty ? nil : .previousPeriod, at: column) + 1
    }
    let style = Style(.strong, on: .bar, .bold)
    column += frame.write(
      plan.period, at: Point(column: column, row: 0), style: style, width: max(0, width - column))
    guard plan.hasArrows else { return }
    column = drawArrow("▶", strip.later.isEmpty ? nil : .nextPeriod, at: column + 1)
    for step in 0..<plan.neighbours {
      column = drawNeighbour(strip.later.dropFirst(step).first, at: column, plan.cellWidth)
    }
  }

  /// An arrow stands only where there is a period to go to: by its ink alone it could not be told on every terminal.
  private mutating func drawArrow(_ arrow: String, _ command: Command?, at column: Int) -> Int {
    guard let command else { return column + 1 }
    frame.write(arrow, at: Point(column: column, row: 0), style: Style(.accent, on: .bar))
    addTarget(Rect(column: column, row: 0, columns: 1, rows: 1), .command(command))
    return column + 1
  }

  /// A period beside the one shown, with the hole between.
  private mutating func drawNeighbour(_ neighbour: PeriodStrip.Neighbour?, at column: Int, _ cell: Int) -> Int {
    guard let neighbour else { return column + cell }
    let style = Style(neighbour.ink, on: .bar)
    frame.write(neighbour.text, at: Point(column: column, row: 0), style: style, width: cell, align: .centre)
    addTarget(Rect(column: column, row: 0, columns: cell, rows: 1), .choose(.period(neighbour.period)))
    return column + cell
  }

  private mutating func drawRight(_ text: String) {
    let columns = TextLayout.width(text, glyphs: frame.glyphs)
    frame.write(text, at: Point(column: frame.size.columns - columns - 1, row: 0), style: Style(.dim, on: .bar))
  }
}
