import TerminalCanvas
import TongbaoCore

/// The window of what the report says of a region, and of what is to be known of the data behind it.
extension Picture {
  mutating func drawReport(_ state: State, from line: Int, in area: Rect) {
    guard let dataset = state.dataset else { return }
    let lines = state.reportLines
    let title =
      state.phrases.listsTitle + state.phrases.clauseSeparator
      + dataset.roster[state.currentRow].label(in: state.shownLanguage)
    let content = Size(columns: contentWidth(lines), rows: lines.count)
    let inner = drawBox(WindowBox(title: title, content: content, footer: state.windowFooter), in: area)
    SelectionList(lines, offset: line).draw(in: inner, into: &frame)
  }
}

extension State {
  /// The widest that a line of the window is set.
  private static let widestReport = 90

  /// The tasks, lists and notes of the region under the cursor, then where the figures come from, set for the screen's width.
  var reportLines: [SelectionList.Item] {
    guard let dataset, let snapshot else { return [SelectionList.Item(phrases.notInReport, style: Style(.dim))] }
    let report = ReportItems(state: self, dataset: dataset, snapshot: snapshot, row: currentRow)
    let tasks = report.taskItems(inFull: true)
    let lists = report.lists.map(report.item)
    let notes = report.notes.map(report.item)
    let words = phrases.report
    var blocks: [[SelectionList.Item]] = []
    if !tasks.isEmpty { blocks.append([heading(words.tasks)] + tasks) }
    if !lists.isEmpty { blocks.append([heading(words.lists)] + lists) }
    let others = report.otherSources
    if !others.isEmpty { blocks.append([heading(phrases.otherSourcesTitle)] + others) }
    if blocks.isEmpty { blocks.append([SelectionList.Item(phrases.notInReport, style: Style(.dim))]) }
    if !notes.isEmpty { blocks.append([heading(words.notes)] + notes) }
    blocks.append([heading(words.about)] + aboutData(dataset, snapshot, report))
    let columns = max(1, min(State.widestReport, size.columns - 5))
    return blocks.enumerated().flatMap { index, block in
      (index > 0 ? [SelectionList.Item("")] : []) + block.flatMap { hanging($0, columns) }
    }
  }

  private func heading(_ text: String) -> SelectionList.Item { SelectionList.Item(text, style: Style(.accent, .bold)) }

  /// Source and notes, of the period and of the dataset.
  private func aboutData(_ dataset: Dataset, _ snapshot: Snapshot, _ report: ReportItems) -> [SelectionList.Item] {
    let source = snapshot.source
    let texts = [phrases.sourceKind(source.kind) + phrases.colon + source.title, source.document, source.note]
    let notes = report.generalNotes + dataset.catalogue.notes.map { $0[shownLanguage] }
    let origin = currentColumn.flatMap { column in
      snapshot.origin(column: column, row: currentRow).map {
        IndicatorNames(state: self, dataset: dataset).whole(column) + phrases.colon + phrases.origin($0)
      }
    }
    return (([origin] + texts).compactMap { $0 } + notes).map { SelectionList.Item("· " + $0) }
  }

  /// The item in as many lines as it needs, those after the first set in by the width of its mark.
  private func hanging(_ item: SelectionList.Item, _ columns: Int) -> [SelectionList.Item] {
    let indent = "  "
    guard item.text.dropFirst().first == " " else { return item.wrapped(to: columns, glyphs: glyphs) }
    return TextLayout.wrap(item.text.dropFirst(2), to: max(1, columns - 2), glyphs: glyphs).enumerated().map {
      SelectionList.Item(($0 == 0 ? String(item.text.prefix(2)) : indent) + $1, style: item.style)
    }
  }
}
