import ArgumentParser
import TongbaoCore
import TongbaoStore

/// What a person asked for by name, found or refused with what there is instead.
extension FolderSource {
  /// The period that was asked for, the latest without one.
  func period(asked text: String?) throws -> Period {
    guard let first = periods.first, let last = periods.last else {
      throw Failure.misuse("\(path): this dataset has no periods; add a snapshot such as 2020-08.json")
    }
    guard let text else { return last }
    guard let period = Period(text) else {
      throw Failure.misuse("\(text) is no period; write it as 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35")
    }
    guard periods.contains(period) else {
      let span = first == last ? "only \(first)" : "\(first) to \(last)"
      throw Failure.misuse("\(id) has no period \(period); it has \(span)")
    }
    return period
  }
}

extension FolderSource {
  /// The table of the region that was asked for, at whatever level it lies; this one without a region.
  func table(asked name: String?, regionsFile: String, _ language: Language) throws -> FolderSource {
    guard let name else { return self }
    guard !lowerTables.isEmpty else {
      throw Failure.misuse("\(id) has no tables of single regions; --region needs a dataset with a folder regions/CODE")
    }
    do throws(Problems) {
      let book = try RegionBook.read(regionsFile, depth: .county)
      let regions = lowerTables.sorted().compactMap { book.region($0) }
      guard let region = Self.best(regions, name) else { throw Problems([]) }
      return try table(of: region.code)
    } catch {
      guard error.list.isEmpty else { throw Failure.problems(error.list, language: language) }
      throw Failure.misuse("\(id) has no table of a region called \(name); try a full name, pinyin or a code")
    }
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

extension Catalogue {
  /// The domain of an id or a name in either language.
  func domain(called name: String) -> Domain? {
    let name = name.lowercased()
    return domains.first { [$0.id, $0.name.zh, $0.name.en].contains { $0.lowercased() == name } }
  }

  /// The domain that was asked for.
  func domain(asked name: String, _ language: Language) throws -> Domain {
    if let domain = domain(called: name) { return domain }
    let list = domains.map { "\($0.id) (\($0.name[language]))" }.joined(separator: ", ")
    throw Failure.misuse("no domain is called \(name); there are: \(list)")
  }
}

extension Library {
  /// The name of the dataset that was asked for, the standard one without any.
  func asked(_ name: String?) throws -> String {
    guard let name = name ?? standard else {
      throw Failure.misuse("\(folder): there is no dataset in this folder; name the path of one with --dataset")
    }
    guard path(of: name) != nil else {
      let list = names.isEmpty ? "none in \(folder)" : names.joined(separator: ", ")
      throw Failure.misuse("no dataset is called \(name); there are: \(list)")
    }
    return name
  }

  /// Opens the dataset that was asked for; ends the command with the reasons where that cannot be.
  func openAsked(_ name: String?, _ language: Language) throws -> FolderSource {
    let name = try asked(name)
    do throws(Problems) {
      return try open(name)
    } catch {
      throw Failure.problems(error.list, language: language)
    }
  }
}
