import TerminalCanvas
import TongbaoCore

/// The windows over the screen: help, palette, datasets, statistics, the report, problems. The title bar and the hints
/// stay in sight.
extension Picture {
  mutating func drawOverlay(_ state: State, _ chrome: Chrome) {
    guard let overlay = state.overlay else { return }
    removeTargets()
    let area = chrome.windowArea
    frame.cursor = nil
    switch overlay {
    case .help(let line): drawHelp(state, from: line, in: area)
    case .restated(let line): drawRestated(state, from: line, in: area)
    case .problems(let line): drawProblems(state, from: line, in: area)
    case .palette(let field, let selected): drawPalette(state, field, selected, in: area)
    case .datasets(let selected): drawDatasets(state, selected, in: area)
    case .groups(let selected): drawGroups(state, selected, in: area)
    case .statistics(let column, let line): drawStatistics(state, column, from: line, in: area)
    case .report(let line): drawReport(state, from: line, in: area)
    case .export(let form): drawExportForm(state, form, in: area)
    case .follow(let form): drawFollowForm(state, form, in: area)
    case .briefing(let line): drawBriefing(state, from: line, in: area)
    case .threshold(let editor): drawThreshold(state, editor, in: area)
    }
  }

  /// Draws an empty window, whose inside answers no click, and gives the place for its content.
  mutating func drawBox(_ box: WindowBox, in area: Rect) -> Rect {
    addTarget(box.outer(in: area, glyphs: frame.glyphs), .choose(.window))
    return box.draw(in: area, into: &frame)
  }

  func contentWidth(_ items: [SelectionList.Item]) -> Int {
    items.reduce(20) { width, item in
      let detail = item.detail.isEmpty ? 0 : TextLayout.width(item.detail, glyphs: frame.glyphs) + 2
      return max(width, TextLayout.width(item.text, glyphs: frame.glyphs) + detail)
    } + 1
  }

  private mutating func drawProblems(_ state: State, from line: Int, in area: Rect) {
    let lines = state.problemLines
    let content = Size(
      columns: max(20, lines.map { TextLayout.width($0.text, glyphs: frame.glyphs) }.max() ?? 0) + 1, rows: lines.count)
    let box = WindowBox(title: state.phrases.problemsTitle, content: content, footer: state.windowFooter)
    let inner = drawBox(box, in: area)
    SelectionList(lines, offset: line).draw(in: inner, into: &frame)
  }

  private mutating func drawPalette(_ state: State, _ field: TextField, _ selected: Int, in area: Rect) {
    let found = state.paletteCommands(field.text)
    let items = found.map {
      SelectionList.Item(state.paletteSentence($0.command, state.shownLanguage), detail: $0.keyText)
    }
    let content = Size(columns: min(70, max(10, area.size.columns - 6)), rows: min(18, max(1, area.size.rows - 4)))
    let box = WindowBox(title: state.phrases.paletteTitle, content: content, footer: state.windowFooter)
    var inner = drawBox(box, in: area)
    var line = inner.takeTop(1)
    frame.write("> ", at: line.takeLeft(2).origin, style: Style(.accent, on: .window), width: min(2, area.size.columns))
    field.draw(in: line, into: &frame, style: Style(.strong, on: .window))
    if items.isEmpty { return drawNothingFound(state.phrases.noCommand, in: inner) }
    drawChoices(SelectionList(items, selection: selected), in: inner)
  }

  mutating func drawNothingFound(_ text: String, in rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.write(text, at: rect.origin, style: Style(.dim, on: .window), width: rect.size.columns)
  }

  mutating func drawChoices(_ list: SelectionList, in inner: Rect) {
    list.draw(in: inner, into: &frame)
    let view = list.viewport(rows: inner.size.rows)
    for index in view.visible { addTarget(inner.row(index - view.offset), .choose(.listLine(index))) }
  }

  private mutating func drawStatistics(_ state: State, _ column: Int, from line: Int, in area: Rect) {
    guard let dataset = state.dataset, dataset.catalogue.columns.indices.contains(column) else { return }
    let title = state.label(dataset.name(ofColumn: column), id: dataset.catalogue.name(ofColumn: column))
    let lines = state.statisticsLines(of: column)
    let content = Size(columns: max(36, contentWidth(lines)), rows: lines.count)
    let inner = drawBox(WindowBox(title: title, content: content, footer: state.windowFooter), in: area)
    SelectionList(lines, offset: line).draw(in: inner, into: &frame)
  }
}

extension SelectionList.Item {
  /// The item in as many lines as its text needs; one with a detail stays whole.
  func wrapped(to columns: Int, glyphs: Glyphs) -> [SelectionList.Item] {
    guard detail.isEmpty else { return [self] }
    return TextLayout.wrap(text, to: columns, glyphs: glyphs).map { SelectionList.Item($0, style: style) }
  }
}

extension State {
  /// The statistics of a column, set for the width of the screen.
  func statisticsLines(of column: Int) -> [SelectionList.Item] {
    guard let dataset, let model = derived.period, model.judges.indices.contains(column) else { return [] }
    let items = StatisticsItems(
      dataset: dataset, model: model, column: column, rows: derived.table?.rows ?? model.peers, phrases: phrases
    ).items
    let origin = model.snapshot.origin(column: column, row: currentRow).map { [item($0)] } ?? []
    let outlook =
      OutlookItems(dataset: dataset, model: model, column: column, row: currentRow, phrases: phrases).items + origin
    let heading =
      outlook.isEmpty ? [] : [SelectionList.Item(""), SelectionList.Item(rowLabel(currentRow), style: Style(.accent))]
    return (items + heading + outlook).flatMap { $0.wrapped(to: min(58, max(1, size.columns - 6)), glyphs: glyphs) }
  }

  /// Where a value was taken from.
  private func item(_ origin: CellOrigin) -> SelectionList.Item {
    SelectionList.Item(phrases.origin(origin), style: Style(.dim))
  }

  /// The files that could not be read, each with its reason, set for the width of the screen.
  var problemLines: [SelectionList.Item] {
    let problems = allProblems + (dataset == nil ? openProblems : [])
    if problems.isEmpty { return [SelectionList.Item(phrases.noProblems)] }
    let columns = max(1, min(100, size.columns - 5))
    return problems.flatMap { problem in
      let ink: Ink = problem.severity == .error ? .attention : .caution
      let place = SelectionList.Item("\(problem.place)", style: Style(.accent))
      let sentence = SelectionList.Item(problem.sentence[shownLanguage], style: Style(ink))
      return place.wrapped(to: columns, glyphs: glyphs) + sentence.wrapped(to: columns, glyphs: glyphs)
    }
  }
}
