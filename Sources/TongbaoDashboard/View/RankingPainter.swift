import TerminalCanvas
import TongbaoCore

/// What the rows of a ranking have in common while they are drawn.
struct RankingPainter {
  let state: State
  let dataset: Dataset
  let model: PeriodModel
  let table: TableModel
  let ranking: RankingModel
  /// The position of the indicator among the columns of its table.
  let position: Int
  private let texts: CellText
  private let cells: TableCells
  /// The period whose ranks those of now are compared with, at the last that has a file where the one before has none.
  private let earlier: Neighbour

  /// Nil where the period is not there to be ranked.
  init?(_ state: State) {
    guard let dataset = state.dataset, let model = state.derived.period, let table = state.derived.table,
      let ranking = state.derived.ranking, let cells = state.derived.cells,
      let position = table.columns.firstIndex(where: { $0.index == ranking.basis.column })
    else { return nil }
    self.state = state
    self.dataset = dataset
    self.model = model
    self.table = table
    self.ranking = ranking
    self.position = position
    self.cells = cells
    texts = table.columns[position].texts
    let period = table.basis.period
    earlier = dataset.timeline.neighbour(
      state.comparison == .lastYear ? period.yearEarlier : dataset.timeline.last(before: period))
  }

  var column: Int { ranking.basis.column }
  private var indicator: Indicator { dataset.indicator(ofColumn: column) }

  /// The whole name with its unit.
  var title: String {
    let unit = indicator.unit.presentation(in: state.shownLanguage).label
    return IndicatorNames(state: state, dataset: dataset).whole(column) + " " + unit
  }

  /// What the ticks across the bars stand for.
  var legend: String {
    ranking.ticks.map { tick in
      let value = texts.number(tick.value)
      return tick.scalar == "┊"
        ? "┊ " + dataset.roster.head.label(in: state.shownLanguage) + " " + value
        : "│ " + state.phrases.threshold + " " + value
    }.joined(separator: "  ")
  }

  /// The cell of a row.
  func cell(_ row: Int) -> TableCell { cells[row][position] }

  func name(_ row: Int) -> String { state.markedLabel(row) }

  /// What the values of the group come to.
  func subtotal(columns: Int) -> String {
    guard let total = table.subtotals?[position] else { return "" }
    return texts.subtotal(total, columns: columns, glyphs: state.glyphs)
  }

  /// The rank of a row as far as it is certain.
  func rank(_ row: Int) -> String {
    RowRank(column: column, row: row, in: model, better: indicator.better)?.text ?? ""
  }

  /// The bar of a row.
  func bar(_ row: Int, ink: Ink, paper: Paper) -> SpanBar {
    let observation = model.snapshot.observation(column: column, row: row)
    let isShared = row != 0 || indicator.sharesScaleWithHead
    let extent = isShared ? model.judges[column].extent(observation, row: row) : .nothing
    let ticks = row == 0 ? [] : ranking.ticks
    return SpanBar(extent, on: ranking.scale, ticks: ticks, style: Style(ink == .text ? .dim : ink, on: paper))
  }

  /// Places won or lost since the period that is compared with.
  func movement(_ row: Int) -> String {
    if earlier.isPending { return state.phrases.pending }
    return won(row).map { $0 == 0 ? "=" : ($0 > 0 ? "▲" : "▼") + "\($0.magnitude)" } ?? ""
  }

  /// How many places a row has won since then; nil where that is not known.
  func won(_ row: Int) -> Int? {
    guard case .loaded(let before) = earlier else { return nil }
    return RankMovement.won(
      column: column, row: row, peers: model.peers, from: before, to: model.snapshot, catalogue: dataset.catalogue)
  }

  private func rankMovement(_ row: Int, from before: Snapshot) -> RankMovement? {
    RankMovement(
      column: column, row: row, peers: model.peers, from: before, to: model.snapshot, catalogue: dataset.catalogue)
  }

  /// The number of the region under the cursor.
  var currentNumber: Double? {
    state.table.row == 0 ? nil : model.snapshot.observation(column: column, row: state.table.row).number
  }

  /// The numbers of the spread in words, in as many of them as fit; then how the current region's rank came about.
  func spreadWords(_ numbers: [Double], columns: Int) -> String {
    let words = state.phrases.statistics
    let names = [words.least, words.lowerQuartile, words.median, words.upperQuartile, words.greatest]
    let items = zip(names, numbers).map { $0 + " " + texts.number($1) }
    let separator = state.phrases.clauseSeparator
    var forms = [items.joined(separator: separator), numbers.map { texts.number($0) }.joined(separator: separator)]
    if let explained = explanation { forms.insert(explained + separator + forms[0], at: 0) }
    return forms.first { TextLayout.width($0, glyphs: state.glyphs) <= columns } ?? forms[forms.count - 1]
  }

  /// How much of the current region's change of rank is its own.
  private var explanation: String? {
    guard state.table.row != 0, case .loaded(let before) = earlier,
      let movement = rankMovement(state.table.row, from: before)
    else { return nil }
    return state.phrases.rankMovement(movement)
  }

  // MARK: Widths

  var rankWidth: Int { max(3, "\(model.peers.count)".count) + (model.snapshot.hasSides(column) ? 3 : 0) }
  var nameWidth: Int { table.labels.width + (table.hasMarks ? 1 : 0) }
  var valueWidth: Int { max(5, table.columns[position].valueWidth) }
  var movementWidth: Int { 5 }
}

extension Snapshot {
  /// Whether a column has bounds or approximate values.
  fileprivate func hasSides(_ column: Int) -> Bool {
    columns.indices.contains(column) && columns[column]?.sides.isEmpty == false
  }
}

extension Indicator {
  /// Whether the head's value can share a scale with the members': rates can, amounts that add up cannot.
  var sharesScaleWithHead: Bool { kind == .rate && addsUp != .sum }
}
