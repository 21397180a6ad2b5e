import TerminalCanvas
import TongbaoCore

extension State {
  /// Copies the cell under the cursor, or its whole row with the names of its columns. Where nothing is known nothing is
  /// copied, so that the clipboard keeps what it has.
  mutating func copy(wholeRow: Bool) -> [Effect] {
    if screen == .board { return copyTask() }
    if screen == .bulletin { return copyBulletin(whole: wholeRow) }
    if screen == .alerts, wholeRow { return copyAlert() }
    guard let dataset, let snapshot = trend?.cursor.map({ dataset.timeline.snapshot($0) }) ?? snapshot,
      let column = currentColumn
    else { return [] }
    let row = currentRow
    let lines =
      !wholeRow
      ? [measuredText(row) ?? cellText(dataset, snapshot, column: column, row: row)]
      : trend != nil
        ? trendLines(dataset)
        : region == nil ? rowLines(dataset, snapshot, row: row) : indicatorLines(dataset, column: column, row: row)
    guard let last = lines.last, !last.isEmpty else {
      say { $0.nothingToCopy }
      return []
    }
    say { $0.copied(last.replacingTabs) }
    return [.copy(lines.joined(separator: "\n"))]
  }

  /// The task under the cursor in a sentence.
  private mutating func copyTask() -> [Effect] {
    guard let sentence = boardSentence.map({ TextLayout.safe($0) }) else {
      say { $0.nothingToCopy }
      return []
    }
    say { $0.copied(sentence) }
    return [.copy(sentence)]
  }

  /// The line of the alert under the cursor: the headers of its screen, then what stands there.
  private mutating func copyAlert() -> [Effect] {
    guard let position = alerts?.position, let painter = AlertPainter(self),
      let pairs = painter.pairs(position)
    else { return [] }
    let lines = [pairs.map(\.header), pairs.map(\.text.plainMinus)].map { line in
      line.map { TextLayout.safe($0) }.joined(separator: "\t")
    }
    say { $0.copied(lines[1].replacingTabs) }
    return [.copy(lines.joined(separator: "\n"))]
  }

  /// What is worked out of a column's course; nil for a column of figures.
  private func text(of column: TableColumn, _ row: Int) -> String? {
    guard let measure = column.measure, let outlook = column.outlook else { return nil }
    return phrases.text(of: outlook.value(measure, row: row), measure, column.indicator).plainMinus
  }

  /// The same for the column under the cursor of a table.
  private func measuredText(_ row: Int) -> String? {
    guard scope == .table, let columns = derived.table?.columns else { return nil }
    let position = table.views[domain]?.column ?? 0
    return columns.indices.contains(position) ? text(of: columns[position], row) : nil
  }

  private func cellText(_ dataset: Dataset, _ snapshot: Snapshot, column: Int, row: Int) -> String {
    let indicator = dataset.indicator(ofColumn: column)
    let limits = PlainLimits(indicator.threshold(in: snapshot.period))
    return CellText(indicator: indicator, phrases: phrases, catalogue: dataset.catalogue, limits: limits)
      .text(snapshot.observation(column: column, row: row)).plainMinus
  }

  /// A row of the table in two lines with tabs, as a spreadsheet takes them: names with units, then values.
  private func rowLines(_ dataset: Dataset, _ snapshot: Snapshot, row: Int) -> [String] {
    let columns = derived.table?.columns ?? []
    let names = columns.map { column in
      nameWithUnit(dataset, column: column.index) + (column.measure == nil ? "" : phrases.colon + column.header)
    }
    let values = columns.map { text(of: $0, row) ?? cellText(dataset, snapshot, column: $0.index, row: row) }
    let region = dataset.roster[row]
    return [
      [rowHeader(dataset, row)] + names, [TextLayout.safe(region.label(in: shownLanguage))] + values,
    ].map { $0.joined(separator: "\t") }
  }

  /// The lines of a trend as rows: periods, then the values of each line.
  private func trendLines(_ dataset: Dataset) -> [String] {
    guard let painter = TrendPainter(self) else { return [] }
    let texts = CellText(indicator: dataset.indicator(ofColumn: painter.model.column), phrases: phrases)
    let head = [nameWithUnit(dataset, column: painter.model.column)] + painter.model.window.periods.map(\.description)
    let rows = painter.model.lines.indices.map { line in
      [TextLayout.safe(painter.chart.name(line))]
        + painter.model.lines[line].observations.map { texts.text($0).plainMinus }
    }
    return ([head] + rows).map { $0.joined(separator: "\t") }
  }

  /// The line under the cursor of a region's screen in the same way: the headers of the screen, then what stands there.
  private func indicatorLines(_ dataset: Dataset, column: Int, row: Int) -> [String] {
    guard let model = derived.period else { return [] }
    let painter = RegionPainter(state: self, dataset: dataset, model: model, row: row, nameWidth: .max)
    let cells = painter.cells(column)
    let words = phrases.regionColumns
    let label = TextLayout.safe(dataset.roster[row].label(in: shownLanguage))
    var pairs = [
      (rowHeader(dataset, row), label),
      (words.indicator, nameWithUnit(dataset, column: column)),
      (
        valueHeader(dataset, row), cellText(dataset, model.snapshot, column: column, row: row)
      ),
    ]
    if row != 0 {
      pairs += [
        (words.national, cellText(dataset, model.snapshot, column: column, row: 0)), (words.gap, cells.gap),
        (words.rank, cells.rank),
      ]
    }
    pairs.append((painter.changeHeader, cells.change))
    return [pairs.map(\.0), pairs.map(\.1.plainMinus)].map { $0.joined(separator: "\t") }
  }

  /// What a row is: a region of its level, or a segment.
  private func rowHeader(_ dataset: Dataset, _ row: Int) -> String {
    row == 0 ? phrases.levelHeader(dataset.roster[row].level) : phrases.rowHeader(dataset.roster[row].level)
  }

  private func nameWithUnit(_ dataset: Dataset, column: Int) -> String {
    let unit = dataset.indicator(ofColumn: column).unit.presentation(in: shownLanguage).label
    return TextLayout.safe(dataset.name(ofColumn: column)[shownLanguage]) + (unit.isEmpty ? "" : " " + unit)
  }
}

extension String {
  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }
  /// With the hyphen that spreadsheets read as a minus.
  fileprivate var plainMinus: String { hasPrefix("−") ? "-" + dropFirst() : self }
}
