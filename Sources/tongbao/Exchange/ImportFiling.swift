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

  /// Carries it out; `told` is what came of it, before anything is written.
  func carryOut() throws(Problem) -> ImportOutcome {
    var outcome: ImportOutcome?
    let records = reading.records(file: file.name, isWorkbook: file.isWorkbook, checksum: file.checksum)
    try source.revise(reading.period, imports: records) { filed throws(Problem) in
      let told = self.outcome(over: filed)
      outcome = told
      return told.state == .written ? told.merge.snapshot : nil
    }
    return outcome ?? self.outcome(over: nil)
  }

  /// What comes of it where the dataset has this of the period.
  private func outcome(over filed: Snapshot?) -> ImportOutcome {
    let merge = ImportMerge(reading, over: filed, source: origin)
    let isNew = !merge.isEmpty || hasUntraced(filed)
    let fits = isPartial || !reading.hasProblems
    let state: ImportOutcome.State = isDryRun ? .shown : !fits ? .refused : isNew ? .written : .nothingNew
    return ImportOutcome(
      merge: merge, difference: difference(filed, merge.snapshot), isFirst: filed == nil, state: state,
      path: source.path(of: reading.period))
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

  /// How the period differs from what is filed, or else from the period before, with its neighbours read.
  private func difference(_ filed: Snapshot?, _ new: Snapshot) -> SnapshotDifference? {
    var dataset = source.dataset
    let reader = source.reader()
    for period in [new.period.previous, new.period.yearEarlier] {
      guard let period, source.periods.contains(period), !source.isPipe(period) else { continue }
      dataset.timeline[period] = source.load(period, with: reader).slot
    }
    let before = filed ?? new.period.previous.flatMap { dataset.timeline.snapshot($0) }
    return before.map { SnapshotDifference(from: $0, to: new, in: dataset) }
  }
}

/// What came of an import.
struct ImportOutcome {
  enum State: String {
    case written, shown, refused
    case nothingNew = "nothing_new"
  }

  var merge: ImportMerge
  /// How it differs from what was filed, or of a new period from the one before; nil where there is neither.
  var difference: SnapshotDifference?
  /// Whether nothing was filed of the period.
  var isFirst: Bool
  var state: State
  var path: String
}
