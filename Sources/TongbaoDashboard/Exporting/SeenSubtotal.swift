import TongbaoCore
import TongbaoExchange

/// What the rows of a group come to, as a row under the head; a total that would mislead is told as on the screen.
struct SeenSubtotal {
  let frame: SeenFrame
  let table: TableModel

  private var group: PeerGroup { table.basis.peers.group }

  /// Nothing for the region's code, and the group's name.
  var names: [Report.Cell] {
    let groups = frame.roster.groups
    return [
      Report.Cell("", .nothing),
      Report.Cell(frame.state.groupName(group), .both(Wording { $0.groupName(group, in: groups) })),
    ]
  }

  /// What a column of the table comes to, by its position.
  func total(_ position: Int) -> Report.Cell {
    let column = table.columns[position]
    guard column.measure == nil, let total = table.subtotals?[position] else { return Report.Cell("", .nothing) }
    guard case .value(let value) = total else { return Report.Cell(CellText.refused, .nothing) }
    var cell = Report.Cell(
      column.texts.number(value), .number(value.tidied(decimals: column.indicator.decimals)))
    cell.shown = column.texts.told(value)
    return cell
  }

  /// How that has changed from the period that all columns of a screen are compared with.
  func change(_ position: Int, from base: ChangeBase) -> Report.Cell {
    guard let snapshot = table.snapshot else { return Report.Cell("", .nothing) }
    let column = table.columns[position]
    let change = Change(
      totalOf: column.index, rows: frame.model.peers, from: base.shared(in: frame.dataset.timeline), to: snapshot,
      catalogue: frame.catalogue)
    return Report.Cell(change, column.texts)
  }
}
