import Glibc
import TongbaoCore

/// A dataset in a folder of JSON files: which periods and catalogue there are, one period's figures, and what changed.
///
/// Opening reads the catalogue and lists the folder; snapshots are read one by one by as many readers as there are
/// threads. Tables of a region's own lie in a folder named after its code, `regions/520000`, and are a source of their own,
/// which is opened when someone goes there. It is a value and may be shared between threads.
public struct FolderSource: Sendable {
  /// The name of the catalogue's file.
  public static let catalogueName = "dataset.json"
  /// The name of the file that tells which headers of workbooks are which indicators.
  public static let mappingName = "mapping.json"
  /// The name of the folder in which tables of lower levels lie.
  public static let lowerName = "regions"

  /// The folder of the periods' files.
  public let path: String
  /// The dataset's folder, which holds the catalogue.
  public let root: String
  /// What the dataset is called: the folder's own name, and the code of the region whose table it is.
  public let id: String
  /// The name of the dataset's own folder, whichever region's table this is.
  public var name: String { Self.lastPart(of: root) }
  public let catalogue: Catalogue
  /// The regions of its tables.
  public let roster: Roster
  /// The files as they were when it was opened.
  public let listing: FolderListing
  /// What is wrong with the folder, none of which keeps its periods from being read.
  public let problems: [Problem]
  /// The regions that have a table of their own, one level down.
  public let lowerTables: Set<RegionCode>
  /// The regions of the dataset's own table, to which its tasks fall, and the level of its rows.
  let wholeRoster: Roster
  let wholeLevel: Level
  let regionsFile: String
  let files: [Period: String]

  /// Opens the dataset in the folder at `path`; `regionsFile` is the path of `regions.json`.
  /// - Throws: all that is wrong with the folder, its catalogue or the regions, where that leaves no dataset.
  public init(path: String, regionsFile: String) throws(Problems) {
    let listing = try Self.list(path)
    let bytes = PaddedBytes()
    let name = path + "/" + Self.catalogueName
    (catalogue, roster) = try Self.readCatalogue(name, bytes, regionsFile)
    (wholeRoster, wholeLevel) = (roster, catalogue.level)
    self.path = path
    root = path
    self.regionsFile = regionsFile
    self.listing = listing
    id = Self.lastPart(of: path)
    files = listing.periods
    problems = Self.problems(listing, path: path, every: catalogue.every)
    lowerTables = Self.lowerTables(in: path)
  }

  /// Opens the table of a region of this one's, one level down.
  /// - Throws: all that is wrong with its folder or the regions; a region without a table is one that has no folder.
  public func table(of region: RegionCode) throws(Problems) -> FolderSource {
    let folder = "\(Self.lowerName)/\(region)"
    guard lowerTables.contains(region), let level = region.level.below else {
      throw Problems([Problem(FolderComplaint.noTable("\(region)"), at: Place(wholeOf: root + "/" + folder))])
    }
    let book = try RegionBook.read(regionsFile, depth: level)
    guard let roster = book.roster(head: region, level: level), !roster.memberRows.isEmpty else {
      throw Problems([Problem(FolderComplaint.noRegions("\(region)"), at: Place(wholeOf: root + "/" + folder))])
    }
    let listing: FolderListing
    do throws(Problem) { listing = try FolderListing.read(root + "/" + folder) } catch { throw Problems([error]) }
    return FolderSource(self, table: folder, roster: roster, level: level, listing: listing)
  }

  /// The table of a region in a folder of its own.
  private init(_ source: FolderSource, table: String, roster: Roster, level: Level, listing: FolderListing) {
    path = source.root + "/" + table
    root = source.root
    id = Self.lastPart(of: source.root) + "/" + table
    catalogue = source.catalogue.scoped(to: roster.head.code, level: level)
    self.roster = roster
    (wholeRoster, wholeLevel) = (source.wholeRoster, source.wholeLevel)
    regionsFile = source.regionsFile
    lowerTables = source.lowerTables
    self.listing = listing
    files = listing.periods
    problems = Self.problems(listing, path: path, every: catalogue.every)
  }

  /// The regions that the folder of lower levels has a folder for.
  private static func lowerTables(in path: String) -> Set<RegionCode> {
    guard let handle = opendir(path + "/" + lowerName) else { return [] }
    defer { closedir(handle) }
    var codes: Set<RegionCode> = []
    while let entry = readdir(handle) {
      if let code = RegionCode(FolderListing.name(of: entry)), code != .nation { codes.insert(code) }
    }
    return codes
  }

  /// The periods that have a file, in order of time.
  public var periods: [Period] { files.keys.sorted() }

  /// Whether a period's file is a pipe: reading it waits for another program, and can be done only once.
  public func isPipe(_ period: Period) -> Bool {
    files[period].flatMap { listing.files[$0]?.isPipe } ?? false
  }

  /// How many bytes an ordinary file of a period had when the folder was looked at; nil where there is none.
  public func size(of period: Period) -> Int? {
    files[period].flatMap { listing.files[$0] }.flatMap { $0.isPipe ? nil : Int($0.size) }
  }

  /// The dataset with all its periods still to be read.
  public var dataset: Dataset {
    Dataset(
      id: id, catalogue: catalogue, roster: roster, timeline: Timeline(periods: periods), problems: problems,
      lowerTables: lowerTables, isLower: path != root)
  }

  /// A reader for one thread.
  public func reader() -> SnapshotReader {
    SnapshotReader(catalogue: catalogue, roster: roster, regionsFile: regionsFile)
  }

  /// Reads one period's file. A period without a file is a file that is missing.
  public func load(_ period: Period, with reader: SnapshotReader) -> LoadedPeriod {
    let name = files[period] ?? "\(period).json"
    return reader.read(path + "/" + name, named: shownPrefix + name, period: period, files: files)
  }

  /// What stands before the names of files in places: where they lie below the dataset's folder.
  var shownPrefix: String { path == root ? "" : String(path.dropFirst(root.count + 1)) + "/" }

  /// Looks at the folder again: what changed, and the source as it is now. The catalogue is the one that was opened:
  /// where `changes.catalogue` is true the dataset must be opened anew.
  /// - Throws: the problem, where the folder can no longer be listed.
  public func refreshed() throws(Problem) -> (source: FolderSource, changes: FolderChanges) {
    let now = try FolderListing.read(path)
    return (FolderSource(self, listing: now), FolderChanges(from: listing, to: now))
  }

  /// The same dataset with other files.
  private init(_ source: FolderSource, listing: FolderListing) {
    path = source.path
    root = source.root
    lowerTables = path == root ? Self.lowerTables(in: root) : source.lowerTables
    id = source.id
    catalogue = source.catalogue
    roster = source.roster
    (wholeRoster, wholeLevel) = (source.wholeRoster, source.wholeLevel)
    regionsFile = source.regionsFile
    self.listing = listing
    files = listing.periods
    problems = Self.problems(listing, path: source.path, every: source.catalogue.every)
  }

  /// All that is wrong with the dataset in a folder and the tables below it: nothing, where every period can be read.
  public static func check(path: String, regionsFile: String) -> [Problem] {
    do throws(Problems) {
      let source = try FolderSource(path: path, regionsFile: regionsFile)
      return source.allProblems + source.loadMilestones().problems + source.mappingProblems
        + source.lowerTables.sorted().flatMap { source.problems(ofTable: $0) }
    } catch {
      return error.list
    }
  }

  /// What is wrong with the folder and every file of it, and what an analyst would ask about the figures.
  private var allProblems: [Problem] {
    let reader = reader()
    reader.checksImports = true
    let loaded = periods.map { ($0, load($0, with: reader)) }
    return problems + loaded.flatMap(\.1.problems) + findings(in: loaded.map { ($0, $1.slot) })
  }

  /// What is wrong with the table of a region.
  private func problems(ofTable region: RegionCode) -> [Problem] {
    do throws(Problems) { return try table(of: region).allProblems } catch { return error.list }
  }

  /// The folder's files, the catalogue among them.
  private static func list(_ path: String) throws(Problems) -> FolderListing {
    let listing: FolderListing
    do throws(Problem) { listing = try FolderListing.read(path) } catch { throw Problems([error]) }
    guard listing.files[catalogueName] == nil else { return listing }
    let complaint: FolderComplaint = listing.files.isEmpty ? .empty : .noCatalogue
    throw Problems([Problem(complaint, at: Place(wholeOf: path))])
  }

  /// Reads the catalogue, and as many regions as it needs.
  private static func readCatalogue(
    _ path: String, _ bytes: PaddedBytes, _ regionsFile: String
  ) throws(Problems) -> (Catalogue, Roster) {
    let log = ComplaintLog(file: catalogueName, bytes: bytes)
    do throws(Problem) {
      try FileBytes.read(path, into: bytes, limit: CatalogueReader.sizeLimit, named: catalogueName)
      let reader = CatalogueReader(try JSONTree(bytes, file: catalogueName), log: log)
      let level = reader?.level
      let book = try readRegions(regionsFile, level ?? .province)
      if let reader, let result = reader.read(level: level, book: book) { return result }
    } catch {
      throw Problems(log.problems + [error])
    }
    throw Problems(log.problems)
  }

  /// Reads regions; where several things are wrong with their file, the first is told.
  private static func readRegions(_ path: String, _ depth: Level) throws(Problem) -> RegionBook {
    do throws(Problems) {
      return try RegionBook.read(path, depth: depth)
    } catch {
      throw error.list[0]
    }
  }

  /// What is wrong with the names of files.
  private static func problems(_ listing: FolderListing, path: String, every kind: Period.Kind) -> [Problem] {
    let example = EnglishSentences.example(of: kind)
    let periods = listing.periods
    var problems = listing.strangers.prefix(ComplaintLog.limit).map { name in
      let (complaint, severity) = stranger(path + "/" + name, periods, example)
      return Problem(complaint, at: Place(wholeOf: name), severity: severity)
    }
    if periods.isEmpty {
      problems.append(Problem(FolderComplaint.noSnapshots, at: Place(wholeOf: path), severity: .warning))
    }
    return problems
  }

  /// What a file is that is named after no period: a second one for some period, a snapshot, or something else.
  private static func stranger(
    _ path: String, _ periods: [Period: String], _ example: String
  ) -> (FolderComplaint, Problem.Severity) {
    guard let period = PeriodPeek.period(ofFile: path) else { return (.misnamed(example: example), .warning) }
    if let other = periods[period] {
      let free = sequence(first: period, next: \.next).first { periods[$0] == nil }
      return (.twin(period: "\(period)", of: SafeText.escaped(other), example: free?.description ?? example), .error)
    }
    return (.shouldBeCalled("\(period).json"), .error)
  }

  /// The folder's own name.
  private static func lastPart(of path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real).split(separator: "/").last.map(String.init) ?? path
  }
}
