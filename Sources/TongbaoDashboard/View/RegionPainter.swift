import TerminalCanvas
import TongbaoCore

/// What the lines of a region's screen have in common while they are drawn.
struct RegionPainter {
  let state: State
  let dataset: Dataset
  let model: PeriodModel
  let row: Int
  var nameWidth: Int
  /// The periods of the sparklines.
  let history: History
  /// What values are compared with.
  let base: ChangeBase

  var snapshot: Snapshot { model.snapshot }

  init(state: State, dataset: Dataset, model: PeriodModel, row: Int, nameWidth: Int) {
    self.state = state
    self.dataset = dataset
    self.model = model
    self.row = row
    self.nameWidth = nameWidth
    let period = model.snapshot.period
    history = History(recent: RegionLayout.spark, upTo: period, timeline: dataset.timeline)
    base = ChangeBase(
      state.comparison, of: state.regionLines.compactMap(\.column), rows: row..<row + 1, in: period,
      timeline: dataset.timeline)
  }

  /// The cells of one indicator's line.
  struct Cells {
    var mark = ""
    var value = ""
    var ink = Ink.text
    var national = ""
    var gap = ""
    var gapInk = Ink.text
    var rank = ""
    var change = ""
    /// The value that was known last and its period in full and as a code, where there is none now.
    var past: (value: String, periods: [String])?
    var needsAttention = false
    var sparkInk: Ink { needsAttention ? .attention : .dim }
  }

  var names: IndicatorNames { IndicatorNames(state: state, dataset: dataset) }

  /// An indicator's name with its unit: the whole one where it fits, else the short one, with its group's name where
  /// others in the domain are as short. Away from its domain's own lines the short one has the domain's name too.
  func name(_ column: Int, isAway: Bool) -> String {
    let indicator = dataset.indicator(ofColumn: column)
    let unit = indicator.unit.presentation(in: state.shownLanguage).label
    let suffix = unit.isEmpty ? "" : " " + unit
    let whole = names.whole(column) + suffix
    if dataset.catalogue.columns[column].segment != nil || TextLayout.width(whole, glyphs: state.glyphs) <= nameWidth {
      return whole
    }
    guard isAway else { return names.short(indicator) + suffix }
    let placed = names.placed(indicator) + suffix
    let fits = TextLayout.width(placed, glyphs: state.glyphs) <= nameWidth
    return !fits && names.isUnmistakable(indicator) ? names.short(indicator) + suffix : placed
  }

  /// The cells of an indicator.
  func cells(_ column: Int) -> Cells {
    let indicator = dataset.indicator(ofColumn: column)
    let texts = CellText(
      indicator: indicator, phrases: state.phrases, catalogue: dataset.catalogue, glyphs: state.glyphs,
      limits: PlainLimits(model.judges[column].threshold))
    let status = model.status(column: column, row: row)
    let observation = snapshot.observation(column: column, row: row)
    var cells = Cells(mark: status.mark, value: texts.text(observation, columns: RegionLayout.value), ink: status.ink)
    if observation == .missing { cells.ink = .dim }
    if row != 0 {
      let national = snapshot.observation(column: column, row: 0)
      cells.national = texts.text(national, columns: RegionLayout.national)
      setGap(&cells, observation, national, indicator, texts)
      cells.rank = RowRank(column: column, row: row, in: model, better: indicator.better)?.text ?? ""
    }
    let earlier = base.neighbour(column: column, row: row)
    cells.change = texts.arrowed(
      Change(column: column, row: row, from: earlier, to: snapshot, catalogue: dataset.catalogue),
      isMarked: base.isMarked(earlier))
    if observation == .unknown { cells.past = past(column, texts) }
    cells.needsAttention = status.needsAttention
    return cells
  }

  /// The value that was known last, which is neither judged nor ranked.
  private func past(_ column: Int, _ texts: CellText) -> (value: String, periods: [String])? {
    guard let then = base.lastKnown(column: column, row: row).snapshot else { return nil }
    let value = texts.text(then.observation(column: column, row: row), columns: RegionLayout.value)
    return (value, [state.phrases.title(of: then.period), then.period.description])
  }

  /// The header of the changes.
  var changeHeader: String {
    let words = state.phrases.regionColumns
    if state.comparison == .lastYear { return words.yearChange }
    return base.isUneven ? state.phrases.changeHeader(with: base.statedEarlier) : words.change
  }

  /// The gap to the national value is told of rates and means; of amounts it would say nothing. It is what lies between
  /// the two values as they are printed, so that whoever works it out finds the same.
  private func setGap(
    _ cells: inout Cells, _ observation: Observation, _ national: Observation, _ indicator: Indicator, _ texts: CellText
  ) {
    guard indicator.kind == .rate, indicator.addsUp != .sum, let here = observation.number, let there = national.number
    else {
      return
    }
    let gap = texts.gap(here, there)
    cells.gap = gap.text
    let isWorse = indicator.better == .higher ? gap.value < 0 : indicator.better == .lower ? gap.value > 0 : false
    cells.gapInk = isWorse ? .caution : .text
  }
}
