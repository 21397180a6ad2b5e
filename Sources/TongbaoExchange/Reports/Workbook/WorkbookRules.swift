import Sheets
import TongbaoCore

/// The thresholds of a table as rules of a spreadsheet, so that a value that is changed there is coloured anew.
struct WorkbookRules {
  private let report: Report
  /// The row of the first value, which is the head's.
  private let firstRow: Int
  /// Whether cells that are judged one by one have rules: where there are too many of them they keep their colour.
  private let hasOwn: Bool

  /// The most rules of single cells on a sheet; with more of them spreadsheets become slow.
  private static let most = 2000

  init(_ report: Report, firstRow: Int) {
    self.report = report
    self.firstRow = firstRow
    hasOwn = report.rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.rules.count } } <= Self.most
  }

  /// Whether rules tell all that a cell is. The head has none, for it is what others are held against; nor can a spreadsheet work
  /// out what is held against a cell without a number.
  func colour(_ column: Int, ofRow row: Int) -> Bool {
    let rules = rules(column, ofRow: row)
    let limits = rules.flatMap(\.parts).map(\.limit)
    return !rules.isEmpty && report.rows[row][column].number != nil
      && limits.allSatisfy { isNumber($0, column: column, row: row) }
  }

  /// The rules that reach a cell.
  private func rules(_ column: Int, ofRow row: Int) -> [Report.Rule] {
    let own = report.rows[row][column].rules
    if !own.isEmpty { return hasOwn ? own : [] }
    return row < report.headRows ? [] : report.columns[column].rules
  }

  private func isNumber(_ limit: Report.Rule.Limit, column: Int, row: Int) -> Bool {
    switch limit {
    case .number: true
    case .head: report.rows[0][column].number != nil
    case .column(let id, _, _): index(of: id).map { report.rows[row][$0].number != nil } ?? false
    }
  }

  private func index(of id: String) -> Int? { report.columns.firstIndex { $0.id == id } }

  /// Worst first, and a later one does not count where an earlier one holds.
  func rules(_ styles: inout WorkbookStyles) -> [SheetDraft.Rule] {
    let (first, last) = (report.headRows, report.rows.count - 1)
    var rules: [SheetDraft.Rule] = []
    for column in report.columns.indices where first <= last {
      rules += drafts(report.columns[column].rules, column, first...last, report.columns[column].look, &styles)
    }
    guard hasOwn else { return rules }
    for (row, cells) in report.rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.rules.isEmpty && colour(column, ofRow: row) {
        rules += drafts(cell.rules, column, row...row, cell.look ?? report.columns[column].look, &styles)
      }
    }
    return rules
  }

  /// Rules for the cells of a column in some rows, whose numbers have a look.
  private func drafts(
    _ rules: [Report.Rule], _ column: Int, _ rows: ClosedRange<Int>, _ look: Report.NumberLook?,
    _ styles: inout WorkbookStyles
  ) -> [SheetDraft.Rule] {
    guard let look else { return [] }
    let range = CellRange(
      CellPlace(row: firstRow + rows.lowerBound, column: column),
      CellPlace(row: firstRow + rows.upperBound, column: column))
    return rules.compactMap { rule in
      guard let formula = formula(rule, column, row: rows.lowerBound, look) else { return nil }
      return SheetDraft.Rule(range, .formula(formula), style: styles.index { $0.mean(rule.meaning) })
    }
  }

  /// A formula for the first cell of the range. Texts and empty cells meet no rule: a spreadsheet would take these for
  /// zero, and those for more than any number.
  private func formula(_ rule: Report.Rule, _ column: Int, row: Int, _ look: Report.NumberLook) -> String? {
    let own = "\(CellPlace.letters(column))\(firstRow + row + 1)"
    var parts = ["ISNUMBER(\(own))"]
    for part in rule.parts {
      guard let limit = limit(part.limit, column, row: row, look) else { return nil }
      parts += limit.conditions + ["\(own)\(part.relation.rawValue)\(limit.text)"]
    }
    return "=AND(\(parts.joined(separator: ",")))"
  }

  /// What a value is held against, and what has to be so for that: that the other cell has a number.
  private func limit(
    _ limit: Report.Rule.Limit, _ column: Int, row: Int, _ look: Report.NumberLook
  ) -> (text: String, conditions: [String])? {
    switch limit {
    case .number(let number): return (plain(look.stored(number)), [])
    case .head(let factor, let offset):
      let cell = "\(CellPlace.letters(column))$\(firstRow + 1)"
      return (term(cell, factor, look.stored(offset)), ["ISNUMBER(\(cell))"])
    case .column(let id, let factor, let offset):
      guard let other = index(of: id), let its = report.columns[other].look ?? report.rows[row][other].look else {
        return nil
      }
      let cell = "$\(CellPlace.letters(other))\(firstRow + row + 1)"
      return (term(cell, factor * look.scale / its.scale, look.stored(offset)), ["ISNUMBER(\(cell))"])
    }
  }

  private func term(_ cell: String, _ factor: Double, _ offset: Double) -> String {
    let share = factor == 1 ? cell : "\(plain(factor))*\(cell)"
    return offset == 0 ? share : share + (offset < 0 ? "-" : "+") + plain(offset.magnitude)
  }

  private func plain(_ number: Double) -> String { JSONNumbers.text(number) }
}

extension Report.Cell {
  /// The number that stands in a sheet; nil for what is a text there.
  var number: Double? {
    guard case .number(let number) = value, number.isFinite else { return nil }
    return number
  }
}
