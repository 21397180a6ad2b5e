import TerminalCanvas
import TongbaoCore

/// A trend as a chart: which ink, stroke and name each line has, and what stands below the periods.
struct TrendChart {
  let state: State
  let dataset: Dataset
  let model: TrendModel
  /// What the threshold makes of the region's value on the screen, which its line bears while it is the only one.
  let status: Status

  private var indicator: Indicator { dataset.indicator(ofColumn: model.column) }
  private var factor: Double { Double(indicator.unit.presentation(in: state.shownLanguage).factor) }

  /// The ink of the line with this index.
  func ink(_ index: Int) -> Ink {
    switch model.lines[index].kind {
    case .region: model.isComparison ? TrendChart.inks[index % TrendChart.inks.count] : regionInk
    case .national: .text
    case .lastYear: .dim
    }
  }

  private var regionInk: Ink { status.needsAttention ? .attention : .accent }
  private static let inks: [Ink] = [.series1, .series2, .series3, .series4, .series5, .series6]

  /// The stroke of the line with this index: regions are never more than the strokes that are left.
  func stroke(_ index: Int) -> Stroke {
    switch model.lines[index].kind {
    case .region: [.full, .dotted, .dashed, .dashDotted, .thin, .paired][index % State.mostLines]
    case .national: .longDashed
    case .lastYear: .thin
    }
  }

  /// The number of the line with this index; empty where there is one region only.
  func number(_ index: Int) -> String {
    model.isComparison && model.lines[index].kind == .region ? "\(index + 1)" : ""
  }

  func name(_ index: Int) -> String {
    let line = model.lines[index]
    return line.kind == .lastYear ? state.phrases.lastYearLine : state.rowLabel(line.row)
  }

  /// The lines and their levels; `ends` tells the names at their right ends. A narrow chart names the limits only: the
  /// pace is the level that rises.
  func chart(
    levels: [TrendLevel], isNarrow: Bool = false, labels: [LineChart.Label], cursor: Int? = nil,
    ends: (Int) -> String = { _ in "" }
  ) -> LineChart {
    let series = model.lines.indices.map { index in
      LineChart.Series(
        points: model.lines[index].extents.map { $0.scaled(by: factor) }, ink: ink(index), stroke: stroke(index),
        label: ends(index))
    }
    return LineChart(
      // The later line lies on top: the region's own comes last.
      series.reversed(), references: levels.map { reference($0, isNamed: $0.kind != .pace || !isNarrow) },
      labels: labels, cursor: cursor,
      breaks: Set(model.breaks.keys))
  }

  private func reference(_ level: TrendLevel, isNamed: Bool) -> LineChart.Reference {
    let values = level.constant.map { [$0] } ?? level.values
    return LineChart.Reference(
      values.map { $0.map { $0 * factor } }, label: isNamed ? "\(name(level)) \(text(level))" : "", ink: ink(level))
  }

  func name(_ level: TrendLevel) -> String {
    switch level.kind {
    case .attention: state.phrases.threshold
    case .critical: state.phrases.critical
    case .pace: state.phrases.paceLine
    }
  }

  func ink(_ level: TrendLevel) -> Ink {
    switch level.kind {
    case .attention: .attention
    case .critical: .critical
    case .pace: .dim
    }
  }

  /// The last known value of a level.
  private func text(_ level: TrendLevel) -> String {
    (level.values.last { $0 != nil } ?? nil).map { text($0, of: level) } ?? ""
  }

  /// A value of a level: limits as they are written, the pace with a decimal.
  func text(_ value: Double, of level: TrendLevel) -> String {
    level.kind == .pace
      ? NumberText.fixed(value, decimals: 1) : state.phrases.plainNumber(rounded(value) * factor).typographic
  }

  /// A limit worked out from another value has no more digits than values have, and some more.
  private func rounded(_ value: Double) -> Double {
    Double(NumberText.fixed(value, decimals: indicator.decimals + 2)) ?? value
  }

  /// The first, the middle and the last period.
  var fewLabels: [LineChart.Label] {
    let last = model.window.periods.count - 1
    return Set([0, last / 2, last]).filter { $0 >= 0 }.sorted().map { label($0) }
  }

  func label(_ index: Int, style: Style = Style(.dim)) -> LineChart.Label {
    LineChart.Label(index, state.phrases.axisTitle(of: model.window.periods[index]), style: style)
  }

  /// The name with its unit and how far the trend goes: the whole name where it fits, else the short one with its
  /// domain's.
  func title(columns: Int) -> String {
    let names = IndicatorNames(state: state, dataset: dataset)
    let unit = indicator.unit.presentation(in: state.shownLanguage).label
    func fits(_ title: String) -> Bool { TextLayout.width(title, glyphs: state.glyphs) <= columns }
    let whole = title(names.whole(model.column), unit)
    if fits(whole) { return whole }
    let placed = title(names.placed(indicator), unit)
    return fits(placed) ? placed : title(names.short(indicator), unit)
  }

  private func title(_ name: String, _ unit: String) -> String {
    let periods = model.window.periods
    guard periods.count > 1, let first = periods.first, let last = periods.last else { return name + " " + unit }
    return model.window.isSparse
      ? state.phrases.trendTitle(name, unit: unit, from: first, to: last)
      : state.phrases.trendTitle(name, unit: unit, count: periods.count, kind: dataset.catalogue.every)
  }
}
