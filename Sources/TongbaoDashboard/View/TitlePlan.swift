import TerminalCanvas
import TongbaoCore

/// What the title bar says at a width.
///
/// Where it is short its parts go one by one, shorter forms first: the neighbours of the period, the product, the words
/// of the mark, how many rows there are, the dataset, the order, the comparison. The mark of made-up figures and the
/// period stay.
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
  /// How the rows are chosen, ordered and compared.
  var right = ""
  /// The periods beside the one shown; nil where none is.
  private(set) var strip: PeriodStrip?
  /// How many periods stand on either side of the one shown.
  private(set) var neighbours = 0
  /// The cells of each of them.
  private(set) var cellWidth = 0
  /// The cells of the period with its arrows and neighbours.
  private(set) var periodWidth = 0

  /// From this width on there may be neighbours.
  private static let widthWithNeighbours = 110

  init(_ state: State, columns: Int) {
    let texts = TitleTexts(state)
    let glyphs = state.glyphs
    self = texts.plan { $0.width(glyphs) <= columns }
    periodWidth = widthOfPeriod(glyphs)
    strip = state.period.map { PeriodStrip(around: $0, state) }
    guard columns >= TitlePlan.widthWithNeighbours, hasArrows, state.dataset?.timeline.periods.count ?? 0 > 1 else {
      return
    }
    addNeighbours(state, columns: columns, shorter: texts.rights.dropFirst().first ?? right)
  }

  init(_ parts: [Part], _ period: String, right: String = "", arrows: Bool = true) {
    self.parts = parts
    self.period = period
    self.right = right
    hasArrows = arrows && !period.isEmpty
  }

  /// As many neighbours as there is room for, up to three; the text at the right takes its shorter form for more of them.
  private mutating func addNeighbours(_ state: State, columns: Int, shorter: String) {
    guard let strip else { return }
    cellWidth = strip.cellWidth
    let free = columns - width(state.glyphs)
    let saved = TextLayout.width(right, glyphs: state.glyphs) - TextLayout.width(shorter, glyphs: state.glyphs)
    neighbours = min(3, free / (2 * cellWidth))
    let more = min(3, (free + saved) / (2 * cellWidth))
    if more > neighbours { (right, neighbours) = (shorter, more) }
    periodWidth += 2 * neighbours * cellWidth
  }

  private func widthOfPeriod(_ glyphs: Glyphs) -> Int {
    TextLayout.width(period, glyphs: glyphs) + (hasArrows ? 4 : 0)
  }

  /// The cells that all of it takes, without neighbours.
  private func width(_ glyphs: Glyphs) -> Int {
    let texts = parts.reduce(1) { $0 + TextLayout.width($1.text, glyphs: glyphs) + 1 }
    return texts + widthOfPeriod(glyphs) + (right.isEmpty ? 0 : TextLayout.width(right, glyphs: glyphs) + 2)
  }
}

/// The texts that a title bar may show, from long to short.
private struct TitleTexts {
  let lefts: [[TitlePlan.Part]]
  /// The five texts at the right; the last is empty.
  let rights: [String]
  /// The period in full, as a code, and in short.
  let periods: [String]

  init(_ state: State) {
    let phrases = state.phrases
    let title: [TitlePlan.Part] =
      state.dataset.map {
        let name = state.label($0.catalogue.title, id: $0.id)
        return [TitlePlan.Part(text: name, ink: .strong, choice: state.isDeep ? .level(0) : nil)]
      } ?? []
    let path = TitleTexts.path(state)
    let marks = state.isSynthetic ? [phrases.synthetic, phrases.syntheticShort] : []
    let long = marks.prefix(1).map { TitlePlan.Part(text: $0, ink: .caution) }
    let short = marks.suffix(1).map { TitlePlan.Part(text: $0, ink: .caution) }
    let brand = [TitlePlan.Part(text: phrases.product, ink: .brand)]
    lefts = [
      brand + title + path + long, title + path + long, title + path + short, Array(path.suffix(1)) + short, short,
    ]
    rights = state.titleRights
    periods = state.period.map { [phrases.title(of: $0), $0.description, phrases.shortTitle(of: $0)] } ?? ["", "", ""]
  }

  /// The regions from the outermost table down to the one that is looked at.
  private static func path(_ state: State) -> [TitlePlan.Part] {
    let crumbs = state.crumbs.map { level, region in
      TitlePlan.Part(text: "› " + region.label(in: state.shownLanguage), ink: .strong, choice: .level(level))
    }
    if state.screen == .board { return crumbs + [TitlePlan.Part(text: "› " + state.phrases.boardTitle, ink: .strong)] }
    let turned = crumbs + turn(state)
    if state.screen == .alerts {
      return turned + [TitlePlan.Part(text: "› " + state.phrases.alertsTitle, ink: .strong)]
    }
    if state.screen == .bulletin, let dataset = state.dataset {
      let region = state.bulletin?.row.map { "› " + dataset.roster[$0].label(in: state.shownLanguage) }
      return turned
        + [region, "› " + state.phrases.bulletinTitle].compactMap { $0 }.map { TitlePlan.Part(text: $0, ink: .strong) }
    }
    guard let row = state.trend?.row ?? state.contrast?.row ?? state.region?.row, let dataset = state.dataset else {
      return turned
    }
    return turned + [
      TitlePlan.Part(
        text: "› " + (state.isMarked(row) ? State.mark : "") + dataset.roster[row].label(in: state.shownLanguage),
        ink: .strong)
    ]
  }

  /// Whose segments are shown, and by which dimension, where that was asked for.
  private static func turn(_ state: State) -> [TitlePlan.Part] {
    guard !state.sheets.turns.isEmpty, let roster = state.dataset?.roster, let dimension = roster.dimension else {
      return []
    }
    let region = state.sheets.segments.map(\.table.row) == 0 ? [] : [roster.head.label(in: state.shownLanguage)]
    return region.map { TitlePlan.Part(text: "› " + $0, ink: .strong, choice: .regions) } + [
      TitlePlan.Part(text: "› " + state.label(dimension.name, id: dimension.id), ink: .strong, choice: .table)
    ]
  }

  /// The first plan that fits, from all of the texts to the least.
  func plan(_ fits: (TitlePlan) -> Bool) -> TitlePlan {
    for (left, right) in [(0, 0), (0, 1), (1, 1), (2, 1), (2, 2), (3, 2), (2, 3), (3, 3), (3, 4)] {
      let plan = TitlePlan(lefts[left], periods[0], right: rights[right])
      if fits(plan) { return plan }
    }
    for (left, period) in [(3, 1), (4, 1), (4, 2)] {
      let plan = TitlePlan(lefts[left], periods[period], arrows: false)
      if fits(plan) { return plan }
    }
    return TitlePlan(lefts[4], "", arrows: false)
  }
}
