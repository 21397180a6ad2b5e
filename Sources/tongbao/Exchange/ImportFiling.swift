import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Files what a file of tables says in a dataset: works out what would change, and writes it where everything fits.
struct ImportFiling {
  let file: TableFile
  let reading: ImportReading
  let source: FolderSource
  /// Whether nothing is to be written.
  let isDryRun: Bool
  /// Whether what fits is written although something does not.
  let isPartial: Bool

  /// Carries it out, and tells what came of it.
  func carryOut() throws(Problem) -> ImportOutcome {
    var outcome: ImportOutcome?
    let history = history
    var pause: Interruption.Pause?
    defer { pause?.end() }
    try source.revise(reading.period, imports: records(outcome?.reading)) { filed throws(Problem) in
      let told = self.outcome(over: filed, history)
      outcome = told
      guard told.state == .written else { return nil }
      pause = Interruption.Pause()
      return told.merge.snapshot
    }
    return outcome ?? self.outcome(over: nil, history)
  }

  /// What comes of it where the dataset has this of the period.
  private func outcome(over filed: Snapshot?, _ history: Dataset) -> ImportOutcome {
    var reading = reading
    var merge = ImportMerge(reading, over: filed, source: origin)
    let findings = findings(merge.snapshot, history)
    let impossible = findings.filter { $0.severity == .error }
    if isPartial, !impossible.isEmpty {
      reading.withhold(
        Set(impossible.flatMap { finding in finding.rows.map { .init(column: finding.column, row: $0) } }))
      merge = ImportMerge(reading, over: filed, source: origin)
    }
    let isNew = !merge.isEmpty || hasUntraced(filed)
    let fits = isPartial || (!reading.hasProblems && impossible.isEmpty)
    let state: ImportOutcome.State =
      fits && reading.values.isEmpty
      ? .nothingRead : isDryRun ? .shown : !fits ? .refused : isNew ? .written : .nothingNew
    return ImportOutcome(
      reading: reading, merge: merge, difference: difference(filed, merge.snapshot, history), isFirst: filed == nil,
      findings: findings.map { problem($0, history) }, state: state, path: source.path(of: reading.period))
  }

  private func records(_ reading: ImportReading?) -> [ImportRecord] {
    (reading ?? self.reading).records(file: file.name, isWorkbook: file.isWorkbook, checksum: file.checksum)
  }

  /// The dataset with all periods that can be read.
  private var history: Dataset {
    var dataset = source.dataset
    let reader = source.reader()
    for period in source.periods where period != reading.period && !source.isPipe(period) {
      dataset.timeline[period] = source.load(period, with: reader).slot
    }
    return dataset
  }

  // MARK: What an analyst would ask

  /// What is to be asked about the values that the file says.
  private func findings(_ new: Snapshot, _ history: Dataset) -> [DataFinding] {
    var dataset = history
    dataset.timeline[new.period] = .loaded(new)
    let columns = reading.columns
    return DataChecks.findings(in: [new.period], of: dataset).filter { finding in
      guard columns.contains(finding.column) else { return false }
      if case .missing = finding.kind { return true }
      return finding.rows.contains { reading.values[.init(column: finding.column, row: $0)] != nil }
    }
  }

  private func problem(_ finding: DataFinding, _ history: Dataset) -> Problem {
    let place = reading.place(column: finding.column, rows: finding.rows)
    return Problem(finding, in: history, at: place.map(file.place) ?? Place(wholeOf: file.path))
  }

  /// Where a new period's figures come from: the first title, or else the file's name.
  private var origin: Snapshot.Source {
    Snapshot.Source(kind: .measured, title: reading.titles.first ?? file.name, document: file.name)
  }

  /// Whether values stand there already of which it is not known that this file says them.
  private func hasUntraced(_ filed: Snapshot?) -> Bool {
    guard let filed else { return false }
    let known = Set(filed.imports.list.map(\.checksum))
    return !known.contains(file.checksum) && !reading.values.isEmpty
  }

  /// How the period differs from what is filed, or else from the period before.
  private func difference(_ filed: Snapshot?, _ new: Snapshot, _ history: Dataset) -> SnapshotDifference? {
    let before = filed ?? new.period.previous.flatMap { history.timeline.snapshot($0) }
    return before.map { SnapshotDifference(from: $0, to: new, in: history) }
  }
}

/// What came of an import.
struct ImportOutcome {
  enum State: String {
    case written, shown, refused
    case nothingNew = "nothing_new"
    /// No value was found that could be taken.
    case nothingRead = "nothing_read"
  }

  /// What was filed: without the values that cannot be.
  var reading: ImportReading
  var merge: ImportMerge
  /// How it differs from what was filed, or of a new period from the one before; nil where there is neither.
  var difference: SnapshotDifference?
  /// Whether nothing was filed of the period.
  var isFirst: Bool
  /// What an analyst would ask about the values, at their cells.
  var findings: [Problem]
  var state: State
  var path: String

  /// Whether something does not fit, or cannot be.
  var hasProblems: Bool { reading.hasProblems || findings.contains { $0.severity == .error } }

  /// The alerts that come and go: of a new period only those of columns that the file has, for the others have no value in it.
  var flips: [SnapshotDifference.Cell] {
    let flips = difference?.flips ?? []
    guard isFirst else { return flips }
    let columns = reading.columns
    return flips.filter { columns.contains($0.column) }
  }
}
