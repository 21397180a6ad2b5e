import TongbaoCore

/// What came of reading one period's file.
public struct LoadedPeriod: Sendable {
  /// The snapshot, or nil where something is wrong with it: a table is never half loaded.
  public let snapshot: Snapshot?
  /// What is wrong with the file, in its order.
  public let problems: [Problem]

  /// The slot that the period takes in a timeline.
  public var slot: Timeline.Slot { snapshot.map { .loaded($0) } ?? .failed(problems) }
}

/// Reads the snapshots of one dataset, one after the other, into a buffer that is used again.
///
/// It learns the order in which files name indicators and regions. It is not safe to share between threads: each thread
/// that loads has a reader of its own.
public final class SnapshotReader {
  private let catalogue: Catalogue
  private let regions: RegionResolver
  private let guesses: RegionGuesses
  private let names: ColumnNames
  private let bytes = PaddedBytes()
  private var memory = ColumnMemory()
  /// How many bytes the columns of a file take that has all of them; none has more than its text is long.
  private let columnBytes: Int
  private let regionsFile: String
  /// Whether records of imports are read with the file, so that what is wrong with them is told; else when they are asked for.
  public var checksImports = false

  /// A reader for a dataset; `regionsFile` is looked at only to explain a region that the dataset does not have.
  public init(catalogue: Catalogue, roster: Roster, regionsFile: String) {
    self.catalogue = catalogue
    regions = RegionResolver(roster: roster, level: catalogue.level, regionsFile: regionsFile)
    guesses = RegionGuesses(rows: roster.count)
    names = ColumnNames(catalogue)
    self.regionsFile = regionsFile
    columnBytes = catalogue.columns.count * (roster.count * MemoryLayout<Double>.stride + 64)
  }

  /// Reads the file at `path`, which is called `name` in places and should hold `period`; `files` are those of all
  /// periods.
  public func read(
    _ path: String, named name: String, period: Period?, files: [Period: String] = [:]
  ) -> LoadedPeriod {
    do throws(Problem) {
      try FileBytes.read(path, into: bytes, named: name, accepting: .pipesToo)
    } catch {
      return LoadedPeriod(snapshot: nil, problems: [error])
    }
    return read(bytes, named: name, period: period, files: files)
  }

  /// Reads a snapshot from bytes; without a `period` it may be any of the dataset's kind.
  public func read(
    _ bytes: PaddedBytes, named name: String, period: Period?, files: [Period: String] = [:]
  ) -> LoadedPeriod {
    withExtendedLifetime(bytes) {
      let log = ComplaintLog(file: name, bytes: bytes)
      var draft = Draft()
      do throws(JSONFault) {
        try readMembers(bytes, name, log, &draft)
      } catch {
        log.add(error)
      }
      if let found = draft.period { check(found, at: draft.periodOffset, name, period, files, log) }
      guard log.isClean, let found = draft.period, let source = draft.source else {
        return LoadedPeriod(snapshot: nil, problems: log.problems)
      }
      let snapshot = Snapshot(
        period: found, source: source, columns: draft.columns, lists: draft.lists, notes: draft.notes,
        alternatives: draft.alternatives, imports: draft.imports)
      return LoadedPeriod(snapshot: snapshot, problems: log.problems)
    }
  }

  /// A snapshot as far as it has been read.
  private struct Draft {
    var period: Period?
    var periodOffset = 0
    var source: Snapshot.Source?
    var columns: [Column?] = []
    var lists: [PrintedList] = []
    var notes: [Snapshot.Note] = []
    var alternatives: [Snapshot.Alternative] = []
    var imports = ImportRecords()
  }

  private static let keys = ["period", "source", "values", "lists", "notes", "alternatives", "imports"]

  /// Reads the members of the file's object.
  private func readMembers(
    _ bytes: PaddedBytes, _ name: String, _ log: ComplaintLog, _ draft: inout Draft
  ) throws(JSONFault) {
    let observations = ObservationReader(catalogue: catalogue, log: log)
    let parts = SnapshotParts(
      catalogue: catalogue, regions: regions, names: names, observations: observations, log: log)
    var cursor = JSONCursor(bytes, rules: .dataset)
    var top = TopLevelObject(bytes, file: name, keys: Self.keys, log: log)
    while let key = try top.nextKey(&cursor) {
      if key == "values" {
        memory.prepare(min(columnBytes, bytes.count))
        var reader = ValuesReader(
          catalogue: catalogue, regions: regions, guesses: guesses, names: names, observations: observations, log: log)
        try reader.read(&cursor)
        draft.columns = reader.columns
      } else if key == "imports", !checksImports {
        let start = cursor.offset
        try cursor.skipValue()
        let text = Array(UnsafeBufferPointer(start: bytes.start + start, count: cursor.offset - start))
        draft.imports = .later(text, catalogue, regions.roster, regionsFile: regionsFile)
      } else {
        let tree = try JSONTree(bytes, file: name, cursor: &cursor)
        log.addDuplicates(of: tree)
        readPart(key, tree.root, parts, log, &draft)
      }
    }
    top.complainOfMissing(["period", "source", "values"])
  }

  /// Reads one of the short parts.
  private func readPart(
    _ key: String, _ node: JSONNode, _ parts: SnapshotParts, _ log: ComplaintLog, _ draft: inout Draft
  ) {
    switch key {
    case "period":
      draft.period = log.period(node)
      draft.periodOffset = node.offset
    case "source": draft.source = parts.source(node)
    case "lists": draft.lists = parts.lists(node)
    case "alternatives": draft.alternatives = parts.alternatives(node)
    case "imports": draft.imports = ImportRecords(parts.imports(node))
    default: draft.notes = parts.notes(node)
    }
  }

  /// Checks that a file's period is of the dataset's kind, and the one that its name promises.
  private func check(
    _ found: Period, at offset: Int, _ name: String, _ expected: Period?, _ files: [Period: String], _ log: ComplaintLog
  ) {
    if found.kind != catalogue.every {
      log.add(SnapshotComplaint.otherKind("\(found)", wanted: catalogue.every), at: offset)
    } else if let expected, found != expected {
      if let other = files[found], other != name {
        log.add(
          SnapshotComplaint.periodTaken(
            "\(found)", by: SafeText.escaped(other), file: SafeText.escaped(name), wanted: "\(expected)"), at: offset)
      } else {
        log.add(SnapshotComplaint.otherPeriod("\(found)", file: SafeText.escaped(name)), at: offset)
      }
    }
  }
}
