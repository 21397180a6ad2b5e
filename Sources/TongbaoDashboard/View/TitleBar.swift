import TerminalCanvas
import TongbaoCore

/// The title bar: product, dataset, where one is, the period with its neighbours, and how the rows are ordered.
extension Picture {
  mutating func drawTitle(_ state: State, _ chrome: Chrome) {
    guard chrome.hasTitle else { return }
    let bar = Rect(column: 0, row: 0, columns: chrome.size.columns, rows: 1)
    frame.fill(bar, paper: .bar)
    let left = drawCrumbs(state)
    let period = drawPeriods(state, from: left, width: chrome.size.columns)
    drawRight(state, from: period, width: chrome.size.columns)
  }

  private mutating func drawCrumbs(_ state: State) -> Int {
    var column = 1
    func style(_ ink: Ink, _ attributes: Style.Attributes = []) -> Style { Style(ink, on: .bar, attributes) }
    column += frame.write(state.phrases.product, at: Point(column: column, row: 0), style: style(.brand, .bold)) + 1
    guard let dataset = state.dataset else { return column }
    let title = dataset.catalogue.title[state.language]
    let start = column
    column += frame.write(title, at: Point(column: column, row: 0), style: style(.strong)) + 1
    if let region = state.region {
      addTarget(Rect(column: start, row: 0, columns: column - start, rows: 1), .choose(.table))
      let name = "› " + dataset.roster[region.row].label(in: state.language)
      column += frame.write(name, at: Point(column: column, row: 0), style: style(.strong, .bold)) + 1
    }
    if state.isSynthetic {
      column += frame.write(state.phrases.synthetic, at: Point(column: column, row: 0), style: style(.caution)) + 1
    }
    return column
  }

  /// The period in the middle with as many neighbours as there is room for, each of which can be clicked.
  private mutating func drawPeriods(_ state: State, from left: Int, width: Int) -> Int {
    guard let period = state.period, let periods = state.dataset?.timeline.periods else { return left }
    let glyphs = frame.glyphs
    let name = " \(state.phrases.title(of: period)) "
    let nameWidth = TextLayout.width(name, glyphs: glyphs)
    let neighbours = width >= 110 ? 3 : width >= 90 ? 1 : 0
    let cell = TextLayout.width(state.phrases.shortTitle(of: period), glyphs: glyphs) + 3
    let strip = 2 * (neighbours * cell + 2) + nameWidth
    var column = max(left + 1, (width - strip) / 2)
    guard column + nameWidth + 4 <= width || width >= left + nameWidth else { return left }
    column = drawArrow("◀", to: periods.first.flatMap { $0 < period ? period.previous : nil }, at: column)
    for step in stride(from: neighbours, to: 0, by: -1) { column = drawNeighbour(state, period, -step, at: column, cell) }
    column += frame.write(name, at: Point(column: column, row: 0), style: Style(.strong, on: .bar, [.bold]))
    for step in 0..<neighbours { column = drawNeighbour(state, period, step + 1, at: column, cell) }
    return drawArrow("▶", to: periods.last.flatMap { $0 > period ? period.next : nil }, at: column) + 1
  }

  private mutating func drawArrow(_ arrow: String, to period: Period?, at column: Int) -> Int {
    frame.write(arrow, at: Point(column: column, row: 0), style: Style(period == nil ? .dim : .accent, on: .bar))
    if let period { addTarget(Rect(column: column, row: 0, columns: 2, rows: 1), .choose(.period(period))) }
    return column + 2
  }

  private mutating func drawNeighbour(_ state: State, _ period: Period, _ step: Int, at column: Int, _ cell: Int) -> Int {
    guard let neighbour = period.advanced(by: step), let slot = state.dataset?.timeline[neighbour] else { return column + cell }
    let ink: Ink =
      switch slot {
      case .loaded, .waiting: .dim
      case .failed: .attention
      }
    frame.write(
      state.phrases.shortTitle(of: neighbour), at: Point(column: column, row: 0), style: Style(ink, on: .bar),
      width: cell, align: .centre)
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

extension State {
  /// Whether what is shown was made up. While a snapshot is read, the last that was known of the dataset counts.
  var isSynthetic: Bool {
    if let snapshot { return snapshot.source.kind == .synthetic }
    guard let timeline = dataset?.timeline else { return false }
    return timeline.periods.contains { timeline.snapshot($0)?.source.kind == .synthetic }
  }

  /// How many rows in which order, or how many values of a region need attention.
  fileprivate var titleRight: String {
    guard let dataset else { return "" }
    if let region {
      let statuses = snapshot.map { snapshot in
        dataset.catalogue.indicators.indices.map { dataset.judge($0, in: snapshot).status(row: region.row) }
      }
      return phrases.counts(
        attention: statuses?.count { $0.needsAttention } ?? 0, commended: statuses?.count { $0 == .commended } ?? 0)
    }
    let all = dataset.reportingRows.count
    var text = phrases.rowCount(derived.table?.rows.count ?? all, of: all, level: dataset.catalogue.level)
    if let key = sortOrder.keys.first {
      text += phrases.clauseSeparator + phrases.sorted(by: sortName(key, dataset), descending: key.isDescending)
    }
    return text
  }

  private func sortName(_ key: SortOrder.Key, _ dataset: Dataset) -> String {
    guard let column = key.column else { return phrases.levelHeader(dataset.catalogue.level) }
    return dataset.indicator(ofColumn: column).short[language]
  }
}

extension Period {
  /// The period so many steps later, or earlier when negative.
  func advanced(by steps: Int) -> Period? {
    (0..<steps.magnitude).reduce(Optional(self)) { period, _ in steps > 0 ? period?.next : period?.previous }
  }
}
