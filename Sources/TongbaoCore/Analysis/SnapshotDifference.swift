/// How two snapshots of one dataset differ: a month as it was and as it was reissued, or two periods.
public struct SnapshotDifference: Sendable {
  /// A value that differs, or that is judged otherwise.
  public struct Cell: Sendable, Hashable {
    public var column: Int
    public var row: Int
    public var before: Observation
    public var after: Observation
    public var statusBefore: Status
    public var statusAfter: Status

    /// Whether the value itself differs.
    public var isChanged: Bool { before != after }
    /// Whether it has become an alert, is none any more, or is one of another severity.
    public var flips: Bool { statusBefore.severity != statusAfter.severity }
  }

  /// The periods of the two.
  public let from: Period
  public let to: Period
  /// By columns in the order of the catalogue, then by rows.
  public let cells: [Cell]
  /// Whether anything else differs: lists, notes, the source, what other sources say.
  public let hasOtherChanges: Bool

  /// How `new` differs from `old`. Both are judged with the periods around them that `dataset` has read, over all reporting rows.
  public init(from old: Snapshot, to new: Snapshot, in dataset: Dataset) {
    from = old.period
    to = new.period
    hasOtherChanges =
      old.lists != new.lists || old.notes != new.notes || old.source != new.source
      || old.alternatives != new.alternatives
    cells = dataset.catalogue.columns.indices.flatMap { column in
      SnapshotDifference.cells(column, old, new, dataset)
    }
  }

  /// Whether there is no difference at all.
  public var isEmpty: Bool { cells.isEmpty && !hasOtherChanges }
  /// How many values differ.
  public var changedCount: Int { cells.count(where: \.isChanged) }
  /// The cells whose alerts differ.
  public var flips: [Cell] { cells.filter(\.flips) }

  private static func cells(_ column: Int, _ old: Snapshot, _ new: Snapshot, _ dataset: Dataset) -> [Cell] {
    let rows = Array(0..<dataset.roster.count)
    let (scanBefore, scanAfter) = (scan(column, old, rows, dataset), scan(column, new, rows, dataset))
    return rows.compactMap { row in
      func status(_ scan: StatusScan, _ snapshot: Snapshot) -> Status {
        row == 0 && !snapshot.isOfHeadAlone ? .unjudged : scan.status(row)
      }
      let cell = Cell(
        column: column, row: row, before: old.observation(column: column, row: row),
        after: new.observation(column: column, row: row),
        statusBefore: status(scanBefore, old), statusAfter: status(scanAfter, new))
      return cell.isChanged || cell.flips ? cell : nil
    }
  }

  private static func scan(_ column: Int, _ snapshot: Snapshot, _ rows: [Int], _ dataset: Dataset) -> StatusScan {
    StatusScan(
      dataset.judge(column, in: snapshot), snapshot.hasColumn(column) ? snapshot.columns[column] : nil, rows: rows,
      count: dataset.roster.count)
  }
}
