import TerminalCanvas
import TongbaoCore

/// The window of a threshold, at the foot of the screen, so that the table above shows what moving it does.
extension Picture {
  mutating func drawThreshold(_ state: State, _ editor: ThresholdEditor, in area: Rect) {
    guard let dataset = state.dataset else { return }
    let name = state.label(dataset.name(ofColumn: editor.column), id: dataset.catalogue.name(ofColumn: editor.column))
    let phrases = state.phrases
    let limits = editor.lines.map { SelectionList.Item(limitText($0, editor, dataset, phrases)) }
    let remarks = remarks(state, editor).flatMap {
      SelectionList.Item($0, style: Style(.dim, on: .window)).wrapped(
        to: max(1, min(90, area.size.columns - 6)), glyphs: frame.glyphs)
    }
    let size = Size(columns: contentWidth(limits + remarks), rows: limits.count + remarks.count)
    let box = WindowBox(
      title: phrases.thresholdTitle + phrases.clauseSeparator + name, content: size, footer: state.windowFooter)
    var strip = area
    var inner = drawBox(box, in: strip.takeBottom(min(area.size.rows, size.rows + 2)))
    drawChoices(
      SelectionList(limits, selection: min(editor.selected, limits.count - 1)), in: inner.takeTop(limits.count))
    SelectionList(remarks).draw(in: inner, into: &frame)
  }

  private func limitText(
    _ line: ThresholdEditor.Line, _ editor: ThresholdEditor, _ dataset: Dataset, _ phrases: any Phrases
  ) -> String {
    let start = phrases.name(line.kind) + "  "
    guard case .limit(let limit) = line else { return start + phrases.noLimit }
    if line == editor.line, !editor.typed.isEmpty { return start + editor.typed + "_" }
    let words = ConditionText(
      indicator: dataset.indicator(ofColumn: editor.column), phrases: phrases, catalogue: dataset.catalogue)
    return start + words.words(editor.draft[limit.kind][limit.condition].only(limit))
  }

  /// What the threshold does, and which is in force.
  private func remarks(_ state: State, _ editor: ThresholdEditor) -> [String] {
    let phrases = state.phrases
    let inForce = phrases.inForce(state.overrides[editor.indicator]?.origin, source: editor.draft.source)
    guard let flips = state.flips(editor) else { return [inForce] }
    let most = 12
    let changes = [(flips.joined, phrases.joining), (flips.left, phrases.leaving)].compactMap { rows, words in
      rows.isEmpty ? nil : words(rows.prefix(most).map(state.rowLabel), max(0, rows.count - most))
    }
    let counts = phrases.troubled(editor.troubled.count, flips.now)
    let text = [counts] + (changes.isEmpty ? [phrases.nobodyFlips] : changes)
    return [text.joined(separator: phrases.clauseSeparator), inForce]
  }
}

extension Condition {
  /// The one limit of a condition alone.
  fileprivate func only(_ limit: ThresholdLimit) -> Condition {
    guard case .range(let lower, let upper) = parts[limit.part] else { return Condition([parts[limit.part]]) }
    return Condition([.range(lower: limit.end == .lower ? lower : nil, upper: limit.end == .upper ? upper : nil)])
  }
}
