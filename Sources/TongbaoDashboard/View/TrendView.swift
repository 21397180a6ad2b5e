import TerminalCanvas
import TongbaoCore

/// The trend of one indicator of a region in the panel of its screen, with the national line and the attention line.
extension Picture {
  mutating func drawTrend(_ column: Int, _ painter: RegionPainter, in rect: Rect) {
    guard rect.size.rows >= 6 else { return }
    let trend = painter.trend(column)
    var rect = rect
    let top = rect.takeTop(1)
    frame.write(
      trend.title(columns: top.size.columns), at: top.origin, style: Style(.accent), width: top.size.columns)
    addTarget(rect, .command(.trend))
    if trend.model.lines.count > 1 { drawTrendLegend(trend, in: rect.takeTop(1)) }
    guard trend.model.lines.first?.hasValues == true else {
      let words = trend.model.window.isPending ? painter.state.phrases.pending : painter.state.phrases.noTrend
      frame.write(words, at: rect.origin, style: Style(.dim), width: rect.size.columns)
      return
    }
    let levels = trend.model.levels.filter { $0.kind == .attention }
    trend.chart(levels: levels, labels: trend.fewLabels).draw(in: rect, into: &frame)
  }

  /// A piece of each line with its name.
  private mutating func drawTrendLegend(_ trend: TrendChart, in rect: Rect) {
    var column = rect.minColumn
    for index in trend.model.lines.indices where column < rect.maxColumn {
      let text = trend.stroke(index).sample(columns: TrendReadings.sample) + " " + trend.name(index)
      column +=
        frame.write(
          text, at: Point(column: column, row: rect.minRow), style: Style(trend.ink(index)),
          width: rect.maxColumn - column) + 2
    }
  }
}

extension RegionPainter {
  /// The trend over two years of months, and of other periods as many as are usual, up to the period on the screen.
  func trend(_ column: Int) -> TrendChart {
    let window = TrendWindow(
      TrendSpan.middle.count(of: dataset.catalogue.every), upTo: snapshot.period, timeline: dataset.timeline)
    let question = TrendModel.Question(
      column: column, row: row, rows: [row], peers: self.model.peers, judgesHead: self.model.judgesHead)
    let trend = TrendModel(question, window: window, shown: snapshot.period, dataset: dataset)
    return TrendChart(
      state: state, dataset: dataset, model: trend, status: self.model.status(column: column, row: row))
  }
}
