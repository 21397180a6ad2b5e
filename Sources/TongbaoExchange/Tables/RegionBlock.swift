import Sheets

/// Lines of a sheet, one below the other, in one column of which regions are named.
struct RegionBlock {
  /// One line: its row, what it is called, and what that means.
  struct Line {
    var row: Int
    var text: String
    var label: RegionLabel
  }

  var column: Int
  var lines: [Line]
  /// Lines with values behind the last region, of which it is not known what they belong to.
  var beyond: [Line] = []
  /// Whether a header over the names says that they are regions.
  var hasHeader = false

  var first: Int { lines.first?.row ?? 0 }
  var last: Int { lines.last?.row ?? 0 }

  /// The regions by their rows on the sheet.
  var regions: [Int: Int] {
    var regions: [Int: Int] = [:]
    for line in lines {
      if case .region(let region) = line.label { regions[line.row] = region }
    }
    return regions
  }

  func overlaps(_ other: RegionBlock) -> Bool { first <= other.last && other.first <= last }

  /// Whether the other's lines name other regions than this one's, though not others altogether, as a column of rivals or partners
  /// does.
  func contradicts(_ other: RegionBlock) -> Bool {
    let (own, others) = (regions, other.regions)
    let shared = Set(own.values).intersection(others.values)
    return !shared.isEmpty && own.contains { row, region in others[row].map { $0 != region } ?? false }
  }

  /// Whether it names some of the other's regions and else what is none, as a column of cities beside one of provinces does.
  func isLesser(than other: RegionBlock) -> Bool {
    let (own, others) = (regions, other.regions)
    guard own.count < others.count, own.allSatisfy({ row, region in others[row] == region }) else { return false }
    return lines.contains { $0.label == .unknown && others[$0.row] != nil }
  }
}
