import TerminalCanvas
import TongbaoCore

/// Beside a region's indicators: the trend of the one under the cursor, its neighbours in rank, and what the report says.
extension Picture {
  mutating func drawRegionPanel(_ painter: RegionPainter, in panel: Rect) {
    guard let column = painter.state.region?.column else { return }
    var rest = panel
    let lists = painter.report.panelItems
    let listRows = lists.isEmpty ? 0 : min(lists.count + 1, max(4, panel.size.rows / 4))
    drawLists(lists, painter, in: rest.takeBottom(listRows))
    drawOtherSources(column, painter, in: &rest)
    let neighbours = painter.rankNeighbours(column)
    let rankRows = neighbours.isEmpty || rest.size.rows < 16 ? 0 : neighbours.count + 2
    drawNeighbours(neighbours, painter, in: rest.takeBottom(rankRows))
    drawOutlook(column, painter, in: &rest)
    drawTrend(column, painter, in: rest)
  }

  private mutating func drawLists(_ items: [SelectionList.Item], _ painter: RegionPainter, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var rect = rect
    let title = rect.takeTop(1)
    frame.write(painter.state.phrases.listsTitle, at: title.origin, style: Style(.accent), width: title.size.columns)
    addTarget(rect, .command(.report))
    let hidden = items.count - rect.size.rows
    for (index, item) in items.prefix(rect.size.rows).enumerated() {
      let isLast = hidden > 0 && index == rect.size.rows - 1
      frame.write(
        isLast ? painter.state.phrases.moreInReport(hidden + 1) : item.text, at: rect.row(index).origin,
        style: isLast ? Style(.dim) : item.style, width: rect.size.columns)
    }
  }

  private mutating func drawNeighbours(_ neighbours: [RankNeighbour], _ painter: RegionPainter, in rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.write(painter.state.phrases.rankTitle, at: rect.origin, style: Style(.accent), width: rect.size.columns)
    let greatest = neighbours.map { abs($0.value) }.max() ?? 0
    for (index, neighbour) in neighbours.enumerated() {
      let line = rect.row(index + 1)
      let style = Style(neighbour.isCurrent ? .strong : .text, neighbour.isCurrent ? .bold : [])
      frame.write(neighbour.rank, at: line.origin, style: Style(.dim), width: 4, align: .right)
      frame.write(neighbour.name, at: Point(column: line.minColumn + 5, row: line.minRow), style: style, width: 10)
      let bar = Rect(column: line.minColumn + 16, row: line.minRow, columns: max(0, line.size.columns - 28), rows: 1)
      HorizontalBar(
        share: greatest > 0 ? neighbour.value / greatest : 0,
        style: Style(neighbour.ink == .text ? .dim : neighbour.ink)
      )
      .draw(in: bar, into: &frame)
      let text = neighbour.mark.isEmpty ? neighbour.text : neighbour.mark + " " + neighbour.text
      frame.write(
        text, at: Point(column: line.maxColumn - 11, row: line.minRow), style: Style(neighbour.ink), width: 11,
        align: .right)
    }
  }
}
