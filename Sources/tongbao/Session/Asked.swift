import TongbaoCore
import TongbaoStore

/// What a person asked for by name, found or refused with what there is instead.
extension FolderSource {
  /// The period that was asked for, the latest without one.
  func period(asked text: String?) throws -> Period {
    guard let first = periods.first, let last = periods.last else {
      throw Misuse.noPeriods(path: path)
    }
    guard let text else { return last }
    guard let period = Period(text) else { throw Misuse.notAPeriod(text) }
    guard periods.contains(period) else {
      throw Misuse.noSuchPeriod(period, dataset: id, first: first, last: last)
    }
    return period
  }
}

extension FolderSource {
  /// The table of the region that was asked for, at whatever level it lies; this one without a region.
  func table(asked name: String?, regionsFile: String) throws -> FolderSource {
    guard let name else { return self }
    guard !lowerTables.isEmpty else { throw Misuse.noTables(dataset: id) }
    let book = try RegionBook.read(regionsFile, depth: .county)
    let regions = lowerTables.sorted().compactMap { book.region($0) }
    guard let region = Self.best(regions, name) else { throw Misuse.noTable(name, dataset: id) }
    return try table(of: region.code)
  }

  /// The region that answers a name best; nil where none does, or several of one level do.
  private static func best(_ regions: [Region], _ name: String) -> Region? {
    let query = RegionQuery(name)
    let answers = regions.compactMap { region in query.match(region).map { (region, $0) } }
    guard !query.isEmpty, let best = answers.map(\.1).min() else { return nil }
    let found = answers.filter { $0.1 == best }.map(\.0)
    let highest = found.map(\.level).min()
    let alone = found.filter { $0.level == highest }
    return alone.count == 1 ? alone.first : nil
  }
}

extension Roster {
  /// The row that a name means: the best answer, which must be the only one of its kind. Where there is none,
  /// `elsewhere` may know better where it lies.
  func row(asked name: String, elsewhere: () -> Misuse? = { nil }) throws -> Int {
    let query = RegionQuery(name)
    let answers = regions.indices.compactMap { row in query.match(regions[row]).map { (row, $0) } }
    guard let best = answers.map(\.1).min(), !query.isEmpty else { throw elsewhere() ?? Misuse.noRegion(name) }
    let rows = answers.filter { $0.1 == best }.map(\.0)
    guard rows.count == 1, let row = rows.first else {
      throw Misuse.manyRegions(name, rows.prefix(8).map { regions[$0] })
    }
    return row
  }
}

extension Catalogue {
  /// The domain of an id, of a name in either language, or of the number by which its key shows it.
  func domain(called name: String) -> Domain? {
    let name = name.lowercased()
    if let number = Int(name), domains.indices.contains(number - 1) { return domains[number - 1] }
    return domains.first { [$0.id, $0.name.zh, $0.name.en].contains { $0.lowercased() == name } }
  }

  /// The domain that was asked for.
  func domain(asked name: String) throws -> Domain {
    guard let domain = domain(called: name) else { throw Misuse.noDomain(name, domains: domains) }
    return domain
  }
}

/// A dataset that was asked for and cannot be opened.
struct Unopened: Error {
  let name: String
  let problems: [Problem]
  /// The other datasets of the data folder.
  let others: [String]
}

extension Library {
  /// The name of the dataset that was asked for, the standard one without any.
  func asked(_ name: String?) throws -> String {
    guard let name = name ?? standard else {
      throw Misuse.noDatasets(folder: folder)
    }
    guard path(of: name) != nil else {
      throw Library.isPath(name) ? Misuse.noFolder(name) : Misuse.noDataset(name, names: names, folder: folder)
    }
    return name
  }

  /// Opens the dataset that was asked for; ends the command with the reasons where that cannot be.
  func openAsked(_ name: String?) throws -> FolderSource {
    let name = try asked(name)
    do throws(Problems) {
      return try open(name)
    } catch {
      throw unopened(name, error.list)
    }
  }

  /// The same, one level down where the table of a region was asked for.
  func openAsked(_ name: String?, under region: String?) throws -> FolderSource {
    try openAsked(name).table(asked: region, regionsFile: regionsFile)
  }

  /// Why a dataset cannot be opened, and which others there are: one that is wrong must not hide them.
  func unopened(_ name: String, _ problems: [Problem]) -> Unopened {
    Unopened(name: name, problems: problems, others: names.filter { path(of: $0) != path(of: name) })
  }
}
