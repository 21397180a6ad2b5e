import TerminalCanvas
import TongbaoCore

/// The subtotal of a group below the head of a table.
extension Picture {
  mutating func drawSubtotal(at line: Int, _ painter: TablePainter) {
    let state = painter.state
    frame.fill(Rect(column: 0, row: line, columns: frame.size.columns, rows: 1), paper: .band)
    frame.write(
      state.groupName(painter.model.basis.peers.group), at: Point(column: painter.layout.nameColumn, row: line),
      style: Style(.accent, on: .band), width: max(0, painter.layout.frozen - painter.layout.nameColumn))
    for slot in painter.layout.slots {
      let column = painter.model.columns[slot.position]
      guard column.measure == nil, let total = painter.model.subtotals?[slot.position] else { continue }
      let end = slot.width - min(column.changeWidth, max(0, slot.width - column.valueWidth))
      frame.write(
        column.texts.subtotal(total, columns: end, glyphs: frame.glyphs), at: Point(column: slot.column, row: line),
        style: Style(.text, on: .band), width: end, align: .right)
      guard let changes = state.derived.subtotals?.changes, changes.indices.contains(slot.position) else { continue }
      frame.write(
        changes[slot.position], at: Point(column: slot.column + end, row: line), style: Style(.dim, on: .band),
        width: slot.width - end, align: .right)
    }
    guard let start = painter.layout.spark, painter.history != nil, let model = state.derived.subtotals else { return }
    drawSparkline(
      model.marks, pending: model.pending, at: Point(column: start, row: line), style: Style(.accent, on: .band))
  }
}

extension CellText {
  /// A subtotal, or the mark that there is none: the footer has the reason. One that finds no room is not shown in part.
  func subtotal(_ total: Total, columns: Int, glyphs: Glyphs) -> String {
    guard case .value(let value) = total else { return CellText.refused }
    let text = number(value)
    return TextLayout.width(text, glyphs: glyphs) <= columns ? text : "…"
  }

  /// In the place of a total that would mislead.
  static let refused = "/"
}

extension State {
  /// Whether a row below the head is the subtotal of the group.
  var hasSubtotal: Bool { derived.table?.subtotals != nil && Chrome(size: size).hasSubtotal }
}
