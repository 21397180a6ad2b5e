/// Holds a list that a report printed against the values of its column.
public struct ListCheck {
  /// What the regions that it names have in common.
  public let condition: Condition
  private let list: PrintedList
  private let judge: Judge
  private let rows: [Int]

  /// A check of a list of a snapshot; nil where the list names no condition that values could meet.
  public init?(_ list: PrintedList, in snapshot: Snapshot, of dataset: Dataset) {
    guard case .condition(let condition) = list.criterion, list.members.isEmpty, snapshot.hasColumn(list.column) else {
      return nil
    }
    self.condition = condition
    self.list = list
    rows = dataset.reportingRows.filter { snapshot.observation(column: list.column, row: $0).number != nil }
    // A report counts by what it prints: 99.96 is 100.0 in a list of those from 100 on.
    let decimals = dataset.indicator(ofColumn: list.column).decimals
    var printed = snapshot
    for row in rows {
      let number = snapshot.observation(column: list.column, row: row).number ?? .nan
      printed.columns[list.column]?[row] = .number(Double(NumberText.fixed(number, decimals: decimals)) ?? number)
    }
    judge = dataset.judge(list.column, in: printed)
  }

  /// The rows whose exact values say otherwise than the list: named without meeting its condition, or meeting it without being
  /// named where all are.
  public var contradicting: [Int] {
    let named = Set(list.rows)
    return rows.filter { row in
      switch judge.verdict(condition, row: row) {
      case .no: named.contains(row)
      case .yes: list.completeness == .complete && !named.contains(row)
      default: false
      }
    }
  }
}
