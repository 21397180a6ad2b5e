import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Where a region stands that is no row of the table on hand.
extension FolderSource {
  /// What to answer to the name of a region that is no row here but stands in the table of another region, or has one of
  /// its own; nil where neither is so, or where the regions cannot be read.
  func elsewhere(_ name: String, regionsFile: String) -> Misuse? {
    guard !lowerTables.isEmpty, let book = try? RegionBook.read(regionsFile, depth: .county) else { return nil }
    let query = RegionQuery(name)
    let named = (book.provinces + book.branches + book.counties).filter { query.match($0) == .whole }
    let places = named.compactMap { region -> Misuse? in
      let upper = upperTable(of: region.code, book)
      let hasTable = lowerTables.contains(region.code)
      return upper == nil && !hasTable ? nil : .elsewhere(region, under: upper, hasTable: hasTable)
    }
    guard places.count > 1 else { return places.first }
    return .manyRegions(
      name,
      places.prefix(8).compactMap { place in
        if case .elsewhere(let region, _, _) = place { region } else { nil }
      })
  }

  /// The region in whose table, below the dataset's own, a region is a row.
  private func upperTable(of code: RegionCode, _ book: RegionBook) -> Region? {
    lowerTables.sorted().first { upper in
      guard upper.level == .group || code.lies(in: upper), let below = upper.level.below else { return false }
      return book.roster(head: upper, level: below)?.row(of: code).map { $0 > 0 } ?? false
    }.flatMap { book.region($0) }
  }
}

extension FolderSource {
  /// What programs are told of the whole: the dataset, and the region whose table it is where that is not its own.
  var facts: [(key: String, value: Report.Cell.Value)] { [("dataset", .text(name))] + whose }

  /// The region whose table it is; none where that is the dataset's own.
  var whose: [(key: String, value: Report.Cell.Value)] {
    path == root ? [] : [("under", .text(roster.head.code.description))]
  }
}
