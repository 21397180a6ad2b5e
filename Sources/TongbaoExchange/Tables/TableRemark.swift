import Sheets

/// Something about a sheet that a person should know: what was left out, and what keeps a part of it from being read.
public struct TableRemark: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A row that sums up others.
    case subtotal(String)
    /// A remark below the table.
    case note(String)
    /// A column of numbers that only count lines, or of codes beside names.
    case counting(String)
    /// A column of words.
    case words(String)
    /// A column with values and without a header.
    case noHeader
    /// A line with values and without a region's name.
    case noRegion
    /// Lines that are hidden, by their names.
    case hiddenRows([String])
    case hiddenColumns([String])
    case hiddenSheet
    /// A name in the column of regions that is no region of the dataset's table, with what was probably meant.
    case unknownRegion(String, likely: [String])
    /// A name that several regions share.
    case ambiguousRegion(String, [String])
    /// A region that no table of the dataset's level has, such as the nation in a province's table.
    case otherRegion(String)
    /// A line with values behind the table's last region.
    case beyond(String)
    /// No column or row of the sheet names regions.
    case noTable
    /// More tables than are read, and how many are.
    case tooManyTables(Int)
  }

  public var kind: Kind
  public var place: SheetPlace

  public init(_ kind: Kind, at place: SheetPlace) {
    self.kind = kind
    self.place = place
  }

  /// Whether the sheet does not fit as it is; the others only tell what was left out.
  public var isProblem: Bool {
    switch kind {
    case .unknownRegion, .ambiguousRegion, .noHeader, .noRegion, .tooManyTables: true
    case .subtotal, .note, .counting, .words, .hiddenRows, .hiddenColumns, .hiddenSheet, .otherRegion, .beyond,
      .noTable:
      false
    }
  }
}
