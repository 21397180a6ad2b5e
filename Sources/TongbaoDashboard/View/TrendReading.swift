import TerminalCanvas
import TongbaoCore

/// What is read off a line at a period.
struct TrendReading {
  /// The number of the line, a piece of it, and what it is called.
  var number: String
  var sample: String
  var name: String
  var lineInk: Ink
  /// The value with the mark of its status.
  var value: String
  var ink: Ink
  var change = ""
  /// Whether it is of a level that values are held against.
  var isLevel = false
  /// Whether it is the region that the trend is of, where there are several.
  var isCurrent = false
}

/// The trend over the whole screen while it is drawn.
struct TrendPainter {
  let state: State
  let trend: TrendState
  let chart: TrendChart
  /// The position of the period whose values are read off.
  let index: Int

  var model: TrendModel { chart.model }
  var dataset: Dataset { chart.dataset }
  var period: Period { model.window.periods[index] }

  /// Nil where no trend is open, or no period is there.
  init?(_ state: State) {
    guard let trend = state.trend, let dataset = state.dataset, let model = state.trendModel,
      let index = state.readingIndex(model)
    else { return nil }
    self.state = state
    self.trend = trend
    self.index = index
    let status = state.derived.period?.status(column: trend.column, row: trend.row) ?? .unknown
    chart = TrendChart(state: state, dataset: dataset, model: model, status: status)
  }

  /// The period that is read off, whether it is still being read, and what the chart does not show by itself.
  var headline: String {
    var parts = [state.phrases.title(of: period)]
    if model.window.isPending { parts[0] += " " + state.phrases.pending }
    let breaks = model.breaks.sorted { $0.key < $1.key }.map { state.phrases.redefinedLine(from: $1.from) }
    let hidden = Set(state.markedRows).union([trend.row]).count - model.lines.count { $0.kind == .region }
    if hidden > 0 { parts.append(state.phrases.notDrawn(hidden)) }
    return (parts + breaks).joined(separator: state.phrases.clauseSeparator)
  }

  /// What is read off all lines and levels.
  var readings: [TrendReading] {
    let judge = judge
    let lines = model.lines.indices.map { reading($0, judge) }
    let levels = model.levels.compactMap { level -> TrendReading? in
      guard let value = level.values[index] else { return nil }
      return TrendReading(
        number: "", sample: String(repeating: "┄", count: TrendReadings.sample), name: chart.name(level),
        lineInk: chart.ink(level),
        value: chart.text(value, of: level), ink: .dim, isLevel: true)
    }
    return lines + levels
  }

  private var snapshot: Snapshot? { model.window.slots[index].snapshot }
  private var indicator: Indicator { dataset.indicator(ofColumn: model.column) }

  /// A judge of the period that is read off.
  private var judge: Judge? {
    if let known = state.derived.period, known.basis.period == period { return known.judges[model.column] }
    return snapshot.map {
      Judge(
        column: model.column, snapshot: $0, catalogue: dataset.catalogue,
        previous: dataset.timeline.neighbour(period.previous),
        yearEarlier: dataset.timeline.neighbour(period.yearEarlier), peers: state.derived.period?.peers)
    }
  }

  private func reading(_ line: Int, _ judge: Judge?) -> TrendReading {
    let row = model.lines[line].row
    let observation = model.lines[line].observations[index]
    let isOwn = model.lines[line].kind != .lastYear
    let status =
      isOwn && (row != 0 || snapshot?.isOfHeadAlone == true) ? judge?.status(row: row) ?? .unknown : .unjudged
    let value = texts.text(observation, columns: TrendPainter.valueColumns)
    let isPending = model.window.slots[index].isPending && isOwn
    return TrendReading(
      number: chart.number(line), sample: chart.stroke(line).sample(columns: TrendReadings.sample),
      name: chart.name(line),
      lineInk: chart.ink(line), value: isPending ? state.phrases.pending : status.marked(value),
      ink: observation == .missing ? .dim : status.ink, change: isOwn ? change(row) : "",
      isCurrent: model.isComparison && row == trend.row)
  }

  /// From this width on lines have names at their ends.
  static let widthWithNames = 60
  /// The widest that a bound is written.
  private static let valueColumns = 12

  private var texts: CellText {
    CellText(
      indicator: indicator, phrases: state.phrases, catalogue: dataset.catalogue, glyphs: state.glyphs,
      limits: PlainLimits(indicator.threshold(in: period)))
  }

  /// The change from what the screen compares with, with the period where that is not the one before.
  private func change(_ row: Int) -> String {
    guard let snapshot else { return "" }
    let base = ChangeBase(
      state.comparison, of: [model.column], rows: row..<row + 1, in: period, timeline: dataset.timeline)
    let earlier = base.neighbour(column: model.column, row: row)
    let change = Change(column: model.column, row: row, from: earlier, to: snapshot, catalogue: dataset.catalogue)
    let text = texts.arrowed(change)
    guard !text.isEmpty, case .earlier(let other) = base.origin(earlier) else { return text }
    return text + state.phrases.bracketed(state.phrases.axisTitle(of: other))
  }

  /// The names at the right ends of lines: with the region's where there is room.
  func end(_ line: Int, columns: Int) -> String {
    let number = chart.number(line)
    guard columns >= 80 || !model.isComparison && columns >= TrendPainter.widthWithNames else { return number }
    return number.isEmpty ? chart.name(line) : number + " " + chart.name(line)
  }

  /// Beginnings of years, the ends, the period on the screen, and the one that is read off.
  var labels: [LineChart.Label] {
    let periods = model.window.periods
    let few = Set(chart.fewLabels.map(\.index))
    return periods.indices.compactMap { position in
      if position == index { return chart.label(position, style: Style(.strong, on: .cursor)) }
      if periods[position] == state.period { return chart.label(position, style: Style(.accent)) }
      return few.contains(position) || periods[position].beginsYear ? chart.label(position) : nil
    }
  }
}
