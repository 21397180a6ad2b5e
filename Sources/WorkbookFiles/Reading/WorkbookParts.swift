import Sheets

/// Which parts of an archive make up the workbook.
struct WorkbookParts {
  struct SheetPart {
    var name: String
    var visibility: Sheet.Visibility
    var part: String
  }

  private(set) var sheets: [SheetPart] = []
  let strings: String?
  let countsFrom1904: Bool
  private let styles: String?

  /// Finds them, from the archive's own relationships on.
  init(_ archive: Archive, limits: ReadingLimits) throws(WorkbookFault) {
    let book = try Self.workbook(in: archive)
    let relationships = try Relationships(of: book, in: archive)
    let list = SheetList()
    try archive.read(book, with: list)
    guard list.isWorkbook else { throw WorkbookFault(.otherDocument, part: book) }
    guard list.entries.count <= limits.sheets else { throw WorkbookFault(.tooManySheets, limit: limits.sheets) }
    countsFrom1904 = list.countsFrom1904
    strings = try relationships.part(ofKind: "sharedStrings").flatMap { archive.has($0) ? $0 : nil }
    styles = try relationships.part(ofKind: "styles").flatMap { archive.has($0) ? $0 : nil }
    if let name = list.repeatedName { throw WorkbookFault(.badMarkup, part: book, detail: name) }
    for entry in list.entries {
      guard let (part, kind) = try relationships.part(of: entry.relationship) else {
        throw WorkbookFault(.missingPart, part: entry.relationship, sheet: entry.name)
      }
      // Sheets of charts, dialogs and old macros have no cells.
      guard kind == "worksheet" else { continue }
      guard archive.has(part) else { throw WorkbookFault(.missingPart, part: part, sheet: entry.name) }
      sheets.append(SheetPart(name: entry.name, visibility: entry.visibility, part: part))
    }
    guard !sheets.isEmpty else { throw WorkbookFault(.noSheets) }
  }

  /// What each style makes of a number.
  func formats(_ archive: Archive) throws(WorkbookFault) -> [UInt8] {
    guard let part = styles else { return [] }
    let styles = Styles()
    try archive.read(part, with: styles)
    return styles.formats
  }

  /// Has the archive tell how much has been read, in steps of a hundredth.
  func tell(_ progress: @escaping (Double) -> Void, of archive: Archive) {
    let parts = sheets.map(\.part) + [strings, styles].compactMap { $0 }
    let total = Double(max(1, parts.reduce(UInt64(0)) { $0 &+ archive.size($1) }))
    var told = 0.0
    archive.onProgress { inflated in
      let share = min(1, Double(inflated) / total)
      guard share >= told + 0.01 else { return }
      told = share
      progress(share)
    }
  }

  /// The part that is the workbook.
  private static func workbook(in archive: Archive) throws(WorkbookFault) -> String {
    if let part = try Relationships(of: "", in: archive).part(ofKind: "officeDocument") {
      if part.hasSuffix(".bin") { throw WorkbookFault(.binaryWorkbook) }
      return part
    }
    if archive.has("mimetype") || archive.has("META-INF/manifest.xml") { throw WorkbookFault(.openDocument) }
    guard archive.has("xl/workbook.xml") else { throw WorkbookFault(.notAWorkbook) }
    return "xl/workbook.xml"
  }
}
