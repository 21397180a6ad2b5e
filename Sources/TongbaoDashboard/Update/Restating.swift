import TerminalCanvas
import TongbaoCore

/// A period that was reissued while it was open, and how it differs from what was read before.
struct Restatement: Sendable {
  /// The table's dataset.
  var dataset: String
  var difference: SnapshotDifference
}

/// Months that are reissued: what has changed is listed once, and can be looked at again.
extension State {
  /// Notes how a period that was read again differs. Where alerts flip it is listed at once, unless something else is being read or
  /// typed; other values are counted in the footer.
  mutating func noteRestatement(from old: Snapshot, to new: Snapshot) {
    guard tellsOfReissues, let regionTable else { return }
    let difference = SnapshotDifference(from: old, to: new, in: regionTable)
    guard !difference.cells.isEmpty else { return }
    restatements.insert(Restatement(dataset: regionTable.id, difference: difference), at: 0)
    if restatements.count > State.mostRestatements { restatements.removeLast() }
    let flips = difference.flips.count
    if flips > 0, overlay == nil, prompt == nil { overlay = .restated(firstLine: 0) }
    say { $0.restated(new.period, $0.differenceCounts(difference.changedCount, flips: flips)) }
  }

  /// How many are kept.
  private static let mostRestatements = 24
  /// How many cells of each are listed.
  private static let mostCells = 200

  /// The lines of the window: each period that was reissued, the latest first, with alerts that flip above other values.
  var restatedLines: [SelectionList.Item] {
    guard let regionTable else { return [] }
    let texts = DifferenceTexts(regionTable, phrases: phrases)
    let own = restatements.filter { $0.dataset == regionTable.id }.map(\.difference)
    guard !own.isEmpty else { return [SelectionList.Item(phrases.nothingRestated, style: Style(.dim))] }
    let columns = max(1, min(100, size.columns - 5))
    return own.enumerated().flatMap { index, difference in
      (index > 0 ? [SelectionList.Item("")] : [])
        + lines(of: difference, texts).flatMap { $0.wrapped(to: columns, glyphs: glyphs) }
    }
  }

  private func lines(of difference: SnapshotDifference, _ texts: DifferenceTexts) -> [SelectionList.Item] {
    let summary = texts.summary(difference).joined(separator: phrases.clauseSeparator)
    let others = difference.cells.filter { !$0.flips }
    let more = max(0, difference.flips.count - State.mostCells) + max(0, others.count - State.mostCells)
    return [SelectionList.Item(texts.title(difference) + phrases.colon + summary, style: Style(.accent, .bold))]
      + block(phrases.flippedHeading, difference.flips, difference, texts)
      + block(phrases.changedHeading, others, difference, texts)
      + (more > 0 ? [SelectionList.Item(phrases.moreDifferences(more), style: Style(.dim))] : [])
  }

  private func block(
    _ heading: String, _ cells: [SnapshotDifference.Cell], _ difference: SnapshotDifference, _ texts: DifferenceTexts
  ) -> [SelectionList.Item] {
    guard !cells.isEmpty else { return [] }
    return [SelectionList.Item(heading, style: Style(.dim))]
      + cells.prefix(State.mostCells).map { SelectionList.Item(texts.line($0, in: difference)) }
  }
}

extension Picture {
  /// Draws the window of what was reissued.
  mutating func drawRestated(_ state: State, from line: Int, in area: Rect) {
    let lines = state.restatedLines
    let content = Size(columns: contentWidth(lines), rows: lines.count)
    let box = WindowBox(title: state.phrases.restatedTitle, content: content, footer: state.windowFooter)
    let inner = drawBox(box, in: area)
    SelectionList(lines, offset: line).draw(in: inner, into: &frame)
  }
}
