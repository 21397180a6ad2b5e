import TerminalCanvas
import TongbaoCore

/// The windows over the screen: help, palette, datasets, statistics, problems.
extension Picture {
  mutating func drawOverlay(_ state: State) {
    guard let overlay = state.overlay else { return }
    removeTargets()
    switch overlay {
    case .help(let line): drawList(state.helpItems, from: line, title: state.phrases.helpTitle)
    case .problems(let line): drawList(state.problemItems, from: line, title: state.phrases.problemsTitle)
    case .palette(let field, let selected): drawPalette(state, field, selected)
    case .datasets(let selected): drawDatasets(state, selected)
    case .statistics(let column): drawStatistics(state, column)
    }
  }

  private var area: Rect { Rect(frame.size) }

  /// A list that scrolls and in which nothing is chosen.
  private mutating func drawList(_ items: [SelectionList.Item], from line: Int, title: String) {
    let content = Size(columns: contentWidth(items), rows: items.count)
    let inner = WindowBox(title: title, content: content, footer: "Esc").draw(in: area, into: &frame)
    SelectionList(items, offset: line).draw(in: inner, into: &frame)
  }

  private func contentWidth(_ items: [SelectionList.Item]) -> Int {
    items.reduce(20) { width, item in
      let detail = item.detail.isEmpty ? 0 : TextLayout.width(item.detail, glyphs: frame.glyphs) + 2
      return max(width, TextLayout.width(item.text, glyphs: frame.glyphs) + detail)
    } + 1
  }

  private mutating func drawPalette(_ state: State, _ field: TextField, _ selected: Int) {
    let items = state.paletteCommands(field.text).map { entry in
      SelectionList.Item(state.paletteSentence(entry.command, state.language), detail: entry.keyText)
    }
    let content = Size(columns: min(70, frame.size.columns - 6), rows: min(18, frame.size.rows - 4))
    var inner = WindowBox(title: state.phrases.paletteTitle, content: content).draw(in: area, into: &frame)
    field.draw(in: inner.takeTop(1), into: &frame, style: Style(.strong, on: .window))
    drawChoices(SelectionList(items, selection: selected), in: inner)
  }

  private mutating func drawDatasets(_ state: State, _ selected: Int) {
    let items = state.shelf.map { entry in
      SelectionList.Item(
        entry.title[state.language] + "  \(entry.id)", detail: state.shelfDetail(entry),
        style: Style(entry.problem == nil ? .text : .caution))
    }
    let content = Size(columns: contentWidth(items), rows: items.count)
    let inner = WindowBox(title: state.phrases.datasetsTitle, content: content, footer: "Enter  Esc").draw(in: area, into: &frame)
    drawChoices(SelectionList(items, selection: selected), in: inner)
  }

  private mutating func drawChoices(_ list: SelectionList, in inner: Rect) {
    list.draw(in: inner, into: &frame)
    let view = list.viewport(rows: inner.size.rows)
    for index in view.visible { addTarget(inner.row(index - view.offset), .choose(.listLine(index))) }
  }

  private mutating func drawStatistics(_ state: State, _ column: Int) {
    guard let dataset = state.dataset, let snapshot = state.snapshot else { return }
    let title = dataset.name(ofColumn: column)[state.language]
    let items = StatisticsItems(
      dataset: dataset, snapshot: snapshot, column: column, rows: state.derived.table?.rows ?? dataset.reportingRows,
      phrases: state.phrases
    ).items
    let content = Size(columns: max(36, contentWidth(items)), rows: items.count)
    let inner = WindowBox(title: title, content: content, footer: "Esc").draw(in: area, into: &frame)
    SelectionList(items).draw(in: inner, into: &frame)
  }
}

extension State {
  /// The table of keys by scope, with the legend of marks.
  fileprivate var helpItems: [SelectionList.Item] {
    let names = phrases.helpScopes
    let sections: [(String, KeyEntry.Scope)] = [
      (names.table, .table), (names.region, .region), (names.anywhere, .anywhere),
    ]
    let legend = phrases.helpLegend.map { SelectionList.Item($0, style: Style(.dim)) }
    return legend
      + sections.flatMap { name, scope in
        [SelectionList.Item(name, style: Style(.accent, .bold))]
          + KeyTable.entries.filter { $0.scope == scope && isShownInHelp($0) }.map { entry in
            SelectionList.Item("  " + paletteSentence(entry.command, language), detail: entry.keyText)
          }
      }
  }

  private func isShownInHelp(_ entry: KeyEntry) -> Bool {
    guard let index = entry.command.domainIndex else { return !entry.keys.isEmpty }
    return index < dataset?.catalogue.domains.count ?? 0
  }

  fileprivate var problemItems: [SelectionList.Item] {
    let problems = (dataset?.problems ?? []) + openProblems
    if problems.isEmpty { return [SelectionList.Item(phrases.noProblems)] }
    return problems.flatMap { problem in
      [
        SelectionList.Item("\(problem.place)", style: Style(.accent)),
        SelectionList.Item("  " + problem.sentence[language], style: Style(problem.severity == .error ? .attention : .caution)),
      ]
    }
  }

  fileprivate func shelfDetail(_ entry: ShelfEntry) -> String {
    if let problem = entry.problem { return problem.line(in: language) }
    let kind = entry.sourceKind.map { phrases.sourceKind($0) + " · " } ?? ""
    return kind
      + phrases.shelfLine(
        periods: entry.periods.count, first: entry.periods.first.map(phrases.title) ?? "",
        last: entry.periods.last.map(phrases.title) ?? "", indicators: entry.indicatorCount)
  }
}

extension KeyEntry {
  /// The keys as help lists them.
  public var keyText: String {
    keys.map { $0.map(\.hint).joined() }.joined(separator: "  ")
  }
}
