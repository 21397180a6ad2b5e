import TongbaoCore

/// Turns names of regions into rows of one table, and tells what was probably meant where that fails.
///
/// Not safe to share between threads: each reader has its own.
final class RegionResolver {
  /// The table.
  let roster: Roster
  private let level: Level
  private let finder: RegionFinder
  private let regionsFile: String
  private lazy var wholeBook: RegionBook? = try? RegionBook.read(regionsFile, depth: .county)
  private lazy var levels: [([Region], RegionFinder)] =
    wholeBook.map { book in
      [[book.nation], book.provinces, book.branches, book.counties].map { ($0, RegionFinder($0)) }
    } ?? []

  /// A resolver for the rows of `roster`; the regions outside of it are read from `regionsFile` when a name is not in
  /// it.
  init(roster: Roster, level: Level, regionsFile: String) {
    self.roster = roster
    self.level = level
    self.regionsFile = regionsFile
    finder = RegionFinder(roster)
  }

  /// The row of the name or code that a slice holds, or nil after a complaint at `offset`.
  func row(_ slice: JSONSlice, in cursor: JSONCursor, at offset: Int, log: ComplaintLog) -> Int? {
    if slice.count == 6, !slice.isEscaped, let code = RegionCode(digitsAt: cursor.base + slice.offset),
      let row = finder.row(of: code)
    {
      return row
    }
    return row(cursor.text(slice), at: offset, log: log)
  }

  /// The row of a name or code, or nil after a complaint at `offset`.
  func row(_ name: String, at offset: Int, log: ComplaintLog) -> Int? {
    let answer = finder.find(name)
    if case .row(let row) = answer { return row }
    log.add(self.complaint(about: name, answer), at: offset)
    return nil
  }

  /// Why a name leads to no row.
  private func complaint(about name: String, _ answer: RegionFinder.Answer) -> RegionComplaint {
    let shown = SafeText.excerpt(name)
    if case .ambiguous(let rows) = answer {
      return .ambiguous(shown, candidates: rows.prefix(5).map { described(roster[$0]) })
    }
    if let elsewhere = elsewhere(name) {
      let wanted = elsewhere.code.lies(in: roster.head.code) || roster.head.code.lies(in: elsewhere.code)
      return wanted && elsewhere.level != level
        ? .otherLevel(shown, found: elsewhere.level, wanted: level) : .outside(shown, head: roster.head.short)
    }
    return .unknown(shown, likely: finder.likely(name))
  }

  /// A region of this name that is no row of the table.
  private func elsewhere(_ name: String) -> Region? {
    for (regions, finder) in levels {
      switch finder.find(name) {
      case .row(let index): return regions[index]
      case .ambiguous(let indices): return regions[indices[0]]
      case .none: continue
      }
    }
    return nil
  }

  /// A region with its code and what it lies in.
  private func described(_ region: Region) -> String {
    "\(region.code) \(wholeBook?.described(region) ?? region.name)"
  }
}
