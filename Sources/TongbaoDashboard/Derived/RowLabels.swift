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
    for rows in Spelling.repetitions(in: names) {
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

extension State {
  /// What a row of the table is called.
  func rowLabel(_ row: Int) -> String {
    derived.table?.labels[row] ?? dataset?.roster[row].label(in: shownLanguage) ?? ""
  }
}
