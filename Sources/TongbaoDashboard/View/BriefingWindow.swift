import TerminalCanvas

/// The window of the view in a few sentences.
extension Picture {
  mutating func drawBriefing(_ state: State, from line: Int, in area: Rect) {
    let lines = state.briefingLines
    let title =
      state.phrases.briefingTitle + state.phrases.clauseSeparator + (state.derived.briefing?.briefing.title ?? "")
    let content = Size(columns: contentWidth(lines), rows: lines.count)
    let inner = drawBox(WindowBox(title: title, content: content, footer: state.windowFooter), in: area)
    SelectionList(lines, offset: line).draw(in: inner, into: &frame)
  }
}
