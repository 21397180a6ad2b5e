import TerminalCanvas
import TongbaoCore

/// The window in which a dataset is chosen: its name, and below it where its figures come from, its periods and how much
/// it measures.
extension Picture {
  mutating func drawDatasets(_ state: State, _ selected: Int, in area: Rect) {
    let lines = PickerLines(state, columns: max(1, area.size.columns - 5))
    let content = Size(columns: contentWidth(lines.items), rows: max(1, lines.items.count))
    let box = WindowBox(title: state.phrases.datasetsTitle, content: content, footer: state.windowFooter)
    let inner = drawBox(box, in: area)
    if lines.items.isEmpty { return drawNothingFound(state.phrases.nothingOpen, in: inner) }
    // The whole entry is brought into sight, and then its first line above all.
    let own = lines.entries.indices.filter { lines.entries[$0] == selected }
    var view = Viewport(count: lines.items.count, page: inner.size.rows)
    for line in [own.last, own.first].compactMap({ $0 }) { view = view.showing(line) }
    SelectionList(lines.items, selection: own.first, offset: view.offset).draw(in: inner, into: &frame)
    for line in view.visible {
      addTarget(inner.row(line - view.offset), .choose(.listLine(lines.entries[line])))
    }
  }
}

/// The datasets as lines of a list, and the dataset that each belongs to.
private struct PickerLines {
  private(set) var items: [SelectionList.Item] = []
  private(set) var entries: [Int] = []

  init(_ state: State, columns: Int) {
    for (index, entry) in state.shelf.enumerated() {
      let mark = entry.id == state.dataset?.id ? "● " : "  "
      let style = Style(entry.problem == nil ? .text : .caution)
      append(mark + state.label(entry.title, id: entry.id) + "  " + entry.id, style, of: index)
      let room = max(1, columns - 4)
      for line in state.shelfDetail(entry, columns: room) {
        append("    " + line, Style(entry.problem == nil ? .dim : .caution), of: index)
      }
    }
  }

  private mutating func append(_ text: String, _ style: Style, of entry: Int) {
    items.append(SelectionList.Item(text, style: style))
    entries.append(entry)
  }
}

extension State {
  /// What is known of a dataset, broken between its parts.
  fileprivate func shelfDetail(_ entry: ShelfEntry, columns: Int) -> [String] {
    if let problem = entry.problem {
      return TextLayout.wrap(problem.line(in: shownLanguage), to: columns, glyphs: glyphs)
    }
    let kind = entry.sourceKind.map { phrases.sourceKind($0) + phrases.clauseSeparator } ?? ""
    let parts = [kind + shelfLine(entry), shelfCoverage(entry)].filter { !$0.isEmpty }
    return TextLayout.wrapItems(
      parts.joined(separator: phrases.clauseSeparator), separator: phrases.clauseSeparator, to: columns, glyphs: glyphs)
  }

  /// What the rows are, and how much of the latest period is exact, bound or missing.
  private func shelfCoverage(_ entry: ShelfEntry) -> String {
    guard let level = entry.level else { return "" }
    let rows = phrases.shelfRows(level)
    guard let coverage = entry.coverage, coverage.total > 0 else { return rows }
    func share(_ count: Int) -> String {
      let percent = Int((Double(count) / Double(coverage.total) * 100).rounded())
      return count > 0 && percent == 0 ? "<1%" : count < coverage.total && percent == 100 ? ">99%" : "\(percent)%"
    }
    return rows + phrases.clauseSeparator
      + phrases.coverage(exact: share(coverage.exact), bounds: share(coverage.bounds), missing: share(coverage.missing))
  }

  private func shelfLine(_ entry: ShelfEntry) -> String {
    if let only = entry.periods.first, entry.periods.count == 1 {
      return phrases.shelfLine(period: phrases.title(of: only), indicators: entry.indicatorCount)
    }
    return phrases.shelfLine(
      periods: entry.periods.count, first: entry.periods.first.map(phrases.title) ?? "",
      last: entry.periods.last.map(phrases.title) ?? "", indicators: entry.indicatorCount)
  }
}

extension TextLayout {
  /// `text` in lines that are broken between items and nowhere else, unless an item alone is too long.
  static func wrapItems(_ text: String, separator: String, to columns: Int, glyphs: Glyphs) -> [String] {
    var lines: [String] = []
    for item in items(of: text, separator) {
      if let last = lines.last, width(last + separator + item, glyphs: glyphs) <= columns {
        lines[lines.count - 1] = last + separator + item
      } else {
        lines += wrap(item, to: columns, glyphs: glyphs)
      }
    }
    return lines
  }

  private static func items(of text: String, _ separator: String) -> [String] {
    var items: [String] = []
    var rest = text[...]
    while let end = rest.firstRange(of: separator) {
      items.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return items + [String(rest)]
  }
}
