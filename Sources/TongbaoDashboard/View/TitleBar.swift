import TerminalCanvas
import TongbaoCore

/// The title bar: product, dataset, where one is, the period with its neighbours, and how the rows are ordered.
extension Picture {
  mutating func drawTitle(_ state: State, _ chrome: Chrome) {
    guard chrome.hasTitle else { return }
    frame.fill(Rect(column: 0, row: 0, columns: chrome.size.columns, rows: 1), paper: .bar)
    let plan = TitlePlan(state, columns: chrome.size.columns)
    var column = min(1, chrome.size.columns)
    for part in plan.parts {
      let style = Style(part.ink, on: .bar, part.ink == .brand ? .bold : [])
      let width = frame.write(
        part.text, at: Point(column: column, row: 0), style: style, width: max(0, chrome.size.columns - column))
      if let choice = part.choice { addTarget(Rect(column: column, row: 0, columns: width, rows: 1), .choose(choice)) }
      column += width + 1
    }
    let end = drawPeriods(state, plan, from: column)
    drawRight(state, from: end, width: chrome.size.columns)
  }

  /// The period in the middle with as many neighbours as there is room for, each of which can be clicked.
  private mutating func drawPeriods(_ state: State, _ plan: TitlePlan, from left: Int) -> Int {
    guard let period = state.period, let periods = state.dataset?.timeline.periods, !plan.period.isEmpty else {
      return left
    }
    let nameWidth = TextLayout.width(plan.period, glyphs: frame.glyphs) + 2
    let cell = TextLayout.width(state.phrases.shortTitle(of: period), glyphs: frame.glyphs) + 4
    let width = frame.size.columns
    let neighbours = periods.count > 1 && width >= 110 && left + 6 * cell + nameWidth + 30 <= width ? 3 : 0
    let strip = 2 * (neighbours * cell + 2) + nameWidth
    var column = max(left, (width - strip) / 2)
    for step in stride(from: neighbours, to: 0, by: -1) {
      column = drawNeighbour(state, period, -step, at: column, cell)
    }
    if plan.hasArrows {
      column = drawArrow("◀", to: periods.first.flatMap { $0 < period ? period.previous : nil }, at: column)
    }
    let style = Style(.strong, on: .bar, .bold)
    let gap = plan.hasArrows ? 1 : 0
    column +=
      gap
      + frame.write(plan.period, at: Point(column: column + gap, row: 0), style: style, width: max(0, width - column))
      + gap
    if plan.hasArrows {
      column = drawArrow("▶", to: periods.last.flatMap { $0 > period ? period.next : nil }, at: column)
    }
    for step in 0..<neighbours { column = drawNeighbour(state, period, step + 1, at: column, cell) }
    return column + 1
  }

  private mutating func drawArrow(_ arrow: String, to period: Period?, at column: Int) -> Int {
    frame.write(arrow, at: Point(column: column, row: 0), style: Style(period == nil ? .dim : .accent, on: .bar))
    if let period { addTarget(Rect(column: column, row: 0, columns: 1, rows: 1), .choose(.period(period))) }
    return column + 1
  }

  /// A period beside the one shown: one whose file cannot be read bears a mark, one without a file is a dot.
  private mutating func drawNeighbour(_ state: State, _ period: Period, _ step: Int, at column: Int, _ cell: Int) -> Int
  {
    guard let timeline = state.dataset?.timeline, let first = timeline.periods.first, let last = timeline.periods.last,
      let neighbour = period.advanced(by: step), neighbour >= first, neighbour <= last
    else { return column + cell }
    var text = state.phrases.shortTitle(of: neighbour)
    var ink = Ink.dim
    switch timeline[neighbour] {
    case .loaded, .waiting: break
    case .failed: (text, ink) = (text + "!", .attention)
    case nil: text = "·"
    }
    frame.write(text, at: Point(column: column, row: 0), style: Style(ink, on: .bar), width: cell, align: .centre)
    addTarget(Rect(column: column, row: 0, columns: cell, rows: 1), .choose(.period(neighbour)))
    return column + cell
  }

  private mutating func drawRight(_ state: State, from left: Int, width: Int) {
    let text = state.titleRight
    let columns = TextLayout.width(text, glyphs: frame.glyphs)
    guard columns + 1 <= width - left else { return }
    frame.write(text, at: Point(column: width - columns - 1, row: 0), style: Style(.dim, on: .bar))
  }
}

/// What the title bar says at a width: the mark of made-up figures and the period stay longest.
struct TitlePlan {
  /// A text at the left.
  struct Part {
    var text: String
    var ink: Ink
    /// Where a click on it leads.
    var choice: Choice?
  }

  var parts: [Part] = []
  var period = ""
  var hasArrows = false

  init(_ state: State, columns: Int) {
    let phrases = state.phrases
    let brand = [Part(text: phrases.product, ink: .brand)]
    let title =
      state.dataset.map {
        [Part(text: state.label($0.catalogue.title, id: $0.id), ink: .strong, choice: state.isDeep ? .level(0) : nil)]
      } ?? []
    let crumbs = state.crumbs.map { level, region in
      Part(text: "› " + region.label(in: state.shownLanguage), ink: .strong, choice: .level(level))
    }
    let region =
      crumbs
      + (state.region.flatMap { region in
        state.dataset.map { [Part(text: "› " + $0.roster[region.row].label(in: state.shownLanguage), ink: .strong)] }
      } ?? [])
    let long = state.isSynthetic ? [Part(text: phrases.synthetic, ink: .caution)] : []
    let short = state.isSynthetic ? [Part(text: phrases.syntheticShort, ink: .caution)] : []
    let name = state.period.map { phrases.title(of: $0) } ?? ""
    let code = state.period?.description ?? ""
    let plans = [
      TitlePlan(brand + title + region + long, name), TitlePlan(title + region + long, name),
      TitlePlan(title + region + short, name), TitlePlan(region + short, name),
      TitlePlan(region + short, code, arrows: false),
      TitlePlan(short, code, arrows: false),
      TitlePlan(short, state.period.map { phrases.shortTitle(of: $0) } ?? "", arrows: false),
    ]
    self = plans.first { $0.width(state.glyphs) <= columns } ?? TitlePlan(short, "", arrows: false)
  }

  private init(_ parts: [Part], _ period: String, arrows: Bool = true) {
    self.parts = parts
    self.period = period
    hasArrows = arrows && !period.isEmpty
  }

  /// The cells that all of it takes.
  private func width(_ glyphs: Glyphs) -> Int {
    let texts = parts.reduce(1) { $0 + TextLayout.width($1.text, glyphs: glyphs) + 1 }
    return texts + TextLayout.width(period, glyphs: glyphs) + (hasArrows ? 4 : 0)
  }
}
