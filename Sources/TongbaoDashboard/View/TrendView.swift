import TerminalCanvas
import TongbaoCore

/// The trend of one indicator of a region over two years, with the national line and the attention line.
extension Picture {
  mutating func drawTrend(_ column: Int, _ painter: RegionPainter, in rect: Rect) {
    guard rect.size.rows >= 6 else { return }
    var rect = rect
    let top = rect.takeTop(1)
    frame.write(
      painter.trendTitle(column, columns: top.size.columns), at: top.origin, style: Style(.accent),
      width: top.size.columns)
    if painter.hasNationalLine(column) {
      let legend = rect.takeTop(1)
      let name = painter.dataset.roster[painter.row].label(in: painter.state.shownLanguage)
      let used = frame.write(
        "━ " + name, at: legend.origin, style: Style(painter.lineInk(column)), width: legend.size.columns)
      let national = "┅ " + painter.dataset.roster.head.label(in: painter.state.shownLanguage)
      frame.write(
        national, at: Point(column: legend.minColumn + used + 2, row: legend.minRow), style: Style(.dim),
        width: max(0, legend.size.columns - used - 2))
    }
    let chart = painter.trend(column)
    if chart.series[0].values.contains(where: { $0 != nil }) { return chart.draw(in: rect, into: &frame) }
    let words = painter.isTrendPending(column) ? painter.state.phrases.pending : painter.state.phrases.noTrend
    frame.write(words, at: rect.origin, style: Style(.dim), width: rect.size.columns)
  }
}

extension RegionPainter {
  /// Two years of months, and of other periods as many as the dataset has up to two dozen.
  private var trendLength: Int { max(1, min(24, dataset.timeline.periods.count)) }

  /// The periods of the trend of a column. Where most have no file it reaches as far back as so many files do, from the
  /// first of which the value is known; its axis stays true to time.
  private func trendHistory(_ column: Int) -> History {
    let period = snapshot.period
    guard isTrendSparse else { return History(upTo: period, count: trendLength, timeline: dataset.timeline) }
    let span = dataset.timeline.span(upTo: period, files: trendLength)
    let whole = History(upTo: period, count: span, timeline: dataset.timeline)
    let isKnown = { (slot: Neighbour) in
      slot.isPending || slot.observation(column: column, row: row).number != nil
        || (hasNationalLine(column) && slot.observation(column: column, row: 0).number != nil)
    }
    let first = whole.slots.firstIndex(where: isKnown) ?? 0
    return History(upTo: period, count: span - first, timeline: dataset.timeline)
  }

  private var isTrendSparse: Bool { dataset.timeline.isSparse(upTo: snapshot.period, count: trendLength) }

  /// Whether periods of the trend are still being read.
  fileprivate func isTrendPending(_ column: Int) -> Bool { !trendHistory(column).pending.isEmpty }

  /// The panel is no table's: the whole name where it fits, else the short one with its domain's.
  fileprivate func trendTitle(_ column: Int, columns: Int) -> String {
    let indicator = dataset.indicator(ofColumn: column)
    let unit = indicator.unit.presentation(in: state.shownLanguage).label
    let periods = isTrendSparse ? trendHistory(column).periods : []
    func title(_ name: String) -> String {
      if let first = periods.first, let last = periods.last, first != last {
        return state.phrases.trendTitle(name, unit: unit, from: first, to: last)
      }
      return trendLength == 1 || !periods.isEmpty
        ? name + " " + unit
        : state.phrases.trendTitle(name, unit: unit, count: trendLength, kind: dataset.catalogue.every)
    }
    func fits(_ title: String) -> Bool { TextLayout.width(title, glyphs: state.glyphs) <= columns }
    let whole = title(names.whole(column))
    if fits(whole) { return whole }
    let placed = title(names.placed(indicator))
    return fits(placed) ? placed : title(names.short(indicator))
  }

  /// Whether the nation's line can share a scale with the region's: rates can, amounts cannot.
  fileprivate func hasNationalLine(_ column: Int) -> Bool {
    let indicator = dataset.indicator(ofColumn: column)
    return row != 0 && indicator.kind == .rate && indicator.addsUp != .sum
  }

  fileprivate func lineInk(_ column: Int) -> Ink {
    model.status(column: column, row: row).needsAttention ? .attention : .accent
  }

  /// The chart: this region's line, the national one where both can share a scale, and the level lines of the threshold.
  fileprivate func trend(_ column: Int) -> LineChart {
    let history = trendHistory(column)
    let indicator = dataset.indicator(ofColumn: column)
    let factor = Double(indicator.unit.presentation(in: state.shownLanguage).factor)
    func line(_ row: Int, _ ink: Ink) -> LineChart.Series {
      LineChart.Series(history.numbers(column: column, indicator, row: row).map { $0.map { $0 * factor } }, ink: ink)
    }
    var lines = [line(row, lineInk(column))]
    if hasNationalLine(column) { lines.append(line(0, .dim)) }
    return LineChart(lines, references: levels(column, factor: factor), labels: labels(history))
  }

  /// The mildest tier, where it is a number.
  private func levels(_ column: Int, factor: Double) -> [LineChart.Reference] {
    guard row != 0, let tier = model.judges[column].threshold?.tiers.last, let term = tier.condition.terms.first,
      term.reference == nil
    else { return [] }
    let limit = state.phrases.plainNumber(term.offset * factor).typographic
    return [LineChart.Reference(term.offset * factor, label: "\(state.phrases.threshold) \(limit)", ink: .attention)]
  }

  /// The first, the middle and the last period.
  private func labels(_ history: History) -> [LineChart.Label] {
    let last = history.periods.count - 1
    return Set([0, last / 2, last]).filter { $0 >= 0 }.sorted().map {
      LineChart.Label($0, state.phrases.axisTitle(of: history.periods[$0]))
    }
  }
}
