import TerminalCanvas
import TongbaoCore

/// What one cell of a table shows.
struct TableCell {
  var text = ""
  var ink = Ink.text
  var change = ""
  var changeInk = Ink.dim
  var changeWidth = 0
}

/// What the rows of a table have in common while they are drawn.
struct TablePainter {
  let state: State
  let dataset: Dataset
  let model: TableModel
  let layout: TableLayout
  /// The position of the column under the cursor.
  let cursor: Int

  /// A group's columns on the screen, and its name.
  struct GroupRun {
    var name: String
    var column: Int
    var width: Int
  }

  /// Neighbouring columns of one group under one name.
  var groupRuns: [GroupRun] {
    let groups = dataset.catalogue.domains[state.domain].groups
    var runs: [(id: String?, run: GroupRun)] = []
    for slot in layout.slots {
      let id = model.columns[slot.position].indicator.group
      if let last = runs.last, last.id == id {
        runs[runs.count - 1].run.width = slot.column + slot.width - last.run.column
      } else {
        let name = groups.first { $0.id == id }?.name[state.language] ?? ""
        runs.append((id, GroupRun(name: name, column: slot.column, width: slot.width)))
      }
    }
    return runs.map(\.run).filter { !$0.name.isEmpty }
  }

  /// A column's name with its unit, and the arrow of the order.
  func header(_ column: TableModel.Column) -> String {
    let unit = column.unit == "%" ? "%" : column.unit.isEmpty ? "" : " " + column.unit
    guard let position = state.sortOrder.keys.firstIndex(where: { $0.column == column.index }) else {
      return column.header + unit
    }
    let arrow = state.sortOrder.keys[position].isDescending ? "↓" : "↑"
    return column.header + unit + arrow + (position == 1 ? "2" : "")
  }

  /// The cell of a column in a row.
  func cell(_ slot: TableLayout.Slot, row: Int) -> TableCell {
    let column = model.columns[slot.position]
    guard let snapshot = model.snapshot, let judge = column.judge else {
      return TableCell(text: isWaiting ? "…" : "", ink: .dim, changeWidth: column.changeWidth)
    }
    let observation = snapshot.observation(column: column.index, row: row)
    let status = row == 0 ? Status.unjudged : judge.status(row: row)
    let text = CellText(indicator: column.indicator, phrases: state.phrases).text(observation)
    var cell = TableCell(text: status.marked(text), ink: status.ink, changeWidth: column.changeWidth)
    if row == 0, observation == .missing { cell.ink = .dim }
    if column.changeWidth > 0 { setChange(&cell, column, row, snapshot) }
    return cell
  }

  private var isWaiting: Bool {
    guard let period = state.period, case .waiting = dataset.timeline[period] else { return false }
    return true
  }

  private func setChange(_ cell: inout TableCell, _ column: TableModel.Column, _ row: Int, _ snapshot: Snapshot) {
    let earlier = state.comparison == .lastYear ? snapshot.period.yearEarlier : snapshot.period.previous
    let change = Change(
      column: column.index, row: row, from: dataset.timeline.neighbour(earlier), to: snapshot, catalogue: dataset.catalogue)
    let texts = CellText(indicator: column.indicator, phrases: state.phrases)
    switch change {
    case .difference(let value, _), .ofLead(let value):
      cell.change = (value > 0 ? "↑" : value < 0 ? "↓" : "=") + texts.number(value.magnitude)
      cell.changeInk = .dim
    case .pending: cell.change = state.phrases.pending
    case .undetermined: cell.change = "?"
    case .none: cell.change = ""
    }
  }

  /// The periods of the sparkline of a row.
  func series(row: Int, count: Int) -> Series? {
    guard let column = model.sparkColumn, let period = state.period else { return nil }
    return Series(column: column, row: row, upTo: period, count: count, timeline: dataset.timeline, catalogue: dataset.catalogue)
  }
}

extension Status {
  /// The mark that stands beside a value; it says nothing of direction.
  var mark: String {
    switch self {
    case .tier(_, .critical, _): "!!"
    case .tier(_, .attention, _): "!"
    case .commended: "✓"
    case .undetermined: "?"
    case .pending: "…"
    case .normal, .missing, .unknown, .unjudged: ""
    }
  }

  /// A value's text with the mark before it.
  func marked(_ text: String) -> String { mark.isEmpty ? text : mark + " " + text }

  var ink: Ink {
    switch self {
    case .tier(_, .critical, _): .critical
    case .tier(_, .attention, _): .attention
    case .commended: .commended
    case .undetermined: .caution
    case .missing: .dim
    case .pending, .normal, .unknown, .unjudged: .text
    }
  }
}

extension State {
  /// Whether the file of the period on the screen has still to be read.
  var isWaiting: Bool {
    if case .waiting = period.flatMap({ dataset?.timeline[$0] }) { true } else { false }
  }

  /// What is to be said of a period instead of its values; nil where they are there.
  func notice(for period: Period) -> String? {
    switch dataset?.timeline[period] {
    case .loaded: nil
    case .waiting: phrases.reading(period)
    case .failed(let problems): phrases.failed(period, problem: problems.first?.line(in: language) ?? "")
    case nil: phrases.noData(for: period)
    }
  }
}
