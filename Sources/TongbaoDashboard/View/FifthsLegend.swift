import TerminalCanvas
import TongbaoCore

/// What the five shades mean, from worst to best.
extension Picture {
  /// As much of the legend as fits: with both ends named and shades three cells wide, else with the best alone, else shades alone.
  mutating func drawFifthsLegend(_ state: State, at point: Point, columns: Int) {
    let words = state.phrases.fifthsLegend
    let forms = [(words.worst + " ", 3, " " + words.best), ("", 1, " " + words.best), ("", 1, "")]
    func width(_ text: String) -> Int { TextLayout.width(text, glyphs: frame.glyphs) }
    guard let form = forms.first(where: { width($0.0) + $0.1 * 5 + width($0.2) <= columns }) else { return }
    var column = point.column + frame.write(form.0, at: point, style: Style(.dim))
    for fifth in 0..<5 {
      let text = form.1 == 3 ? " \(fifth + 1) " : "\(fifth + 1)"
      column += frame.write(text, at: Point(column: column, row: point.row), style: Style(.text, on: .fifth(fifth)))
    }
    frame.write(form.2, at: Point(column: column, row: point.row), style: Style(.dim))
  }
}
