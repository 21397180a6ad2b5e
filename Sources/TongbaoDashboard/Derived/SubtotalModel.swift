import TerminalCanvas
import TongbaoCore

/// What a group comes to: its change and its last periods, with the members that it has in the period on the screen.
struct SubtotalModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var table: TableModel.Basis
    /// Of the data, since all periods have a say.
    var edition: Int
  }

  let basis: Basis
  /// By the position of a column: how the total has changed, as a cell shows it.
  let changes: [String]
  /// The totals of the column that the sparklines show, in the last periods; gaps where they are refused.
  let marks: [Sparkline.Mark]
  /// The positions of the periods that are still to be read.
  let pending: [Int]

  init(_ basis: Basis, table: TableModel, peers: [Int], dataset: Dataset) {
    self.basis = basis
    changes = table.columns.map { SubtotalModel.change($0, table, peers, dataset) }
    let history = History(recent: TableLayout.sparkWidth, upTo: table.basis.period, timeline: dataset.timeline)
    pending = history.pending
    marks = table.sparkColumn.map { SubtotalModel.marks($0, history, peers, dataset) } ?? []
  }

  /// The change from the period that all columns are compared with; nothing where these differ.
  private static func change(
    _ column: TableColumn, _ table: TableModel, _ peers: [Int], _ dataset: Dataset
  ) -> String {
    guard column.measure == nil, column.changeWidth > 0, let snapshot = table.snapshot else { return "" }
    let earlier = table.base.shared(in: dataset.timeline)
    let change = Change(
      totalOf: column.index, rows: peers, from: earlier, to: snapshot, catalogue: dataset.catalogue)
    return column.texts.arrowed(change)
  }

  /// A period of which the members are not all known is a gap, never a total of those that are.
  private static func marks(
    _ column: Int, _ history: History, _ peers: [Int], _ dataset: Dataset
  ) -> [Sparkline.Mark] {
    let columns = history.columns(column, dataset.indicator(ofColumn: column))
    return zip(history.slots, columns).map { slot, values in
      guard values != nil, case .loaded(let snapshot) = slot,
        case .value(let total) = Total(column: column, rows: peers, snapshot: snapshot, catalogue: dataset.catalogue)
      else { return .gap }
      return .value(total)
    }
  }
}

extension State {
  /// Makes what is told of the group's totals anew where it no longer fits.
  mutating func refreshSubtotals() {
    guard let dataset, let table = derived.table, table.subtotals != nil, let model = derived.period else {
      return derived.subtotals = nil
    }
    let basis = SubtotalModel.Basis(table: table.basis, edition: edition)
    guard derived.subtotals?.basis != basis else { return }
    derived.subtotals = SubtotalModel(basis, table: table, peers: model.peers, dataset: dataset)
  }
}
