/// The checks that an analyst would make of a month before it goes out.
public enum DataChecks {
  /// What is to be asked about some periods, by period, then column, then row; the other periods that have been read tell what
  /// is usual. What follows from another finding of the same column and period is left out: it is checked again once that is
  /// mended.
  public static func findings(in wanted: some Sequence<Period>, of dataset: Dataset) -> [DataFinding] {
    let snapshots = dataset.timeline.periods.compactMap(dataset.timeline.snapshot)
    let wanted = Set(wanted)
    let indices = snapshots.indices.filter { wanted.contains(snapshots[$0].period) }
    guard !indices.isEmpty else { return [] }
    var findings: [DataFinding] = []
    for column in dataset.catalogue.columns.indices where snapshots.contains(where: { $0.hasColumn(column) }) {
      let checks = ColumnChecks(column, dataset, snapshots)
      for index in indices { findings += checks.findings(in: index) }
    }
    return findings.sorted { ($0.period, $0.column, $0.rows.first ?? 0) < ($1.period, $1.column, $1.rows.first ?? 0) }
  }
}

/// All checks of one column.
private struct ColumnChecks {
  private let history: ColumnHistory
  private let dataset: Dataset
  private let snapshots: [Snapshot]
  private let scale: ScaleCheck
  private let jumps: JumpCheck

  init(_ column: Int, _ dataset: Dataset, _ snapshots: [Snapshot]) {
    history = ColumnHistory(column, dataset, snapshots)
    self.dataset = dataset
    self.snapshots = snapshots
    let rows = dataset.reportingRows
    scale = ScaleCheck(history, rows: rows)
    jumps = JumpCheck(history, rows: rows)
  }

  func findings(in index: Int) -> [DataFinding] {
    guard !history.values[index].isEmpty else { return [] }
    var findings = values(in: index)
    if let missing = missing(in: index) { findings.append(missing) }
    findings += ratios(in: index) + lists(in: index)
    if !findings.contains(where: { $0.isCause }), let head = head(in: index) { findings.append(head) }
    return folded(findings)
  }

  /// What is to be asked about single values: the gravest of each.
  private func values(in index: Int) -> [DataFinding] {
    (0..<history.rowCount).compactMap { row in
      let value = history.number(index, row)
      guard !value.isNaN else { return nil }
      let kind =
        outsideRange(value) ?? fall(index, row, value) ?? scale.finding(index, row) ?? jumps.finding(index, row)
      return kind.map { DataFinding($0, column: history.column, rows: [row], period: history.periods[index]) }
    }
  }

  private func outsideRange(_ value: Double) -> DataFinding.Kind? {
    history.indicator.range?.contains(value) == false ? .outsideRange(value) : nil
  }

  /// A fall within the year of what only grows: a quantity of the year so far that is never negative.
  private func fall(_ index: Int, _ row: Int, _ value: Double) -> DataFinding.Kind? {
    guard history.indicator.kind == .cumulative, history.isGross, !history.indicator.unit.isPercentage else {
      return nil
    }
    var earlier = index - 1
    while earlier >= 0, history.periods[earlier].year == history.periods[index].year {
      let before = history.number(earlier, row)
      if !before.isNaN {
        guard history.isComparable(earlier, index) else { return nil }
        let slack = history.lastDigit + before.coarseRounding + value.coarseRounding
        return value < before - slack * 1.000001 ? .fell(from: before, in: history.periods[earlier], to: value) : nil
      }
      earlier -= 1
    }
    return nil
  }

  /// Regions without a value that had one in the last file before, in a column that most regions have.
  private func missing(in index: Int) -> DataFinding? {
    guard index > 0, !history.values[index - 1].isEmpty else { return nil }
    let rows = dataset.reportingRows
    let known = rows.count { snapshots[index].observation(column: history.column, row: $0) != .unknown }
    guard known < rows.count, known >= 3, known * 2 > rows.count else { return nil }
    let missing = rows.filter { row in
      snapshots[index].observation(column: history.column, row: row) == .unknown
        && snapshots[index - 1].observation(column: history.column, row: row).isInformative
    }
    guard !missing.isEmpty else { return nil }
    return DataFinding(
      .missing(since: history.periods[index - 1]), column: history.column, rows: missing, period: history.periods[index]
    )
  }

  private func head(in index: Int) -> DataFinding? {
    let check = HeadCheck(
      column: history.column, rows: dataset.reportingRows, snapshot: snapshots[index], catalogue: dataset.catalogue)
    guard case .differs(let stated, let implied) = check else { return nil }
    return DataFinding(
      .headDiffers(stated: stated, implied: implied), column: history.column, rows: [0], period: history.periods[index])
  }

  /// Rates that are not what the columns that they are made of come to.
  private func ratios(in index: Int) -> [DataFinding] {
    guard let check = RatioCheck(history.column, snapshots[index], dataset.catalogue) else { return [] }
    return (0..<history.rowCount).compactMap { row in
      check.finding(row).map {
        DataFinding($0, column: history.column, rows: [row], period: history.periods[index])
      }
    }
  }

  /// Lists that the values do not bear out.
  private func lists(in index: Int) -> [DataFinding] {
    snapshots[index].lists.filter { $0.column == history.column }.compactMap { list in
      guard let check = ListCheck(list, in: snapshots[index], of: dataset) else { return nil }
      let rows = check.contradicting
      guard !rows.isEmpty else { return nil }
      return DataFinding(
        .listDiffers(check.condition), column: history.column, rows: rows, period: history.periods[index])
    }
  }

  /// Findings of one cause in more than three rows as one: a whole column in another unit is told once.
  private func folded(_ findings: [DataFinding]) -> [DataFinding] {
    var factors: [Double: [Int]] = [:]
    for (place, finding) in findings.enumerated() {
      if case .scale(_, let factor, _) = finding.kind { factors[factor, default: []].append(place) }
    }
    var folded = findings
    for places in factors.values where places.count > 3 {
      folded[places[0]].rows = places.flatMap { findings[$0].rows }
      for place in places.dropFirst() { folded[place].rows = [] }
    }
    return folded.filter { !$0.rows.isEmpty }
  }
}

extension DataFinding {
  /// Whether a head that differs may follow from it.
  fileprivate var isCause: Bool {
    switch kind {
    case .outsideRange, .fell, .scale, .jump: true
    case .missing, .headDiffers, .ratioDiffers, .listDiffers: false
    }
  }
}
