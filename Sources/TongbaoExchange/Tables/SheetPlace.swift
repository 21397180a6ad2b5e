import Sheets
import TongbaoCore

/// A cell of a sheet, or the sheet as a whole: `附件1!C7`.
public struct SheetPlace: Sendable, Hashable, CustomStringConvertible {
  public var sheet: String
  /// Nil for the whole sheet.
  public var cell: CellPlace?

  public init(sheet: String, cell: CellPlace? = nil) {
    self.sheet = sheet
    self.cell = cell
  }

  public var description: String { SafeText.excerpt(sheet, limit: 40) + (cell.map { "!\($0)" } ?? "") }
}
