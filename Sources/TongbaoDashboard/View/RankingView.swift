import TerminalCanvas
import TongbaoCore

/// An indicator as a ranking: a bar for every region, best first, and how the values are spread.
extension Picture {
  mutating func drawRanking(_ state: State, _ chrome: Chrome) {
    guard let painter = RankingPainter(state) else { return drawNoRanking(state, chrome) }
    var rest = RankingLayout.area(chrome)
    let spread = RankingLayout.hasSpread(chrome) ? rest.takeBottom(2) : nil
    drawRankingHeadline(painter, in: rest.takeTop(1))
    let layout = RankingLayout(painter, columns: chrome.size.columns)
    drawRank(0, painter, layout, in: rest.takeTop(1))
    if state.hasSubtotal { drawRankSubtotal(painter, layout, in: rest.takeTop(1)) }
    for row in painter.ranking.rows.dropFirst(state.table.firstPosition).prefix(rest.size.rows) {
      drawRank(row, painter, layout, in: rest.takeTop(1))
    }
    if let spread { drawSpread(painter, in: spread) }
    if painter.ranking.rows.isEmpty, let notice = state.emptyRowsNotice { drawNotice(notice, in: rest) }
  }

  /// What the group's values come to, as the second head.
  private mutating func drawRankSubtotal(_ painter: RankingPainter, _ layout: RankingLayout, in rect: Rect) {
    frame.fill(rect, paper: .band)
    let style = Style(.accent, on: .band)
    frame.write(
      (painter.table.hasMarks ? " " : "") + painter.state.groupName(painter.table.basis.peers.group),
      at: Point(column: layout.name, row: rect.minRow), style: style, width: layout.nameWidth)
    let room = layout.valueWidth - 3
    frame.write(
      painter.subtotal(columns: room), at: Point(column: layout.value + 3, row: rect.minRow),
      style: Style(.text, on: .band), width: room, align: .right)
  }

  private mutating func drawNoRanking(_ state: State, _ chrome: Chrome) {
    let text = state.period.flatMap { state.notice(for: $0) } ?? state.phrases.nothingOpen
    drawNotice(text, in: RankingLayout.area(chrome).inset(columns: 1))
  }

  /// The indicator with its unit, then what the ticks across the bars are.
  private mutating func drawRankingHeadline(_ painter: RankingPainter, in rect: Rect) {
    let used = frame.write(
      painter.title, at: Point(column: 1, row: rect.minRow), style: Style(.accent, .bold), width: rect.size.columns - 2)
    let legend = painter.legend
    let width = TextLayout.width(legend, glyphs: frame.glyphs)
    guard used + width + 4 <= rect.size.columns else { return }
    frame.write(
      legend, at: Point(column: rect.maxColumn - width - 1, row: rect.minRow), style: Style(.dim), width: width)
  }

  private mutating func drawRank(_ row: Int, _ painter: RankingPainter, _ layout: RankingLayout, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let isCurrent = row == painter.state.table.row
    let paper: Paper = row == 0 ? .band : .plain
    if row == 0 { frame.fill(rect, paper: .band) }
    let cell = painter.cell(row)
    drawRankName(row, painter, layout, rect, isCurrent, paper)
    let paperOfValue: Paper = isCurrent ? .cursor : cell.paper == .plain ? paper : cell.paper
    let value = Rect(column: layout.value, row: rect.minRow, columns: layout.valueWidth, rows: 1)
    if paperOfValue != paper { frame.fill(value, paper: paperOfValue) }
    let style = Style(
      row == 0 && cell.ink == .text ? .strong : cell.ink, on: paperOfValue, isCurrent || row == 0 ? .bold : [])
    frame.write(cell.mark, at: value.origin, style: style, width: 2, align: .right)
    frame.write(
      cell.value, at: Point(column: layout.value + 3, row: rect.minRow), style: style, width: layout.valueWidth - 3,
      align: .right)
    if layout.barWidth > 0 {
      let bar = Rect(column: layout.bar, row: rect.minRow, columns: layout.barWidth, rows: 1)
      painter.bar(row, ink: cell.ink, paper: paper).draw(in: bar, into: &frame)
    }
    if layout.movementWidth > 0, row != 0 {
      let point = Point(column: layout.movement, row: rect.minRow)
      frame.write(
        painter.movement(row), at: point, style: Style(.dim, on: paper), width: layout.movementWidth, align: .right)
    }
    addTarget(rect, .choose(.cell(row: row, column: painter.position)))
  }

  private mutating func drawRankName(
    _ row: Int, _ painter: RankingPainter, _ layout: RankingLayout, _ rect: Rect, _ isCurrent: Bool, _ paper: Paper
  ) {
    if isCurrent {
      frame.fill(Rect(column: 0, row: rect.minRow, columns: layout.value - 1, rows: 1), paper: .row)
      frame.write("▸", at: rect.origin, style: Style(.accent, on: .row, .bold))
    }
    let under: Paper = isCurrent ? .row : paper
    frame.write(
      painter.rank(row), at: Point(column: 1, row: rect.minRow), style: Style(.dim, on: under), width: layout.rankWidth,
      align: .right)
    let style = Style(isCurrent || row == 0 ? .strong : .text, on: under, isCurrent || row == 0 ? .bold : [])
    frame.write(
      painter.name(row), at: Point(column: layout.name, row: rect.minRow), style: style, width: layout.nameWidth)
  }

  /// Least, quartiles and greatest as a line with the region under the cursor on it, and as numbers.
  private mutating func drawSpread(_ painter: RankingPainter, in rect: Rect) {
    guard let spread = painter.ranking.spread else { return }
    let numbers = spread.numbers
    let line = rect.row(0).inset(columns: 1)
    DistributionLine(numbers: numbers, mark: painter.currentNumber).draw(in: line, into: &frame)
    frame.write(
      painter.spreadWords(numbers, columns: rect.size.columns - 2), at: Point(column: 1, row: rect.minRow + 1),
      style: Style(.dim), width: rect.size.columns - 2)
  }
}

/// Where the parts of a ranking stand.
struct RankingLayout {
  let rankWidth: Int
  let name: Int
  let nameWidth: Int
  let value: Int
  let valueWidth: Int
  let bar: Int
  let barWidth: Int
  let movement: Int
  let movementWidth: Int

  init(_ painter: RankingPainter, columns: Int) {
    rankWidth = painter.rankWidth
    name = 1 + rankWidth + 1
    nameWidth = min(painter.nameWidth, max(4, columns / 4))
    value = name + nameWidth + 1
    valueWidth = min(3 + painter.valueWidth, max(0, columns - value - 1))
    movementWidth = columns >= 60 ? painter.movementWidth : 0
    bar = value + valueWidth + 1
    movement = columns - movementWidth - 1
    barWidth = max(0, movement - 1 - bar)
  }

  /// Between tabs and footer.
  static func area(_ chrome: Chrome) -> Rect {
    Rect(column: 0, row: chrome.top, columns: chrome.size.columns, rows: max(0, chrome.footerTop - chrome.top))
  }

  static func hasSpread(_ chrome: Chrome) -> Bool { chrome.size.rows >= 16 }

  /// How many members a screen shows.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, area(chrome).size.rows - 2 - (hasSpread(chrome) ? 2 : 0))
  }
}
