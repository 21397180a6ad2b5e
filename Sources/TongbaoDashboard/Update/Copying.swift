import TerminalCanvas
import TongbaoCore

extension State {
  /// Copies the cell under the cursor, or its whole row with the names of its columns.
  mutating func copy(wholeRow: Bool) -> [Effect] {
    guard let dataset, let snapshot, let column = currentColumn else { return [] }
    let row = currentRow
    let text = wholeRow ? rowText(dataset, snapshot, row: row) : cellText(dataset, snapshot, column: column, row: row)
    say { $0.copied(text.firstLine) }
    return [.copy(text)]
  }

  private func cellText(_ dataset: Dataset, _ snapshot: Snapshot, column: Int, row: Int) -> String {
    CellText(indicator: dataset.indicator(ofColumn: column), phrases: phrases)
      .text(snapshot.observation(column: column, row: row)).plainMinus
  }

  /// Two lines with tabs, as a spreadsheet takes them: names with units, then values.
  private func rowText(_ dataset: Dataset, _ snapshot: Snapshot, row: Int) -> String {
    let columns =
      region == nil ? derived.table?.columns.map(\.index) ?? [] : regionLines.compactMap(\.column)
    let names = columns.map { column in
      let indicator = dataset.indicator(ofColumn: column)
      return
        "\(TextLayout.safe(dataset.name(ofColumn: column)[shownLanguage])) \(indicator.unit.presentation(in: shownLanguage).label)"
    }
    let values = columns.map { cellText(dataset, snapshot, column: $0, row: row) }
    let head = [
      phrases.levelHeader(dataset.roster[row].level), TextLayout.safe(dataset.roster[row].label(in: shownLanguage)),
    ]
    return ([head[0]] + names).joined(separator: "\t") + "\n" + ([head[1]] + values).joined(separator: "\t")
  }
}

extension String {
  fileprivate var firstLine: String { String(prefix { $0 != "\n" }).replacingTabs }
  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }
  /// With the hyphen that spreadsheets read as a minus.
  fileprivate var plainMinus: String { hasPrefix("−") ? "-" + dropFirst() : self }
}
