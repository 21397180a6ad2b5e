import TerminalCanvas
import TongbaoCore

/// What the rows of a table are called: by their short names, and where these are alike, so that they can be told apart.
struct RowLabels: Sendable {
  /// By row: the labels that are not the short name.
  private let distinct: [Int: String]
  /// The widest label, within limits.
  let width: Int

  /// The widest that names may be: regions have short ones.
  private static let limit = (regions: 16, segments: 20)

  init(_ roster: Roster, header: String, language: Language, glyphs: Glyphs) {
    let names = roster.regions.map { $0.label(in: language) }
    var distinct: [Int: String] = [:]
    for name in Spelling.repeated(in: names) {
      let rows = names.indices.filter { names[$0] == name.text }
      let wholes = rows.map { language == .zh ? roster[$0].name : names[$0] }
      let areAlike = Set(wholes).count < rows.count
      for (row, whole) in zip(rows, wholes) {
        distinct[row] = areAlike ? "\(names[row]) \(RowLabels.id(roster[row]))" : whole
      }
    }
    self.distinct = distinct
    let widest = names.indices.reduce(TextLayout.width(header, glyphs: glyphs)) { widest, row in
      // A name is never wider than its bytes are many, so most need not be measured.
      let label = distinct[row] ?? names[row]
      return label.utf8.count <= widest ? widest : max(widest, TextLayout.width(label, glyphs: glyphs))
    }
    width = min(widest, roster.dimension == nil ? RowLabels.limit.regions : RowLabels.limit.segments)
  }

  /// What no other row has: a region's code, a segment's id.
  private static func id(_ region: Region) -> String {
    region.code.isSegment ? region.abbreviations.first ?? "" : region.code.description
  }

  /// What a row is called; nil where that is the short name.
  subscript(row: Int) -> String? { distinct[row] }
}

/// A name told apart by its bytes: names of one file are written alike, and normalising thousands of them would take longer than
/// all else that a table's first frame needs.
private struct Spelling: Hashable {
  let text: String

  /// Those that stand more than once.
  static func repeated(in names: [String]) -> Set<Spelling> {
    var seen: Set<Spelling> = []
    seen.reserveCapacity(names.count)
    return Set(names.lazy.map { Spelling(text: $0) }.filter { !seen.insert($0).inserted })
  }

  static func == (left: Spelling, right: Spelling) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension State {
  /// What a row of the table is called.
  func rowLabel(_ row: Int) -> String {
    derived.table?.labels[row] ?? dataset?.roster[row].label(in: shownLanguage) ?? ""
  }
}
