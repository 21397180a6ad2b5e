import TerminalCanvas
import TongbaoCore

/// What the lines of a region's screen have in common while they are drawn.
struct RegionPainter {
  let state: State
  let dataset: Dataset
  let snapshot: Snapshot
  let row: Int

  /// The cells of one indicator's line.
  struct Cells {
    var value = ""
    var ink = Ink.text
    var national = ""
    var gap = ""
    var gapInk = Ink.text
    var rank = ""
    var change = ""
    var sparkInk = Ink.dim
  }

  /// An indicator's short name with its unit.
  func name(_ column: Int) -> String {
    let indicator = dataset.indicator(ofColumn: column)
    let key = dataset.catalogue.columns[column]
    let name = key.segment == nil ? indicator.short[state.language] : dataset.name(ofColumn: column)[state.language]
    return "\(name) \(indicator.unit.presentation(in: state.language).label)"
  }

  /// The cells of an indicator.
  func cells(_ column: Int) -> Cells {
    let indicator = dataset.indicator(ofColumn: column)
    let texts = CellText(indicator: indicator, phrases: state.phrases)
    let judge = dataset.judge(column, in: snapshot)
    let status = judge.status(row: row)
    let observation = snapshot.observation(column: column, row: row)
    let national = snapshot.observation(column: column, row: 0)
    var cells = Cells(value: status.marked(texts.text(observation)), ink: status.ink)
    if row != 0 {
      cells.national = texts.text(national)
      setGap(&cells, observation, national, indicator, texts)
      cells.rank = judge.ranking()[row].map(RegionPainter.rankText) ?? ""
    }
    cells.change = change(column, texts)
    cells.sparkInk = status.needsAttention ? .attention : .dim
    return cells
  }

  /// The gap to the national value is told where both are shares or means of the same kind; of amounts it would say nothing.
  private func setGap(
    _ cells: inout Cells, _ observation: Observation, _ national: Observation, _ indicator: Indicator, _ texts: CellText
  ) {
    guard indicator.kind == .rate, indicator.addsUp != .sum, let here = observation.number, let there = national.number else {
      return
    }
    let gap = here - there
    cells.gap = texts.number(gap, signed: true)
    let isWorse = indicator.better == .higher ? gap < 0 : indicator.better == .lower ? gap > 0 : false
    cells.gapInk = isWorse ? .caution : .text
  }

  private func change(_ column: Int, _ texts: CellText) -> String {
    let earlier = state.comparison == .lastYear ? snapshot.period.yearEarlier : snapshot.period.previous
    switch Change(
      column: column, row: row, from: dataset.timeline.neighbour(earlier), to: snapshot, catalogue: dataset.catalogue)
    {
    case .difference(let value, _), .ofLead(let value): return texts.number(value, signed: true)
    case .pending: return state.phrases.pending
    case .undetermined: return "?"
    case .none: return ""
    }
  }

  private static func rankText(_ rank: ClosedRange<Int>) -> String {
    rank.count == 1 ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)"
  }

  /// The periods of an indicator's sparkline.
  func marks(_ column: Int, count: Int) -> [Sparkline.Mark] { series(column, count: count).marks }

  /// The last `count` periods of an indicator.
  func series(_ column: Int, row: Int? = nil, count: Int) -> Series {
    Series(
      column: column, row: row ?? self.row, upTo: snapshot.period, count: count, timeline: dataset.timeline,
      catalogue: dataset.catalogue)
  }
}
