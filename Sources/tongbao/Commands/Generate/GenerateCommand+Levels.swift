import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// The regions below those of the dataset's own table.
extension GenerateCommand {
  /// Whether the folder is a dataset with at least one period.
  func holdsPeriods(_ library: Library) throws -> Bool {
    try Files.exists(ownCatalogue) && !library.open(folderPath).periods.isEmpty
  }

  /// Shares the folder's periods out, one file after the other, into `regions/CODE/PERIOD.json`.
  ///
  /// All periods up to the last that is asked for are run through, so that a file does not depend on where one begins.
  func generateLevels(down deepest: Level, _ library: Library) throws {
    let source = try library.open(folderPath)
    if let period, period.kind != source.catalogue.every { throw Misuse.otherKindOfPeriod(folder) }
    guard let first = source.periods.first, let last = source.periods.last else { return }
    let span = try span(within: first...last)
    guard source.periods.contains(where: span.contains) else {
      throw Misuse.outsidePeriods(folder, first: first, last: last)
    }
    let book = try RegionBook.read(library.regionsFile, depth: deepest)
    var lower = LowerLevels(
      catalogue: source.catalogue, roster: source.roster, ties: try survey(source), deepest: deepest, seed: seed,
      members: { Self.members(of: $0, in: book) })
    guard lower.count > 0 else { throw Misuse.nothingBelow(folder) }
    let reader = source.reader()
    for period in source.periods where period <= span.upperBound {
      let snapshot = try snapshot(period, of: source, with: reader)
      try lower.next(snapshot) { roster, made in
        if span.contains(period) { try write(made, roster: roster, catalogue: source.catalogue) }
      }
    }
  }

  /// The table of the regions one level below a region.
  private static func members(of region: Region, in book: RegionBook) -> Roster? {
    region.level.below.flatMap { book.roster(head: region.code, level: $0) }
  }

  /// What the figures of all periods tell of how columns are tied.
  private func survey(_ source: FolderSource) throws -> [ColumnTies] {
    var survey = ParentSurvey(source.catalogue)
    let reader = source.reader()
    for period in source.periods { survey.look(at: try snapshot(period, of: source, with: reader)) }
    return survey.ties
  }

  private func snapshot(_ period: Period, of source: FolderSource, with reader: SnapshotReader) throws -> Snapshot {
    let loaded = source.load(period, with: reader)
    guard let snapshot = loaded.snapshot else { throw Problems(loaded.problems) }
    return snapshot
  }

  private func write(_ snapshot: Snapshot, roster: Roster, catalogue: Catalogue) throws {
    let path = "\(folder)/\(FolderSource.lowerName)/\(roster.head.code)"
    guard Files.makeFolder(path) else { throw Misuse.cannotMakeFolder(path) }
    let bytes = SnapshotWriter(catalogue: catalogue, roster: roster).bytes(of: snapshot)
    // Thousands of files, each of which the same command makes again.
    try AtomicFile.write(bytes, to: "\(path)/\(snapshot.period).json", reachingDisk: false)
  }
}
