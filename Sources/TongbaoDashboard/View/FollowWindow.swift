import TerminalCanvas
import TongbaoCore

/// The window of the form in which alerts are followed up: where it stands, what was written last, and the fields.
extension Picture {
  mutating func drawFollowForm(_ state: State, _ form: FollowForm, in area: Rect) {
    let above = state.followLines(form)
    let columns = min(Self.widestForm, max(20, area.size.columns - 6))
    let complaint = TextLayout.wrap(form.complaint?[state.shownLanguage] ?? " ", to: columns, glyphs: frame.glyphs)
    let content = Size(columns: columns, rows: above.count + form.parts.count + complaint.count)
    var inner = drawBox(WindowBox(title: state.followTitle, content: content, footer: state.windowFooter), in: area)
    // Where there is little room what was written before gives way, and then lines before the one that is typed.
    let hidden = max(0, content.rows - inner.size.rows)
    drawLines(above.dropLast(hidden), &inner)
    let typed = form.parts.firstIndex(of: form.part) ?? 0
    for part in form.parts.dropFirst(min(max(0, hidden - above.count), typed)) {
      drawLine(part, form, state, in: inner.takeTop(1))
    }
    drawLines(complaint.map { SelectionList.Item($0, style: Style(.caution, on: .window)) }, &inner)
  }

  /// Draws lines from above, as far as there is room.
  private mutating func drawLines(_ lines: [SelectionList.Item], _ rest: inout Rect) {
    for line in lines {
      let row = rest.takeTop(1)
      if !row.isEmpty { frame.write(line.text, at: row.origin, style: line.style, width: row.size.columns) }
    }
  }

  private static let widestForm = 76

  private mutating func drawLine(_ part: FollowForm.Part, _ form: FollowForm, _ state: State, in line: Rect) {
    let isTyped = part == form.part
    let labels = form.parts.map(state.phrases.followLabel)
    guard let room = drawFormLabel(state.phrases.followLabel(part), of: labels, isTyped: isTyped, in: line) else {
      return
    }
    let strong = Style(.strong, on: .window)
    if part == .deed {
      drawFormChoice(state.phrases.followDeed(form.deed), isTyped: isTyped, style: strong, in: room)
    } else if isTyped {
      form.field(part).draw(in: room, into: &frame, style: strong)
    } else {
      frame.write(form.field(part).text, at: room.origin, style: Style(.text, on: .window), width: room.size.columns)
    }
  }
}

extension State {
  /// Region and indicator of the value under the cursor.
  fileprivate var followTitle: String {
    guard let dataset, let column = currentColumn else { return phrases.followTitle }
    let name = label(dataset.name(ofColumn: column), id: dataset.catalogue.name(ofColumn: column))
    return rowLabel(currentRow) + phrases.clauseSeparator + name
  }

  /// Where the value stands, and the last entries about it.
  fileprivate func followLines(_ form: FollowForm) -> [SelectionList.Item] {
    let followUp = currentColumn.flatMap { self.followUp(column: $0, row: currentRow) }
    let state = followUp.map { phrases.followSentence($0) } ?? phrases.nothingToFollow
    let entries = followFile.entries[form.subject]?.suffix(3).map {
      SelectionList.Item(phrases.entryLine($0), style: Style(.dim, on: .window))
    }
    return [SelectionList.Item(state, style: Style(.strong, on: .window))] + (entries ?? [])
  }
}
