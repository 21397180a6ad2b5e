import TerminalCanvas
import TongbaoCore

/// Beside a region's indicators: the trend of the one under the cursor, its neighbours in rank, and what the report says of the region.
extension Picture {
  mutating func drawRegionPanel(_ painter: RegionPainter, in panel: Rect) {
    guard let column = painter.state.region?.column else { return }
    var rest = panel
    let lists = painter.reportItems
    let listRows = lists.isEmpty ? 0 : min(lists.count + 1, max(4, panel.size.rows / 4))
    drawLists(lists, painter, in: rest.takeBottom(listRows))
    let neighbours = painter.rankNeighbours(column)
    let rankRows = neighbours.isEmpty || rest.size.rows < 16 ? 0 : neighbours.count + 2
    drawNeighbours(neighbours, column, painter, in: rest.takeBottom(rankRows))
    drawTrend(column, painter, in: rest)
  }

  private mutating func drawLists(_ items: [SelectionList.Item], _ painter: RegionPainter, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var rect = rect
    let title = rect.takeTop(1)
    frame.write(painter.state.phrases.listsTitle, at: title.origin, style: Style(.accent), width: title.size.columns)
    for (index, item) in items.prefix(rect.size.rows).enumerated() {
      frame.write(item.text, at: rect.row(index).origin, style: item.style, width: rect.size.columns)
    }
  }

  private mutating func drawNeighbours(_ neighbours: [RegionPainter.Neighbour], _ column: Int, _ painter: RegionPainter, in rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.write(painter.state.phrases.rankTitle, at: rect.origin, style: Style(.dim))
    let greatest = neighbours.map { abs($0.value) }.max() ?? 0
    for (index, neighbour) in neighbours.enumerated() {
      let line = rect.row(index + 1)
      let style = Style(neighbour.ink, neighbour.isCurrent ? .bold : [])
      frame.write(neighbour.rank, at: line.origin, style: Style(.dim), width: 3, align: .right)
      frame.write(neighbour.name, at: Point(column: line.minColumn + 4, row: line.minRow), style: style, width: 10)
      let bar = Rect(column: line.minColumn + 15, row: line.minRow, columns: max(0, line.size.columns - 26), rows: 1)
      HorizontalBar(share: greatest > 0 ? neighbour.value / greatest : 0, style: Style(neighbour.ink)).draw(in: bar, into: &frame)
      frame.write(neighbour.text, at: Point(column: line.maxColumn - 10, row: line.minRow), style: style, width: 10, align: .right)
    }
  }
}

extension RegionPainter {
  /// A region beside this one in the ranking.
  struct Neighbour {
    var rank: String
    var name: String
    var value: Double
    var text: String
    var ink: Ink
    var isCurrent: Bool
  }

  /// The two regions before and the two after this one in the ranking of a column, as far as their numbers are known.
  func rankNeighbours(_ column: Int) -> [Neighbour] {
    guard row != 0 else { return [] }
    let judge = dataset.judge(column, in: snapshot)
    let ranking = judge.ranking()
    let ordered = dataset.reportingRows.filter { ranking[$0]?.count == 1 && snapshot.observation(column: column, row: $0).number != nil }
      .sorted { (ranking[$0]!.lowerBound, $0) < (ranking[$1]!.lowerBound, $1) }
    guard let position = ordered.firstIndex(of: row) else { return [] }
    let start = max(0, min(position - 2, ordered.count - 5))
    let texts = CellText(indicator: dataset.indicator(ofColumn: column), phrases: state.phrases)
    return ordered[start..<min(ordered.count, start + 5)].map { other in
      let value = snapshot.observation(column: column, row: other).number ?? 0
      return Neighbour(
        rank: ranking[other].map { "\($0.lowerBound)" } ?? "", name: dataset.roster[other].label(in: state.language), value: value,
        text: texts.number(value), ink: judge.status(row: other).ink, isCurrent: other == row)
    }
  }

  /// The printed lists and milestones that name this region.
  var reportItems: [SelectionList.Item] {
    let lists = snapshot.lists.filter { $0.rows.contains(row) }.map { list in
      SelectionList.Item(listText(list), style: Style(list.tone == .attention ? .attention : list.tone == .commend ? .commended : .text))
    }
    let milestones = snapshot.milestones.filter { $0.rows.contains(row) }.map { milestone in
      SelectionList.Item("□ \(milestone.task[state.language]) \(milestone.due ?? "")", style: Style(.text))
    }
    return milestones + lists
  }

  private func listText(_ list: PrintedList) -> String {
    let indicator = dataset.indicator(ofColumn: list.column)
    let words =
      switch list.criterion {
      case .condition(let condition):
        ConditionText(indicator: indicator, phrases: state.phrases, catalogue: dataset.catalogue).words(condition)
      case .text(let wording): wording[state.language]
      }
    let mark = list.tone == .attention ? "! " : list.tone == .commend ? "✓ " : ""
    return "\(mark)\(indicator.short[state.language]) \(words)"
  }
}
