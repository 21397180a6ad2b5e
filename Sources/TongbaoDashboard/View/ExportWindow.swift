import TerminalCanvas
import TongbaoCore

/// The window in which a view is asked to leave.
extension Picture {
  mutating func drawExportForm(_ state: State, _ form: ExportForm, in area: Rect) {
    let columns = min(Self.widestExport, max(20, area.size.columns - 6))
    let told = exportLines(state, form, columns)
    let content = Size(columns: columns, rows: form.parts.count + told.count)
    var inner = drawBox(
      WindowBox(title: state.phrases.exportWords.title, content: content, footer: state.windowFooter), in: area)
    let shown = lastLines(told, of: max(Self.fewestWords, inner.size.rows - form.parts.count))
    for part in shownParts(form, rows: inner.size.rows - shown.count) {
      drawLine(part, form, state, in: inner.takeTop(1))
    }
    for line in shown.prefix(inner.size.rows) {
      frame.write(line.text, at: inner.takeTop(1).origin, style: line.style, width: columns)
    }
  }

  /// The lines that find room, in their order: the name and the line that takes the keys before the others.
  private func shownParts(_ form: ExportForm, rows: Int) -> [ExportForm.Part] {
    let wanted = [ExportForm.Part.file, form.part] + form.parts
    var shown: Set<ExportForm.Part> = []
    for part in wanted where shown.count < max(0, rows) { shown.insert(part) }
    return form.parts.filter(shown.contains)
  }

  /// The end of what is told, where there is no room for all: paths begin it, and what is wrong ends it.
  private func lastLines(_ lines: [SelectionList.Item], of rows: Int) -> [SelectionList.Item] {
    guard lines.count > rows, var first = lines.suffix(rows).first else { return lines }
    first.text = "…" + first.text.dropFirst()
    return [first] + lines.suffix(rows - 1)
  }

  private static let widestExport = 78
  /// The lines that what is told has before others than the name are shown.
  private static let fewestWords = 3

  /// Where the file goes, or why it does not.
  private func exportLines(_ state: State, _ form: ExportForm, _ columns: Int) -> [SelectionList.Item] {
    let phrases = state.phrases
    let (text, ink): (String, Ink) =
      if let complaint = form.complaint { (complaint[state.shownLanguage], .caution) } else if form.isWriting {
        (phrases.exporting, .dim)
      } else { (form.path.map { phrases.exportGoes(to: state.wholePath($0)) } ?? phrases.exportNeedsName, .dim) }
    return TextLayout.wrap(text, to: columns, glyphs: frame.glyphs).map {
      SelectionList.Item($0, style: Style(ink, on: .window))
    }
  }

  private mutating func drawLine(_ part: ExportForm.Part, _ form: ExportForm, _ state: State, in line: Rect) {
    let isTyped = part == form.part
    let labels = form.parts.map(state.phrases.exportLabel)
    guard let room = drawFormLabel(state.phrases.exportLabel(part), of: labels, isTyped: isTyped, in: line) else {
      return
    }
    let style = Style(isTyped ? .strong : .text, on: .window)
    switch part {
    case .file where isTyped: form.field.draw(in: room, into: &frame, style: style)
    case .file: frame.writeEnd(of: form.field.text, in: room, style: style)
    case .format: drawFormChoice(state.phrases.name(form.format), isTyped: isTyped, style: style, in: room)
    case .encoding:
      drawFormChoice(
        state.phrases.exportEncoding(isForExcel: form.isForExcel), isTyped: isTyped, style: style, in: room)
    }
  }
}

extension Frame {
  /// The end of a text, where the whole finds no room: of a path that is its name.
  fileprivate mutating func writeEnd(of text: String, in rect: Rect, style: Style) {
    var shown = text[...]
    while !shown.isEmpty, TextLayout.width(shown, glyphs: glyphs) > rect.size.columns { shown = shown.dropFirst() }
    write(String(shown), at: rect.origin, style: style, width: rect.size.columns)
  }
}

extension State {
  /// The path as it is from the root, as far as it is known where the program was started.
  fileprivate func wholePath(_ path: String) -> String {
    guard !path.hasPrefix("/"), !path.hasPrefix("~"), let folder = startFolder else { return path }
    return folder == "/" ? "/" + path : folder + "/" + path
  }
}
