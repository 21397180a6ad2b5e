/// How the rows of a table are ordered: by one column, and by a second where the first is equal.
public struct SortOrder: Sendable, Hashable {
  /// A column and a direction.
  public struct Key: Sendable, Hashable {
    /// What is ordered by.
    public enum Subject: Sendable, Hashable {
      case region
      case column(Int)
      /// What is worked out of a column's course.
      case measure(PaceMeasure, column: Int)
    }
    public var subject: Subject
    public var isDescending: Bool

    public init(_ subject: Subject, descending: Bool) {
      self.subject = subject
      isDescending = descending
    }
  }

  /// The first key weighs most; without keys the roster's order stands.
  public var keys: [Key]

  public init(_ keys: [Key] = []) { self.keys = keys }

  /// `rows` in this order. A bound is ordered by the middle of what it leaves possible, or by its one end;
  /// rows of which nothing is known come last in either direction; equal rows keep the roster's order.
  ///
  /// With `catalogue`, references of bounds such as `<national` are worked out as far as this period knows them;
  /// `outlook` tells of a column's course, and nil where nothing is known of it.
  public func sorted(
    _ rows: [Int], snapshot: Snapshot?, roster: Roster, catalogue: Catalogue? = nil,
    outlook: (_ column: Int) -> ColumnOutlook? = { _ in nil }
  ) -> [Int] {
    guard !keys.isEmpty else { return rows }
    let tables = keys.map { key in
      switch key.subject {
      case .region: rows.map { Double(roster[$0].code.number) }
      case .column(let column): SortOrder.values(column, rows: rows, snapshot: snapshot, catalogue: catalogue)
      case .measure(let measure, let column): SortOrder.values(measure, rows: rows, outlook(column))
      }
    }
    let order = rows.indices.sorted { left, right in
      for (key, values) in zip(keys, tables) {
        let (a, b) = (values[left], values[right])
        if a == b || (a.isNaN && b.isNaN) { continue }
        if a.isNaN || b.isNaN { return b.isNaN }
        return key.isDescending ? a > b : a < b
      }
      return left < right
    }
    return order.map { rows[$0] }
  }

  private static func values(_ measure: PaceMeasure, rows: [Int], _ outlook: ColumnOutlook?) -> [Double] {
    guard let outlook else { return rows.map { _ in .nan } }
    return rows.map { outlook.value(measure, row: $0).number }
  }

  private static func values(_ column: Int, rows: [Int], snapshot: Snapshot?, catalogue: Catalogue?) -> [Double] {
    guard let snapshot else { return rows.map { _ in .nan } }
    let judge = catalogue.map { Judge(column: column, snapshot: snapshot, catalogue: $0) }
    return rows.map { row in
      switch snapshot.observation(column: column, row: row) {
      case .number(let value), .approximate(let value): value
      case .bound(let bound): (judge?.possible(row: row) ?? bound.plainInterval).representative
      case .missing, .unknown: .nan
      }
    }
  }
}

extension Interval {
  /// A value to order by: the middle, or the only end with a hair beyond it.
  fileprivate var representative: Double {
    switch (lower.isFinite, upper.isFinite) {
    case (true, true): lower / 2 + upper / 2
    case (true, false): lower.nextUp
    case (false, true): upper.nextDown
    case (false, false): .nan
    }
  }
}
