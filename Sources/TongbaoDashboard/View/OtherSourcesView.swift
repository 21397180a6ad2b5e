import TerminalCanvas
import TongbaoCore

/// What other sources say of the indicator under the cursor, beside a region's indicators.
extension Picture {
  /// Draws them at the bottom of `rest` and takes the rows that they need; none where nobody says anything else.
  mutating func drawOtherSources(_ column: Int, _ painter: RegionPainter, in rest: inout Rect) {
    let texts = painter.otherSources(column)
    guard !texts.isEmpty, rest.size.rows >= 12 else { return }
    let lines = texts.flatMap { TextLayout.wrap($0, to: rest.size.columns, glyphs: frame.glyphs) }
    var rect = rest.takeBottom(min(lines.count, 5) + 2)
    let title = rect.takeTop(1)
    frame.write(
      painter.state.phrases.otherSourcesTitle, at: title.origin, style: Style(.accent), width: title.size.columns)
    for (index, line) in lines.prefix(5).enumerated() {
      frame.write(line, at: rect.row(index).origin, style: Style(.text), width: rect.size.columns)
    }
  }
}

extension RegionPainter {
  /// What each other source says of an indicator here.
  fileprivate func otherSources(_ column: Int) -> [String] {
    let cells = CellText(
      indicator: dataset.indicator(ofColumn: column), phrases: state.phrases, catalogue: dataset.catalogue,
      glyphs: state.glyphs)
    return OtherSource.all(column: column, row: row, in: snapshot, cells).map(state.phrases.otherSource)
  }
}
