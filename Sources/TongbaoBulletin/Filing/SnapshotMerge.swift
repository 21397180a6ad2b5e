import TongbaoCore

/// A draft laid over what a dataset has of the period: what is new, what changes, and what contradicts.
public struct SnapshotMerge: Sendable {
  /// A value that becomes another one.
  public struct Change: Sendable, Hashable {
    public var column: Int
    public var row: Int
    public var before: Observation
    public var after: Observation
  }

  /// The snapshot with the draft in it.
  public private(set) var snapshot: Snapshot
  /// Values of which nothing was known.
  public private(set) var added: [Change] = []
  /// Values that were known and become others or are known more closely.
  public private(set) var changed: [Change] = []
  /// How many values the draft has that stand there already.
  public private(set) var unchanged = 0
  public private(set) var newLists = 0
  /// What the report says against itself, or a bound of it against a number that is filed.
  public private(set) var conflicts: [FilingConflict]

  /// Lays `draft` over the snapshot that the dataset has of its period; without one, a new snapshot from `source`.
  public init(_ draft: SnapshotDraft, over filed: Snapshot?, source: Snapshot.Source) {
    snapshot =
      filed
      ?? Snapshot(
        period: draft.period, source: source,
        columns: [Column?](repeating: nil, count: draft.dataset.catalogue.columns.count))
    conflicts = draft.conflicts
    for (column, rows) in draft.cells.sorted(by: { $0.key < $1.key }) {
      var values = snapshot.columns[column] ?? Column(rows: draft.dataset.roster.count)
      for (row, cell) in rows.sorted(by: { $0.key < $1.key }) {
        lay(draft.observation(cell), cell, column, row, &values)
      }
      snapshot.columns[column] = values
    }
    add(draft.lists)
  }

  private mutating func lay(
    _ said: Observation, _ cell: SnapshotDraft.Cell, _ column: Int, _ row: Int, _ values: inout Column
  ) {
    let before = values[row]
    // A number that the report rounds says nothing new of the one that is filed.
    let isRounded = zip(before.number, said.number).map { abs($0 - $1) <= cell.rounding * 1.0000001 } ?? false
    guard let after = isRounded ? before : SnapshotMerge.merged(before, said) else {
      conflicts.append(FilingConflict(column: column, row: row, before: before, after: said, place: cell.place))
      return
    }
    note(Change(column: column, row: row, before: before, after: after))
    values[row] = after
  }

  /// A list that is printed anew takes the place of the one with its condition.
  private mutating func add(_ lists: [PrintedList]) {
    let fresh = lists.filter { !snapshot.lists.contains($0) }
    snapshot.lists.removeAll { old in fresh.contains { $0.column == old.column && $0.criterion == old.criterion } }
    snapshot.lists += fresh
    newLists = fresh.count
  }

  private mutating func note(_ change: Change) {
    if change.before == change.after {
      unchanged += 1
    } else if change.before.isInformative || change.before == .missing {
      changed.append(change)
    } else {
      added.append(change)
    }
  }

  /// What stands in a cell when a report says something of it as well; nil where the two cannot both be: a number outside a
  /// bound, or two bounds without a value between them. A number takes the place of another, for months are restated.
  static func merged(_ filed: Observation, _ said: Observation) -> Observation? {
    switch (filed, said) {
    case (_, .unknown): return filed
    case (.unknown, _), (.missing, _): return said
    case (.number, .number), (.approximate, .number), (.approximate, .approximate), (_, .missing): return said
    case (.number, .approximate): return filed
    case (.number(let number), .bound(let condition)), (.approximate(let number), .bound(let condition)):
      return KnownRange(condition)?.contains(number) == false ? nil : filed
    case (.bound(let condition), .number(let number)), (.bound(let condition), .approximate(let number)):
      return KnownRange(condition)?.contains(number) == false ? nil : said
    case (.bound(let old), .bound(let new)): return merged(old, new).map { .bound($0) }
    }
  }

  /// What both conditions say; nil where no value is left. Parts that are no ranges, such as a share of another indicator, stand
  /// beside each other.
  private static func merged(_ old: Condition, _ new: Condition) -> Condition? {
    guard let range = KnownRange(old), let other = KnownRange(new) else {
      let parts = new.parts.filter { !old.parts.contains($0) }
      return Condition(old.parts + parts)
    }
    let both = range.intersection(other)
    return both.isEmpty ? nil : both == range ? old : both.condition
  }
}

/// Both, where neither is nil.
private func zip(_ one: Double?, _ other: Double?) -> (Double, Double)? {
  one.flatMap { one in other.map { (one, $0) } }
}
