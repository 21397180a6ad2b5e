import TerminalCanvas
import TongbaoCore

/// What one cell of a table shows.
struct TableCell: Sendable {
  var mark = ""
  var value = ""
  /// The cells that the value takes.
  var width = 0
  /// The bound that the value stands for, to be written again where the value does not fit.
  var bound: Condition?
  var ink = Ink.text
  /// The shade of its fifth, where colours tell that.
  var paper = Paper.plain
  var change = ""
  var needsAttention = false
}

/// Writes the cells of a table's rows: those on the screen once, however often the cursor moves among them.
struct TableCells: Sendable {
  private let model: TableModel
  private let catalogue: Catalogue
  private let isWaiting: Bool
  private let judgesHead: Bool
  private let phrases: any Phrases
  private var rows: [Int: [TableCell]] = [:]
  /// Whether changes of the cells written so far wait for periods that are still to be read.
  private(set) var awaitsPast = false

  /// More rows than any screen has; beyond it only those in sight are kept.
  private static let limit = 2000

  init(_ model: TableModel, dataset: Dataset, phrases: any Phrases) {
    self.model = model
    self.phrases = phrases
    catalogue = dataset.catalogue
    judgesHead = model.snapshot?.isOfHeadAlone ?? false
    isWaiting = dataset.timeline.neighbour(model.basis.period).isPending
  }

  /// The cells of a row, in the order of the model's columns.
  subscript(row: Int) -> [TableCell] { rows[row] ?? cells(row) }

  /// Writes the cells of rows that are about to be shown.
  mutating func prepare(_ shown: some Sequence<Int>) {
    if rows.count > TableCells.limit { rows = [:] }
    for row in shown where rows[row] == nil {
      let written = cells(row)
      rows[row] = written
      awaitsPast = awaitsPast || written.contains { $0.change == phrases.pending }
    }
  }

  private func cells(_ row: Int) -> [TableCell] { model.columns.map { cell($0, row: row) } }

  /// The head of the table is what the members are held against, so it has no mark.
  private func cell(_ column: TableColumn, row: Int) -> TableCell {
    if let measure = column.measure, let outlook = column.outlook {
      return self.cell(measure, outlook, column, row: row)
    }
    guard let snapshot = model.snapshot, let judge = column.judge else {
      return TableCell(value: isWaiting ? "…" : "", width: isWaiting ? 1 : 0, ink: .dim)
    }
    let observation = snapshot.observation(column: column.index, row: row)
    let status = row == 0 && !judgesHead ? Status.unjudged : judge.status(row: row)
    let text = column.texts.text(observation)
    let width = TextLayout.width(text, glyphs: model.basis.glyphs)
    var cell = TableCell(
      mark: status.mark, value: text, width: width, ink: status.ink, needsAttention: status.needsAttention)
    if observation == .missing { cell.ink = .dim }
    shade(&cell, column, observation, isHead: row == 0)
    if case .bound(let bound) = observation { cell.bound = bound }
    if column.changeWidth > 0 { cell.change = change(column, row, snapshot) }
    return cell
  }

  /// What is worked out of a column's course is neither judged nor compared.
  private func cell(_ measure: PaceMeasure, _ outlook: ColumnOutlook, _ column: TableColumn, row: Int) -> TableCell {
    let value = outlook.value(measure, row: row)
    let text = phrases.text(of: value, measure, column.indicator)
    let width = TextLayout.width(text, glyphs: model.basis.glyphs)
    let isGrave = measure == .lead && column.indicator.better == .higher && value.number < 0
    return TableCell(
      value: width <= column.width ? text : "…", width: min(width, column.width), ink: isGrave ? .caution : .dim)
  }

  /// Colours a cell by what colours tell; marks stay.
  private func shade(_ cell: inout TableCell, _ column: TableColumn, _ observation: Observation, isHead: Bool) {
    guard model.basis.shading != .status else { return }
    if observation != .missing { cell.ink = .text }
    guard !isHead, let fifth = column.fifths?.fifth(of: observation) else { return }
    cell.paper = .fifth(fifth)
  }

  private func change(_ column: TableColumn, _ row: Int, _ snapshot: Snapshot) -> String {
    let earlier = model.base.neighbour(column: column.index, row: row)
    let change = Change(column: column.index, row: row, from: earlier, to: snapshot, catalogue: catalogue)
    return column.texts.arrowed(change, isMarked: model.base.isMarked(earlier))
  }
}

extension CellText {
  /// A change with the arrow of its direction, which says nothing of good or bad; marked where it is from another period
  /// than the screen says.
  func arrowed(_ change: Change, isMarked: Bool = false) -> String {
    let text = arrowed(change)
    return isMarked && change.isTold ? text + ChangeBase.mark : text
  }

  private func arrowed(_ change: Change) -> String {
    switch change {
    case .difference(let value, _), .ofLead(let value):
      isZero(value) ? "=" : (value > 0 ? "↑" : "↓") + number(value.magnitude)
    case .pending: phrases.pending
    case .undetermined: "?"
    case .redefined: phrases.redefinedShort
    case .none: ""
    }
  }
}

extension Change {
  /// Whether it says how a value has changed, or that this is not known exactly.
  fileprivate var isTold: Bool {
    switch self {
    case .difference, .ofLead, .undetermined: true
    case .redefined, .pending, .none: false
    }
  }
}
