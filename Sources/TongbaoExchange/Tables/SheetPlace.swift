import Sheets

/// A cell of a sheet, or the sheet as a whole.
public struct SheetPlace: Sendable, Hashable {
  public var sheet: String
  /// Nil for the whole sheet.
  public var cell: CellPlace?

  public init(sheet: String, cell: CellPlace? = nil) {
    self.sheet = sheet
    self.cell = cell
  }
}
