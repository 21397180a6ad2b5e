import TerminalCanvas
import TongbaoCore

/// What the rows of a table have in common while they are drawn.
struct TablePainter {
  let state: State
  let dataset: Dataset
  let model: TableModel
  let layout: TableLayout
  /// The position of the column under the cursor.
  let cursor: Int
  let cells: TableCells
  /// The periods of the sparklines; nil where there is no room for them.
  let history: History?
  /// The column of the sparklines in each of those periods.
  let sparkColumns: [Column?]
  /// The position of that column in the table.
  let sparkPosition: Int?

  init(state: State, dataset: Dataset, model: TableModel, layout: TableLayout, cursor: Int) {
    self.state = state
    self.dataset = dataset
    self.model = model
    self.layout = layout
    self.cursor = cursor
    let period = model.basis.period
    cells = state.derived.cells ?? TableCells(model, dataset: dataset, phrases: state.phrases)
    let history =
      layout.spark == nil || model.sparkColumn == nil
      ? nil : History(recent: TableLayout.sparkWidth, upTo: period, timeline: dataset.timeline)
    self.history = history
    sparkColumns = model.sparkColumn.flatMap { history?.columns($0, dataset.indicator(ofColumn: $0)) } ?? []
    sparkPosition = model.columns.firstIndex { $0.index == model.sparkColumn }
  }

  /// A group's columns on the screen, and its name.
  struct GroupRun {
    var name: String
    var column: Int
    var width: Int
  }

  /// Neighbouring columns of one group under one name.
  var groupRuns: [GroupRun] {
    guard dataset.catalogue.domains.indices.contains(model.basis.domain) else { return [] }
    let groups = dataset.catalogue.domains[model.basis.domain].groups
    var runs: [(id: String?, run: GroupRun)] = []
    for slot in layout.slots {
      let id = model.columns[slot.position].indicator.group
      if let last = runs.last, last.id == id {
        runs[runs.count - 1].run.width = slot.column + slot.width - last.run.column
      } else {
        let name = groups.first { $0.id == id }.map { state.label($0.name, id: $0.id) } ?? ""
        runs.append((id, GroupRun(name: name, column: slot.column, width: slot.width)))
      }
    }
    return runs.map(\.run).filter { !$0.name.isEmpty }
  }
}
