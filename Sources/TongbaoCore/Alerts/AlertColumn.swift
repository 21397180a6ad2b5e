/// Finds the alerts of one column.
///
/// Most rows are told by two bytes: what they are now, and what they were in the file before. Only where that file says nothing of a row
/// older ones are looked into.
final class AlertColumn {
  /// What an earlier file says of the column.
  private final class Earlier {
    let scan: StatusScan
    let comparison: AlertComparison

    init(scan: StatusScan, comparison: AlertComparison) {
      self.scan = scan
      self.comparison = comparison
    }
  }

  private let column: Int
  private let rows: [Int]
  private let judge: Judge
  private let snapshot: Snapshot
  private let past: AlertPast
  private let dataset: Dataset
  private let peers: [Int]
  private let indicator: Indicator
  /// By the links of the past, as far as they have been asked for.
  private var earlier: [Earlier?]

  /// Nil where no threshold has a limit, so that there can be no alert.
  init?(
    column: Int, rows: [Int], judge: Judge, snapshot: Snapshot, past: AlertPast, dataset: Dataset, peers: [Int]
  ) {
    indicator = dataset.indicator(ofColumn: column)
    guard indicator.thresholds.contains(where: { !$0.tiers.isEmpty }) else { return nil }
    self.column = column
    self.rows = rows
    self.judge = judge
    self.snapshot = snapshot
    self.past = past
    self.dataset = dataset
    self.peers = peers
    earlier = Array(repeating: nil, count: past.links.count)
  }

  /// Adds the alerts of the rows in their order.
  func collect(into alerts: inout [Alert]) {
    let scan = StatusScan(judge, values(snapshot), rows: rows, count: dataset.roster.count)
    let nearest = past.links.isEmpty ? nil : earlier(at: 0)
    // Values of their own: a loop over thousands of rows goes through no reference.
    let before = nearest?.scan
    let comparison = nearest.flatMap { isRedefined(since: 0) ? nil : $0.comparison }
    let hasOlder = past.links.count > 1
    for row in rows {
      let needsAttention = scan.needsAttention(row)
      let isKnown = before?.isTold(row) ?? false
      // Nothing is told of what needs no attention and needed none, which older files only tell where this one does not.
      if !needsAttention, isKnown ? before?.needsAttention(row) != true : !hasOlder { continue }
      let status = scan.status(row)
      let change: AlertChange?
      if isKnown, let comparison, let before {
        change = comparison.change(from: before.status(row), to: status, row: row)
      } else {
        change = olderChange(to: status, row: row, isTold: scan.isTold(row))
      }
      if let change { alerts.append(Alert(column: column, row: row, status: status, change: change)) }
    }
  }

  /// What has become of a value since it was last known, over holes; what was gone before is not told again.
  private func olderChange(to status: Status, row: Int, isTold: Bool) -> AlertChange? {
    for index in past.links.indices {
      guard let earlier = earlier(at: index) else { return status.tier == nil ? nil : .pending }
      guard earlier.scan.isTold(row) else {
        if !isTold { return nil }
        continue
      }
      if isRedefined(since: index) { return status.tier == nil ? nil : .redefined }
      return earlier.comparison.change(from: earlier.scan.status(row), to: status, row: row)
    }
    return status.tier == nil ? nil : .first
  }

  private func values(_ snapshot: Snapshot) -> Column? {
    snapshot.columns.indices.contains(column) ? snapshot.columns[column] : nil
  }

  /// Whether something else is measured since an earlier period.
  private func isRedefined(since index: Int) -> Bool {
    guard !indicator.definitionChanges.isEmpty, case .loaded(let before) = past.links[index] else { return false }
    return indicator.definitionChange(between: before.period, and: snapshot.period) != nil
  }

  /// An earlier file, worked out once; nil where it is still to be read.
  private func earlier(at index: Int) -> Earlier? {
    if let known = earlier[index] { return known }
    guard case .loaded(let before) = past.links[index] else { return nil }
    let judge = past.judge(column, before, dataset.catalogue, peers)
    let found = Earlier(
      scan: StatusScan(judge, values(before), rows: rows, count: dataset.roster.count),
      comparison: AlertComparison(
        column: column, catalogue: dataset.catalogue, now: (snapshot, self.judge), before: (before, judge)))
    earlier[index] = found
    return found
  }
}
