import TerminalCanvas
import TongbaoCore

/// The overview, which greets.
extension Picture {
  mutating func drawOverview(_ state: State, _ chrome: Chrome) {
    let layout = OverviewLayout(state)
    guard let painter = OverviewPainter(state) else {
      let text = state.period.flatMap { state.notice(for: $0) } ?? state.phrases.nothingOpen
      return drawNotice(text, in: layout.area)
    }
    for place in layout.cards { drawCard(place, painter) }
    if let regions = layout.regions {
      drawSectionTitle(state.phrases.mostAttention, in: regions.title)
      let most = regions.lines.map(\.entry.count).max() ?? 1
      for line in regions.lines { drawAttentionLine(line.entry, most: most, painter, in: line.rect) }
    }
    if let movers = layout.movers {
      let isPending = painter.overview.isPending
      drawSectionTitle(state.phrases.biggestMovers + (isPending ? " …" : ""), in: movers.title)
      for line in movers.lines { drawMover(line.mover, painter, in: line.rect) }
    }
    if let tasks = layout.tasks {
      drawSectionTitle(state.phrases.boardTitle, in: tasks.title)
      for line in tasks.lines { drawTask(line.entry, painter, in: line.rect) }
    }
    for place in layout.places { addTarget(place.rect, .choose(.item(place.item))) }
  }

  private mutating func drawSectionTitle(_ text: String, in rect: Rect) {
    frame.horizontalLine(row: rect.minRow, columns: rect.minColumn..<max(rect.minColumn, rect.maxColumn))
    frame.write(text + " ", at: rect.origin, style: Style(.accent, .bold), width: rect.size.columns)
  }

  /// The domain with how many regions need attention, who is new and who has recovered; below it the head's values.
  private mutating func drawCard(_ place: OverviewLayout.CardPlace, _ painter: OverviewPainter) {
    let isCurrent = painter.current == .domain(place.card.domain)
    let line = place.rect.row(0)
    frame.horizontalLine(row: line.minRow, columns: line.minColumn..<line.maxColumn)
    let style = Style(.accent, on: isCurrent ? .cursor : .plain, .bold)
    let used = frame.write(painter.name(of: place.card), at: line.origin, style: style, width: line.size.columns)
    frame.write(" ", at: Point(column: line.minColumn + used, row: line.minRow))
    if place.lines.isEmpty, let column = place.card.columns.first {
      return drawBriefCard(column, place.card, from: used + 1, painter, in: line)
    }
    drawFlow(place.card, painter, in: line, from: used + 1)
    if place.card.columns.isEmpty, place.rect.size.rows > 1 {
      let point = Point(column: line.minColumn + 1, row: line.minRow + 1)
      frame.write(painter.state.phrases.nothingKnown, at: point, style: Style(.dim), width: line.size.columns - 1)
    }
    for line in place.lines {
      switch line.part {
      case .whole: drawHeadline(line.column, painter, in: line.rect)
      case .bullet: drawBullet(line.column, painter, in: line.rect)
      case .course: drawCourse(line.column, painter, in: line.rect)
      }
    }
  }

  /// A card of one line: the name, the first value, and how many need attention.
  private mutating func drawBriefCard(
    _ column: Int, _ card: OverviewModel.Card, from start: Int, _ painter: OverviewPainter, in line: Rect
  ) {
    let count = painter.countText(card)
    let room = line.size.columns - start - TextLayout.width(count, glyphs: frame.glyphs) - 2
    if room > 6 {
      let point = Point(column: line.minColumn + start, row: line.minRow)
      let text = painter.brief(column, columns: room - 1)
      if !text.isEmpty { frame.write(text + " ", at: point, style: Style(.text), width: room) }
    }
    frame.write(
      " " + count, at: line.origin, style: Style(card.count > 0 ? .attention : .dim), width: line.size.columns,
      align: .right)
  }

  private mutating func drawFlow(_ card: OverviewModel.Card, _ painter: OverviewPainter, in line: Rect, from used: Int)
  {
    let count = painter.countText(card)
    let whole = painter.flowText(card)
    let text = [count + (whole.isEmpty ? "" : " " + whole), count].first {
      TextLayout.width($0, glyphs: frame.glyphs) + used + 2 <= line.size.columns
    }
    guard let text, !text.isEmpty else { return }
    let width = TextLayout.width(text, glyphs: frame.glyphs)
    let start = line.maxColumn - width
    frame.write(" ", at: Point(column: start - 1, row: line.minRow))
    frame.write(text, at: Point(column: start, row: line.minRow), style: Style(.dim))
    frame.write(count, at: Point(column: start, row: line.minRow), style: Style(card.count > 0 ? .attention : .dim))
  }

  /// Name, value with its unit, and the change since the period before.
  private mutating func drawHeadline(_ column: Int, _ painter: OverviewPainter, in rect: Rect) {
    let isCurrent = painter.current == .value(column: column)
    let paper: Paper = isCurrent ? .cursor : .plain
    if isCurrent { frame.fill(rect, paper: paper) }
    var room = rect
    _ = room.takeLeft(1)
    let change = painter.change(column)
    let changeWidth = min(11, max(8, TextLayout.width(change, glyphs: frame.glyphs)))
    let last = room.size.columns >= 30 ? room.takeRight(changeWidth) : room.takeRight(0)
    frame.write(change, at: last.origin, style: Style(.dim, on: paper), width: last.size.columns, align: .right)
    let value = painter.value(column)
    let width = min(room.size.columns, TextLayout.width(value, glyphs: frame.glyphs) + 1)
    let place = room.takeRight(width)
    frame.write(
      value, at: place.origin, style: Style(.strong, on: paper, .bold), width: place.size.columns, align: .right)
    frame.write(painter.short(column), at: room.origin, style: Style(.text, on: paper), width: room.size.columns)
  }

  /// A completion rate against the pace and the target, and how far it is ahead or behind.
  private mutating func drawBullet(_ column: Int, _ painter: OverviewPainter, in rect: Rect) {
    var room = rect.inset(columns: 1)
    let words = painter.lead(column)
    let width = min(max(0, room.size.columns - 8), TextLayout.width(words.text, glyphs: frame.glyphs) + 1)
    let last = room.takeRight(width)
    painter.bullet(column).draw(in: room, into: &frame)
    frame.write(words.text, at: last.origin, style: Style(words.ink), width: width, align: .right)
  }

  /// The last periods of a value.
  private mutating func drawCourse(_ column: Int, _ painter: OverviewPainter, in rect: Rect) {
    var room = rect.inset(columns: 1)
    let spark = room.takeRight(OverviewPainter.courseLength)
    guard spark.size.columns == OverviewPainter.courseLength else { return }
    let history = painter.history
    let marks = History.marks(history.columns(column, painter.dataset.indicator(ofColumn: column)), row: 0)
    drawSparkline(marks, pending: history.pending, at: spark.origin, style: Style(.accent))
    let width = max(0, room.size.columns - 1)
    frame.write(painter.courseTitle(column, columns: width), at: room.origin, style: Style(.dim), width: width)
  }

  private mutating func drawAttentionLine(
    _ entry: OverviewModel.Region, most: Int, _ painter: OverviewPainter, in rect: Rect
  ) {
    let isCurrent = painter.current == .region(row: entry.row)
    let paper: Paper = isCurrent ? .cursor : .plain
    if isCurrent { frame.fill(rect, paper: paper) }
    var room = rect
    let name = room.takeLeft(min(max(10, rect.size.columns * 2 / 5), painter.nameWidth + 1))
    frame.write(
      painter.name(ofRow: entry.row), at: name.origin, style: Style(.text, on: paper, isCurrent ? .bold : []),
      width: name.size.columns - 1)
    let change = painter.changeText(entry)
    let last = room.takeRight(10)
    frame.write(
      change, at: Point(column: last.minColumn + 1, row: last.minRow), style: Style(.dim, on: paper), width: 9)
    let count = room.takeRight(4)
    frame.write("\(entry.count)", at: count.origin, style: Style(.attention, on: paper), width: 4, align: .right)
    HorizontalBar(share: Double(entry.count) / Double(max(1, most)), style: Style(.attention, on: paper))
      .draw(in: room, into: &frame)
  }

  /// A task, and in how many regions it stands how.
  private mutating func drawTask(_ entry: UrgentTask, _ painter: OverviewPainter, in rect: Rect) {
    let isCurrent = painter.current == .task(entry.task.id)
    let paper: Paper = isCurrent ? .cursor : .plain
    if isCurrent { frame.fill(rect, paper: paper) }
    var room = rect
    let counts = painter.state.phrases.taskCounts(entry.counts).last ?? ""
    let width = TextLayout.width(counts, glyphs: frame.glyphs)
    let last = room.takeRight(min(room.size.columns / 2, width + 1))
    frame.write(counts, at: last.origin, style: Style(.dim, on: paper), width: last.size.columns, align: .right)
    if entry.counts.overdue > 0 {
      // What is overdue stands first, and it alone asks for attention.
      let overdue = String(counts.prefix { $0 != " " })
      let start = Point(column: max(last.minColumn, last.maxColumn - width), row: last.minRow)
      frame.write(overdue, at: start, style: Style(.attention, on: paper), width: last.maxColumn - start.column)
    }
    frame.write(
      painter.name(of: entry.task), at: room.origin, style: Style(.text, on: paper), width: room.size.columns)
  }

  private mutating func drawMover(_ mover: Mover, _ painter: OverviewPainter, in rect: Rect) {
    let isCurrent = painter.current == .mover(column: mover.column, row: mover.row)
    let paper: Paper = isCurrent ? .cursor : .plain
    if isCurrent { frame.fill(rect, paper: paper) }
    var room = rect
    let name = room.takeLeft(min(10, painter.nameWidth + 1))
    frame.write(
      painter.name(ofRow: mover.row), at: name.origin, style: Style(.text, on: paper), width: name.size.columns - 1)
    let text = painter.moverText(mover)
    let last = room.takeRight(min(12, TextLayout.width(text, glyphs: frame.glyphs) + 1))
    frame.write(
      text, at: last.origin, style: Style(mover.score > 0 ? .commended : .attention, on: paper),
      width: last.size.columns,
      align: .right)
    frame.write(painter.placed(mover.column), at: room.origin, style: Style(.text, on: paper), width: room.size.columns)
  }
}
