import TerminalCanvas
import TongbaoCore

/// The trend of one indicator of a region over two years, with the national line and the attention line.
extension Picture {
  mutating func drawTrend(_ column: Int, _ painter: RegionPainter, in rect: Rect) {
    guard rect.size.rows >= 6 else { return }
    var rect = rect
    let count = painter.trendLength
    let indicator = painter.dataset.indicator(ofColumn: column)
    let title = painter.state.phrases.trendTitle(
      indicator.short[painter.state.language], unit: indicator.unit.presentation(in: painter.state.language).label, count: count,
      kind: painter.dataset.catalogue.every)
    let top = rect.takeTop(1)
    frame.write(title, at: top.origin, style: Style(.dim), width: top.size.columns)
    painter.trend(column, count: count).draw(in: rect, into: &frame)
  }
}

extension RegionPainter {
  /// Two years of months, and of other periods as many as the dataset has up to two dozen.
  var trendLength: Int { max(2, min(24, dataset.timeline.periods.count)) }

  /// The chart: this region's line over the national one where both can share a scale, and the level lines of the threshold.
  func trend(_ column: Int, count: Int) -> LineChart {
    let indicator = dataset.indicator(ofColumn: column)
    let own = series(column, count: count)
    let factor = Double(indicator.unit.presentation(in: state.language).factor)
    var lines = [LineChart.Series(own.numbers.map { $0.map { $0 * factor } }, ink: lineInk(own))]
    if row != 0, indicator.kind == .rate {
      let national = series(column, row: 0, count: count).numbers.map { $0.map { $0 * factor } }
      lines.insert(LineChart.Series(national, ink: .dim), at: 0)
    }
    return LineChart(lines, references: levels(indicator, factor: factor), labels: labels(own))
  }

  private func lineInk(_ series: Series) -> Ink {
    series.points.last?.status.needsAttention == true ? .attention : .accent
  }

  /// The mildest tier, where it is a number.
  private func levels(_ indicator: Indicator, factor: Double) -> [LineChart.Reference] {
    guard let tier = indicator.threshold(in: snapshot.period)?.tiers.last,
      let term = tier.condition.terms.first, term.reference == nil
    else { return [] }
    let label = "\(state.phrases.threshold) \((term.offset * factor).shortest)"
    return [LineChart.Reference(term.offset * factor, label: label, ink: .attention)]
  }

  /// The first, the middle and the last period.
  private func labels(_ series: Series) -> [LineChart.Label] {
    let last = series.points.count - 1
    return [0, last / 2, last].filter { $0 >= 0 }.map { index in
      LineChart.Label(index, series.points[index].period.description)
    }
  }
}
