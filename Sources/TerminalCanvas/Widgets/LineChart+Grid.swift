/// The dots of a chart's lines and bars.
extension LineChart {
  func grid(_ layout: ChartLayout) -> BrailleGrid {
    var grid = BrailleGrid(layout.plot.size)
    for (index, line) in series.enumerated() {
      let stroke = line.stroke ?? Stroke(index: index)
      drawNumbers(line, DotPen(ink: line.ink, pattern: stroke.pattern), layout, &grid)
      let aside = min(index, max(0, layout.reach - 1))
      for (period, point) in line.points.enumerated() {
        guard case .between(let low, let high) = point, let column = layout.column(of: period) else { continue }
        let bar = BoundBar(column: min(column + aside, grid.width - 1), low: low, high: high)
        bar.draw(ink: line.ink, layout, &grid)
      }
    }
    return grid
  }

  /// The line through the numbers; one that stands alone is a blot.
  private func drawNumbers(_ line: Series, _ pen: DotPen, _ layout: ChartLayout, _ grid: inout BrailleGrid) {
    var pen = pen
    var before: Point?
    for (index, point) in line.points.enumerated() {
      let dot = point.number.flatMap { layout.dot(index, $0) }
      if !isJoined(line, index) { before = nil }
      if let dot {
        pen.line(from: before ?? dot, to: dot, on: &grid)
        if before == nil, !isJoined(line, index + 1) { pen.blot(dot, on: &grid) }
      }
      before = dot
    }
  }
}

/// A bound as an upright bar: closed ends have a foot, open ones run to the edge of the plot.
private struct BoundBar {
  /// In dots.
  let column: Int
  let low: Double
  let high: Double

  func draw(ink: Ink, _ layout: ChartLayout, _ grid: inout BrailleGrid) {
    guard !low.isNaN, !high.isNaN, low <= high else { return }
    let (top, bottom) = (layout.dotRow(of: high), layout.dotRow(of: low))
    for row in top...max(top, bottom) { grid.set(x: column, y: row, ink: ink) }
    for (row, end) in [(top, high), (bottom, low)] where end.isFinite {
      grid.set(x: column - 1, y: row, ink: ink)
      grid.set(x: column + 1, y: row, ink: ink)
    }
  }
}
