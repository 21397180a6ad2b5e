import Sheets
import TongbaoCore

/// The thresholds of a table as rules of a spreadsheet, so that a value that is changed there is coloured anew.
struct WorkbookRules {
  private let report: Report
  /// The row of the first value, which is the head's.
  private let firstRow: Int

  init(_ report: Report, firstRow: Int) {
    self.report = report
    self.firstRow = firstRow
  }

  /// Worst first, and a later one does not count where an earlier one holds.
  func rules(_ styles: inout WorkbookStyles) -> [SheetDraft.Rule] {
    let first = firstRow + report.headRows
    let last = firstRow + report.rows.count - 1
    guard first <= last else { return [] }
    return report.columns.indices.flatMap { column in
      report.columns[column].rules.compactMap { rule -> SheetDraft.Rule? in
        guard let formula = formula(rule, column: column, row: first) else { return nil }
        let style = styles.index { $0.mean(rule.meaning) }
        let range = CellRange(CellPlace(row: first, column: column), CellPlace(row: last, column: column))
        return SheetDraft.Rule(range, .formula(formula), style: style)
      }
    }
  }

  /// A formula for the first cell of the range. Texts and empty cells meet no rule: a spreadsheet would take these for
  /// zero, and those for more than any number.
  private func formula(_ rule: Report.Rule, column: Int, row: Int) -> String? {
    let own = "\(CellPlace.letters(column))\(row + 1)"
    var parts = ["ISNUMBER(\(own))"]
    for part in rule.parts {
      guard let limit = limit(part.limit, column: column, row: row) else { return nil }
      parts += limit.conditions + ["\(own)\(part.relation.rawValue)\(limit.text)"]
    }
    return "=AND(\(parts.joined(separator: ",")))"
  }

  /// What a value is held against, and what has to be so for that: that the other cell has a number.
  private func limit(_ limit: Report.Rule.Limit, column: Int, row: Int) -> (text: String, conditions: [String])? {
    guard let look = report.columns[column].look else { return nil }
    switch limit {
    case .number(let number): return (plain(look.stored(number)), [])
    case .head(let factor, let offset):
      let cell = "\(CellPlace.letters(column))$\(firstRow + 1)"
      return (term(cell, factor, look.stored(offset)), ["ISNUMBER(\(cell))"])
    case .column(let id, let factor, let offset):
      guard let other = report.columns.firstIndex(where: { $0.id == id }), let its = report.columns[other].look else {
        return nil
      }
      let cell = "$\(CellPlace.letters(other))\(row + 1)"
      return (term(cell, factor * look.scale / its.scale, look.stored(offset)), ["ISNUMBER(\(cell))"])
    }
  }

  private func term(_ cell: String, _ factor: Double, _ offset: Double) -> String {
    let share = factor == 1 ? cell : "\(plain(factor))*\(cell)"
    return offset == 0 ? share : share + (offset < 0 ? "-" : "+") + plain(offset.magnitude)
  }

  private func plain(_ number: Double) -> String { JSONNumbers.text(number) }
}
